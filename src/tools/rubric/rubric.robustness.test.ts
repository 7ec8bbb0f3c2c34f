import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { FIVE_BUGS } from './rubric.examples.ts';
import { addTallies, playRuns, prepareContest, summarize } from './rubric.robustness.ts';
import { robustnessText, shareText } from './rubric.robustness-wording.ts';
import { rubricSchema } from './rubric.schema.ts';
import type { RubricItem } from './rubric.state.ts';
import { rankItems } from './rubric.ts';

const definition = rubricSchema.parse(parse(readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const criteria = definition.criteria.map(({ id }) => id);
const item = (id: string, levels: (number | null)[], gates: RubricItem['gates'] = {}): RubricItem => ({
	id,
	title: id,
	ratings: Object.fromEntries(criteria.map((criterion, index) => [criterion, levels[index] ?? null])),
	gates,
});
function play(items: RubricItem[]) {
	const contest = prepareContest(definition, rankItems(definition, { items }).ranked);
	return summarize(contest, playRuns(contest, 0, contest.runs));
}
/** In which share of the runs it was first. */
const share = (items: RubricItem[], id: string, count: 'first' | 'shared' | 'byPoints' = 'first') => {
	const { rows, runs } = play(items);
	return (rows.find((row) => row.assessment.item.id === id)?.[count] ?? 0) / runs;
};
/** Five standard deviations of a share in 10,000 runs are at most 5 × √(0.25 / 10,000). */
const NEAR = 0.025;

describe('shares that follow from exponential draws E1, E2, E3', () => {
	test.each<[string, number[], number[], number]>([
		['A leads one criterion and B another by the same: P(E1 > E2) = 1/2', [2, 0, 1, 1, 1], [0, 2, 1, 1, 1], 1 / 2],
		['A leads by 1 and B by 2: P(E1 > 2 E2) = 1/(1 + 2)', [1, 0, 1, 1, 1], [0, 2, 1, 1, 1], 1 / 3],
		['A leads by 1 and B by 4: P(E1 > 4 E2) = 1/(1 + 4)', [1, 0, 1, 1, 1], [0, 4, 1, 1, 1], 1 / 5],
		['A leads two and B one by the same: P(E1 + E2 > E3) = 1 − 1/2 × 1/2', [1, 1, 0, 1, 1], [0, 0, 1, 1, 1], 3 / 4],
	])('%s', (_, a, b, expected) => {
		expect(Math.abs(share([item('A', a), item('B', b)], 'A') - expected)).toBeLessThan(NEAR);
	});

	test('a level that is not known is 0 to 4 alike: above 2 in two of five, level with it in one of five', () => {
		const items = [item('A', [null, 1, 1, 1, 1]), item('B', [2, 1, 1, 1, 1])];
		expect(Math.abs(share(items, 'A') - 3 / 5)).toBeLessThan(NEAR);
		expect(Math.abs(share(items, 'A', 'shared') - 1 / 5)).toBeLessThan(NEAR);
		expect(Math.abs(share(items, 'B') - 3 / 5)).toBeLessThan(NEAR);
	});
});

test('an independent computation gave 33, 28, 28, 11 and half a percent for five bugs by points alone', () => {
	const items = [
		item('A', [4, 1, 1, 3, 3], { 'damage-done': true }),
		item('B', [3, 3, 2, 3, 2]),
		item('C', [0, 4, 4, 1, 0]),
		item('D', [2, 3, 3, 2, 3]),
		item('E', [3, 1, 1, null, 1]),
	];
	for (const [id, expected] of [
		['A', 0.28],
		['B', 0.28],
		['C', 0.11],
		['D', 0.33],
		['E', 0.005],
	] as const)
		expect(Math.abs(share(items, id, 'byPoints') - expected), id).toBeLessThan(NEAR);
	// Lifted to P1, A is first wherever no other reaches 14 points.
	expect(share(items, 'A')).toBeGreaterThan(0.4);
});

describe('gates and ties', () => {
	test('a gate that only a gate can reach is first in every run', () => {
		const items = [item('leak', [0, 0, 0, 0, 0], { security: true }), item('worst', [4, 4, 4, 4, 4])];
		expect(share(items, 'leak')).toBe(1);
		expect(share(items, 'worst', 'byPoints')).toBe(1);
		expect(robustnessText(t, play(items))).toEqual([
			'"leak" is first in 10,000 of 10,000 runs with random weights.',
			'No weights tried change that.',
			'Without gates "worst" would be first most often, in 10,000 of 10,000. A gate makes the difference.',
		]);
	});

	test('all levels alike reach their band under any weights: five times 2 is 10 points, P2, in every run', () => {
		// The gate lifts to P1, which 10 points never reach.
		expect(share([item('held', [0, 0, 0, 0, 1], { 'damage-done': true }), item('twos', [2, 2, 2, 2, 2])], 'held')).toBe(1);
		// 14 points would be P1 and pass it; five times 3 is 15.
		expect(share([item('held', [0, 0, 0, 0, 1], { 'damage-done': true }), item('threes', [3, 3, 3, 3, 3])], 'threes')).toBe(1);
	});

	test('two of the same levels share every first place, and the words say so', () => {
		const found = play([item('A', [3, 2, 1, 1, 1]), item('B', [3, 2, 1, 1, 1]), item('C', [0, 0, 0, 0, 0])]);
		expect(found.rows.map(({ assessment, first, shared }) => [assessment.item.id, first, shared])).toEqual([
			['A', 10_000, 10_000],
			['B', 10_000, 10_000],
		]);
		expect(found.neverFirst).toBe(1);
		expect(robustnessText(t, found)[2]).toBe('It shares the place with a bug of the same levels, and no weights part the two.');
	});
});

test('the chapter’s five in words', () => {
	const found = play(FIVE_BUGS.items);
	expect(found.rows.reduce((total, { first, shared }) => total + first - shared, 0)).toBe(10_000);
	expect(robustnessText(t, found)).toMatchInlineSnapshot(`
		[
		  ""Nightly payout job grows by 8 minutes a week" is first in 4,518 of 10,000 runs with random weights.",
		  ""Search returns 500 for four big tenants" is first in 3,238.",
		  "The levels do not decide who is first. It depends on which criterion weighs most for you.",
		]
	`);
});

test('percent are whole, and never 0 or 100 for what is neither', () => {
	expect([0, 1, 49, 150, 9_949, 9_999, 10_000].map((count) => shareText(t, count, 10_000))).toEqual([
		'0%',
		'under 1%',
		'under 1%',
		'2%',
		'99%',
		'over 99%',
		'100%',
	]);
});

test('nothing to compare: no item, one item', () => {
	expect(play([]).rows).toEqual([]);
	expect(robustnessText(t, play([]))).toEqual([]);
	expect(play([item('A', [1, 1, 1, 1, 1])]).rows.map(({ first }) => first)).toEqual([10_000]);
});

const anyItems = fc.uniqueArray(
	fc
		.tuple(
			fc.uuid(),
			fc.tuple(...criteria.map(() => fc.option(fc.integer({ min: 0, max: 4 }), { freq: 6 }))),
			fc.constantFrom<RubricItem['gates']>({}, {}, { 'damage-done': true }, { security: true }),
		)
		.map(([id, levels, gates]) => item(id, levels, gates)),
	{ minLength: 2, maxLength: 8, selector: ({ id }) => id },
);
/** Fewer runs: what is asked here does not depend on how many. */
const tallyOf = (items: RubricItem[], portions: readonly [number, number][]) => {
	const contest = prepareContest(definition, rankItems(definition, { items }).ranked);
	const tally = portions.map(([from, to]) => playRuns(contest, from, to)).reduce(addTallies);
	return new Map(
		contest.candidates.flatMap(({ members }, index) =>
			members.map(({ item: { id } }) => [id, `${tally.first[index]} ${tally.shared[index]} ${tally.byPoints[index]}`]),
		),
	);
};

test('order of entry and portions have no effect, and every run has someone in front', () => {
	fc.assert(
		fc.property(anyItems, (items) => {
			const whole = tallyOf(items, [[0, 60]]);
			expect(new Map([...tallyOf([...items].reverse(), [[0, 60]])].sort())).toEqual(new Map([...whole].sort()));
			expect(
				tallyOf(items, [
					[0, 7],
					[7, 59],
					[59, 60],
				]),
			).toEqual(whole);
		}),
		{ numRuns: 100 },
	);
});

test('one that can’t be first is left out, and leaving it out changes nothing for the others', () => {
	fc.assert(
		fc.property(anyItems, (items) => {
			const { ranked } = rankItems(definition, { items });
			const contest = prepareContest(definition, ranked);
			const left = new Set(contest.candidates.flatMap(({ members }) => members.map(({ item: { id } }) => id)));
			// The same contest without any left out, judged run by run by the model itself.
			for (let run = 0; run < 5; run += 1) {
				const tally = playRuns(contest, run, run + 1);
				expect(tally.first.some((count) => count === 1)).toBe(true);
			}
			const only = items.filter(({ id }) => left.has(id));
			expect(new Map([...tallyOf(only, [[0, 60]])].sort())).toEqual(new Map([...tallyOf(items, [[0, 60]])].sort()));
		}),
		{ numRuns: 100 },
	);
});
