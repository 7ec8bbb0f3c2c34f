/**
 * How long something stays in memory, after FSRS (https://github.com/open-spaced-repetition/ts-fsrs): each answer gives a stability, the
 * days after which nine of ten such answers would still succeed, and the next day to ask is set there.
 *
 * Whole days only, no chance, the library's own default weights: the same log gives the same day on every device.
 */
import { type CardInput, createEmptyCard, default_w, fsrs, type Grade } from 'ts-fsrs';

export interface Answer {
	/** YYYY-MM-DD, not before the answer that comes before it. */
	date: string;
	/** 0 Again, 1 Hard, 2 Good, 3 Easy. */
	grade: number;
}

export interface Memory {
	/** The day to ask next, YYYY-MM-DD. */
	due: string;
	/** Days from the last answer to that day, from 1. */
	interval: number;
	/** In days. */
	stability: number;
	/** 1 to 10. */
	difficulty: number;
}

export type Recall = (answers: readonly Answer[]) => Memory | null;

/** Years of more than four digits have another form. */
const LAST_MOMENT = Date.parse('9999-12-31T00:00:00Z');
const dayOf = (date: Date): string => new Date(Math.min(date.getTime(), LAST_MOMENT)).toISOString().slice(0, 10);

/**
 * @param weights FSRS's parameters, 17 to 21 numbers
 * @returns what a log of answers leaves in memory; null for an empty one
 */
export function createMemory(weights: readonly number[] = default_w): Recall {
	const scheduler = fsrs({ w: [...weights], request_retention: 0.9, enable_fuzz: false, enable_short_term: false });
	return (answers) => {
		let card: CardInput | null = null;
		for (const { date, grade } of answers) {
			const now = new Date(`${date}T00:00:00Z`);
			// The library counts from Again, 1.
			card = scheduler.next(card ?? createEmptyCard(now), now, (grade + 1) as Grade).card;
		}
		if (!card) return null;
		return {
			due: dayOf(card.due as Date),
			interval: card.scheduled_days,
			stability: card.stability,
			difficulty: card.difficulty,
		};
	};
}
