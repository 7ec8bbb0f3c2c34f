/** Which cards a session goes through. */
import { drawFraction, numberOfText } from '../../core/seeded.ts';
import { queueOfToday } from './practice.plan.ts';
import { STRONG } from './practice.schedule.ts';
import { markOf, type PracticeState } from './practice.state.ts';
import type { Overview, Standing } from './practice.ts';

/** What a reader may choose beside the areas, each by its own id. */
export const CHOICES = ['today', 'first', 'mixed', 'not-strong', 'stories', 'own'] as const;
export type Choice = (typeof CHOICES)[number] | `area.${string}` | `card.${string}`;

/** One card of each area, others each day: what a round across the board asks. The same on one day. */
function mixed(standings: readonly Standing[], today: string): Standing[] {
	const areas = [...new Set(standings.map(({ card }) => card.area))];
	return areas.flatMap((area, index) => {
		const cards = standings.filter(({ card }) => card.area === area);
		const drawn = cards[Math.floor(drawFraction(numberOfText(today), index) * cards.length)];
		return drawn ? [drawn] : [];
	});
}

/**
 * Ids of the cards in their order; none where the choice has none.
 * @param today YYYY-MM-DD
 */
export function queueOf(choice: Choice, { standings, plan }: Pick<Overview, 'standings' | 'plan'>, today: string): string[] {
	const idsOf = (list: readonly Standing[]) => list.map(({ card }) => card.id);
	const wanted = (test: (standing: Standing) => boolean) => idsOf(standings.filter(test));
	if (choice === 'today') return idsOf(queueOfToday(plan));
	if (choice === 'mixed') return idsOf(mixed(standings, today));
	if (choice === 'first') return wanted(({ card }) => card.isFirst);
	if (choice === 'stories') return wanted(({ card }) => card.isStory);
	if (choice === 'own') return wanted(({ card }) => card.isOwn);
	if (choice === 'not-strong') return wanted(({ last }) => last !== null && last.grade < STRONG);
	if (choice.startsWith('card.')) return wanted(({ card }) => card.id === choice.slice('card.'.length));
	return wanted(({ card }) => card.area?.id === choice.slice('area.'.length));
}

/** A session while it runs; it is not saved, every grade is. */
export interface Session {
	queue: readonly string[];
	/** How many tries each card had at the start: a grade that is taken back brings its card back. */
	before: Readonly<Record<string, number>>;
	/** Cards put off within the session, in their order. */
	putOff: readonly string[];
}

const triesOf = (state: PracticeState, id: string): number => markOf(state, id).tries.length;

export const startSession = (queue: readonly string[], state: PracticeState): Session => ({
	queue,
	before: Object.fromEntries(queue.map((id) => [id, triesOf(state, id)])),
	putOff: [],
});

/** Cards of the session that have no grade yet, those that were put off last. */
export function remaining({ queue, before, putOff }: Session, state: PracticeState): string[] {
	const open = queue.filter((id) => triesOf(state, id) <= (before[id] ?? 0));
	return [...open.filter((id) => !putOff.includes(id)), ...putOff.filter((id) => open.includes(id))];
}

/** Puts a card at the end of what remains. */
export const putOff = (session: Session, id: string): Session => ({
	...session,
	putOff: [...session.putOff.filter((one) => one !== id), id],
});

/** The grades of the session by card, in the order of its queue: each card's last try since the start. */
export function graded({ queue, before }: Session, state: PracticeState) {
	return queue.flatMap((id) => {
		const made = markOf(state, id)
			.tries.slice(before[id] ?? 0)
			.at(-1);
		return made ? [{ id, grade: made.grade, seconds: made.seconds ?? null }] : [];
	});
}
