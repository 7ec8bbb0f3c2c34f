/** Months on calendar days, YYYY-MM-DD; days in this form compare as texts. */
const LAST_YEAR = 9_999;
const LATEST = `${LAST_YEAR}-12-31`;
const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

/**
 * The same day some months later; where that month is shorter, its last day. A later day never gives an earlier result.
 * @param day a day that exists. @param months whole, may be negative. @returns never later than the year 9999, never before the year 0
 */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const count = year * 12 + (month - 1) + months;
	if (count < 0) return '0000-01-01';
	const [toYear, toMonth] = [Math.floor(count / 12), count % 12];
	if (toYear > LAST_YEAR) return LATEST;
	// Years below 100 mean the twentieth century to Date.UTC; 2000 + year has the same leap years up to a multiple of 400.
	const longest = new Date(Date.UTC(2000 + (toYear % 400), toMonth + 1, 0)).getUTCDate();
	return `${`${toYear}`.padStart(4, '0')}-${twoDigits(toMonth + 1)}-${twoDigits(Math.min(date, longest))}`;
}
