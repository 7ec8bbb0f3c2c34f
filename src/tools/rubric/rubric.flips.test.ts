import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { EVERY_LANE, FIVE_BUGS } from './rubric.examples.ts';
import { flipsAround, flipText } from './rubric.flip-wording.ts';
import { findFlip } from './rubric.flips.ts';
import { type RubricDefinition, rubricSchema } from './rubric.schema.ts';
import type { RubricItem } from './rubric.state.ts';
import { assess, rankItems } from './rubric.ts';

const definition = rubricSchema.parse(parse(readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const criteria = definition.criteria.map(({ id }) => id);
const item = (id: string, levels: (number | null)[], gates: RubricItem['gates'] = {}): RubricItem => ({
	id,
	title: id,
	ratings: Object.fromEntries(criteria.map((criterion, index) => [criterion, levels[index] ?? null])),
	gates,
});
type Levels = (number | null)[];
const flip = (upper: Levels, lower: Levels) => findFlip(assess(definition, item('A', upper)), assess(definition, item('B', lower)));
const say = (upper: Levels, lower: Levels) => flipText(t, assess(definition, item('A', upper)), assess(definition, item('B', lower)), 'en');

describe('by hand', () => {
	test.each<[string, Levels, Levels, string]>([
		// 12 against 11, Severity 4 − 1 = 3 more in B: level at 1 + 1/3, so from 1.4. Impact 4 − 0 more in A: at 1 − 1/4 = 0.75, ratio 1.33 too.
		['a third of the way', [1, 3, 3, 3, 2], [4, 2, 2, 1, 2], '"B" overtakes "A" if Severity weighs 1.4 or more (now 1).'],
		// 13 against 12, Severity 2 more in B: level at 1 + 1/2 exactly.
		['exactly at a tenth', [1, 4, 4, 4, 0], [3, 3, 3, 3, 0], '"B" overtakes "A" if Severity weighs more than 1.5 (now 1).'],
		// 12 against 9. Only Frequency speaks for B, by 1: it would need 1 + 3/1 = 4. A leads Severity by 4: 1 − 3/4 = 0.25. Both are a factor
		// of 4 away, and Severity stands first.
		['less of what speaks for the upper', [4, 2, 2, 2, 2], [0, 3, 2, 2, 2], '"B" overtakes "A" if Severity weighs 0.2 or less (now 1).'],
		// 20 against 0: nothing speaks for B.
		['nothing speaks for the lower', [4, 4, 4, 4, 4], [0, 0, 0, 0, 0], '"B" is worse than "A" on no criterion: no weights put it first.'],
		// 16 against 1: Severity would have to weigh 1 + 15/1 = 16, more than 10. Without any other one A still leads.
		['more than a rubric allows', [0, 4, 4, 4, 4], [1, 0, 0, 0, 0], 'No single weight puts "B" before "A".'],
		['the same levels', [2, 2, 2, 2, 2], [2, 2, 2, 2, 2], '"A" and "B" have the same levels: no weights part them.'],
		// 7 + 0 to 4 against 7: 1 is enough.
		[
			'one missing answer of the upper',
			[3, 1, 1, null, 2],
			[0, 4, 2, 1, 0],
			'"A" stands above "B" if its Business value turns out to be at least 1.',
		],
		// 10 against 8 + 0 to 4: 2 is level, 3 is above.
		[
			'one missing answer of the lower',
			[2, 2, 2, 2, 2],
			[2, null, 2, 2, 2],
			'"B" stands above "A" if its Frequency turns out to be at least 3.',
		],
		// 14 against 6 + 0 to 4. At best B has Frequency 4 to 2, two more, and the gap is 14 − 10 = 4: level at 1 + 4/2 = 3. A leads the other
		// four by 2, 2, 1 and 1: at best for B 1 − 4/2 < 0, never.
		[
			'decided in spite of a missing answer',
			[4, 2, 4, 2, 2],
			[2, null, 2, 1, 1],
			'Depending on the answers that are missing, "B" could overtake "A" if Frequency weighs more than 3 (now 1).',
		],
	])('%s', (_, upper, lower, sentence) => {
		expect(say(upper, lower)).toBe(sentence);
	});

	test('the chapter’s tie: Frequency speaks for B, 3 to 0; Impact 3 to 4 and Business value 2 to 4 for D', () => {
		const { ranked } = rankItems(definition, FIVE_BUGS);
		expect(flipsAround(t, ranked, 0, true, 'en')).toEqual([
			[
				'"Search returns 500 for four big tenants" and "Nightly payout job grows by 8 minutes a week" have equal points.',
				'More weight on Frequency puts the first of them ahead, on Impact or Business value the second.',
			].join(' '),
		]);
	});

	test('A stands third by a gate: nothing is said of it and its neighbors', () => {
		const { ranked } = rankItems(definition, FIVE_BUGS);
		expect(ranked[2]?.item.id).toBe('a');
		expect(flipsAround(t, ranked, 2, true, 'en')).toEqual([]);
	});

	test('two that the same gate lifts are compared by their points', () => {
		const lifted = (id: string, levels: Levels) => assess(definition, item(id, levels, { 'damage-done': true }));
		expect(findFlip(lifted('A', [1, 4, 4, 4, 0]), lifted('B', [3, 3, 3, 3, 0]))).toMatchObject({ kind: 'weight', weight: 1.5 });
	});

	test('two missing answers are too many for one sentence', () => {
		expect(flip([null, 2, 2, 2, 2], [2, null, 2, 2, 2])).toBeNull();
	});

	test('an answer that could only draw level says nothing: 6 + 4 against 10', () => {
		expect(flip([2, 2, 2, 2, 2], [null, 2, 2, 1, 1])).toBeNull();
	});

	test('one item has no neighbor, and one outside the ranking neither', () => {
		const { ranked } = rankItems(definition, { items: [item('A', [1, 1, 1, 1, 1])] });
		expect(flipsAround(t, ranked, 0, true, 'en')).toEqual([]);
		expect(flipsAround(t, rankItems(definition, EVERY_LANE).ranked, undefined, true, 'en')).toEqual([]);
	});
});

const weighing = (criterion: string, weight: number): RubricDefinition => ({
	...definition,
	criteria: definition.criteria.map((one) => (one.id === criterion ? { ...one, weight } : one)),
});
const levels = fc.tuple(...criteria.map(() => fc.integer({ min: 0, max: 4 })));
const gates = fc.constantFrom<RubricItem['gates']>({}, { 'damage-done': true }, { 'fixed-date': true }, { security: true });
const best = (of: RubricDefinition, items: RubricItem[], id: string) =>
	rankItems(of, { items }).ranked.find((placed) => placed.item.id === id)?.rank;

test('whatever the levels and gates: at the named weight the order has turned, a tenth nearer it has not', () => {
	let turned = 0;
	fc.assert(
		fc.property(levels, levels, gates, gates, (one, other, gatesOfOne, gatesOfOther) => {
			const items = [item('A', one, gatesOfOne), item('B', other, gatesOfOther)];
			const [upper, lower] = rankItems(definition, { items }).ranked;
			const found = upper && lower && findFlip(upper, lower);
			if (!lower || found?.kind !== 'weight') return;
			turned += 1;
			const away = found.direction === 'more' ? 0.1 : -0.1;
			const { id } = found.criterion;
			const beyond = found.isBeyond ? found.weight + away / 10 : found.weight;
			const before = found.isBeyond ? found.weight : found.weight - away;
			const lowerAt = (weight: number) => best(weighing(id, weight), items, lower.item.id);
			expect(lowerAt(beyond)).toMatchObject({ best: 1, worst: 1 });
			// Level at most: floating sums may part a tie, the sentence does not depend on it.
			if (!found.isBeyond && before > 0) expect(lowerAt(before)).toMatchObject({ best: 2 });
		}),
		{ numRuns: 3_000 },
	);
	expect(turned).toBeGreaterThan(500);
});

test('whatever is missing: the named level is the first that puts its item above', () => {
	fc.assert(
		fc.property(levels, levels, fc.constantFrom(...criteria), (one, other, criterion) => {
			const open = item('A', one);
			open.ratings[criterion] = null;
			const items = [open, item('B', other)];
			const [upper, lower] = rankItems(definition, { items }).ranked;
			const found = upper && lower && findFlip(upper, lower);
			if (found?.kind !== 'answer') return;
			const at = (level: number) => {
				const closed = { ...open, ratings: { ...open.ratings, [criterion]: level } };
				return best(definition, [closed, item('B', other)], 'A');
			};
			expect(at(found.level)).toEqual({ best: 1, worst: 1, tied: false });
			expect(at(found.level - 1)).not.toEqual({ best: 1, worst: 1, tied: false });
		}),
		{ numRuns: 2_000 },
	);
});
