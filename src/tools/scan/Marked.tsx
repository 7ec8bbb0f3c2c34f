/** A line with the words that a rule found, marked. */
import { Fragment } from 'preact';
import type { Span } from '../../schemas/line-match.ts';

interface Props {
	text: string;
	spans: readonly Span[];
}

/** Spans that touch become one, so that no mark stands inside another. */
function joinSpans(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const span of [...spans].sort((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else joined.push({ ...span });
	}
	return joined;
}

export function Marked({ text, spans }: Props) {
	const marks = joinSpans(spans);
	return (
		<>
			{marks.map(({ start, end }, index) => (
				<Fragment key={start}>
					{text.slice(marks[index - 1]?.end ?? 0, start)}
					<mark>{text.slice(start, end)}</mark>
				</Fragment>
			))}
			{text.slice(marks.at(-1)?.end ?? 0)}
		</>
	);
}
