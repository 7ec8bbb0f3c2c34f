import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { chapterExample, EXAMPLE_DAY, fullSheet } from './career-map.examples.ts';
import { planGoals } from './career-map.goals.ts';
import { careerMapSchema } from './career-map.schema.ts';
import { forLink, fromPairs, keepsBack, merge, receives, redact, reveal, toPairs } from './career-map.share.ts';
import { type AreaAnswer, type CareerMapState, EMPTY_STATE, type Entry, parseState } from './career-map.state.ts';
import { read } from './career-map.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definition = careerMapSchema.parse(parse(readFileSync('tests/fixtures/tools/career-map.yaml', 'utf8')));
const day = fc.constantFrom('2026-03-02', '2025-03-03');
const level = fc.constantFrom('junior', 'senior', 'none');

const answer = fc.record(
	{ claimed: fc.option(level), target: level, importance: fc.constantFrom(1, 2, 3), looked: day },
	{ requiredKeys: [] },
) as fc.Arbitrary<AreaAnswer>;
/** A sheet whose every id begins so: two of different beginnings share nothing. */
const sheet = (start: string): fc.Arbitrary<CareerMapState> => {
	const id = fc.constantFrom('a', 'b', 'c').map((letter) => start + letter);
	const byId = <Of extends { id: string }>(one: fc.Arbitrary<Of>) => fc.uniqueArray(one, { selector: (thing) => thing.id, maxLength: 3 });
	const entry = fc.record(
		{
			id,
			what: fc.string(),
			areas: fc.dictionary(id, fc.option(level)),
			date: day,
			link: fc.string(),
			seenBy: fc.string(),
			future: fc.string(),
		},
		{ requiredKeys: ['id', 'what', 'areas'] },
	) as fc.Arbitrary<Entry>;
	const milestone = fc.record({ id, text: fc.string(), due: day, done: day }, { requiredKeys: ['id', 'text'] });
	return fc.record({
		areas: fc.dictionary(id, answer),
		own: byId(fc.record({ id, name: fc.string(), signals: fc.dictionary(id, fc.string()) })),
		entries: byId(entry),
		goals: fc.dictionary(id, fc.record({ start: day, done: fc.dictionary(id, day) }, { requiredKeys: ['done'] })),
		ownGoals: byId(
			fc.record({ id, name: fc.string(), by: day, milestones: byId(milestone) }, { requiredKeys: ['id', 'name', 'milestones'] }),
		),
	}) as fc.Arbitrary<CareerMapState>;
};

describe('redaction', () => {
	test('says what a sheet reveals, and leaves levels and dates', () => {
		expect(reveal(fullSheet(), t)).toEqual([
			'8 levels that you claim',
			'7 targets',
			'9 pieces of evidence',
			'3 results',
			'who saw 4 pieces',
			'3 links',
			'one area of your own',
			'3 goals',
			'17 dates',
			'what you ask for',
		]);
		expect(reveal(redact(fullSheet(), t), t)).toEqual([
			'8 levels that you claim',
			'7 targets',
			'9 pieces of evidence without their words',
			'one area of your own without its name',
			'2 goals',
			'one goal of your own without its words',
			'17 dates',
		]);
	});

	test('leaves no word, no name and no link of the reader', () => {
		expect(JSON.stringify(redact(fullSheet(), t))).not.toMatch(
			/Kim|Sam|Ada|https|example|Runbook|relevance|script|meetup|Forty|spring|kept/,
		);
	});

	test('leaves every level, gap and due milestone as it was', () => {
		const state = fullSheet();
		const bare = redact(state, t);
		const numbers = (of: CareerMapState) => {
			const { standings, gaps, unknown } = read(definition, of, EXAMPLE_DAY);
			return [
				standings.map(({ area, claimed, shown, target, sums }) => [area.id, claimed, shown, target, sums]),
				gaps.map(({ standing, size }) => [standing.area.id, size]),
				unknown.map(({ area }) => area.id),
				planGoals(definition, of, EXAMPLE_DAY).due.map(({ goal, milestone, day: due }) => [goal.id, milestone.id, due]),
			];
		};
		expect(numbers(bare)).toEqual(numbers(state));
		expect(parseState(bare)).toEqual(bare);
	});
});

describe('merging', () => {
	test('of sheets that share nothing gives the same from either side', () => {
		fc.assert(
			fc.property(sheet('x-'), sheet('y-'), (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
			}),
		);
	});

	test('never drops a field', () => {
		/** All paths to values, with ids in place of positions. */
		const paths = (value: unknown, path = ''): string[] => {
			if (Array.isArray(value)) return value.flatMap((one: { id: string }) => paths(one, `${path}/${one.id}`));
			if (value === null || typeof value !== 'object') return [path];
			return Object.entries(value).flatMap(([key, one]) => paths(one, `${path}/${key}`));
		};
		fc.assert(
			fc.property(sheet('x-'), sheet('x-'), (one, other) => {
				const merged = new Set(paths(merge(one, other)));
				for (const path of [...paths(one), ...paths(other)]) expect(merged).toContain(path);
			}),
		);
	});

	test('joins the areas of one entry and the days of one goal', () => {
		const one: CareerMapState = {
			...EMPTY_STATE,
			entries: [{ id: 'e', what: 'Runbook', areas: { operations: 'mid' } }],
			goals: { 'mentor-juniors': { done: { ask: '2026-01-01' } } },
		};
		const other: CareerMapState = {
			...EMPTY_STATE,
			target: 'senior',
			entries: [{ id: 'e', what: 'Runbook', areas: { people: null }, date: '2026-02-01' }],
			goals: { 'mentor-juniors': { start: '2025-12-01', done: { 'one-person': '2026-02-01' } } },
		};
		expect(merge(one, other)).toEqual({
			...EMPTY_STATE,
			target: 'senior',
			entries: [{ id: 'e', what: 'Runbook', areas: { operations: 'mid', people: null }, date: '2026-02-01' }],
			goals: { 'mentor-juniors': { start: '2025-12-01', done: { ask: '2026-01-01', 'one-person': '2026-02-01' } } },
		});
	});
});

describe('a readable link', () => {
	test('names areas by what is said of them', () => {
		const state: CareerMapState = {
			...EMPTY_STATE,
			target: 'senior',
			areas: {
				code: { claimed: 'mid', target: 'none' },
				apis: { claimed: null, importance: 3 },
				people: { claimed: 'none', looked: '2026-11-22' },
			},
		};
		const pairs = toPairs(state);
		expect(pairs).toEqual([
			['target', 'senior'],
			['claim.code', 'mid'],
			['want.code', 'none'],
			['claim.apis', '?'],
			['weight.apis', '3'],
			['claim.people', 'none'],
			['looked.people', '2026-11-22'],
		]);
		expect(fromPairs(pairs ?? [])).toEqual(state);
	});

	test('brings everything back, or is not made', () => {
		const areas = fc.dictionary(fc.constantFrom('a', 'b-1', 'C d', '__proto__', 'constructor'), answer);
		fc.assert(
			fc.property(areas, fc.option(level, { nil: undefined }), (some, target) => {
				const state: CareerMapState = { ...EMPTY_STATE, areas: some, ...(target === undefined ? {} : { target }) };
				const pairs = toPairs(state);
				if (pairs) expect(fromPairs(pairs)).toEqual(state);
			}),
		);
	});

	test('is not made of what it could not hold', () => {
		expect(toPairs(chapterExample())).toBeNull();
		expect(toPairs(EMPTY_STATE)).toBeNull();
		expect(toPairs({ ...EMPTY_STATE, draft: { what: 'R' } })).toBeNull();
		expect(toPairs({ ...EMPTY_STATE, areas: { code: { claimed: 'mid', future: 1 } } })).toBeNull();
		expect(toPairs({ ...EMPTY_STATE, target: 'Staff & co' })).toBeNull();
	});

	test.each([
		['nothing', []],
		['a name that it does not know', [['maybe.code', 'mid']]],
		['an area without an id', [['claim.', 'mid']]],
		['an id that is none', [['claim.<b>', 'mid']]],
		['a level that is none', [['claim.code', '<b>']]],
		['an importance of 4', [['weight.code', '4']]],
		['an empty importance', [['weight.code', '']]],
		['a target that is not known', [['want.code', '?']]],
		['a day that is none', [['looked.code', 'soon']]],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(fromPairs(pairs)).toBeNull();
	});
});

describe('evidence from another tool', () => {
	const handed = (what: string, date = '') => ({
		what,
		date,
		seenBy: 'Kim',
		link: 'https://example.org/1',
		result: 'p95 from 1,900 to 140 ms',
	});
	const parcel = { entries: [handed('Migration of 40 million rows', '2026-10-01'), handed('One page on the pool')] };
	const ids = () => {
		let count = 0;
		return () => `new-${++count}`;
	};

	test('is shown first, and adds to the log without an area', () => {
		expect(receives.evidence.preview(EMPTY_STATE, parcel, t)).toEqual([
			'Into the log, 2026-10-01: Migration of 40 million rows. p95 from 1,900 to 140 ms',
			'Into the log, without a date: One page on the pool. p95 from 1,900 to 140 ms',
			'Then choose the area and the level that each one shows. Until then it holds none.',
		]);
		const { entries } = receives.evidence.take(EMPTY_STATE, parcel, ids());
		expect(entries).toEqual([
			{ id: 'new-1', areas: {}, ...handed('Migration of 40 million rows', '2026-10-01') },
			{
				id: 'new-2',
				what: 'One page on the pool',
				areas: {},
				seenBy: 'Kim',
				link: 'https://example.org/1',
				result: 'p95 from 1,900 to 140 ms',
			},
		]);
	});

	test('that is there already is not there twice', () => {
		const once = receives.evidence.take(EMPTY_STATE, parcel, ids());
		expect(receives.evidence.take(once, parcel, ids())).toEqual(once);
		expect(receives.evidence.preview(once, parcel, t)).toEqual([
			'Already in the log: Migration of 40 million rows',
			'Already in the log: One page on the pool',
			'Nothing would change.',
		]);
		expect(receives.evidence.take(EMPTY_STATE, { entries: [...parcel.entries, ...parcel.entries] }, ids()).entries).toHaveLength(2);
	});
});

describe('what is half typed', () => {
	const typing: CareerMapState = { ...chapterExample(), draft: { what: 'Talked with Ada', seenBy: 'Ada' } };

	test('is in no link, whole or redacted, and the reader is told so', () => {
		expect(forLink({ state: typing }).state).toEqual(chapterExample());
		expect(JSON.stringify(redact(typing, t))).not.toContain('Ada');
		expect(keepsBack({ state: typing }, t)).toEqual(['what stands in the log’s form and is not in the log yet']);
		expect(keepsBack({ state: { ...typing, draft: { area: 'people' } } }, t)).toEqual([]);
	});

	test('stays under the hand of who merges', () => {
		expect(merge(typing, { ...chapterExample(), draft: { what: 'Other' } }).draft).toEqual(typing.draft);
		expect(merge(chapterExample(), typing).draft).toEqual(typing.draft);
	});
});

describe('area by area', () => {
	const byArea: CareerMapState = { ...EMPTY_STATE, byArea: true };

	test('is read back from a link, alone and with areas', () => {
		expect(toPairs(byArea)).toEqual([['targets', 'by-area']]);
		for (const state of [byArea, { ...byArea, areas: { apis: { target: 'senior' } } }])
			expect(fromPairs(toPairs(state) ?? [])).toEqual(state);
		expect(fromPairs([['targets', 'none']])).toBeNull();
	});

	test('and one target for all are never both there: the other sheet’s choice holds', () => {
		const { byArea: _, ...aimed } = merge(byArea, { ...EMPTY_STATE, target: 'lead' });
		expect([_, aimed.target]).toEqual([undefined, 'lead']);
		expect(merge({ ...EMPTY_STATE, target: 'lead' }, byArea)).toEqual(byArea);
		expect(merge(byArea, EMPTY_STATE)).toEqual(byArea);
		expect(redact(byArea, t)).toEqual(byArea);
	});
});
