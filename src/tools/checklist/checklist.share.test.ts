import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { decodeLink, encodeLink } from '../../kit/share-link.ts';
import { OLDER_LIST, SECOND_WEEK } from './checklist.examples.ts';
import { checklistSchema } from './checklist.schema.ts';
import * as share from './checklist.share.ts';
import { type ChecklistState, type Mark, parseState, VERSION } from './checklist.state.ts';

const { forLink, fromPairs, merge, redact, reveal, toPairs } = share;

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const status = fc.constantFrom('done' as const, 'skipped' as const, 'open' as const);
const full = fc.record(
	{
		status,
		note: fc.string(),
		link: fc.webUrl(),
		text: fc.string(),
		date: fc.constantFrom('2026-03-02', '2026-03-03'),
		future: fc.string(),
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<Mark>;
const state = (ids: string[], mark: fc.Arbitrary<Mark>): fc.Arbitrary<ChecklistState> =>
	fc.record({
		marks: fc.dictionary(fc.constantFrom(...ids), mark),
		own: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), text: fc.string({ minLength: 1 }) }), { selector: ({ id }) => id }),
	});

test('says what a sheet reveals, and after redaction only answers are left', () => {
	expect(reveal(SECOND_WEEK, t)).toEqual([
		'9 answers',
		'2 items of your own',
		'4 notes',
		'one link',
		'your first working day, 2026-03-02',
		'one entry of days off',
	]);
	expect(reveal(redact(SECOND_WEEK, t), t)).toEqual(['9 answers', '2 items of your own without their words']);
	expect(JSON.stringify(redact(SECOND_WEEK, t))).not.toMatch(/Sam|badge|blog|example\.org|2026|cellar/);
	expect(JSON.stringify(redact(OLDER_LIST, t))).not.toMatch(/fax machine|2026/);
});

describe('a link to a full sheet', () => {
	const { items } = checklistSchema.parse(parse(readFileSync('tests/fixtures/tools/onboarding.yaml', 'utf8')));
	const ids = items.map(({ id }) => id);
	const answered = (count: number): ChecklistState => ({
		start: '2026-03-02',
		marks: Object.fromEntries(
			items.slice(0, count).map(({ id, text }, index) => {
				const date = `2026-03-${`${(index % 28) + 1}`.padStart(2, '0')}`;
				return [id, { status: index % 7 === 3 ? 'skipped' : 'done', text, date, ...(index === 0 ? { note: 'Sam' } : {}) }];
			}),
		),
		own: [],
		list: { rules: '1.0', ids },
	});
	const entryOf = (sheet: ChecklistState) => ({ id: 'a', name: 'Billing team', created: '', updated: '', unknown: {}, state: sheet });
	const withoutText = ({ text: _text, ...mark }: Mark): Mark => mark;

	test('stays below 2,000 characters and brings all answers, days and notes', async () => {
		const format = { tool: 'onboarding', version: VERSION, rules: '1.0', parse: parseState };
		const sheet = answered(items.length);
		const link = await encodeLink(format, share, entryOf(sheet));
		expect(link.length).toBeLessThan(2_000);
		const reading = await decodeLink(format, share, link, { id: 'new', now: '2026-11-22T00:00:00.000Z' });
		if (!reading.ok) throw new Error(reading.fault);
		const marks = Object.fromEntries(Object.entries(sheet.marks).map(([id, mark]) => [id, withoutText(mark)]));
		expect(reading.entry.state).toEqual({ ...sheet, marks });
	});

	test('keeps the wordings of a few answers, of own items and of those that the list has dropped', () => {
		expect(forLink(entryOf(answered(15))).state).toEqual(answered(15));
		const sheet = answered(20);
		const [first = '', second = ''] = ids;
		const state = { ...sheet, own: [{ id: first, text: 'mine' }], list: { rules: '1.0', ids: ids.filter((id) => id !== second) } };
		const texts = Object.entries(forLink(entryOf(state)).state.marks).flatMap(([id, { text }]) => (text === undefined ? [] : [id]));
		expect(texts).toEqual([first, second]);
	});
});

describe('merging', () => {
	test('takes the later answer and keeps the notes of both', () => {
		const one: ChecklistState = { marks: { buddy: { status: 'open', note: 'Sam', date: '2026-03-02' } }, own: [] };
		const other: ChecklistState = { marks: { buddy: { status: 'done', note: 'mornings', date: '2026-03-03' } }, own: [] };
		const expected = { marks: { buddy: { status: 'done', note: 'Sam\nmornings', date: '2026-03-03' } }, own: [] };
		expect(merge(one, other)).toEqual(expected);
		expect(merge(other, one)).toEqual(expected);
		expect(merge(expected as ChecklistState, one)).toEqual(expected);
	});

	test('of sheets that share no item gives the same from either side', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c'], full), state(['d', 'e'], full), (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
			}),
		);
		expect(merge(SECOND_WEEK, { ...OLDER_LIST, marks: {} })).toEqual(merge({ ...OLDER_LIST, marks: {} }, SECOND_WEEK));
	});

	test('never drops an item, a field or a note', () => {
		fc.assert(
			fc.property(state(['a', 'b'], full), state(['b', 'c'], full), (one, other) => {
				const merged = merge(one, other);
				for (const part of [one, other]) {
					for (const [id, mark] of Object.entries(part.marks)) {
						expect(Object.keys(merged.marks[id] ?? {})).toEqual(
							expect.arrayContaining(Object.keys(mark).filter((key) => key !== 'note' || mark.note !== '')),
						);
						expect(merged.marks[id]?.note ?? '').toContain(mark.note ?? '');
					}
					expect(merged.own.map(({ id }) => id)).toEqual(expect.arrayContaining(part.own.map(({ id }) => id)));
				}
			}),
		);
		expect(merge(OLDER_LIST, { marks: {}, own: [], list: { rules: '1.0', ids: ['buddy', 'new'] } }).list).toEqual({
			rules: '1.0',
			ids: ['buddy', 'fax-number', 'new', 'pager'],
		});
	});
});

describe('a readable link', () => {
	test('names the items by their answer', () => {
		const small: ChecklistState = {
			start: '2026-03-02',
			daysOff: [{ from: '2026-04-03', to: '2026-04-06' }],
			marks: { buddy: { status: 'done' }, 'first-shift': { status: 'skipped' }, 'first-task': { status: 'done' } },
			own: [],
		};
		const pairs = toPairs(small);
		expect(pairs).toEqual([
			['start', '2026-03-02'],
			['off', '2026-04-03..2026-04-06'],
			['done', 'buddy.first-task'],
			['skipped', 'first-shift'],
		]);
		expect(fromPairs(pairs ?? [])).toEqual(small);
	});

	test('brings everything back, or is not made', () => {
		const bare = status.map((one): Mark => ({ status: one }));
		fc.assert(
			fc.property(fc.oneof(state(['a', 'b-1', 'C d', '__proto__'], full), state(['a', 'b-1'], bare)), (one) => {
				const pairs = toPairs(one);
				if (pairs) expect(fromPairs(pairs)).toEqual(one);
			}),
		);
		expect(toPairs(SECOND_WEEK)).toBeNull();
	});

	test.each([
		['a name that it does not know', [['maybe', 'buddy']]],
		[
			'a day that is none',
			[
				['start', 'soon'],
				['done', 'buddy'],
			],
		],
		['an id that is none', [['done', 'buddy.<b>']]],
		[
			'half a range',
			[
				['off', '2026-04-03'],
				['done', 'buddy'],
			],
		],
		[
			'a weekday that is none',
			[
				['weekend', '9'],
				['done', 'buddy'],
			],
		],
		['nothing', []],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(fromPairs(pairs)).toBeNull();
	});
});
