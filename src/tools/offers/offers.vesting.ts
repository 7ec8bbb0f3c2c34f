/** When a grant becomes the reader's: schedules with a cliff, as a part of the grant for each year. */
import type { OffersDefinition } from './offers.schema.ts';
import type { OwnSchedule } from './offers.state.ts';

export interface Schedule {
	/** Percent of the grant that vests in each year. */
	parts: readonly number[];
	/** Months before which nothing vests; then all of that stretch at once. */
	cliffMonths: number;
}

/** Percent that make more or less than 100 by this are rounding: 33.3 three times. */
const ROUNDING = 0.5;

/** Whether percentages of years make a whole grant. */
export const isWhole = (parts: readonly number[]): boolean => Math.abs(parts.reduce((total, part) => total + part, 0) - 100) <= ROUNDING;

/** The schedule of that id; the reader's own where the comparison leaves it to them; null where there is none yet. */
export function findSchedule(
	{ schedules }: Pick<OffersDefinition, 'schedules'>,
	id: unknown,
	own: OwnSchedule | undefined,
): Schedule | null {
	const named = schedules.find((schedule) => schedule.id === id);
	if (!named) return null;
	if (named.parts) return { parts: named.parts, cliffMonths: named.cliffMonths ?? 0 };
	return own && isWhole(own.parts) ? { parts: own.parts, cliffMonths: own.cliffMonths ?? 0 } : null;
}

/** Percent of the grant that is vested at the end of that year. */
function vestedBy(year: number, { parts, cliffMonths }: Schedule): number {
	if (year * 12 < cliffMonths) return 0;
	return parts.slice(0, year).reduce((total, part) => total + part, 0);
}

/**
 * Percent of the grant that vests within one year, the stretch before the cliff in the year of the cliff.
 * @param year from 1
 */
export const vestedIn = (year: number, schedule: Schedule): number => vestedBy(year, schedule) - vestedBy(year - 1, schedule);

/** Percent of the grant that vests on the day of the cliff; 0 where there is none. Within a year it vests evenly by month. */
export function vestedAtCliff({ parts, cliffMonths }: Schedule): number {
	const years = Math.floor(cliffMonths / 12);
	const whole = parts.slice(0, years).reduce((total, part) => total + part, 0);
	return whole + ((parts[years] ?? 0) * (cliffMonths % 12)) / 12;
}

/** More than that is no schedule. */
const MOST_YEARS = 10;

/**
 * Percentages as a letter writes them: "5, 15, 40, 40", "33,3 33,3 33,4", "25/25/25/25". A comma parts them unless other signs do.
 * @returns null where it is none
 */
export function parsePercentages(text: string): number[] | null {
	const clean = text.replaceAll('%', ' ').trim();
	const isParted = /[\s;/]/.test(clean);
	const words = clean.split(isParted ? /[\s;/]+/ : ',').map((word) => word.replace(/,$/, ''));
	if (!words.every((word) => /^\d{1,3}(?:[.,]\d{1,4})?$/.test(word)) || words.length > MOST_YEARS) return null;
	const parts = words.map((word) => Number(word.replace(',', '.')));
	return parts.every((part) => part <= 100) ? parts : null;
}
