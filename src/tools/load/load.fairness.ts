/** What a rota asks of each person, and how far apart they are. */
import type { Interval } from '../../core/interval.ts';
import { isWeekend, weekendOf } from './load.days.ts';
import { type Entries, exactEntry } from './load.entries.ts';
import type { Rota } from './load.rota.ts';

/** Numbers of one person over the whole rota; null is not known. */
export interface Share {
	/** Days on call, in any seat. */
	days: number;
	/** Days by seat, the primary's first. */
	bySeat: number[];
	/** The most days on call without a day between them. */
	longest: number;
	/** Weekends with at least one day on call. */
	weekends: number;
	/** Public holidays on call. */
	holidays: number;
	/** Nights on call; null where the design covers some hours of the day, which may or may not be at night. */
	nights: number | null;
	/** Night pages to expect as primary; null where they are not known. */
	nightPages: Interval | null;
	/** Days on call that the person can't. */
	conflicts: number;
}

/** @param days numbers of days, each once */
function longestRun(days: readonly number[]): number {
	let [longest, run] = [0, 0];
	let last = Number.NaN;
	for (const day of [...days].sort((a, b) => a - b)) {
		run = day === last + 1 ? run + 1 : 1;
		longest = Math.max(longest, run);
		last = day;
	}
	return longest;
}

const WEEK_HOURS = 168;
const WEEK_DAYS = 7;

/** One for each person of the rota, in the order of the list. */
export function sharesOf({ people, seats, turns, holidays, conflicts }: Rota, entries: Entries): Share[] {
	const coversNights = exactEntry(entries['covered-hours']) === WEEK_HOURS;
	const night = entries['night-pages'];
	return people.map((_, person) => {
		const own = turns.flatMap(({ stretches }) => stretches).filter((stretch) => stretch.person === person);
		const days = own.flatMap(({ from, days: count }) => Array.from({ length: count }, (__, index) => from + index));
		const bySeat = Array.from({ length: seats }, (__, seat) =>
			own.filter((stretch) => stretch.seat === seat).reduce((sum, { days: count }) => sum + count, 0),
		);
		const weeksAsPrimary = (bySeat[0] as number) / WEEK_DAYS;
		return {
			days: days.length,
			bySeat,
			longest: longestRun(days),
			weekends: new Set(days.filter(isWeekend).map(weekendOf)).size,
			holidays: days.filter((day) => holidays.has(day)).length,
			nights: coversNights ? days.length : null,
			nightPages: night.origin === 'unknown' ? null : { low: night.low * weeksAsPrimary, high: night.high * weeksAsPrimary },
			conflicts: conflicts.filter((conflict) => conflict.person === person).length,
		};
	});
}

/** The most less the least of a list; 0 for none. */
export const spreadOf = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers));
