/** The picture of planned and done hours: two lines that rise in steps, in units of a drawing 540 wide. The numbers are `Progress.points`. */
import { daysBetween } from '../../core/working-days.ts';
import type { Progress } from './plan.ts';

export const WIDTH = 540;
export const HEIGHT = 220;
const LEFT = 78;
const RIGHT = 12;
const TOP = 30;
const BOTTOM = 34;

export interface Picture {
	/** Path data. The line of what is done ends today. */
	planned: string;
	done: string;
	/** Where today is, from the left; null where it is outside. */
	today: number | null;
	first: { day: string; x: number };
	last: { day: string; x: number };
	/** The hours at the top, and where they are from the top. */
	top: { hours: number; y: number };
	bottom: number;
}

/** Two decimals are more than a screen shows. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** @param today YYYY-MM-DD. @returns null where nothing was planned or done on any day */
export function drawProgress({ points, all, end }: Pick<Progress, 'points' | 'all' | 'end'>, today: string): Picture | null {
	const [firstPoint, lastPoint] = [points[0], points.at(-1)];
	if (!firstPoint || !lastPoint || all.hours === 0) return null;
	const first = firstPoint.day;
	const last = end !== null && end > lastPoint.day ? end : lastPoint.day;
	const span = Math.max(1, daysBetween(first, last) + 1);
	/** The end of a day: what is due on it is due by then. */
	const x = (day: string) => round(LEFT + ((daysBetween(first, day) + 1) / span) * (WIDTH - LEFT - RIGHT));
	const y = (hours: number) => round(HEIGHT - BOTTOM - (hours / all.hours) * (HEIGHT - BOTTOM - TOP));
	const line = (hoursOf: (point: (typeof points)[number]) => number, until: string) =>
		[
			`M${LEFT} ${y(0)}`,
			...points.filter(({ day }) => day <= until).map((point) => `H${x(point.day)}V${y(hoursOf(point))}`),
			`H${x(until)}`,
		].join('');
	const now = today < first ? first : today > last ? last : today;
	return {
		planned: line(({ planned }) => planned, last),
		done: today < first ? '' : line(({ done }) => done, now),
		today: today < first || today > last ? null : x(today),
		first: { day: first, x: LEFT },
		last: { day: last, x: WIDTH - RIGHT },
		top: { hours: all.hours, y: y(all.hours) },
		bottom: y(0),
	};
}
