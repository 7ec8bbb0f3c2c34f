import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checksOf } from './load.checks.ts';
import { entriesOf } from './load.entries.ts';
import { exampleState } from './load.example.ts';
import { EVERY_KIND, NINE_PAGES } from './load.examples.ts';
import { computeResult } from './load.formulas.ts';
import { blocksGivenBack, leversFor, onePersonMore } from './load.levers.ts';
import { loadSchema } from './load.schema.ts';
import { EMPTY_STATE, type LoadState } from './load.state.ts';
import { type Answer, answerOf, outcomesOf, verdictOf } from './load.ts';
import { INPUT_IDS, NEEDS, RESULT_IDS, type ResultId } from './load-figures.schema.ts';

const model = loadSchema.parse(parse(readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8')));
const limit = (id: string) => model.limits.find((one) => one.id === id) as (typeof model.limits)[number];
const answer = (id: ResultId, values: LoadState['values'], days: LoadState['days'] = {}): Answer | null =>
	answerOf(id, entriesOf(model, { ...EMPTY_STATE, values, days }, null));
const exactly = (value: number) => ({ low: value, high: value });

describe('the worked example, by hand', () => {
	const [today, eight, six] = outcomesOf(model, NINE_PAGES);

	test('2 ÷ 5 = 40%, 2 ÷ 8 = 25%, 1 ÷ 6 = 16.7%: the first is above the limit, the others keep it', () => {
		expect(today.answers['on-call-share']).toEqual(exactly(40));
		expect(eight?.answers['on-call-share']).toEqual(exactly(25));
		expect(six?.answers['on-call-share']?.low).toBeCloseTo(100 / 6, 9);
		expect([today, eight, six].map((outcome) => outcome?.verdicts['quarter-on-call'])).toEqual(['breaks', 'meets', 'meets']);
	});

	test('9 × (45 + 15) ÷ 60 = 9 hours, and 40 − 14 − 9 − 5 = 12 hours of focus', () => {
		expect(today.answers['interrupt-hours']).toEqual(exactly(9));
		expect(today.answers['focus-hours-on-call']).toEqual(exactly(12));
		expect(today.answers['focus-hours-usual']).toEqual(exactly(21));
	});

	test('a design has what it says itself and today’s for the rest', () => {
		expect(six?.answers['focus-hours-on-call']).toEqual(exactly(12));
		expect(six?.answers['people-needed']).toEqual(exactly(4));
	});

	test('the sheet of the example comes to what its designs come to on paper', () => {
		for (const [index, outcome] of outcomesOf(model, exampleState(model)).entries()) {
			for (const id of RESULT_IDS) {
				expect(outcome.answers[id]?.low).toBeCloseTo(computeResult(id, model.designs[index]?.values ?? {}) as number, 9);
			}
		}
	});
});

describe('what is not known', () => {
	test('opens the result to one side and is never a zero', () => {
		// 40 − 11 − 4 = 25 before questions and requests, of which nobody knows how many.
		expect(answer('focus-hours-usual', { 'paid-hours': 40, meetings: 11, review: 4, support: null })).toEqual({ low: null, high: 25 });
		expect(answer('focus-hours-usual', { 'paid-hours': 40, meetings: 11, review: 4 })).toEqual({ low: null, high: 25 });
		// Nine pages take at least a minute each to handle, and a quarter of an hour to get back: 9 × 16 ÷ 60.
		expect(answer('interrupt-hours', { pages: 9 })).toEqual({ low: 2.4, high: null });
		expect(answer('interrupt-hours', { handling: 30 })).toBeNull();
		expect(answer('focus-hours-usual', { meetings: 11, review: 4, support: 3 })).toBeNull();
	});

	test('within limits gives limits: 6 to 10 pages of an hour are 6 to 10 hours', () => {
		expect(answer('interrupt-hours', { pages: { low: 6, high: 10 }, handling: 45 })).toEqual({ low: 6, high: 10 });
	});

	test('assumes a quarter of an hour to get back, unless the reader says that it is not known', () => {
		expect(answer('interrupt-hours', { pages: 4, handling: 45 })).toEqual(exactly(4));
		expect(answer('interrupt-hours', { pages: 4, handling: 45, recovery: null })).toEqual({ low: 3, high: null });
		expect(entriesOf(model, EMPTY_STATE, null).recovery.origin).toBe('assumed');
	});

	test('how many pages came at night lies between none and all of them', () => {
		// 6 pages a week, 4 people: from none to 6 × 52 ÷ 4 = 78 a year.
		expect(answer('nights-a-year', { pages: 6, people: 4 })).toEqual({ low: 0, high: 78 });
		expect(answer('nights-a-year', { people: 4 })).toBeNull();
		expect(answer('focus-blocks-on-call', { pages: 6, 'free-blocks': 7, 'paid-hours': 40 })?.high).toBe(7);
	});

	test('leaves a limit open that it could still break', () => {
		const most = limit('half-operations');
		expect(verdictOf({ low: 38, high: null }, most)).toBe('open');
		expect(verdictOf({ low: 51, high: null }, most)).toBe('breaks');
		expect(verdictOf({ low: 40, high: 60 }, most)).toBe('open');
		expect(verdictOf({ low: null, high: 50 }, most)).toBe('meets');
		expect(verdictOf(null, most)).toBe('open');
		const least = limit('in-practice');
		expect(verdictOf(exactly(0.9), least)).toBe('breaks');
		expect(verdictOf(exactly(1), least)).toBe('meets');
		expect(verdictOf({ low: 1, high: null }, least)).toBe('meets');
	});

	test('an answer always holds what the formula gives for any figures within what is known', () => {
		const figure = fc.oneof(
			fc.constant(null),
			fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
		);
		fc.assert(
			fc.property(
				fc.record(Object.fromEntries(INPUT_IDS.map((id) => [id, figure]))),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom(...RESULT_IDS),
				(figures, place, id) => {
					const at = (input: (typeof model.inputs)[number], part: number) => input.min + (input.max - input.min) * part;
					const ends = model.inputs.map((input) => {
						const [one, other] = figures[input.id] ?? [0, 1];
						return { input, low: at(input, Math.min(one, other)), high: at(input, Math.max(one, other)) };
					});
					const values = Object.fromEntries(
						ends.map(({ input, low, high }) => [input.id, figures[input.id] === null ? null : { low, high }]),
					);
					const inside = Object.fromEntries(ends.map(({ input, low, high }) => [input.id, low + (high - low) * place]));
					// There are no more pages at night than pages.
					if (figures['night-pages'] === null) inside['night-pages'] = Math.min(inside['night-pages'] ?? 0, inside.pages ?? 0);
					const truth = computeResult(id, inside) as number;
					const found = answer(id, values);
					if (found?.low != null) expect(found.low).toBeLessThanOrEqual(truth + 1e-6);
					if (found?.high != null) expect(found.high).toBeGreaterThanOrEqual(truth - 1e-6);
				},
			),
		);
	});
});

describe('what would have to change', () => {
	const today = entriesOf(model, NINE_PAGES, null);

	test('8 people instead of 5, or 1 seat instead of 2, keep the quarter', () => {
		expect(leversFor(model, today, limit('quarter-on-call')).map(({ input, from, to }) => [input.id, from, to])).toEqual([
			['people', 5, 8],
			['seats', 2, 1],
		]);
	});

	test('with one seat and three people, a fourth brings it to 25%', () => {
		const entries = entriesOf(model, { ...NINE_PAGES, values: { ...NINE_PAGES.values, seats: 1, people: 3 } }, null);
		expect(onePersonMore(model, entries)).toMatchObject({ from: 3, to: 4, after: exactly(25) });
		expect(leversFor(model, entries, limit('quarter-on-call'))).toMatchObject([{ to: 4, after: exactly(25) }]);
	});

	test('two pages of an hour fewer give back two hours; three give back a stretch', () => {
		// 6 × 0.95^6 = 4.411; 6 × 0.95^3 = 5.144; 6 × 0.95^2 = 5.415, the first that is at least 5.411. So six by day become two: four fewer.
		expect(blocksGivenBack(model, today).map(({ result, from, to }) => [result, from, to])).toEqual([
			['focus-hours-on-call', 9, 7],
			['focus-blocks-on-call', 9, 5],
		]);
	});

	test('a limit that is kept, and one that nothing is known of, ask for nothing', () => {
		expect(leversFor(model, today, limit('in-practice'))).toEqual([]);
		expect(leversFor(model, entriesOf(model, EMPTY_STATE, null), limit('quarter-on-call'))).toEqual([]);
	});

	test('a goal of 16 hours: 5 pages, 26 minutes less, or 4 hours of meetings less', () => {
		// 40 − 14 − 5 − 9 × (x + 15) ÷ 60 ≥ 16 where x ≤ 18.3; the field goes in steps of five from 45: 15.
		expect(
			leversFor(model, today, { result: 'focus-hours-on-call', side: 'least', value: 16 }).map(({ input, to }) => [input.id, to]),
		).toEqual([
			['pages', 5],
			['handling', 15],
			['meetings', 10],
			['review', 1],
		]);
	});

	test('each is the nearest: one step back breaks the limit', () => {
		const anyState = fc.record({
			people: fc.integer({ min: 1, max: 30 }),
			seats: fc.integer({ min: 1, max: 4 }),
			pages: fc.integer({ min: 0, max: 60 }),
			'night-pages': fc.integer({ min: 0, max: 20 }),
			handling: fc.integer({ min: 1, max: 90 }),
			'follow-up': fc.integer({ min: 0, max: 20 }),
			support: fc.integer({ min: 0, max: 20 }),
			'shift-days': fc.integer({ min: 1, max: 28 }),
			'paid-hours': fc.integer({ min: 10, max: 50 }),
		});
		fc.assert(
			fc.property(anyState, fc.constantFrom(...model.limits), (values, one) => {
				for (const { input, from, to, after } of leversFor(model, entriesOf(model, { ...EMPTY_STATE, values }, null), one)) {
					expect(verdictOf(after, one)).toBe('meets');
					const back = to + Math.sign(from - to) * input.step;
					expect(verdictOf(answer(one.result, { ...values, [input.id]: back }), one)).not.toBe('meets');
				}
			}),
		);
	});
});

test('figures that contradict each other are named', () => {
	const checks = (values: LoadState['values'], days: LoadState['days'] = {}) => {
		const state = { ...EMPTY_STATE, values, days };
		return checksOf(state, entriesOf(model, state, null));
	};
	expect(checks({ pages: 2, 'night-pages': 3 })).toEqual([{ id: 'night-pages', part: 3, whole: 2 }]);
	expect(checks({ people: 1, seats: 2 })).toEqual([{ id: 'seats', part: 2, whole: 1 }]);
	expect(checks({ 'paid-hours': 40, meetings: 30, 'free-blocks': 6 })).toEqual([{ id: 'blocks', part: 12, whole: 10 }]);
	expect(checks({ 'paid-hours': 40, meetings: 30, 'free-blocks': 5 })).toEqual([]);
	expect(checks({ 'paid-hours': 40 }, { mon: { hours: '9-17', meetings: '17-18' } }).map(({ id }) => id)).toEqual(['outside', 'half-told']);
	expect(checks({}, EVERY_KIND.days).map(({ id }) => id)).toEqual(['half-told']);
});

test('each sum has the figures that its formula reads, but for those of its clauses in words', () => {
	for (const { id, sum } of model.results) for (const input of NEEDS[id]) expect(sum, id).toContain(`{{${input}}}`);
});
