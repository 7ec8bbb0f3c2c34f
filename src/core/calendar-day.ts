/** Calendar days without a time zone, YYYY-MM-DD, in few bytes: nothing of working days comes with them. */
const DAY_MS = 86_400_000;

/** Days since 1970-01-01; NaN for a day that no calendar has. */
export const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const toDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** `2026-02-30` is no day; nor is `+012345-01`, the first ten letters of what JavaScript writes for days after 9999. */
export const isDay = (day: string): boolean => /^\d/.test(day) && !Number.isNaN(toNumber(day)) && toDay(toNumber(day)) === day;

/** For `max` of date fields: without it a browser lets years of six digits in, which no day here has. */
export const LAST_DAY = '9999-12-31';

/** The day so many calendar days later; earlier below 0. @throws RangeError for a day that no calendar has */
export const addDays = (day: string, days: number): string => toDay(toNumber(day) + days);

/** Calendar days from one day to another, 0 for the same, below 0 where the second comes first; NaN where one is no day. */
export const daysBetween = (from: string, to: string): number => toNumber(to) - toNumber(from);
