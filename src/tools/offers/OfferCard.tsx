/** One offer in the list: its place, its total as a bar and in words, where that comes from, and its form. */
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/strings.ts';
import { EntryCard } from '../../ui/EntryCard.tsx';
import type { TotalBar } from './offers.picture.ts';
import type { Trace } from './offers.trace.ts';
import { TraceView } from './TraceView.tsx';

interface Props {
	id: string;
	name: string;
	/** "1", "1=", "2"; empty outside of the ranking. */
	rank: string;
	/** What it comes to, in a sentence. */
	text: string;
	/** Why it has no place; empty where it has one. */
	out: string;
	bar: TotalBar | null;
	trace: Trace;
	/** What to do about deal-breakers that are not answered. */
	open: readonly string[];
	isOpen: boolean;
	t: Translate;
	onToggle: () => void;
	onRename: (name: string) => void;
	onRemove: () => void;
	/** The form, only where the card is open. */
	children?: ComponentChildren;
}

/** Cash, then what counts of shares, and a line over what is not sure. The numbers stand beside it. */
function Bar({ cash, all, low, high }: TotalBar) {
	return (
		<svg class="total-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="total-cash" x="0" y="1" width={Math.min(cash, all)} height="8" />
			<rect class="total-shares" x={Math.min(cash, all)} y="1" width={Math.max(all - cash, 0)} height="8" />
			{high > low && <path class="total-open" d={`M${low} 5H${high}M${low} 2V8M${high} 2V8`} />}
		</svg>
	);
}

export function OfferCard({ id, name, rank, text, out, bar, trace, open, t, ...card }: Props) {
	return (
		<EntryCard
			{...card}
			id={id}
			name={name}
			rank={rank ? { text: rank, label: t('offers.tool.rank') } : null}
			t={t}
			head={
				<>
					{bar && <Bar {...bar} />}
					<p class="verdict">
						{out && <strong class="out">{out}. </strong>}
						{text}
					</p>
				</>
			}
			below={
				<>
					<TraceView id={`trace-${id}`} name={name} trace={trace} t={t} />
					{open.length > 0 && (
						<ul class="print-only">
							{open.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					)}
				</>
			}
		/>
	);
}
