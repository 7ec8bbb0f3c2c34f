/** One option in the list: its place, its range, why it stands there, and its answers. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { EditableTitle } from '../../ui/EditableTitle.tsx';
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

export function OptionCard({ score, rank, isOpen, t, onToggle, onRename, onRemove, children }: Props) {
	const { option, lane, parts, points, failedGates } = score;
	const [isRenaming, setRenaming] = useState(false);
	const because = [...gateTexts(t, score), ...(lane === 'ranked' ? parts.map((part) => partText(t, part)) : [])];
	// Always there where the card is open, so that the first answer moves nothing.
	const lines = isOpen && because.length === 0 ? [t('scorecard.lane.blank')] : because;
	return (
		<li class={`item ${isOpen ? 'item-open' : ''}`} id={`item-${option.id}`}>
			<div class="item-head">
				{rank && (
					<span class="rank">
						<span class="visually-hidden">{t('scorecard.rank')} </span>
						{rank}
					</span>
				)}
				<EditableTitle
					title={option.name}
					isOpen={isOpen}
					isRenaming={isRenaming}
					t={t}
					onToggle={onToggle}
					onRename={onRename}
					onRenamed={() => setRenaming(false)}
				/>
				{lane === 'ranked' && <RangeBar points={points} />}
				<p class="verdict">
					{lane === 'ranked' && scoreText(t, score)}
					{lane === 'out' && <strong class="out">{failedGates.map(({ reason }) => reason).join('. ')}.</strong>}
					{lane === 'blank' && t('scorecard.lane.blank')}
				</p>
			</div>
			{lines.length > 0 && (
				<details class={isOpen ? 'trace' : 'trace print-only'} open={!isOpen}>
					<summary>{t('scorecard.trace')}</summary>
					<ul class="reasons">
						{lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</details>
			)}
			{isOpen && (
				<div class="item-body">
					<div class="item-actions">
						<button type="button" onClick={() => setRenaming(true)}>
							{t('kit.item.rename')}
						</button>
						<button type="button" onClick={onRemove}>
							{t('kit.item.remove')}
						</button>
					</div>
					{children}
				</div>
			)}
		</li>
	);
}
