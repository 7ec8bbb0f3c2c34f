/** One item in the list: its place, its parts, why it stands there, what would change that, and the form. */
import type { ComponentChildren } from 'preact';
import type { Translate } from '../../core/strings.ts';
import { EditableTitle } from '../../ui/EditableTitle.tsx';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Assessment } from './rubric.ts';
import { bandText, intervalText, partText, pointsText, reasons } from './rubric.wording.ts';

interface Props {
	definition: RubricDefinition;
	assessment: Assessment;
	/** "2", "2=", "2–4"; empty outside the ranking. */
	rank: string;
	isOpen: boolean;
	t: Translate;
	/** What would turn the order: against the next one below, and where the card is open against the one above. */
	flips: readonly string[];
	isRenaming: boolean;
	onToggle: () => void;
	onRename: (title: string) => void;
	onRenamed: () => void;
	/** What can be done with it and the rating form, only where the card is open. */
	children?: ComponentChildren;
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
	const { lane, band, points, couldRiseTo, payOff } = assessment;
	if (lane !== 'ranked') return <p class="verdict">{t(`rubric.lane.${lane}`)}</p>;
	return (
		<p class="verdict">
			<strong class={`band band-${band.most.id}`}>{bandText(t, definition.bands, band)}</strong>{' '}
			<span class="points">{pointsText(t, points)}</span>
			{payOff && <span class="pay-off"> {t('rubric.payOff', { payOff: intervalText(payOff) })}</span>}
			{couldRiseTo && <span class="could-rise"> {t('rubric.couldRise', { band: couldRiseTo.name })}</span>}
		</p>
	);
}

/** On the screen where the card is open; on paper always, because nobody can open a card there. */
function Reasons({ assessment, definition, flips, t, isOpen }: Pick<Props, 'assessment' | 'definition' | 'flips' | 't' | 'isOpen'>) {
	if (assessment.lane === 'unrated') return null;
	return (
		<ul class={`reasons ${isOpen ? '' : 'print-only'}`}>
			{[...reasons(t, definition, assessment), ...flips].map((reason) => (
				<li key={reason}>{reason}</li>
			))}
		</ul>
	);
}

export function ItemCard({ definition, assessment, rank, isOpen, t, flips, isRenaming, onToggle, onRename, onRenamed, children }: Props) {
	const { item } = assessment;
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
					onRenamed={onRenamed}
				>
					{item.key && <span class="item-key">{item.key}</span>}
				</EditableTitle>
				<Parts assessment={assessment} t={t} />
				<Verdict assessment={assessment} definition={definition} t={t} />
			</div>
			<Reasons assessment={assessment} definition={definition} flips={flips} t={t} isOpen={isOpen} />
			{isOpen && <div class="item-body">{children}</div>}
		</li>
	);
}
