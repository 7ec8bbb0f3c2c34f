/**
 * When a card comes again, from the log of its tries alone.
 *
 * Of the tries on one day only the first counts: the second comes from having just read the outline.
 *
 * **Up to a date**, Leitner boxes whose pauses shrink with the days left. A try on day `a` before an interview on day `T` has
 * `D = T − a` days left. The box is the grade:
 *
 *     box   grade    pause in days              with D = 16
 *     1     blank    1                          1
 *     2     weak     max(1, ⌊D / 8⌋)            2
 *     3     fair     max(1, ⌊D / 4⌋)            4
 *     4     strong   max(1, ⌊D / 2⌋)            8
 *     rest  strong in the last two tries        until the day before the interview
 *
 *     due = min(a + pause, T − 1); none where a ≥ T − 1
 *
 * With sixteen days left that is what the scale on paper says: tomorrow, in two days, in four.
 *
 * **For keeps**, FSRS as in `src/core/memory.ts`: blank is Again, weak Hard, fair Good, strong Easy.
 */

import { addDays, daysBetween, isDay } from '../../core/calendar-day.ts';
import type { Recall } from '../../core/memory.ts';
import type { Mark } from './practice.state.ts';

/** The highest grade. */
export const STRONG = 3;

/** A try whose grade the scale has. */
export interface CountedTry {
	date: string;
	/** 0 to 3. */
	grade: number;
	/** How long it was; null where no clock ran. */
	seconds: number | null;
}

/** All tries by day; those of one day in the order in which they were made. Grades that the scale does not have are left out. */
export function sortTries(tries: Mark['tries'], grades: readonly { id: string }[]): CountedTry[] {
	return tries
		.flatMap(({ date, grade, seconds = null }) => {
			const value = grades.findIndex(({ id }) => id === grade);
			return value < 0 || !isDay(date) ? [] : [{ date, grade: value, seconds }];
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The first try of each day. @param tries by day */
export const firstOfDays = (tries: readonly CountedTry[]): CountedTry[] =>
	tries.filter(({ date }, index) => tries[index - 1]?.date !== date);

/** Whether the last two tries, on two days, were strong. @param days one try a day */
export const isReady = (days: readonly CountedTry[]): boolean => days.length > 1 && days.slice(-2).every(({ grade }) => grade === STRONG);

/** The part of the days left that each grade pauses; a blank answer has none. */
const PARTS = [0, 1 / 8, 1 / 4, 1 / 2];

/**
 * The day on which a card comes again before the interview; null where nothing more is due before it.
 * @param days one try a day, not empty
 * @param interview YYYY-MM-DD
 */
export function dueBefore(days: readonly CountedTry[], interview: string): string | null {
	const last = days.at(-1);
	if (!last) return null;
	const left = daysBetween(last.date, interview);
	if (left <= 1) return null;
	const eve = addDays(interview, -1);
	if (isReady(days)) return eve;
	const pause = Math.max(1, Math.floor(left * (PARTS[last.grade] ?? 0)));
	const due = addDays(last.date, pause);
	return due < eve ? due : eve;
}

/** Logs never change, so each is reckoned once: a sheet of 500 cards with ten tries each would take a blink with every letter typed. */
const knownDues = new WeakMap<Recall, WeakMap<readonly CountedTry[], string | null>>();

/**
 * The day on which a card comes again for keeps; null for a card without a try.
 * @param days one try a day
 * @param recall `createMemory()` of `src/core/memory.ts`, which the browser fetches on demand
 */
export function dueForKeeps(days: readonly CountedTry[], recall: Recall): string | null {
	const dues = knownDues.get(recall) ?? new WeakMap<readonly CountedTry[], string | null>();
	knownDues.set(recall, dues);
	const known = dues.get(days);
	if (known !== undefined) return known;
	const due = recall(days)?.due ?? null;
	dues.set(days, due);
	return due;
}

/** What a log says. */
export interface Log {
	/** Every try by day. */
	tries: CountedTry[];
	/** The first of each day. */
	days: CountedTry[];
}

type Grades = readonly { id: string }[];
const readLogs = new WeakMap<Mark['tries'], { grades: Grades; log: Log }>();

export function readLog({ tries: all }: Mark, grades: Grades): Log {
	const known = readLogs.get(all);
	if (known?.grades === grades) return known.log;
	const tries = sortTries(all, grades);
	const log = { tries, days: firstOfDays(tries) };
	readLogs.set(all, { grades, log });
	return log;
}
