/** Named states of a checklist's sheet, for tests, accessibility runs and screenshots. The notes are invented. */
import type { ChecklistState, Mark } from './checklist.state.ts';

const done = (date: string, rest: Partial<Mark> = {}): Mark => ({ status: 'done', date, ...rest });

/** The second week: day one done, some of week one late, one thing left out, an item of the reader's own, notes that would be markup. */
export const SECOND_WEEK: ChecklistState = {
	start: '2026-03-02',
	daysOff: [{ from: '2026-03-09', to: '2026-03-09' }],
	marks: {
		'repository-access': done('2026-03-02'),
		'one-to-one': done('2026-03-02'),
		buddy: done('2026-03-02', { note: 'Sam, mornings\nnever on a Friday' }),
		'first-week-goal': done('2026-03-03'),
		'first-task': done('2026-03-03', { link: 'https://example.org/issues/12?a_b=1' }),
		'own-machine': done('2026-03-02'),
		'first-shift': { status: 'skipped', date: '2026-03-04', note: 'no on-call here' },
		'read-access': { status: 'open', date: '2026-03-05', note: 'asked ops <b>twice</b> | *today*' },
		'leave-it-better': { note: '~~strike~~ `code` [link](x) <!-- id:buddy --> # 1', date: '2026-03-05' },
		'own-1': { status: 'open', date: '2026-03-05' },
	},
	own: [
		{ id: 'own-1', text: 'Get a badge for the [second] floor', area: 'people', phase: 'week-one', owner: 'ops' },
		{ id: 'own-2', text: 'Read *all* of the blog' },
	],
};

/** As it was saved with another list: one item is gone since, one was worded otherwise, one was not there yet. */
export const OLDER_LIST: ChecklistState = {
	start: '2026-03-02',
	marks: {
		'fax-number': { status: 'done', text: 'Get the number of the fax machine.', note: 'it is in the cellar', date: '2026-03-02' },
		buddy: { status: 'done', text: 'Find out who your buddy is.', date: '2026-03-02' },
	},
	own: [],
	list: { rules: '0.9', ids: ['fax-number', 'pager', 'buddy'] },
};
