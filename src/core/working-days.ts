/**
 * Working days: which one today is, on which day the n-th falls, and which days are free to work on. Days are calendar days without a
 * time zone, YYYY-MM-DD; what day it is comes in as an argument.
 */
import * as z from 'zod/mini';
import { isDay, toDay, toNumber } from './calendar-day.ts';

export { addDays, daysBetween, isDay, toDay, toNumber } from './calendar-day.ts';

const WEEK = 7;
/** Days of the week without work unless somebody says otherwise, 0 for Sunday. */
export const WEEKEND: readonly number[] = [0, 6];

export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** 0 for Sunday to 6 for Saturday. */
export const weekendSchema = z.array(z.int().check(z.gte(0), z.lte(6)));
export const daysOffSchema = z.looseObject({
	/** Both days included. */
	from: daySchema,
	to: daySchema,
});
export type DaysOff = z.output<typeof daysOffSchema>;

/** When somebody works. */
export interface Calendar {
	/** The first working day. */
	start?: string | undefined;
	/** Days of the week without work; absent: {@link WEEKEND}. */
	weekend?: number[] | undefined;
	/** Holidays and leave. */
	daysOff?: DaysOff[] | undefined;
}

/** 0 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 4) % WEEK) + WEEK) % WEEK;

/** Longer absences than this are a typing error, and a range to the year 9999 must not be counted day by day. */
const LONGEST_ABSENCE = 1_000;

/** The numbers of all days in ranges; ranges that run backwards or can't be read have none. */
export const numbersIn = (ranges: readonly Readonly<Pick<DaysOff, 'from' | 'to'>>[] = []): Set<number> =>
	new Set(
		ranges
			.filter(({ from, to }) => isDay(from) && isDay(to))
			.flatMap(({ from, to }) => {
				const first = toNumber(from);
				const length = Math.min(toNumber(to) - first + 1, LONGEST_ABSENCE);
				return Array.from({ length: Math.max(length, 0) }, (_, index) => first + index);
			}),
	);

function readRest({ weekend = [...WEEKEND], daysOff }: Calendar): (number: number) => boolean {
	const off = numbersIn(daysOff);
	return (number) => !weekend.includes(weekdayOf(number)) && !off.has(number);
}

function readCalendar(calendar: Calendar) {
	const { start } = calendar;
	return start === undefined || !isDay(start) ? null : { first: toNumber(start), isWorking: readRest(calendar) };
}

export interface Today {
	/** Working days from the first one to today, both included; 0 before the first. */
	count: number;
	/** False on weekends, on days off, and before the first day. */
	isWorking: boolean;
}

/** Nobody's onboarding or plan takes longer, and a start in the year 1 must not be counted day by day. */
const LONGEST_SPAN = 4_000;

/** Which working day it is; null without a first day. After 4,000 calendar days the count stands still. */
export function countWorkingDays(calendar: Calendar, today: string): Today | null {
	const read = readCalendar(calendar);
	if (!read || !isDay(today)) return null;
	const span = Math.min(toNumber(today) - read.first + 1, LONGEST_SPAN);
	if (span <= 0) return { count: 0, isWorking: false };
	const days = Array.from({ length: span }, (_, index) => read.first + index);
	return { count: days.filter(read.isWorking).length, isWorking: read.isWorking(toNumber(today)) };
}

/** The day on which the n-th working day falls, n from 1; null where there is none within 4,000 days or no first day is known. */
export function dateOfWorkingDay(calendar: Calendar, n: number): string | null {
	const read = readCalendar(calendar);
	if (!read) return null;
	let left = n;
	for (let number = read.first; number < read.first + LONGEST_SPAN; number += 1) {
		if (read.isWorking(number)) left -= 1;
		if (left === 0) return toDay(number);
	}
	return null;
}

/**
 * The days on which somebody works, from `from` on and in order: up to `to`, both included, or within 4,000 calendar days where it is
 * left out. None where a day is no day. The first working day has no part in it.
 */
export function* workingDaysFrom(calendar: Calendar, from: string, to?: string): Generator<string, void> {
	if (!isDay(from) || (to !== undefined && !isDay(to))) return;
	const isWorking = readRest(calendar);
	const first = toNumber(from);
	const last = Math.min(to === undefined ? Number.POSITIVE_INFINITY : toNumber(to), first + LONGEST_SPAN - 1);
	for (let number = first; number <= last; number += 1) if (isWorking(number)) yield toDay(number);
}
