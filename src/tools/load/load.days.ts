/** Calendar days without a time zone as whole numbers: YYYY-MM-DD in and out. What day it is comes in as an argument. */
import type { DayRange } from './load.state.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;

/** Days since 1970-01-01; NaN for a day that no calendar has. */
export const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const toDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** `2026-02-30` is not a day. */
export const isDay = (day: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(toNumber(day)) && toDay(toNumber(day)) === day;

/** 0 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 4) % WEEK) + WEEK) % WEEK;

export const isWeekend = (number: number): boolean => [0, 6].includes(weekdayOf(number));

/** The Saturday of a weekend: the same number for its two days. */
export const weekendOf = (number: number): number => (weekdayOf(number) === 0 ? number - 1 : number);

/** Nobody is away for longer, and a range to the year 9999 must not be counted day by day. */
const LONGEST_RANGE = 1_000;

/** The numbers of all days in ranges; ranges that run backwards or can't be read have none. */
export const numbersIn = (ranges: readonly DayRange[]): Set<number> =>
	new Set(
		ranges
			.filter(({ from, to }) => isDay(from) && isDay(to))
			.flatMap(({ from, to }) => {
				const first = toNumber(from);
				const length = Math.min(toNumber(to) - first + 1, LONGEST_RANGE);
				return Array.from({ length: Math.max(length, 0) }, (_, index) => first + index);
			}),
	);
