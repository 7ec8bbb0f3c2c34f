/** What a rota asks of each person, and how far apart they are. */
import type { Interval } from '../../core/interval.ts';
import { toNumber } from '../../core/working-days.ts';
import { isWeekend, weekendOf } from './load.days.ts';
import { type Entries, exactEntry } from './load.entries.ts';
import type { Rota } from './load.rota.ts';
import type { DayRange } from './load.state.ts';

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

interface Run {
	/** Numbers of its first and last day. */
	from: number;
	to: number;
}

/** Days without a gap between them, in order. @param days numbers of days, each once */
function runsOf(days: readonly number[]): Run[] {
	const runs: Run[] = [];
	for (const day of [...days].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run?.to === day - 1) run.to = day;
		else runs.push({ from: day, to: day });
	}
	return runs;
}

const lengthOf = ({ from, to }: Run): number => to - from + 1;

/** Numbers of the days on which someone is on call. */
const daysOf = ({ turns }: Rota, person: number): number[] =>
	turns
		.flatMap(({ stretches }) => stretches)
		.filter((stretch) => stretch.person === person)
		.flatMap(({ from, days }) => Array.from({ length: days }, (_, index) => from + index));

/** A time on call without a day between. */
export interface LongStretch extends Run {
	person: number;
	days: number;
	/** The others who have days off in that time. */
	away: number[];
}

/** The longest times on call, where days off make them longer than they would be without. */
export function longStretches(rota: Rota): LongStretch[] {
	const all = rota.people.flatMap((_, person) => runsOf(daysOf(rota, person)).map((run) => ({ ...run, person, days: lengthOf(run) })));
	const longest = Math.max(...all.map(({ days }) => days));
	if (longest <= rota.usualStretch) return [];
	const isAway = (from: number, to: number) => (off: DayRange) => toNumber(off.from) <= to && toNumber(off.to) >= from;
	return all
		.filter(({ days }) => days === longest)
		.sort((a, b) => a.from - b.from)
		.map((run) => ({
			...run,
			away: rota.people.flatMap(({ off }, person) => (person !== run.person && off.some(isAway(run.from, run.to)) ? [person] : [])),
		}));
}

const WEEK_HOURS = 168;
const WEEK_DAYS = 7;

/** One for each person of the rota, in the order of the list. */
export function sharesOf(rota: Rota, entries: Entries): Share[] {
	const { people, seats, turns, holidays, conflicts } = rota;
	const coversNights = exactEntry(entries['covered-hours']) === WEEK_HOURS;
	const night = entries['night-pages'];
	return people.map((_, person) => {
		const own = turns.flatMap(({ stretches }) => stretches).filter((stretch) => stretch.person === person);
		const days = daysOf(rota, person);
		const bySeat = Array.from({ length: seats }, (__, seat) =>
			own.filter((stretch) => stretch.seat === seat).reduce((sum, { days: count }) => sum + count, 0),
		);
		const weeksAsPrimary = (bySeat[0] as number) / WEEK_DAYS;
		return {
			days: days.length,
			bySeat,
			longest: Math.max(0, ...runsOf(days).map(lengthOf)),
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
