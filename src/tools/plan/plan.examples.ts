/** Named states of a plan's sheet, for tests, accessibility runs and screenshots. Names and numbers are invented. */
import type { PlanState } from './plan.state.ts';

/** The second week of a plan with two proofs: some done, one late, one moved before, texts that would be markup. */
export const SECOND_WEEK: PlanState = {
	start: '2026-03-02',
	hours: 6,
	share: 0.75,
	daysOff: [{ from: '2026-03-13', to: '2026-03-13' }],
	proofs: [
		{
			id: 'sql',
			template: 'sql-performance',
			answers: {
				weakness: 'I had never read a query plan.',
				goal: 'Explain any plan node by node | *aloud*',
				baseline: '50 minutes, cause not found',
				artifact: 'One page with both plans',
				sentence: 'Order lists open in [140] ms instead of 1,900.',
			},
			facts: ['Two index migrations in production'],
			link: 'https://example.org/plans?a_b=1',
			level: 2,
			steps: [
				{
					id: 'pick',
					task: 'Pick one slow query',
					phase: 'choose',
					hours: 0.5,
					artifact: 'The worksheet',
					check: 'You can say who waits',
					planned: { from: '2026-03-02', to: '2026-03-02', hours: 0.5 },
					done: true,
					doneOn: '2026-03-02',
					took: 0.5,
				},
				{
					id: 'measure',
					task: 'Rebuild and measure <b>it</b>',
					phase: 'measure',
					hours: 2,
					artifact: 'A script that fills the table',
					planned: { from: '2026-03-02', to: '2026-03-04', hours: 2 },
					sequence: 1,
					done: true,
					doneOn: '2026-03-05',
					took: 3,
					link: 'https://example.org/pr/1',
					seenBy: 'Kim, database administrator',
					sentence: 'Support sees the order during the call.',
				},
				{
					id: 'read',
					task: 'Read the plan',
					phase: 'build',
					hours: 2,
					planned: { from: '2026-03-05', to: '2026-03-06', hours: 2 },
				},
				{
					id: 'ask',
					task: 'Ask the expert',
					phase: 'feedback',
					hours: 0.5,
					planned: { from: '2026-03-09', to: '2026-03-09', hours: 0.5 },
				},
			],
		},
		{
			id: 'alert',
			answers: { weakness: 'Customers find our faults first.' },
			level: null,
			steps: [
				{ id: 'one-alert', task: 'Set one alert', phase: 'build', hours: 2, planned: { from: '2026-03-09', to: '2026-03-11', hours: 2 } },
				{ id: 'drill', task: 'Drill with a colleague' },
			],
		},
	],
	moves: [{ on: '2026-03-04', from: '2026-03-04', count: 1, before: '2026-03-10', after: '2026-03-11' }],
	weeks: [{ on: '2026-03-06', answers: { hours: '4.5 planned, 2.5 done', learned: 'OFFSET reads all it skips' } }],
	calendar: {
		'pick@sheet-a': { day: '2026-03-02', days: 1, title: 'Pick one slow query', sequence: 0 },
		'gone@sheet-a': { day: '2026-03-03', days: 1, title: 'A step that was removed', sequence: 2 },
	},
};
