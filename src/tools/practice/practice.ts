/**
 * The model of the practice: where each card stands, what an area is worth, what is due today, what comes next.
 *
 * A card is **ready** when its last two tries, on two days, were strong; **not ready** when one of them was not, or the only one; else
 * it is **not known**. An area's readiness is the share of ready cards, as a range over what is not known, and itself not known until
 * three of its cards were tried, or all where it has fewer.
 */

import { daysBetween, isDay } from '../../core/calendar-day.ts';
import type { Recall } from '../../core/memory.ts';
import { type Area, type Card, cardsOf } from './practice.cards.ts';
import { type DayPlan, planDay } from './practice.plan.ts';
import { type CountedTry, dueBefore, dueForKeeps, isReady, readLog, STRONG } from './practice.schedule.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import { type Mark, markOf, type PracticeState } from './practice.state.ts';

export type CardState = 'ready' | 'not-ready' | 'unknown';

export interface Standing {
	card: Card;
	/** Every try by day. */
	tries: readonly CountedTry[];
	/** The first try of each day: those that count. */
	days: readonly CountedTry[];
	last: CountedTry | null;
	state: CardState;
	/** When it comes again, YYYY-MM-DD; null without a mode, before the first try, and where nothing more is due. */
	due: string | null;
	/** False where its area is left out of the schedule. */
	isScheduled: boolean;
	note: string;
}

export interface Readiness {
	/** Null: the reader's own cards without an area, or, as the last line, all cards that are asked. */
	area: Area | null;
	isAll: boolean;
	total: number;
	/** Cards with a try. */
	seen: number;
	ready: number;
	notReady: number;
	/** Neither: not tried, or strong once. */
	unknown: number;
	/** Whether enough cards were tried to say anything. */
	isKnown: boolean;
	/** How many must be tried before it is known. */
	needed: number;
	/** Its area is left out; of all cards: some are, and are not counted. */
	isLeftOut: boolean;
}

/** Why this card is the one to practice next. */
export type Next =
	| { kind: 'due' | 'fresh' | 'begin' | 'weak'; standing: Standing }
	| { kind: 'area'; standing: Standing; readiness: Readiness }
	| { kind: 'rest' };

export interface Overview {
	standings: Standing[];
	/** Areas in their order, own cards without one where there are any, then all cards that are asked, where there are any. */
	readiness: Readiness[];
	plan: DayPlan;
	next: Next;
	/** Marks of questions that are no longer there. */
	retired: { id: string; mark: Mark }[];
}

/** Fewer cards than this say nothing of an area. */
export const CARDS_TO_KNOW = 3;

function stateOf(days: readonly CountedTry[]): CardState {
	if (isReady(days)) return 'ready';
	return days.length === 0 || (days.length === 1 && days[0]?.grade === STRONG) ? 'unknown' : 'not-ready';
}

/** When a card comes again in the mode of the sheet. */
function dueIn({ mode, date }: PracticeState, days: readonly CountedTry[], recall: Recall | null): string | null {
	if (mode === 'keep') return recall && dueForKeeps(days, recall);
	return mode === 'date' && date !== undefined && isDay(date) ? dueBefore(days, date) : null;
}

function standingOf(card: Card, { grades }: PracticeDefinition, state: PracticeState, recall: Recall | null): Standing {
	const mark = markOf(state, card.id);
	const { tries, days } = readLog(mark, grades);
	return {
		card,
		tries,
		days,
		last: days.at(-1) ?? null,
		state: stateOf(days),
		due: dueIn(state, days, recall),
		isScheduled: card.area === null || !(state.leftOut ?? []).includes(card.area.id),
		note: mark.note ?? '',
	};
}

function readinessOf(area: Area | null, isAll: boolean, all: readonly Standing[]): Readiness {
	const standings = isAll ? all.filter(({ isScheduled }) => isScheduled) : all;
	const count = (state: CardState) => standings.filter((standing) => standing.state === state).length;
	const seen = standings.filter(({ last }) => last).length;
	const needed = Math.min(CARDS_TO_KNOW, standings.length);
	return {
		area,
		isAll,
		total: standings.length,
		seen,
		ready: count('ready'),
		notReady: count('not-ready'),
		unknown: count('unknown'),
		isKnown: seen >= needed,
		needed,
		isLeftOut: isAll ? standings.length < all.length : all.every(({ isScheduled }) => !isScheduled),
	};
}

function findNext(standings: readonly Standing[], readiness: readonly Readiness[], { again, fresh }: DayPlan): Next {
	if (again[0]) return { kind: 'due', standing: again[0] };
	if (fresh[0]) return { kind: 'fresh', standing: fresh[0] };
	const scheduled = standings.filter(({ isScheduled }) => isScheduled);
	const unseen = scheduled.filter(({ last }) => !last);
	const begin = unseen.find(({ card }) => card.isFirst);
	if (begin) return { kind: 'begin', standing: begin };
	for (const line of readiness) {
		const standing = line.isKnown || line.isAll ? undefined : unseen.find(({ card }) => card.area === line.area);
		if (standing) return { kind: 'area', standing, readiness: line };
	}
	const [weakest] = scheduled.filter(({ state }) => state === 'not-ready').sort((a, b) => (a.last?.grade ?? 0) - (b.last?.grade ?? 0));
	if (weakest) return { kind: 'weak', standing: weakest };
	return unseen[0] ? { kind: 'fresh', standing: unseen[0] } : { kind: 'rest' };
}

/**
 * Everything that can be said of a sheet on a day.
 * @param today YYYY-MM-DD
 * @param recall what reckons memory for keeps; null while it is not there, and then nothing is due for keeps
 */
export function survey(definition: PracticeDefinition, state: PracticeState, today: string, recall: Recall | null): Overview {
	const standings = cardsOf(definition, state).map((card) => standingOf(card, definition, state, recall));
	const groups = [...definition.areas, null].map((area) => ({ area, own: standings.filter(({ card }) => card.area === area) }));
	const readiness = [
		...groups.filter(({ own }) => own.length > 0).map(({ area, own }) => readinessOf(area, false, own)),
		...(standings.some(({ isScheduled }) => isScheduled) ? [readinessOf(null, true, standings)] : []),
	];
	const plan = planDay(standings, state, today, recall !== null);
	const known = new Set(standings.map(({ card }) => card.id));
	return {
		standings,
		readiness,
		plan,
		next: findNext(standings, readiness, plan),
		retired: Object.entries(state.marks)
			.filter(([id]) => !known.has(id))
			.map(([id, mark]) => ({ id, mark })),
	};
}

/** When the card would come again with each grade given today, from the lowest on; null where nothing more would be due. */
export function previewGrades(
	{ grades }: PracticeDefinition,
	state: PracticeState,
	id: string,
	today: string,
	recall: Recall | null,
): { due: string | null; pause: number | null }[] {
	const mark = markOf(state, id);
	return grades.map((grade) => {
		const { days } = readLog({ ...mark, tries: [...mark.tries, { date: today, grade: grade.id }] }, grades);
		const due = dueIn(state, days, recall);
		return { due, pause: due === null ? null : daysBetween(today, due) };
	});
}
