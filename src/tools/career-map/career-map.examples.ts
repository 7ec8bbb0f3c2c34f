/** Named states of a career map's sheet, for tests, accessibility runs and screenshots. The people and links are invented. */
import { addMonths } from './career-map.days.ts';
import type { CareerMapState, Entry } from './career-map.state.ts';

/** The day on which the examples below are as old as they say. */
export const EXAMPLE_DAY = '2026-11-22';

/** A piece for one area. @param months how long ago it was, counted from `today` */
const piece = (
	id: string,
	what: string,
	months: number,
	area: string,
	level: string,
	rest: Partial<Entry> = {},
	today = EXAMPLE_DAY,
): Entry => ({
	id,
	what,
	date: addMonths(today, -months),
	areas: { [area]: level },
	...rest,
});

/** The map that the chapter works through: three and a half years in, aiming at senior in three areas. */
export const chapterExample = (today = EXAMPLE_DAY): CareerMapState => {
	const one = (...[id, what, months, area, level, rest]: Parameters<typeof piece>) => piece(id, what, months, area, level, rest, today);
	return {
		target: 'senior',
		areas: {
			databases: { claimed: 'senior' },
			operations: { claimed: 'senior', importance: 3 },
			people: { claimed: 'mid', target: 'mid' },
			apis: { claimed: 'mid', target: 'mid' },
			planning: { claimed: 'mid', importance: 3 },
			code: { claimed: 'mid', target: 'mid' },
			delivery: { claimed: null, target: 'none' },
			security: { target: 'mid' },
			design: { target: 'none' },
		},
		own: [],
		entries: [
			one('e1', 'Changed a table of 40 million rows while people used it', 4, 'databases', 'senior', {
				link: 'https://example.org/wiki/migration-40m',
				seenBy: 'Kim, platform',
				result: 'no minute of downtime, order list from 1,900 to 140 ms',
			}),
			one('e2', 'Runbook for the booking queue', 5, 'operations', 'mid', {
				link: 'https://example.org/runbooks/bookings',
				seenBy: 'Sam used it alone',
				result: 'next incident over in 18 minutes instead of 50',
			}),
			one('e3', 'Led the incident of the double bookings', 20, 'operations', 'senior', { seenBy: 'Kim' }),
			one('e4', 'Page in the wiki on local setup', 8, 'people', 'junior', { result: 'newcomers start faster' }),
			one('e5', 'Contract of the partner API, with the frontend’s comments', 7, 'apis', 'mid', { link: 'https://example.org/pull/412' }),
			one('e6', 'Estimate of the partner import, and what became of it', 3, 'planning', 'mid'),
		],
		goals: {},
		ownGoals: [],
	};
};

/** The worked example of the model's description: a runbook of five months ago, a talk of twenty. */
export const OBSERVABILITY: CareerMapState = {
	areas: { observability: { claimed: 'senior', target: 'senior' } },
	own: [{ id: 'observability', name: 'Observability', signals: { senior: 'Sets targets for a service and ends a kind of blind spot.' } }],
	entries: [
		piece('runbook', 'A runbook that another person has used', 5, 'observability', 'mid'),
		piece('talk', 'A talk on tracing across three services', 20, 'observability', 'senior'),
	],
	goals: {},
	ownGoals: [],
};

/** Everything that a sheet can hold, with text that would be markup. */
export const fullSheet = (today = EXAMPLE_DAY): CareerMapState => {
	const base = chapterExample(today);
	return {
		...base,
		areas: {
			...base.areas,
			security: { target: 'mid', looked: today },
			'own-1': { claimed: 'none', importance: 2 },
			'fax-machines': { claimed: 'mid' },
		},
		own: [
			{
				id: 'own-1',
				name: 'Search <b>*relevance*</b>',
				signals: { junior: 'Explains why a hit stands | where it stands.', mid: 'Tunes one field.' },
			},
		],
		entries: [
			...base.entries,
			{ id: 'e7', what: 'Talk [link](x) `code` <script>', areas: {} },
			{
				id: 'e8',
				what: 'Something with a day to come',
				date: addMonths(today, 1),
				areas: { people: null, databases: 'mid' },
				future: 'kept',
			},
			piece('e9', 'Fixed the flaky booking test', 11, 'code', 'mid', { seenBy: 'Ada' }, today),
		],
		goals: {
			'new-framework': { start: addMonths(today, -3), done: { proof: addMonths(today, -2), 'real-work': addMonths(today, -1) } },
			'mentor-juniors': { done: {} },
		},
		ownGoals: [
			{
				id: 'g1',
				name: 'Talk at the local meetup',
				measure: 'Forty people heard it and three asked for the slides.',
				by: addMonths(today, 5),
				area: 'people',
				milestones: [
					{ id: 'm1', text: 'Outline sent', due: addMonths(today, -1) },
					{ id: 'm2', text: 'Rehearsed twice', due: addMonths(today, 4), done: today },
					{ id: 'm3', text: 'Given' },
				],
			},
		],
		brief: { by: addMonths(today, 4), ask: 'Put me forward in the spring round, or tell me which one piece is missing.' },
	};
};
