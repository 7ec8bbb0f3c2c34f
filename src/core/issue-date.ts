/**
 * Days as trackers write them. The day is taken as written, without moving it to another time zone: whoever compares it with
 * the tracker sees the same day.
 */

/** Which of two numbers such as 05/06 is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** Beginnings of month names without accents, in eleven languages; the longest match wins (juin, juil). */
const MONTHS: readonly string[][] = [
	['jan', 'ene', 'gen', 'sty', 'янв', 'led'],
	['feb', 'fev', 'lut', 'фев', 'uno'],
	['mar', 'mrz', 'maer', 'mrt', 'мар', 'bre'],
	['apr', 'avr', 'abr', 'kwi', 'апр', 'dub'],
	['may', 'mai', 'mag', 'mei', 'maj', 'мая', 'маи', 'kve'],
	['jun', 'juin', 'giu', 'cze', 'июн'],
	['jul', 'juil', 'lug', 'lip', 'июл'],
	['aug', 'aou', 'ago', 'sie', 'авг', 'srp'],
	['sep', 'set', 'wrz', 'сен', 'zar'],
	['oct', 'okt', 'out', 'ott', 'paz', 'окт', 'rij'],
	['nov', 'lis', 'ноя'],
	['dec', 'dez', 'dic', 'gru', 'дек', 'pro'],
];

const CHINESE_MONTHS = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];

/** From 1 to 12, or 0 for a name of no month. */
function toMonth(name: string): number {
	if (CHINESE_MONTHS.includes(name)) return CHINESE_MONTHS.indexOf(name) + 1;
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return MONTHS.findIndex((starts) => starts.some((start) => plain.startsWith(start))) + 1;
}

/** A day that exists, as YYYY-MM-DD, or null. Two-digit years are of this century: no tracker is older. */
function toDay(year: number, month: number, day: number): string | null {
	const fullYear = year < 100 ? 2000 + year : year;
	const date = new Date(Date.UTC(fullYear, month - 1, day));
	if (fullYear < 1970 || fullYear > 2199 || date.getUTCMonth() !== month - 1) return null;
	return date.toISOString().slice(0, 10);
}

const YEAR_FIRST = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const KOREAN = /^(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일/;
/** Jira in Japanese and Korean: 22/9月/25. */
const MONTH_SIGN = /^(\d{1,2})\/(\d{1,2})[月월]\/(\d{4}|\d{2})(?!\d)/;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const DAY_NAME_YEAR =
	/^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?[\s/.-]+(?:de\s+)?(\p{L}\p{L}[\p{L}\p{M}]*)\.?,?[\s/.-]+(?:de\s+)?(\d{4}|\d{2})(?!\d)/u;
const NAME_DAY_YEAR = /^(?:\p{L}+\.?,?\s+)?(\p{L}\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/**
 * Whether numbers such as 03/20/2020 in these cells have the day or the month first. Out: null without proof, and null where the
 * cells contradict each other.
 */
export function findDateOrder(cells: Iterable<string>): DateOrder | null {
	let dayFirst = false;
	let monthFirst = false;
	for (const cell of cells) {
		const parts = NUMERIC.exec(cell.trim());
		if (parts === null || parts[2] === '.') continue;
		if (Number(parts[1]) > 12) dayFirst = true;
		if (Number(parts[3]) > 12) monthFirst = true;
	}
	if (dayFirst === monthFirst) return null;
	return dayFirst ? 'day-first' : 'month-first';
}

/** Whether the cell is a date whose day and month could be either way round: 05/06/2020. */
export function isAmbiguousDate(text: string): boolean {
	const parts = NUMERIC.exec(text.trim());
	return parts !== null && parts[2] !== '.' && Number(parts[1]) <= 12 && Number(parts[3]) <= 12 && parts[1] !== parts[3];
}

/** Seconds or milliseconds since 1970; anything else makes a date that is none. */
function parseEpoch(text: string): string | null {
	const seconds = Number(/^(\d{10})(?:\d{3})?(?:\.\d+)?$/.exec(text)?.[1]);
	const date = new Date(seconds * 1_000);
	return toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * Reads a day out of "22/Sep/25 9:26 AM", "2024-02-03 01:01:09+00:00", "Tue Aug 23 2022 13:54:01 GMT+0000", "12.03.2024",
 * "2024年3月12日", milliseconds since 1970 and their like. In: the cell, and the order that its column proves, if any. Out:
 * YYYY-MM-DD, or null for anything else and for days that could be two different ones.
 */
export function parseDay(cell: string, order: DateOrder | null): string | null {
	const text = cell.trim().slice(0, 80);
	const yearFirst = YEAR_FIRST.exec(text) ?? KOREAN.exec(text);
	if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
	const monthSign = MONTH_SIGN.exec(text);
	if (monthSign) return toDay(Number(monthSign[3]), Number(monthSign[2]), Number(monthSign[1]));
	const numeric = NUMERIC.exec(text);
	if (numeric) {
		const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
		if (numeric[2] === '.' || first > 12 || order === 'day-first') return toDay(year, second, first);
		if (second > 12 || order === 'month-first' || first === second) return toDay(year, first, second);
		return null;
	}
	const dayName = DAY_NAME_YEAR.exec(text);
	if (dayName) return toDay(Number(dayName[3]), toMonth(String(dayName[2])), Number(dayName[1]));
	const nameDay = NAME_DAY_YEAR.exec(text);
	if (nameDay) return toDay(Number(nameDay[3]), toMonth(String(nameDay[1])), Number(nameDay[2]));
	return parseEpoch(text);
}

/** Whether the cell is a day, whichever of its numbers comes first. Bare numbers and longer texts that begin with a day are none. */
export function isDay(cell: string): boolean {
	return cell.length <= 80 && !/^\d+$/.test(cell) && (isAmbiguousDate(cell) || parseDay(cell, null) !== null);
}
