import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { acceptList, addOwn, adopt, answer, noteList, remove, renameOwn } from './checklist.changes.ts';
import { OLDER_LIST, SECOND_WEEK } from './checklist.examples.ts';
import { composeMessage, messageToText } from './checklist.message.ts';
import { checklistSchema } from './checklist.schema.ts';
import { type ChecklistState, EMPTY_STATE, type Mark } from './checklist.state.ts';
import { assess } from './checklist.ts';
import { headline } from './checklist.wording.ts';

const definition = checklistSchema.parse(parse(readFileSync('tests/fixtures/tools/onboarding.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const started = (marks: Record<string, Mark> = {}): ChecklistState => ({ start: '2026-03-02', marks, own: [] });
const ids = (phase: string) => definition.items.filter((item) => item.phase === phase).map(({ id }) => id);

describe('due and late', () => {
	// The chapter's figure: 8 items by day 1, 25 by day 5, 46 by day 21, 54 by day 42, 60 by day 64.
	test.each([
		['on the first day', '2026-03-02', 8, 0],
		['on the second day', '2026-03-03', 8, 8],
		['on the first Friday', '2026-03-06', 25, 8],
		['on the Saturday after', '2026-03-07', 25, 25],
		['on working day 21', '2026-03-30', 46, 25],
		['on the last day', '2026-05-28', 60, 54],
		['a year later', '2027-03-02', 60, 60],
	])('%s', (_, day, due, late) => {
		const { overall } = assess(definition, started(), day);
		expect([overall.due, overall.late, overall.total]).toEqual([due, late, 60]);
	});

	test('nothing without a first day, and nothing before it', () => {
		for (const state of [EMPTY_STATE, started()]) {
			const { overall, daysLate } = assess(definition, state, '2026-02-27');
			expect([overall.due, overall.late, daysLate]).toEqual([0, 0, 0]);
		}
	});

	test('what does not apply is in no number, what is done early is ahead', () => {
		const state = started({ buddy: { status: 'skipped' }, 'first-shift': { status: 'done' }, 'one-to-one': { status: 'done' } });
		const { overall } = assess(definition, state, '2026-03-03');
		expect(overall).toEqual({ total: 59, done: 2, skipped: 1, due: 7, dueDone: 1, late: 6, ahead: 1 });
	});

	test('late by working days: what was due on day 5 is one day late on day 6 and two on day 7', () => {
		const late = (day: string) =>
			assess(definition, started(Object.fromEntries(ids('day-one').map((id) => [id, { status: 'done' }]))), day).daysLate;
		expect([late('2026-03-06'), late('2026-03-09'), late('2026-03-10')]).toEqual([0, 1, 2]);
	});

	test('more done never makes more late, and the areas add up to the whole', () => {
		const status = fc.constantFrom('done', 'skipped', 'open', undefined);
		const marks = fc.dictionary(
			fc.constantFrom(...definition.items.map(({ id }) => id)),
			status.map((one): Mark => (one ? { status: one } : {})),
		);
		fc.assert(
			fc.property(marks, fc.constantFrom(...definition.items.map(({ id }) => id)), fc.integer({ min: 1, max: 28 }), (before, id, date) => {
				const day = `2026-03-${`${date}`.padStart(2, '0')}`;
				const one = assess(definition, started(before), day);
				const more = assess(definition, answer(started(before), id, 'done', '', day), day);
				expect(more.overall.late).toBeLessThanOrEqual(one.overall.late);
				for (const key of ['total', 'done', 'skipped', 'due', 'dueDone', 'late', 'ahead'] as const) {
					expect(one.areas.reduce((sum, { tally }) => sum + tally[key], 0)).toBe(one.overall[key]);
					expect(one.phases.reduce((sum, { tally }) => sum + tally[key], 0)).toBe(one.overall[key]);
				}
				expect(one.overall.total + one.overall.skipped).toBe(60);
			}),
		);
	});

	test('a milestone is reached when its items are done or do not apply', () => {
		const { milestones } = assess(
			definition,
			started({ 'first-task': { status: 'done' }, 'first-change': { status: 'skipped' } }),
			'2026-03-06',
		);
		expect(milestones.filter(({ missing }) => missing.length === 0).map(({ milestone }) => milestone.id)).toEqual(['first-in-production']);
	});

	test('ids that every object has are no answers', () => {
		const state = { ...EMPTY_STATE, own: [{ id: 'constructor', text: 'x' }] };
		expect(assess(definition, state, '2026-03-02').entries.at(-1)?.mark).toEqual({});
	});
});

test('the headline says it in words', () => {
	const say = (state: ChecklistState, day: string) => headline(t, assess(definition, state, day), 'en');
	expect(say(EMPTY_STATE, '2026-03-02')).toBe('0 of 60 items are done. Enter your first working day to see what is due.');
	expect(say(started({ buddy: { status: 'done' }, 'first-shift': { status: 'done' } }), '2026-03-04')).toBe(
		'Working day 3. 1 of the 8 items that are due by today are done. 7 are late, the oldest by 2 working days. One more is done before its day.',
	);
	expect(say(started(), '2026-03-07')).toMatch(/^No working day; 5 are behind you\. 0 of the 25/);
});

describe('a list that has changed', () => {
	const { news, retired, entries } = assess(definition, OLDER_LIST, '2026-03-03');

	test('is named: what came, what reads otherwise, what is gone', () => {
		expect(news?.from).toBe('0.9');
		expect(news?.added).toHaveLength(59);
		expect(news?.reworded.map(({ entry, before }) => [entry.id, before])).toEqual([['buddy', 'Find out who your buddy is.']]);
		expect(news?.removed).toEqual(['fax-number', 'pager']);
	});

	test('loses no answer, note or wording, and gone items count nowhere', () => {
		expect(retired).toEqual([{ id: 'fax-number', text: 'Get the number of the fax machine.', mark: OLDER_LIST.marks['fax-number'] }]);
		expect(entries).toHaveLength(60);
		expect(entries.find(({ id }) => id === 'buddy')?.mark.status).toBe('done');
	});

	test('once seen, nothing more is said, and everything is still there', () => {
		const seen = acceptList(OLDER_LIST, definition);
		expect(assess(definition, seen, '2026-03-03').news).toBeNull();
		expect(seen.marks['fax-number']).toEqual(OLDER_LIST.marks['fax-number']);
		expect(seen.marks.buddy).toEqual({ ...OLDER_LIST.marks.buddy, text: definition.items.find(({ id }) => id === 'buddy')?.text });
	});

	test('a gone item can become the reader’s own, with its answer', () => {
		const adopted = assess(definition, adopt(OLDER_LIST, 'fax-number', 'Fax'), '2026-03-03');
		expect(adopted.retired).toEqual([]);
		expect(adopted.entries.at(-1)).toMatchObject({ text: 'Fax', isOwn: true, mark: { status: 'done', note: 'it is in the cellar' } });
	});

	test('a sheet that is begun now has nothing to tell', () => {
		expect(assess(definition, noteList(started(), definition), '2026-03-03').news).toBeNull();
	});
});

describe('changes', () => {
	test('an own item has one line of text; an empty one is none', () => {
		const state = addOwn(EMPTY_STATE, { text: ' Get\n a badge ', phase: 'week-one' }, 'x');
		expect(state.own).toEqual([{ id: 'x', text: 'Get a badge', phase: 'week-one' }]);
		expect(addOwn(EMPTY_STATE, { text: ' \n' }, 'x')).toBe(EMPTY_STATE);
		expect(renameOwn(state, 'x', '')).toBe(state);
		expect(remove(answer(state, 'x', 'done', 'Get a badge', '2026-03-02'), 'x')).toEqual(EMPTY_STATE);
	});
});

describe('the message to the manager', () => {
	const progress = assess(definition, SECOND_WEEK, '2026-03-10');
	const phase = definition.phases.find(({ id }) => id === 'week-one') ?? null;
	const message = composeMessage(definition, progress, phase);

	test('asks in the list’s words for what is open, the earliest day first, then names what is late and left out', () => {
		const text = messageToText(message);
		// March 9 is off, so March 10 is working day 6: week one is over. 25 of the list and one own item were due by then.
		expect(text).toMatch(/^My onboarding, working day 6\n\nHi, this is where I am on working day 6\. 6 of 26 things/);
		expect(text).toContain(
			'- I can’t see production logs and dashboards yet. Who grants read access, and is there a rule I should know? (due by Week one)',
		);
		expect(text).toContain('- Get a badge for the [second] floor (due by Week one)');
		expect(text).toContain('What I left out because it does not apply here; tell me if you disagree:\n\n- Take your first on-call shift');
		expect(text).not.toContain('first-shift');
		const asks = message.parts[2] as string[];
		const phases = asks.map((line) => /\(due by (.*)\)$/.exec(line)?.[1]);
		// The computer that ops hands out on day one is still open; nothing was ticked for it.
		expect([...new Set(phases)]).toEqual(['Day one', 'Week one']);
	});

	test('has every open item of others up to the chosen phase and none that is done', () => {
		const all = composeMessage(definition, progress, null).parts[2] as string[];
		expect(all).toHaveLength(progress.entries.filter(({ isOpen, isWaiting }) => isOpen && isWaiting).length);
		expect(all.join('\n')).not.toContain('Who should I go to first with questions');
	});

	test('before the first day it counts nothing', () => {
		const before = messageToText(composeMessage(definition, assess(definition, EMPTY_STATE, '2026-03-02'), definition.phases[0] ?? null));
		expect(before).toMatch(/^Before I start\n\nHi, I'm getting ready to start/);
		expect(before).not.toMatch(/working day|\{\{/);
	});

	test('with nothing open it says so and asks for nothing', () => {
		const marks = Object.fromEntries(definition.items.map(({ id }): [string, Mark] => [id, { status: 'done' }]));
		const done = composeMessage(definition, assess(definition, started(marks), '2026-03-10'), null);
		expect(done.parts).toEqual([
			'Hi, this is where I am on working day 7. 25 of 25 things that are due by now are done.',
			'Nothing that is due is open.',
			'Thank you.',
		]);
	});

	test('a note with braces is no blank', () => {
		const state = started({ 'own-machine': { note: '{{done}} {{item}}' } });
		expect(messageToText(composeMessage(definition, assess(definition, state, '2026-03-10'), null))).toContain('{{done}} {{item}}');
	});
});
