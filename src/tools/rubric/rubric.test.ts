import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rankText } from '../../core/ranking.ts';
import { EVERY_LANE, FIVE_BUGS } from './rubric.examples.ts';
import { rubricSchema } from './rubric.schema.ts';
import type { RubricItem, RubricState } from './rubric.state.ts';
import { assess, bandForPoints, rankItems } from './rubric.ts';

const definition = rubricSchema.parse(parse(readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8')));
const criteria = definition.criteria.map(({ id }) => id);
const gates = definition.gates.map(({ id }) => id);
const item = (ratings: RubricItem['ratings'], rest: Partial<RubricItem> = {}): RubricItem => ({
	id: 'x',
	title: 'x',
	ratings,
	gates: {},
	...rest,
});
const levels = (...values: number[]) => Object.fromEntries(criteria.map((id, index) => [id, values[index] ?? 0]));
const urgency = (name: string) => definition.bands.findIndex((band) => band.name === name);

describe('the chapter’s five bugs', () => {
	const { ranked } = rankItems(definition, FIVE_BUGS);

	// Added by hand: A 4+0+4+3+1, B 3+3+3+2+3, C 0+4+2+1+0, D 3+0+4+4+3, E 3+1+1+2 and 0 to 4 for what is not known.
	test.each([
		['b', '1=', 14, 14, 'P1', 'P1'],
		['d', '1=', 14, 14, 'P1', 'P1'],
		['a', '3', 12, 12, 'P1', 'P1'],
		['e', '4–5', 7, 11, 'P3', 'P2'],
		['c', '4–5', 7, 7, 'P3', 'P3'],
	])('%s stands at %s with %d to %d points', (id, rank, low, high, least, most) => {
		const found = ranked.find((entry) => entry.item.id === id);
		expect(found && [rankText(found.rank), found.points.low, found.points.high, found.band.least.name, found.band.most.name]).toEqual([
			rank,
			low,
			high,
			least,
			most,
		]);
	});

	test('stand in this order: the tie is ordered by pay-off, 14 − 2 before 14 − 3', () => {
		expect(ranked.map((entry) => entry.item.id)).toEqual(['b', 'd', 'a', 'e', 'c']);
		expect(ranked.slice(0, 2).map(({ payOff }) => payOff?.low)).toEqual([12, 11]);
	});

	test('A is lifted by its gate; E could still rise through the gate that nobody answered', () => {
		const a = ranked.find((entry) => entry.item.id === 'a');
		expect(a?.lifted).toBe(true);
		expect(a?.appliedGates.map(({ id }) => id)).toEqual(['damage-done']);
		expect(ranked.find((entry) => entry.item.id === 'e')?.couldRiseTo?.name).toBe('P1');
	});
});

test.each([
	[0, 'P4'],
	[5, 'P4'],
	[6, 'P3'],
	[9, 'P3'],
	[10, 'P2'],
	[13, 'P2'],
	[14, 'P1'],
	[20, 'P1'],
])('%d points lead to %s', (points, band) => {
	expect(bandForPoints(definition, points).name).toBe(band);
});

describe('lanes', () => {
	const { ranked, needsEvidence, unrated } = rankItems(definition, EVERY_LANE);

	test('what nobody has rated is not ranked, and what nobody can show waits for evidence', () => {
		expect(unrated.map((entry) => entry.item.id)).toEqual(['unrated']);
		expect(needsEvidence.map((entry) => entry.item.id)).toEqual(['waiting']);
	});

	test('a leak stands first although it is neither rated nor reproduced', () => {
		expect(ranked[0]?.item.id).toBe('leak');
		expect(ranked[0]?.band.least.name).toBe('P0');
		expect(ranked[0]?.rank).toEqual({ best: 1, worst: 1, tied: false });
	});

	test('an item with every answer "not known" is unrated, not last', () => {
		const state: RubricState = { items: [item(Object.fromEntries(criteria.map((id) => [id, null])))] };
		expect(rankItems(definition, state).unrated).toHaveLength(1);
	});
});

describe('weights', () => {
	const doubled = {
		...definition,
		criteria: definition.criteria.map((criterion, index) => ({ ...criterion, weight: index === 0 ? 2 : 1 })),
	};

	test('a level counts as often as its weight says: 2 × 3 + 1 + 1 + 1 + 1', () => {
		expect(assess(doubled, item(levels(3, 1, 1, 1, 1))).points).toEqual({ low: 10, high: 10 });
	});

	test('an unknown criterion spans its whole weight: 0 to 8', () => {
		const { severity: _severity, ...rest } = levels(0, 1, 1, 1, 1);
		expect(assess(doubled, item(rest)).points).toEqual({ low: 4, high: 12 });
	});
});

const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 4 });
const answers = <Value>(ids: string[], value: fc.Arbitrary<Value | undefined>) =>
	fc
		.tuple(...ids.map(() => value))
		.map((values) => Object.fromEntries(ids.flatMap((id, index) => (values[index] === undefined ? [] : [[id, values[index] as Value]]))));
const anyItem = fc.record({
	id: fc.uuid(),
	title: fc.string({ minLength: 1 }),
	ratings: answers<number>(criteria, level),
	gates: answers<boolean>(gates, fc.constantFrom(true, false, false, false, undefined)),
	evidence: fc.constantFrom(true, true, false),
	cost: fc.integer({ min: 0, max: 4 }),
});
const anyState = fc.uniqueArray(anyItem, { maxLength: 12, selector: ({ id }) => id }).map((items): RubricState => ({ items }));

describe('whatever the answers', () => {
	test('the order of entry has no effect', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const ids = (of: RubricState) => rankItems(definition, of).ranked.map((entry) => [entry.item.id, rankText(entry.rank)]);
				expect(ids({ items: [...state.items].reverse() })).toEqual(ids(state));
			}),
		);
	});

	test('a worse answer never lowers the place', () => {
		fc.assert(
			fc.property(anyState, fc.nat(), fc.constantFrom(...criteria), (state, pick, criterion) => {
				const target = state.items[pick % Math.max(1, state.items.length)];
				const before = target?.ratings[criterion];
				fc.pre(target !== undefined && before != null && before < 4);
				const raised = {
					items: state.items.map((one) =>
						one === target ? { ...one, ratings: { ...one.ratings, [criterion]: (before as number) + 1 } } : one,
					),
				};
				const place = (of: RubricState) => rankItems(definition, of).ranked.find((entry) => entry.item.id === target?.id)?.rank;
				const [old, now] = [place(state), place(raised)];
				if (old && now) expect([now.best <= old.best, now.worst <= old.worst]).toEqual([true, true]);
			}),
		);
	});

	test('not known is never the same as zero: it holds zero, four and all between', () => {
		fc.assert(
			fc.property(anyItem, fc.constantFrom(...criteria), fc.integer({ min: 0, max: 4 }), (one, criterion, value) => {
				const { [criterion]: _answer, ...others } = one.ratings;
				const open = assess(definition, { ...one, ratings: others }).points;
				const closed = assess(definition, { ...one, ratings: { ...others, [criterion]: value } }).points;
				expect(open.high - open.low).toBe(closed.high - closed.low + 4);
				expect(open.low <= closed.low && closed.high <= open.high).toBe(true);
			}),
		);
	});

	test('a gate answered yes never leads to a less urgent band than its floor, and never lowers one', () => {
		fc.assert(
			fc.property(anyItem, fc.constantFrom(...definition.gates), (one, gate) => {
				const without = assess(definition, { ...one, gates: { ...one.gates, [gate.id]: false } });
				const withIt = assess(definition, { ...one, gates: { ...one.gates, [gate.id]: true } });
				const floor = definition.bands.findIndex(({ id }) => id === gate.floor);
				expect(urgency(withIt.band.least.name)).toBeLessThanOrEqual(floor);
				expect(urgency(withIt.band.most.name)).toBeLessThanOrEqual(urgency(without.band.most.name));
			}),
		);
	});

	test('the cost of the fix never changes band or rank', () => {
		fc.assert(
			fc.property(anyState, fc.integer({ min: 0, max: 4 }), (state, cost) => {
				const places = (of: RubricState) =>
					new Map(rankItems(definition, of).ranked.map((entry) => [entry.item.id, `${rankText(entry.rank)} ${entry.band.most.name}`]));
				expect(places({ items: state.items.map((one) => ({ ...one, cost })) })).toEqual(places(state));
			}),
		);
	});

	test('one more item never reorders the others', () => {
		fc.assert(
			fc.property(anyState, anyItem, (state, extra) => {
				const ids = (of: RubricState) => rankItems(definition, of).ranked.map((entry) => entry.item.id);
				const others = ids({ items: [...state.items, extra] }).filter((id) => id !== extra.id);
				expect(others).toEqual(ids(state).filter((id) => id !== extra.id));
			}),
		);
	});

	test('every item is in exactly one lane', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const { ranked, needsEvidence, unrated } = rankItems(definition, state);
				expect([...ranked, ...needsEvidence, ...unrated].map((entry) => entry.item.id).sort()).toEqual(
					state.items.map(({ id }) => id).sort(),
				);
			}),
		);
	});
});
