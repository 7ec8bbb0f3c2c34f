/** Named states of a practice sheet, for tests, accessibility runs and screenshots. The stories are invented. */
import type { Mark, PracticeState, Try } from './practice.state.ts';

const tries = (...made: [string, string, number?][]): Mark => ({
	tries: made.map(([date, grade, seconds]): Try => ({ date, grade, ...(seconds === undefined ? {} : { seconds }) })),
});

/** A week before the interview: databases are known, others hardly; own cards and stories with text that would be markup. */
export const WEEK_BEFORE: PracticeState = {
	mode: 'date',
	date: '2026-12-08',
	perDay: 6,
	leftOut: ['security'],
	marks: {
		'sql-or-nosql': tries(['2026-11-20', 'strong', 231], ['2026-11-24', 'strong', 244]),
		'slow-query': {
			...tries(['2026-11-20', 'fair', 340], ['2026-11-25', 'strong', 301]),
			note: 'say <b>why</b> the planner | chose\nrows!',
		},
		'index-order': tries(['2026-11-21', 'strong', 170]),
		'last-item': tries(['2026-11-22', 'blank'], ['2026-11-22', 'strong'], ['2026-11-23', 'weak', 90]),
		'peak-traffic-api': tries(['2026-11-23', 'weak', 420]),
		'frontend-integration': tries(['2026-11-24', 'fair', 150]),
		'own-1': tries(['2026-11-25', 'fair']),
	},
	own: [
		{
			id: 'own-1',
			question: 'Why does <script>alert("1")</script> & co. not run in our templates?',
			area: 'security',
			minutes: 3,
			outline: 'Escaping by context\nCSP as the second line',
			followUps: 'And in *Markdown*?',
		},
		{ id: 'own-2', question: 'Why do you want to leave?', isStory: true },
	],
	stories: [
		{
			id: 'story-1',
			title: 'The night the queue stood still',
			prompt: 'outage',
			parts: {
				situation: 'Friday, 17:50, "nobody" was on call.',
				action: 'Stopped the consumer,\ndrained [by hand].',
				result: '38 minutes',
			},
			date: '2026-03-06',
			numbers: '38 min; 2% of orders',
			link: 'https://example.org/wiki/a_b?x=1&y=2',
			seenBy: 'Kim, Support',
			answers: ['memory-leak-outage', 'a-failure'],
		},
		{ id: 'story-2', title: 'Reports in 4 seconds', prompt: 'improvement', parts: {}, answers: [] },
	],
};

/** Keys that a careless reader of files would take for something else. */
export const STRANGE: PracticeState = {
	mode: 'keep',
	memory: 'fsrs-6',
	keys: false,
	marks: { constructor: tries(['2026-11-20', 'strong']), 'gone-question': tries(['2026-11-20', 'excellent'], ['2026-11-21', 'fair']) },
	own: [],
	stories: [],
};
