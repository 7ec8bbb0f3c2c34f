import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { EVERY_LANE, FIVE_BUGS } from './rubric.examples.ts';
import { fromPairs, merge, redact, reveal, toPairs } from './rubric.share.ts';
import type { RubricItem, RubricState } from './rubric.state.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const answers = <Value>(value: fc.Arbitrary<Value>) =>
	fc.dictionary(fc.constantFrom('severity', 'frequency', 'impact', 'damage-done'), value);
const item = (ids: string[]) =>
	fc.record(
		{
			id: fc.constantFrom(...ids),
			title: fc.string({ minLength: 1 }),
			url: fc.webUrl(),
			ratings: answers(fc.option(fc.integer({ min: 0, max: 4 }))),
			gates: answers(fc.option(fc.boolean())),
			evidence: fc.option(fc.boolean()),
			cost: fc.option(fc.integer({ min: 0, max: 4 })),
			rated: fc.constantFrom('2026-01-01', '2026-02-02'),
			future: fc.string(),
		},
		{ requiredKeys: ['id', 'title', 'ratings', 'gates'] },
	);
const state = (ids: string[]) =>
	fc.uniqueArray(item(ids) as fc.Arbitrary<RubricItem>, { selector: ({ id }) => id }).map((items): RubricState => ({ items }));

test('says what a sheet reveals, and after redaction only answers are left', () => {
	expect(reveal(EVERY_LANE, t)).toEqual([
		'4 titles',
		'one address in a tracker',
		'labels of one bug',
		'dates of one bug',
		'ratings of 2 bugs',
	]);
	const bare = redact(EVERY_LANE, t);
	expect(reveal(bare, t)).toEqual(['4 bugs without their titles', 'ratings of 2 bugs']);
	expect(bare.items.map(({ title }) => title)).toEqual(['Bug 1', 'Bug 2', 'Bug 3', 'Bug 4']);
	expect(bare.items.map(({ ratings, gates }) => [ratings, gates])).toEqual(EVERY_LANE.items.map(({ ratings, gates }) => [ratings, gates]));
});

test('nothing that names something survives redaction', () => {
	fc.assert(
		fc.property(state(['a', 'b', 'c']), (full) => {
			for (const one of redact(full, t).items)
				expect(Object.keys(one).filter((key) => !['id', 'title', 'ratings', 'gates', 'evidence', 'cost'].includes(key))).toEqual([]);
		}),
	);
});

describe('merging', () => {
	const base: RubricItem = { id: 'a', title: 'Old', ratings: { severity: 1, impact: 2 }, gates: {}, rated: '2026-01-01' };
	const later: RubricItem = { id: 'a', title: 'New', ratings: { severity: 3 }, gates: { security: false }, rated: '2026-02-02' };

	test('takes the later answer and keeps every other', () => {
		const expected = {
			items: [{ id: 'a', title: 'New', ratings: { severity: 3, impact: 2 }, gates: { security: false }, rated: '2026-02-02' }],
		};
		expect(merge({ items: [base] }, { items: [later] })).toEqual(expected);
		expect(merge({ items: [later] }, { items: [base] })).toEqual(expected);
	});

	test('of sheets that share no bug gives the same from either side', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['d', 'e', 'f']), (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
				expect(merge(one, other).items).toHaveLength(one.items.length + other.items.length);
			}),
		);
	});

	test('never drops a bug, a field or an answer', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['b', 'c', 'd']), (one, other) => {
				const merged = new Map(merge(one, other).items.map((entry) => [entry.id, entry]));
				for (const entry of [...one.items, ...other.items]) {
					const kept = merged.get(entry.id);
					expect(Object.keys(kept ?? {})).toEqual(expect.arrayContaining(Object.keys(entry)));
					expect(Object.keys(kept?.ratings ?? {})).toEqual(expect.arrayContaining(Object.keys(entry.ratings)));
					expect(Object.keys(kept?.gates ?? {})).toEqual(expect.arrayContaining(Object.keys(entry.gates)));
				}
			}),
		);
	});
});

describe('a readable link', () => {
	test('reads as its bugs, one after the other', () => {
		const [first] = FIVE_BUGS.items;
		expect(toPairs({ items: first ? [first] : [] })).toEqual([
			['bug', 'Retry after a gateway timeout charges twice'],
			['severity', '4'],
			['frequency', '0'],
			['impact', '4'],
			['business-value', '3'],
			['technical-risk', '1'],
			['gate.security', 'no'],
			['gate.damage-growing', 'no'],
			['gate.damage-done', 'yes'],
			['gate.fixed-date', 'no'],
			['cost', '2'],
		]);
	});

	test('brings back everything but the ids, or is not made', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), (full) => {
				const pairs = toPairs(full);
				const hasMore = full.items.some((one) => 'url' in one || 'rated' in one || 'future' in one);
				expect(pairs === null).toBe(hasMore);
				if (pairs === null || full.items.length === 0) return;
				const withoutIds = (of: RubricState | null) => of?.items.map(({ id: _id, ...rest }) => rest);
				expect(withoutIds(fromPairs(pairs))).toEqual(withoutIds(full));
			}),
		);
	});

	test.each([
		[
			'an answer before any bug',
			[
				['severity', '3'],
				['bug', 'x'],
			],
		],
		[
			'a level that is none',
			[
				['bug', 'x'],
				['severity', '7'],
			],
		],
		[
			'a level that is no number',
			[
				['bug', 'x'],
				['severity', 'high'],
			],
		],
		['nothing', []],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(fromPairs(pairs)).toBeNull();
	});
});
