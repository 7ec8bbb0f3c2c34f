/** Days on which somebody read or checked something: none of them is still to come. */
import { addDays, isDay } from '../../core/calendar-day.ts';
import type { ContentEntry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';

const DAYS_THAT_WERE = ['checked', 'reviewed'];
/** Slips are few. Where more of all days than this lie ahead, the clock of the machine is behind, and the content is right. */
const SHARE_OF_SLIPS = 0.1;

/**
 * Problems of all entries.
 * @param today YYYY-MM-DD where the check runs; for some authors it is tomorrow already
 */
export function checkDays(entries: readonly ContentEntry[], today: string): Problem[] {
	const last = addDays(today, 1);
	const days = entries.flatMap(({ fields }) =>
		(fields?.scalars ?? []).flatMap(({ key, value, placeAt }) =>
			DAYS_THAT_WERE.includes(key) && typeof value === 'string' && isDay(value) ? [{ key, value, placeAt }] : [],
		),
	);
	const ahead = days.filter(({ value }) => value > last);
	if (ahead.length > 1 && ahead.length > days.length * SHARE_OF_SLIPS) return [];
	return ahead.map(({ key, value, placeAt }) => createProblem('future-day', placeAt(0), { path: key, day: value, today }));
}
