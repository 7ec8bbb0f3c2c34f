/** Where a reader begins: what to practice next and why, what is due today, and which cards to take. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { Area } from './practice.cards.ts';
import { CHOICES, type Choice } from './practice.session.ts';

interface Props {
	next: string;
	/** The id of the card that it names; null where there is none. */
	nextCard: string | null;
	plan: readonly string[];
	areas: readonly Area[];
	/** How many cards each choice has. */
	countOf: (choice: Choice) => number;
	t: Translate;
	onStart: (choice: Choice) => void;
}

// strings: practice.choice.*
export function StartPanel({ next, nextCard, plan, areas, countOf, t, onStart }: Props) {
	const [choice, setChoice] = useState<Choice>('first');
	const today = countOf('today');
	const option = (value: Choice, name: string) => {
		const count = countOf(value);
		return (
			<option key={value} value={value} disabled={count === 0}>
				{t('practice.choice.count', { name, total: count })}
			</option>
		);
	};
	return (
		<section class="practice-today" aria-label={t('practice.today')} tabIndex={-1}>
			<p class="headline">{next}</p>
			<p>{plan.join(' ')}</p>
			<div class="start-row">
				{today > 0 && (
					<button type="button" class="button-main" onClick={() => onStart('today')}>
						{t('practice.start.today', { count: today })}
					</button>
				)}
				{today === 0 && nextCard !== null && (
					<button type="button" class="button-main" onClick={() => onStart(`card.${nextCard}`)}>
						{t('practice.start.next')}
					</button>
				)}
				<label>
					<span class="choice-title">{t('practice.start.choose')}</span>
					<select value={choice} onChange={(event) => setChoice(event.currentTarget.value as Choice)}>
						{CHOICES.filter((one) => one !== 'today').map((one) => option(one, t(`practice.choice.${one}`)))}
						<optgroup label={t('practice.start.areas')}>{areas.map(({ id, name }) => option(`area.${id}`, name))}</optgroup>
					</select>
				</label>
				<button type="button" disabled={countOf(choice) === 0} onClick={() => onStart(choice)}>
					{t('practice.start.these')}
				</button>
			</div>
		</section>
	);
}
