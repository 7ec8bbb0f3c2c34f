/** Days and weekdays as a reader's language writes them. */
import { isDay } from './calendar-day.ts';
import type { DaysOff } from './working-days.ts';

/**
 * "Monday, March 2, 2026"; a day that no calendar has as it stands.
 * @param day YYYY-MM-DD @param language BCP 47 @param style `medium` is "Mar 2, 2026"
 */
export const dayText = (day: string, language: string, style: 'full' | 'medium' = 'full'): string =>
	isDay(day) ? new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' }).format(new Date(day)) : day;

/** The names of the days of the week, Sunday first. @param language BCP 47 */
export const weekdayNames = (language: string): string[] =>
	// 2023-01-01 was a Sunday.
	Array.from({ length: 7 }, (_, index) =>
		new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + index))),
	);

/** One day or the first and the last of several. */
export const rangeText = ({ from, to }: DaysOff, language: string): string =>
	from === to ? dayText(from, language) : `${dayText(from, language)} – ${dayText(to, language)}`;
