/**
 * What is due on a day.
 *
 * **New cards up to a date** are spread evenly: with `u` cards unseen this morning and `L` days left before the interview, today brings
 * `⌈u / L⌉`. Where that many fit into the reader's number of cards a day, new cards go first, so that each is seen once in time: after
 * today `u − ⌈u / L⌉ ≤ n (L − 1)` are left as long as `u ≤ n L`. Where `u > n L`, some will not come up, and the plan says how many.
 *
 * **New cards for keeps** fill what the due ones leave of the reader's number, or come three a day where no number is set.
 */
import { addDays, daysBetween, isDay } from '../../core/calendar-day.ts';
import type { PracticeState } from './practice.state.ts';
import type { Standing } from './practice.ts';

/** New cards a day for keeps where the reader sets no number. */
export const NEW_A_DAY = 3;

export interface Coverage {
	/** Cards without a try. */
	unseen: number;
	/** Days from today to the day before the interview, both included. */
	daysLeft: number;
	/** Cards that will not come up before the interview with the reader's number a day. */
	missed: number;
	/** The number a day with which each would. */
	enough: number;
}

export interface DayPlan {
	/**
	 * no-mode: nothing was chosen yet; no-date: the day is missing; no-memory: what reckons for keeps is not there yet; day-itself and
	 * over: the interview is today or was.
	 */
	phase: 'no-mode' | 'no-date' | 'no-memory' | 'open' | 'day-itself' | 'over';
	/** Cards to repeat today, in their order. */
	again: Standing[];
	/** New cards for today, in their order. */
	fresh: Standing[];
	/** Cards due today that the reader's number a day leaves for later. */
	waiting: number;
	/** Cards tried today. */
	done: number;
	/** The next day after today with something to do, YYYY-MM-DD. */
	nextDay: string | null;
	/** Only up to a date. */
	coverage: Coverage | null;
}

function phaseOf({ mode, date }: PracticeState, today: string, hasMemory: boolean): DayPlan['phase'] {
	if (mode === undefined) return 'no-mode';
	if (mode === 'keep') return hasMemory ? 'open' : 'no-memory';
	if (date === undefined || !isDay(date)) return 'no-date';
	const left = daysBetween(today, date);
	return left > 0 ? 'open' : left === 0 ? 'day-itself' : 'over';
}

/** New cards: those to begin with, then one of each area in turn, so that no area waits for another to end. */
export function orderNew(unseen: readonly Standing[]): Standing[] {
	const turnOf = new Map<unknown, number>();
	const turns = unseen.map((standing) => {
		const { area, isFirst } = standing.card;
		const turn = isFirst ? -1 : (turnOf.get(area) ?? 0);
		if (!isFirst) turnOf.set(area, turn + 1);
		return { standing, turn };
	});
	return turns.sort((a, b) => a.turn - b.turn).map(({ standing }) => standing);
}

const gradeOf = ({ last }: Standing): number => last?.grade ?? 0;
const byDay = (a: Standing, b: Standing): number => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0);

/**
 * @param standings where each card stands
 * @param today YYYY-MM-DD
 * @param hasMemory whether what reckons memory for keeps is there
 */
export function planDay(standings: readonly Standing[], state: PracticeState, today: string, hasMemory: boolean): DayPlan {
	const phase = phaseOf(state, today, hasMemory);
	const scheduled = standings.filter(({ isScheduled }) => isScheduled);
	const done = standings.filter(({ last }) => last?.date === today).length;
	const nothing = { again: [], fresh: [], waiting: 0, nextDay: null, coverage: null };
	if (phase !== 'open') return { ...nothing, phase, done };

	const { mode, date = '', perDay = Number.POSITIVE_INFINITY } = state;
	const isToDate = mode === 'date';
	const unseen = orderNew(scheduled.filter(({ last }) => !last));
	const firstToday = scheduled.filter(({ days }) => days.length === 1 && days[0]?.date === today).length;
	const due = scheduled
		.filter((standing) => standing.due !== null && standing.due <= today)
		.sort((a, b) => (isToDate ? gradeOf(a) - gradeOf(b) || byDay(a, b) : byDay(a, b) || gradeOf(a) - gradeOf(b)));

	const daysLeft = isToDate ? daysBetween(today, date) : 0;
	const slots = Math.max(0, perDay - done);
	let again: Standing[];
	let fresh: Standing[];
	let coverage: Coverage | null = null;
	if (isToDate) {
		const enough = Math.ceil((unseen.length + firstToday) / daysLeft);
		fresh = unseen.slice(0, Math.max(0, Math.min(enough, perDay) - firstToday));
		again = due.slice(0, Math.max(0, slots - fresh.length));
		// Infinity times no days is no number.
		const later = daysLeft > 1 ? perDay * (daysLeft - 1) : 0;
		coverage = { unseen: unseen.length, daysLeft, missed: Math.max(0, unseen.length - fresh.length - later), enough };
	} else {
		again = due.slice(0, slots);
		const room = state.perDay === undefined ? NEW_A_DAY - firstToday : slots - again.length;
		fresh = unseen.slice(0, Math.max(0, room));
	}

	const waiting = due.length - again.length;
	const tomorrow = addDays(today, 1);
	const later = scheduled.flatMap((standing) => (standing.due !== null && standing.due > today ? [standing.due] : []));
	if (waiting > 0 || unseen.length > fresh.length) later.push(tomorrow);
	const [nextDay = null] = later.filter((day) => !isToDate || day < date).sort();
	return { phase, again, fresh, waiting, done, nextDay, coverage };
}

/** Today's cards in the order of a session. */
export const queueOfToday = ({ again, fresh }: DayPlan): Standing[] => [...again, ...fresh];
