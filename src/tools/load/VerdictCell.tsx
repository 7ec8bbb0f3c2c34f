/** A figure held against a limit: a sign, the figure, and for those who hear it what the sign says. */
import type { Translate } from '../../core/strings.ts';
import type { Verdict } from './load.ts';
import { VERDICT_SIGNS, verdictText } from './load.wording.ts';

interface Props {
	text: string;
	verdict: Verdict;
	t: Translate;
}

export function VerdictCell({ text, verdict, t }: Props) {
	return (
		<span class={`verdict-cell verdict-${verdict}`}>
			<span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {text} <span class="visually-hidden">({verdictText(t, verdict)})</span>
		</span>
	);
}
