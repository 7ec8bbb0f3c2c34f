import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rankText } from '../../core/ranking.ts';
import { CHAPTER_EXAMPLE, EVERY_LANE, THREE_EMPLOYERS } from './scorecard.examples.ts';
import { scorecardSchema } from './scorecard.schema.ts';
import type { ScorecardState, ScoredOption } from './scorecard.state.ts';
import { breakEvens, compare, leadOf, type Score, score, shareOut } from './scorecard.ts';

const definition = scorecardSchema.parse(parse(readFileSync('tests/fixtures/tools/employer-scorecard.yaml', 'utf8')));
const criteria = definition.criteria.map(({ id }) => id);
const gates = definition.gates.map(({ id }) => id);
const grades = definition.grades.map(({ id }) => id);

const find = (scores: readonly Score[], id: string): Score => {
	const found = scores.find(({ option }) => option.id === id);
	if (!found) throw new Error(`No option "${id}".`);
	return found;
};
/** The state with one level set anew, known as it was before. */
const answered = (state: ScorecardState, id: string, criterion: string, level: number | null): ScorecardState => ({
	...state,
	options: state.options.map((option) =>
		option.id === id ? { ...option, answers: { ...option.answers, [criterion]: { ...option.answers[criterion], level } } } : option,
	),
});

/*
 * By hand, weights 20 15 15 15 15 10 10 for manager, on-call, code, growth, pay, stability, flexibility:
 *   North  (20·3 + 15·(3+2+2+2) + 10·(3+3)) / 4           = (60 + 135 + 60) / 4 = 255 / 4 = 63.75
 *   Harbor (20·3 + 15·(2+1+4) + 10·(3+3)) / 4             = 225 / 4 = 56.25, on-call open: + 15 → 71.25
 *   Quill  (20·3 + 15·(3+3+2) + 10·3) / 4                 = 210 / 4 = 52.5, code and stability open: + 15 + 10 → 77.5
 */
describe('three employers, two with open answers', () => {
	const { ranked, questions, weights } = compare(definition, THREE_EMPLOYERS);

	test.each([
		['n', 63.75, 63.75, 100],
		['h', 56.25, 71.25, 85],
		['q', 52.5, 77.5, 75],
	])('%s has %d to %d points with %d %% of the weight known', (id, low, high, coverage) => {
		const { points, coverage: known } = find(ranked, id);
		expect({ ...points, known }).toEqual({ low, high, known: coverage });
	});

	test('counting a gap as zero and leaving it out would give opposite winners; here nothing is decided', () => {
		const asZero = ranked.map(({ option, points }) => [option.id, points.low] as const);
		const leftOut = ranked.map(({ option, points, coverage }) => [option.id, (points.low / coverage) * 100] as const);
		const winner = (list: (readonly [string, number])[]) => [...list].sort((a, b) => b[1] - a[1])[0]?.[0];
		expect([winner(asZero), winner(leftOut)]).toEqual(['n', 'q']);
		expect(ranked.map(({ rank }) => rankText(rank))).toEqual(['1–3', '1–3', '1–3']);
	});

	test('asks about the answers that move most, of equal ones first where more can still be won', () => {
		expect(questions.map(({ score: { option }, part, swing }) => [option.name, part.criterion.id, swing])).toEqual([
			['Quill', 'code-health', 15],
			['Harbor', 'on-call', 15],
			['Quill', 'stability', 10],
		]);
	});

	test('Harbor is level with North at on-call 2, ahead at 3, behind at 1', () => {
		const harbor = (level: number) => find(compare(definition, answered(THREE_EMPLOYERS, 'h', 'on-call', level)).ranked, 'h').points;
		expect([harbor(1), harbor(2), harbor(3)]).toEqual([
			{ low: 60, high: 60 },
			{ low: 63.75, high: 63.75 },
			{ low: 67.5, high: 67.5 },
		]);
		const north = find(ranked, 'n');
		expect(breakEvens(north, find(ranked, 'h')).map((one) => [one.kind, one.criterion.id, one.at])).toEqual([['answer', 'on-call', 2]]);
	});

	/*
	 * With on-call at 1 North leads by 3.75 points, 0.15 levels; on pay it is 2 levels behind. The rest of the lead is
	 * (0.15 + 0.15·2) / 0.85 = 0.529, and 0.529 / (0.529 + 2) = 0.2093: pay has to weigh 20.93 of 100 instead of 15.
	 */
	test('with on-call 1 Harbor overtakes North once pay weighs 20.93 of 100 instead of 15', () => {
		const state = answered(THREE_EMPLOYERS, 'h', 'on-call', 1);
		const after = compare(definition, state);
		const pay = breakEvens(find(after.ranked, 'n'), find(after.ranked, 'h')).find(({ criterion }) => criterion.id === 'pay');
		expect(pay).toMatchObject({ kind: 'weight', now: 15, direction: 'more' });
		expect(pay?.at).toBeCloseTo(20.93, 2);
		// By hand once more: 15 → 21 and the others by 79 / 85, North 61.5 and Harbor 61.9 or so, so the order has turned.
		const others = 79 / 85;
		const reweighed = Object.fromEntries(Object.entries(state.weights).map(([id, weight]) => [id, id === 'pay' ? 21 : weight * others]));
		const turned = compare(definition, { ...state, weights: reweighed }).ranked;
		expect(turned.filter(({ option }) => option.id !== 'q').map(({ option }) => option.id)).toEqual(['h', 'n']);
	});

	test('the weights add up to 100 and those of nothing move nothing', () => {
		expect(weights.reduce((all, weight) => all + weight, 0)).toBeCloseTo(100, 9);
		const more = compare(definition, answered(THREE_EMPLOYERS, 'n', 'respect', 0)).ranked;
		expect(find(more, 'n').points).toEqual({ low: 63.75, high: 63.75 });
	});
});

// As the chapter on choosing an employer prints it, worked out there without this code.
describe('the chapter’s example', () => {
	const pointsOf = (state: ScorecardState, id: string) => {
		const { points } = find(compare(definition, state).ranked, id);
		return [points.low, points.high];
	};

	test('both beat staying, and between the two nothing is decided', () => {
		expect(['job', 'quarry', 'tern'].map((id) => pointsOf(CHAPTER_EXAMPLE, id))).toEqual([
			[42, 42],
			[50.25, 85.25],
			[55, 75],
		]);
		const { ranked } = compare(definition, CHAPTER_EXAMPLE);
		expect(ranked.map(({ option, rank, coverage }) => [option.id, rankText(rank), coverage])).toEqual([
			['quarry', '1–2', 83],
			['tern', '1–2', 100],
			['job', '3', 100],
		]);
	});

	test('four answers later Quarry is ahead, whatever is still unsure', () => {
		const answers: [string, string, number, string, number[], number[]][] = [
			['quarry', 'on-call', 3, 'seen', [57.75, 82.75], [55, 75]],
			['quarry', 'stability', 3, 'seen', [63, 81], [55, 75]],
			['tern', 'respect', 1, 'agreed', [63, 81], [50.5, 67.5]],
			['tern', 'growth', 1, 'seen', [63, 81], [50.5, 61.5]],
		];
		let state = CHAPTER_EXAMPLE;
		for (const [id, criterion, level, grade, quarry, tern] of answers) {
			state = {
				...state,
				options: state.options.map((option) =>
					option.id === id ? { ...option, answers: { ...option.answers, [criterion]: { level, grade } } } : option,
				),
			};
			expect([pointsOf(state, 'quarry'), pointsOf(state, 'tern')]).toEqual([quarry, tern]);
		}
		expect(compare(definition, state).ranked.map(({ option, rank }) => [option.id, rankText(rank)])).toEqual([
			['quarry', '1'],
			['tern', '2'],
			['job', '3'],
		]);
	});
});

describe('how an answer is known', () => {
	const one = (level: number, grade?: string): ScoredOption => ({
		id: 'x',
		name: 'x',
		answers: { manager: { level, ...(grade === undefined ? {} : { grade }) } },
		gates: {},
	});
	const levelsOf = (option: ScoredOption) => score(definition, shareOut(definition, {}), option).parts[0]?.levels;

	// ±0, ±0.5, ±1, ±1.5 as the scorecard's text has it, cut off at 0 and 4.
	test.each([
		[3, 'seen', 3, 3],
		[3, 'agreed', 2.5, 3.5],
		[3, 'told', 2, 4],
		[3, 'inferred', 1.5, 4],
		[0, 'told', 0, 1],
		[4, 'agreed', 3.5, 4],
		[3, undefined, 1.5, 4],
		[3, 'a-grade-that-is-gone', 1.5, 4],
	])('level %d, %s, is %d to %d', (level, grade, low, high) => {
		expect(levelsOf(one(level, grade))).toEqual({ low, high });
	});

	test('level 3 on one person’s word with weight 12 is 6 to 12 points', () => {
		expect(score(definition, shareOut(definition, {}), one(3, 'told')).parts[0]?.points).toEqual({ low: 6, high: 12 });
	});
});

describe('lanes', () => {
	const { ranked, out, blank } = compare(definition, EVERY_LANE);

	test('a failed deal-breaker is out with its reason, however many points', () => {
		expect(out.map(({ option, failedGates }) => [option.id, failedGates.map(({ id }) => id)])).toEqual([['out', ['nobody-demeaned']]]);
	});

	test('someone without an answer has no place', () => {
		expect(blank.map(({ option }) => option.id)).toEqual(['new']);
	});

	test('deal-breakers that are not known stay open and cost no points', () => {
		const harbor = find(ranked, 'h');
		expect(harbor.openGates.map(({ id }) => id)).toContain('nights-have-limits');
		expect(find(ranked, 'job').openGates).toEqual([]);
		const passed = { ...EVERY_LANE, options: EVERY_LANE.options.map((option) => ({ ...option, gates: {} })) };
		expect(find(compare(definition, passed).ranked, 'h').points).toEqual(harbor.points);
	});

	test('only "not known" everywhere is no answer yet', () => {
		const option = { id: 'x', name: 'x', answers: { manager: { level: null } }, gates: {} };
		expect(compare(definition, { options: [option], weights: {} }).blank).toHaveLength(1);
	});
});

describe('weights', () => {
	test('the scorecard’s own stand where the reader has none, or only zeros', () => {
		const own = definition.criteria.map(({ weight }) => weight);
		expect(shareOut(definition, {})).toEqual(own);
		expect(shareOut(definition, Object.fromEntries(criteria.map((id) => [id, 0])))).toEqual(own);
	});

	test('100, 50 and 50 by swing are 50, 25 and 25 of 100', () => {
		const weights = { ...Object.fromEntries(criteria.map((id) => [id, 0])), manager: 100, pay: 50, growth: 50 };
		const shares = Object.fromEntries(criteria.map((id, index) => [id, shareOut(definition, weights)[index]]));
		expect(shares).toMatchObject({ manager: 50, pay: 25, growth: 25, respect: 0 });
	});
});

const answer = fc.record(
	{ level: fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 }), grade: fc.constantFrom(...grades) },
	{ requiredKeys: ['level'] },
);
const anyOption = fc.record({
	id: fc.uuid(),
	name: fc.string({ minLength: 1 }),
	answers: fc.dictionary(fc.constantFrom(...criteria), answer),
	gates: fc.dictionary(fc.constantFrom(...gates), fc.constantFrom(true, true, true, null, false)),
});
const anyWeights = fc.record(Object.fromEntries(criteria.map((id) => [id, fc.integer({ min: 0, max: 100 })])));
const anyState = fc.record({
	options: fc.uniqueArray(anyOption, { maxLength: 8, selector: ({ id }) => id }),
	weights: anyWeights,
}) as fc.Arbitrary<ScorecardState>;
const standing = (state: ScorecardState) =>
	compare(definition, state).ranked.map(({ option, rank, points }) => [option.id, rankText(rank), points.low, points.high]);

describe('whatever the answers', () => {
	test('the order of entry has no effect', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const reversed = compare(definition, { ...state, options: [...state.options].reverse() });
				const straight = compare(definition, state);
				expect(standing({ ...state, options: [...state.options].reverse() })).toEqual(standing(state));
				const asked = ({ questions }: typeof straight) => questions.map(({ score: { option }, part }) => [option.id, part.criterion.id]);
				expect(asked(reversed)).toEqual(asked(straight));
			}),
		);
	});

	test('a better answer never lowers a place or a point', () => {
		fc.assert(
			fc.property(anyState, fc.nat(), fc.constantFrom(...criteria), (state, pick, criterion) => {
				const target = state.options[pick % Math.max(1, state.options.length)];
				const before = target?.answers[criterion];
				fc.pre(target !== undefined && before !== undefined && before.level !== null && before.level < 4);
				const raised: ScorecardState = answered(state, target?.id ?? '', criterion, (before?.level ?? 0) + 1);
				const place = (of: ScorecardState) => compare(definition, of).ranked.find(({ option }) => option.id === target?.id);
				const [old, now] = [place(state), place(raised)];
				if (!old || !now) return;
				expect([now.rank.best <= old.rank.best, now.rank.worst <= old.rank.worst]).toEqual([true, true]);
				expect([now.points.low >= old.points.low, now.points.high >= old.points.high]).toEqual([true, true]);
			}),
		);
	});

	test('not known is never zero: it holds every level, and is as wide as the weight', () => {
		fc.assert(
			fc.property(
				anyOption,
				anyWeights,
				fc.integer({ min: 0, max: criteria.length - 1 }),
				fc.integer({ min: 0, max: 4 }),
				(option, weights, index, level) => {
					const shares = shareOut(definition, weights);
					const criterion = criteria[index] ?? '';
					const withLevel = (value: number | null) =>
						score(definition, shares, { ...option, answers: { ...option.answers, [criterion]: { level: value, grade: 'seen' } } }).points;
					const [open, closed] = [withLevel(null), withLevel(level)];
					expect(open.low).toBeLessThanOrEqual(closed.low);
					expect(open.high).toBeGreaterThanOrEqual(closed.high);
					expect(open.high - open.low - (closed.high - closed.low)).toBeCloseTo(shares[index] ?? 0, 4);
				},
			),
		);
	});

	test('weights on any scale give the same', () => {
		fc.assert(
			fc.property(anyState, fc.constantFrom(0.01, 0.1, 2, 3, 7, 1_000), (state, factor) => {
				const scaled = Object.fromEntries(Object.entries(state.weights).map(([id, weight]) => [id, weight * factor]));
				expect(standing({ ...state, weights: scaled })).toEqual(standing(state));
			}),
		);
	});

	test('one more option never reorders the others', () => {
		fc.assert(
			fc.property(anyState, anyOption, (state, extra) => {
				const order = (of: ScorecardState) => compare(definition, of).ranked.map(({ option }) => option.id);
				const others = order({ ...state, options: [...state.options, extra] }).filter((id) => id !== extra.id);
				expect(others).toEqual(order(state).filter((id) => id !== extra.id));
			}),
		);
	});

	test('points stay between 0 and 100 and the low end is never above the high one', () => {
		fc.assert(
			fc.property(anyOption, anyWeights, (option, weights) => {
				const { points, coverage } = score(definition, shareOut(definition, weights), option);
				expect(points.low).toBeGreaterThanOrEqual(0);
				expect(points.low).toBeLessThanOrEqual(points.high);
				expect(points.high).toBeLessThanOrEqual(100.000001);
				expect(coverage).toBeLessThanOrEqual(100.000001);
			}),
		);
	});

	test('an option is ahead for certain only where no way of filling the gaps puts another on top', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const { ranked } = compare(definition, state);
				const leaders = ranked.filter(({ rank }) => rank.best === 1);
				const [leader] = leaders;
				if (!leader || leaders.length > 1) return;
				for (const other of ranked) if (other !== leader) expect(leader.points.low).toBeGreaterThan(other.points.high);
			}),
		);
	});
});

/** The lead of the first over the second at the middle of every answer, added up here from levels and weights alone. */
function leadByHand(
	leader: Score,
	other: Score,
	weights: readonly number[],
	levels: (part: Score['parts'][number], of: Score) => number,
): number {
	const total = weights.reduce((all, weight) => all + weight, 0);
	return weights.reduce((all, weight, index) => {
		const [mine, theirs] = [leader.parts[index], other.parts[index]];
		if (!mine || !theirs) throw new Error('Both have every part.');
		return all + (weight / total) * 25 * (levels(mine, leader) - levels(theirs, other));
	}, 0);
}
const middleOf = ({ levels }: Score['parts'][number]) => (levels.low + levels.high) / 2;

test('at every break-even the two are level, and a step beyond it the other is ahead', () => {
	let tried = 0;
	fc.assert(
		fc.property(anyState, (state) => {
			const { ranked, weights } = compare(definition, state);
			for (const [index, other] of ranked.slice(1).entries()) {
				const leader = ranked[index] as Score;
				const leadWith = (changed: number | null, weight: number, answerOf: Score | null, level: number) => {
					const rest = weights.map((value, place) =>
						changed === null ? value : place === changed ? weight : (value * (100 - weight)) / (100 - (weights[changed] ?? 0)),
					);
					return leadByHand(leader, other, rest, (part, of) => (of === answerOf && part.criterion.id === moved ? level : middleOf(part)));
				};
				let moved = '';
				for (const flip of breakEvens(leader, other)) {
					tried += 1;
					const place = criteria.indexOf(flip.criterion.id);
					if (flip.kind === 'weight') {
						moved = '';
						const beyond = flip.direction === 'more' ? (flip.at + 100) / 2 : flip.at / 2;
						expect(leadWith(place, flip.at, null, 0)).toBeCloseTo(0, 3);
						expect(leadWith(place, beyond, null, 0)).toBeLessThan(1e-4);
						expect(flip.direction === 'more' ? flip.at > flip.now : flip.at < flip.now).toBe(true);
					} else {
						moved = flip.criterion.id;
						const of = flip.of === 'other' ? other : leader;
						const levels = of.parts[place]?.levels ?? { low: 0, high: 0 };
						const beyond = flip.of === 'other' ? levels.high : levels.low;
						expect(leadWith(null, 0, of, flip.at)).toBeCloseTo(0, 3);
						expect(leadWith(null, 0, of, beyond)).toBeLessThan(1e-4);
					}
				}
			}
		}),
		{ numRuns: 300 },
	);
	expect(tried).toBeGreaterThan(100);
});

test('two that are level have no weight that would turn them', () => {
	const twin = (id: string, manager: number, pay: number) => ({
		id,
		name: id,
		gates: {},
		answers: { manager: { level: manager, grade: 'seen' }, pay: { level: pay, grade: 'seen' } },
	});
	const zero = Object.fromEntries(criteria.map((id) => [id, 0]));
	const { ranked } = compare(definition, { options: [twin('a', 1, 3), twin('b', 3, 1)], weights: { ...zero, manager: 50, pay: 50 } });
	const [first, second] = [find(ranked, 'a'), find(ranked, 'b')];
	expect(leadOf(first, second)).toBe(0);
	expect(breakEvens(first, second)).toEqual([]);
	expect(ranked.map(({ rank }) => rankText(rank))).toEqual(['1=', '1=']);
});
