/** Calendar days without a time zone, YYYY-MM-DD, and the distance between them. What day it is comes in as an argument. */

const DAY_MS = 86_400_000;

const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** `2026-02-30` is not a day. */
export const isDay = (day: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(toNumber(day)) && new Date(toNumber(day) * DAY_MS).toISOString().slice(0, 10) === day;

/** The day `count` days later; earlier where it is negative. After the year 9999 the count stands still. */
export const addDays = (day: string, count: number): string =>
	new Date(Math.min(toNumber(day) + count, LAST_DAY) * DAY_MS).toISOString().slice(0, 10);

const LAST_DAY = toNumber('9999-12-31');

/** Days from one to the other; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => toNumber(to) - toNumber(from);
