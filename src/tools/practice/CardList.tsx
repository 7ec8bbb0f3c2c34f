/** All cards by area, each with where it stands; own cards with what can be changed. Areas are drawn when they are opened. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { loadable } from '../../ui/loadable.tsx';
import type { Area } from './practice.cards.ts';
import type { OwnFields as Fields } from './practice.changes.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { OwnCard } from './practice.state.ts';
import type { Standing } from './practice.ts';
import { standingText } from './practice.wording.ts';

const OwnFields = loadable(() => import('./OwnFields.tsx'));

interface Props {
	definition: PracticeDefinition;
	standings: readonly Standing[];
	own: readonly OwnCard[];
	/** The own card whose fields are open. */
	editing: string | null;
	language: string;
	t: Translate;
	onPractice: (id: string) => void;
	onEdit: (id: string | null) => void;
	onChange: (id: string, fields: Fields, field: string) => void;
	onRemove: (id: string, name: string) => void;
}

export function CardList({ definition, standings, own, editing, language, t, onPractice, onEdit, onChange, onRemove }: Props) {
	const [opened, setOpened] = useState<readonly string[]>([]);
	const groups = [...definition.areas, null]
		.map((area: Area | null) => ({ area, cards: standings.filter(({ card }) => card.area === area) }))
		.filter(({ cards }) => cards.length > 0);
	const row = (standing: Standing) => {
		const { card } = standing;
		const mine = own.find(({ id }) => id === card.id);
		const isEditing = editing === card.id;
		return (
			<li key={card.id} class="card-row" id={`card-${card.id}`}>
				<p class="card-question">
					{card.question} {card.isOwn && <span class="card-own">{t('practice.own.mark')}</span>}
				</p>
				<p class="practice-hint">{standingText(t, standing, definition, language)}</p>
				<div class="item-actions">
					<button type="button" aria-label={t('practice.card.practiceName', { name: card.name })} onClick={() => onPractice(card.id)}>
						{t('practice.card.practice')}
					</button>
					{mine && (
						<>
							<button
								type="button"
								aria-expanded={isEditing}
								aria-label={t('practice.own.editName', { name: card.name })}
								onClick={() => onEdit(isEditing ? null : card.id)}
							>
								{t('practice.own.edit')}
							</button>
							<button
								type="button"
								aria-label={t('practice.own.removeName', { name: card.name })}
								onClick={() => onRemove(card.id, card.name)}
							>
								{t('practice.own.remove')}
							</button>
						</>
					)}
				</div>
				{mine && isEditing && (
					<OwnFields card={mine} areas={definition.areas} t={t} onChange={(fields, field) => onChange(card.id, fields, field)} />
				)}
			</li>
		);
	};
	return (
		<>
			{groups.map(({ area, cards }) => {
				const key = area?.id ?? '';
				const isEdited = cards.some(({ card }) => card.id === editing);
				const isOpen = opened.includes(key) || isEdited;
				const toggle = () => {
					setOpened(isOpen ? opened.filter((one) => one !== key) : [...opened, key]);
					if (isEdited) onEdit(null);
				};
				return (
					<section key={key} class="card-group">
						<h3>
							<button type="button" class="item-toggle item-toggle-marked" aria-expanded={isOpen} onClick={toggle}>
								{area?.name ?? t('practice.ownArea')}{' '}
								<span class="practice-minutes">{t('practice.cards.count', { count: cards.length })}</span>
							</button>
						</h3>
						{isOpen && <ul class="card-rows">{cards.map(row)}</ul>}
					</section>
				);
			})}
		</>
	);
}
