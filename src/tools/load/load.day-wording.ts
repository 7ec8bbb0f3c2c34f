/** Days in words: what one holds, its date, its name, when the pager changes hands. */
import { isDay, toNumber, weekdayOf } from '../../core/working-days.ts';
import { DAY_IDS, type DayRange } from './load.state.ts';
import type { DayCount } from './load.week.ts';
import { numberText, type Words } from './load.wording.ts';

/** Hours of minutes, at most two places. */
const hoursText = (minutes: number, language: string): string => numberText(minutes / 60, 2, language);

/** What a day comes to, or what can't be read of it. */
export function dayCountText({ t, language }: Words, day: DayCount): string {
	if (day.kind === 'untold') return t('load.tool.day.untold');
	if (day.kind === 'unclear') return t(`load.tool.day.${day.fault}`, { piece: day.piece });
	if (day.paid === 0) return t('load.tool.day.off');
	return t('load.tool.day.told', {
		paid: hoursText(day.paid, language),
		met: hoursText(day.met, language),
		blocks: t('load.tool.blocks', { count: day.blocks }),
		loose: hoursText(day.loose, language),
	});
}
// strings: load.tool.day.time load.tool.day.order

/** The names of the days of a working week, Monday first, as in {@link DAY_IDS}. */
export const dayNames = (language: string, style: 'long' | 'short' = 'long'): string[] =>
	// 2024-01-01 was a Monday.
	DAY_IDS.map((_, index) =>
		new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + index))),
	);

const dayFormat = (language: string): Intl.DateTimeFormat =>
	new Intl.DateTimeFormat(language, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });

/** "Mon, Dec 7, 2026"; a day that no calendar has as it stands. @param day YYYY-MM-DD */
export const dayText = (day: string, language: string): string => (isDay(day) ? dayFormat(language).format(new Date(day)) : day);

/** "Mon, Dec 7 – Sun, Dec 13, 2026". */
export const rangeText = ({ from, to }: DayRange, language: string): string =>
	from === to || !isDay(from) || !isDay(to) || from > to
		? dayText(from, language)
		: dayFormat(language)
				.formatRange(new Date(from), new Date(to))
				.replace(/[\u2009\u202f]/g, ' ');

/** When the pager changes hands: "Hand-over every Monday."; empty without a day and a length. */
export function handOverText({ t, language }: Words, start: string | undefined, shiftDays: number | null): string {
	if (start === undefined || !isDay(start) || shiftDays === null) return '';
	const weekday = (weekdayOf(toNumber(start)) + 6) % 7;
	return shiftDays === 7
		? t('load.tool.rota.handOver', { day: dayNames(language)[weekday] as string })
		: t('load.tool.rota.handOverDays', { count: shiftDays, day: dayText(start, language) });
}
