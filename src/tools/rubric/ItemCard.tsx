/** One item in the list: its place, its parts, why it stands there, and the form that changes it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { EditableTitle } from '../../ui/EditableTitle.tsx';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Assessment } from './rubric.ts';
import { bandText, partText, pointsText, reasons } from './rubric.wording.ts';

interface Props {
	definition: RubricDefinition;
	assessment: Assessment;
	/** "2", "2=", "2–4"; empty outside the ranking. */
	rank: string;
	isOpen: boolean;
	t: Translate;
	onToggle: () => void;
	onRename: (title: string) => void;
	onRemove: () => void;
	/** The rating form, only where the card is open. */
	children?: JSX.Element | false;
}

function Parts({ assessment, t }: { assessment: Assessment; t: Translate }) {
	return (
		<ul class="parts" aria-label={t('rubric.parts')}>
			{assessment.parts.map((part, index) => (
				<li key={part.criterion.id} class={`part part-${index + 1}`} title={partText(t, part)}>
					<span aria-hidden="true">
						{part.criterion.letter}
						<b>{part.level ?? '?'}</b>
					</span>
					<span class="visually-hidden">{partText(t, part)}</span>
				</li>
			))}
		</ul>
	);
}

function Verdict({ assessment, definition, t }: Pick<Props, 'assessment' | 'definition' | 't'>) {
	const { lane, band, points, couldRiseTo } = assessment;
	if (lane !== 'ranked') return <p class="verdict">{t(`rubric.lane.${lane}`)}</p>;
	return (
		<p class="verdict">
			<strong class={`band band-${band.most.id}`}>{bandText(t, definition.bands, band)}</strong>{' '}
			<span class="points">{pointsText(t, points)}</span>
			{couldRiseTo && <span class="could-rise"> {t('rubric.couldRise', { band: couldRiseTo.name })}</span>}
		</p>
	);
}

/** On the screen where the card is open; on paper always, because nobody can open a card there. */
function Reasons({ assessment, definition, t, onPaperOnly }: Pick<Props, 'assessment' | 'definition' | 't'> & { onPaperOnly: boolean }) {
	if (assessment.lane === 'unrated') return null;
	return (
		<ul class={`reasons ${onPaperOnly ? 'print-only' : ''}`}>
			{reasons(t, definition, assessment).map((reason) => (
				<li key={reason}>{reason}</li>
			))}
		</ul>
	);
}

export function ItemCard({ definition, assessment, rank, isOpen, t, onToggle, onRename, onRemove, children }: Props) {
	const { item } = assessment;
	const [isRenaming, setRenaming] = useState(false);
	return (
		<li class={`item ${isOpen ? 'item-open' : ''}`} id={`item-${item.id}`}>
			<div class="item-head">
				{rank && (
					<span class="rank">
						<span class="visually-hidden">{t('rubric.rank')} </span>
						{rank}
					</span>
				)}
				<EditableTitle
					title={item.title}
					isOpen={isOpen}
					isRenaming={isRenaming}
					t={t}
					onToggle={onToggle}
					onRename={onRename}
					onRenamed={() => setRenaming(false)}
				>
					{item.key && <span class="item-key">{item.key}</span>}
				</EditableTitle>
				<Parts assessment={assessment} t={t} />
				<Verdict assessment={assessment} definition={definition} t={t} />
			</div>
			<Reasons assessment={assessment} definition={definition} t={t} onPaperOnly={!isOpen} />
			{isOpen && (
				<div class="item-body">
					<div class="item-actions">
						{item.url && (
							<a class="button" href={item.url} rel="noreferrer">
								{t('rubric.openInTracker')}
							</a>
						)}
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
