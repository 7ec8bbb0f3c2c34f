/** One option in the list: its place, its range, why it stands there, and its answers. */
import type { JSX } from 'preact';
import type { Translate } from '../../core/strings.ts';
import { EntryCard } from '../../ui/EntryCard.tsx';
import { RangeBar } from './Result.tsx';
import type { Score } from './scorecard.ts';
import { gateTexts, partText, scoreText } from './scorecard.wording.ts';

interface Props {
	score: Score;
	/** "2", "2=", "2–4"; empty outside the ranking. */
	rank: string;
	isOpen: boolean;
	t: Translate;
	onToggle: () => void;
	onRename: (name: string) => void;
	onRemove: () => void;
	/** The form, only where the card is open. */
	children?: JSX.Element | false;
}

export function OptionCard({ score, rank, isOpen, t, ...card }: Props) {
	const { option, lane, parts, points, failedGates } = score;
	const because = [...gateTexts(t, score), ...(lane === 'ranked' ? parts.map((part) => partText(t, part)) : [])];
	// Always there where the card is open, so that the first answer moves nothing.
	const lines = isOpen && because.length === 0 ? [t('scorecard.lane.blank')] : because;
	return (
		<EntryCard
			{...card}
			id={option.id}
			name={option.name}
			rank={rank ? { text: rank, label: t('scorecard.rank') } : null}
			isOpen={isOpen}
			t={t}
			head={
				<>
					{lane === 'ranked' && <RangeBar points={points} />}
					<p class="verdict">
						{lane === 'ranked' && scoreText(t, score)}
						{lane === 'out' && <strong class="out">{failedGates.map(({ reason }) => reason).join('. ')}.</strong>}
						{lane === 'blank' && t('scorecard.lane.blank')}
					</p>
				</>
			}
			below={
				lines.length > 0 && (
					<details class={isOpen ? 'trace' : 'trace print-only'} open={!isOpen}>
						<summary>{t('scorecard.trace')}</summary>
						<ul class="reasons">
							{lines.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					</details>
				)
			}
		/>
	);
}
