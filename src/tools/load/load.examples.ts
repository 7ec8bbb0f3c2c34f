/** Named states of a sheet of the load calculator, for tests, accessibility runs and screenshots. The people are invented. */
import type { LoadState } from './load.state.ts';

/** The example of the tool's first description: 9 pages of an hour, 14 hours of meetings, 5 of review. */
export const NINE_PAGES: LoadState = {
	values: {
		people: 5,
		seats: 2,
		'shift-days': 7,
		'covered-hours': 168,
		pages: 9,
		'night-pages': 3,
		'busiest-shift': 3,
		handling: 45,
		recovery: 15,
		'follow-up': 0,
		'paid-hours': 40,
		meetings: 14,
		review: 5,
		support: 0,
		'free-blocks': 6,
	},
	days: {},
	designs: [
		{ id: 'eight', name: 'Eight people', values: { people: 8 } },
		{ id: 'six', name: 'One seat, six people', note: 'Platform takes what is missed', values: { people: 6, seats: 1 } },
	],
	people: [],
};

/** Every kind of entry: a range, not known, a week by the day with what can't be read, names that would be markup, days off, a calendar. */
export const EVERY_KIND: LoadState = {
	values: { people: 6, seats: 2, 'shift-days': 7, 'covered-hours': 168, pages: { low: 6, high: 10 }, handling: null, 'paid-hours': 40 },
	days: {
		mon: { hours: '9–12, 13–18', meetings: '9:00–9:15 stand-up, 14–15:30 with Dana' },
		tue: { hours: '9–12, 13–18', meetings: '0' },
		wed: { hours: '9–12, 13–18', meetings: 'all day' },
		fri: { hours: '0' },
	},
	goal: 12,
	designs: [
		{ id: 'd1', name: '<img src=x onerror=alert(1)>', note: '=HYPERLINK("https://example.org")', values: { people: 9, pages: null } },
		{ id: 'd2', name: 'Short turns', values: { 'shift-days': 3 } },
	],
	people: [
		{ id: 'p1', name: 'Ana', off: [{ from: '2026-12-21', to: '2027-01-03' }] },
		{ id: 'p2', name: '=1+1', off: [] },
		{ id: 'p3', off: [{ from: '2026-12-09', to: '2026-12-10' }] },
		{ id: 'p4', name: 'Größe <b>', off: [] },
	],
	rota: { design: 'd2', start: '2026-12-07', turns: 12, holidays: [{ from: '2026-12-25', to: '2026-12-26' }] },
	sent: { '2026-12-07-1': { who: 'p1', days: 3, sequence: 1, before: ['p2'] } },
	ask: 'One seat instead of two.\nTwo sprints on alerts.',
};
