/** What goes stale soon: which pieces will count less, on which day, and which levels fall with them. */
import { addDays } from '../../core/calendar-day.ts';
import { addMonths } from './career-map.days.ts';
import { weigh } from './career-map.evidence.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { CareerMapState, Entry } from './career-map.state.ts';
import { areasOf, type MapArea, standingOf } from './career-map.ts';

/** How far ahead to look, in months. */
export const AHEAD = 3;

export interface Fading {
	entry: Entry;
	/** The day on which it counts less. */
	day: string;
	/** What it counts from then on. */
	to: 'faded' | 'history';
	/** Levels that are no longer held from that day on. */
	falls: { area: MapArea; from: number; to: number }[];
}

/**
 * The pieces that count less within the next three months, the soonest first, and on one day those with which a level falls. A day that two pieces share takes the levels of both.
 * @param today YYYY-MM-DD
 */
export function fadingSoon(definition: CareerMapDefinition, state: CareerMapState, today: string): Fading[] {
	const last = addMonths(today, AHEAD);
	const areas = areasOf(definition, state);
	return state.entries
		.flatMap((entry): Fading[] => {
			const { until, age } = weigh(entry, definition.evidence, today);
			if (until === null || until > last) return [];
			const falls = areas
				.filter(({ id }) => Object.hasOwn(entry.areas, id))
				.map((area) => {
					const shownOn = (day: string) => standingOf(definition, state, area, day).shown ?? 0;
					return { area, from: shownOn(addDays(until, -1)), to: shownOn(until) };
				});
			return [{ entry, day: until, to: age === 'fresh' ? 'faded' : 'history', falls: falls.filter(({ from, to }) => to < from) }];
		})
		.sort((a, b) => (a.day === b.day ? b.falls.length - a.falls.length : a.day < b.day ? -1 : 1));
}
