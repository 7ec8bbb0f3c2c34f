/** Where a reader begins: what to practice next and why, what is due today, and which cards to take. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { Area } from './practice.cards.ts';
import { CHOICES, type Choice, putOff, type Session, startSession } from './practice.session.ts';
import type { PracticeState } from './practice.state.ts';

/** It is not saved itself; every grade is. */
export interface RunningSession {
	/** Null where none runs; a session ends when the reader opens another sheet. */
	running: Session | null;
	/** Cards whose answer was shown, and cards in the order in which they were graded. */
	revealed: ReadonlySignal<readonly string[]>;
	order: ReadonlySignal<readonly string[]>;
	start: (queue: readonly string[]) => void;
	reveal: (id: string) => void;
	noteGrade: (id: string) => void;
	putOff: (id: string) => void;
	end: () => void;
}

/** @param sheet id of the open sheet */
export function useSession(state: PracticeState, sheet: string): RunningSession {
	const running = useSignal<(Session & { sheet: string }) | null>(null);
	const revealed = useSignal<readonly string[]>([]);
	const order = useSignal<readonly string[]>([]);
	return {
		running: running.value?.sheet === sheet ? running.value : null,
		revealed,
		order,
		start: (queue) => {
			running.value = queue.length === 0 ? null : { ...startSession(queue, state), sheet };
			revealed.value = [];
			order.value = [];
		},
		reveal: (id) => {
			revealed.value = [...revealed.value, id];
		},
		noteGrade: (id) => {
			order.value = [...order.value.filter((one) => one !== id), id];
		},
		putOff: (id) => {
			if (running.value) running.value = { ...running.value, ...putOff(running.value, id) };
			revealed.value = revealed.value.filter((one) => one !== id);
		},
		end: () => {
			running.value = null;
		},
	};
}

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
	/** The reader is about to start. */
	onNear: () => void;
}

// strings: practice.choice.*
export function StartPanel({ next, nextCard, plan, areas, countOf, t, onStart, onNear }: Props) {
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
			<div class="start-row" onPointerEnter={onNear} onFocusCapture={onNear}>
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
