/** Weekends of days as whole numbers, see `core/working-days.ts`. */
import { weekdayOf } from '../../core/working-days.ts';

export const isWeekend = (number: number): boolean => [0, 6].includes(weekdayOf(number));

/** The Saturday of a weekend: the same number for its two days. */
export const weekendOf = (number: number): number => (weekdayOf(number) === 0 ? number - 1 : number);
