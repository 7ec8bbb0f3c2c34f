/**
 * Working days: which one today is, and on which day the n-th falls. Days are calendar days without a time zone, YYYY-MM-DD; what
 * day it is comes in as an argument.
 */
import type { ChecklistState, DaysOff } from './checklist.state.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;
export const WEEKEND: readonly number[] = [0, 6];

export type Calendar = Pick<ChecklistState, 'start' | 'weekend' | 'daysOff'>;

/** Days since 1970-01-01; NaN for a day that no calendar has. */
const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const toDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
/** 0 for Sunday. 1970-01-01 was a Thursday. */
const weekdayOf = (number: number): number => (((number + 4) % WEEK) + WEEK) % WEEK;

/** `2026-02-30` is not a day. */
export const isDay = (day: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(toNumber(day)) && toDay(toNumber(day)) === day;

/** Longer absences than this are a typing error. */
const LONGEST_ABSENCE = 400;

/** The numbers of all days off; ranges that run backwards or can't be read have none. */
const numbersOff = (ranges: readonly DaysOff[] = []): Set<number> =>
	new Set(
		ranges
			.filter(({ from, to }) => isDay(from) && isDay(to))
			.flatMap(({ from, to }) => {
				const first = toNumber(from);
				const length = Math.min(toNumber(to) - first + 1, LONGEST_ABSENCE);
				return Array.from({ length: Math.max(length, 0) }, (_, index) => first + index);
			}),
	);

function readCalendar({ start, weekend = [...WEEKEND], daysOff }: Calendar) {
	if (start === undefined || !isDay(start)) return null;
	const off = numbersOff(daysOff);
	return { first: toNumber(start), off, isWorking: (number: number) => !weekend.includes(weekdayOf(number)) && !off.has(number) };
}

export interface Today {
	/** Working days from the first one to today, both included; 0 before the first. */
	count: number;
	/** False on weekends, on days off, and before the first day. */
	isWorking: boolean;
}

/** Nobody's onboarding takes longer, and a start in the year 1 must not be counted day by day. */
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
