import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { meetingRate, neededBase, questionsOf, swingsOf } from './offers.break-even.ts';
import { exampleState } from './offers.example.ts';
import type { Outcome } from './offers.outcome.ts';
import { holdsCase, payCase } from './offers.pay-case.ts';
import { offersSchema } from './offers.schema.ts';
import type { Offer, OffersState } from './offers.state.ts';
import { compare } from './offers.ts';
import type { AssumptionId } from './offers-fields.schema.ts';

const definition = offersSchema.parse(parse(readFileSync('tests/fixtures/tools/offer-comparison.yaml', 'utf8')));
const example: OffersState = { ...exampleState(definition), assumptions: {} };
const [A, B, C] = example.offers as [Offer, Offer, Offer];
const comparison = compare(definition, example);
const swing = (first: Offer, second: Offer, id: AssumptionId, state = example) =>
	swingsOf(definition, compare(definition, state), first, second).find(({ assumption }) => assumption.id === id);
const [, outcomeB, outcomeC] = comparison.outcomes as [Outcome, Outcome, Outcome];

test('B meets A at 0.80 of its paper value, as (877,125 − 685,498) ÷ 240,000 says by hand, and above it the order turns', () => {
	const found = swing(A, B, 'factor-private');
	expect(found?.at).toBeCloseTo(((877_125.2 - 685_498.5) / 240_000) * 100, 1);
	expect(found?.direction).toBe('above');
});

test('B meets C at no factor, not even at full paper value', () => {
	expect(swing(C, B, 'factor-private')).toMatchObject({ at: null, matters: true });
});

test('the years at which A and C change places, and beliefs that bear on neither', () => {
	// After three years A has 654,908 and C 677,071; after two 438,085 and 421,240.
	expect(swing(C, A, 'years')).toMatchObject({ at: 2, direction: 'below', now: 4 });
	expect(swing(C, A, 'factor-options')?.matters).toBe(false);
	expect(swing(C, A, 'hours')?.matters).toBe(false);
});

test('a lead at either end of a belief is what a sheet with that belief says', () => {
	const found = swing(C, A, 'factor-public');
	// Cash alone is 738,249 and 717,125; at 150 % of paper value 300,000 and 240,000 come on top.
	expect(found?.leadLow).toBeCloseTo(738_249.4 - 717_125.2, 0);
	expect(found?.leadHigh).toBeCloseTo(738_249.4 + 300_000 - 717_125.2 - 240_000, 0);
	expect(found?.leadNow).toBeCloseTo(938_249.4 - 877_125.2, 0);
});

test('the base that B needs to meet C, by hand', () => {
	// Four years of base with 3 % are 4.183627 × base; B lacks 938,249.37 − 745,498.46 and has no bonus or retirement on top.
	const needed = neededBase(definition, comparison, outcomeB, outcomeC);
	expect(needed).toBeCloseTo(165_000 + (938_249.3735 - 745_498.455) / 4.183627, 0);
});

test('the rate at which two offers meet is the quotient of their totals', () => {
	const plain = { ...B.values, 'equity-kind': 'none' };
	const state: OffersState = {
		currency: 'USD',
		assumptions: {},
		offers: [
			{ ...B, id: 'x', values: { ...plain, base: 100_000, costs: 0 } },
			{ ...B, id: 'y', values: { ...plain, base: 80_000, costs: 0, currency: 'EUR', rate: 1.1 } },
		],
	};
	const [x, y] = compare(definition, state).outcomes as [Outcome, Outcome];
	expect(meetingRate(definition, compare(definition, state), y, x)).toBeCloseTo(1.25, 9);
});

test('asks first about what has no limit, then about what moves the total most, and says where it would meet the best other', () => {
	const { 'sign-on-1': _signOn, ...values } = A.values;
	const state = { ...example, offers: [{ ...A, values: { ...values, 'bonus-payout': null } }, B, C] };
	const questions = questionsOf(definition, compare(definition, state)).map(({ outcome, field, swing: by, at }) => [
		outcome.offer.name,
		field.id,
		by === null ? null : Math.round(by),
		at === null ? null : Math.round(at),
	]);
	// Base of four years is 150,000 × 4.183627 = 627,544; a tenth of it is the bonus. Without sign-on and with half the bonus A has
	// 877,125 − 20,000 − 56,479 + 31,377 = 832,023, which is 106,226 less than C.
	expect(questions).toEqual([
		['A', 'sign-on-1', null, 106_226],
		['A', 'bonus-payout', 62_754, null],
	]);
});

test('an offer becomes a case: what it says, what would meet the best other one, rounded up, and the evidence line by line', () => {
	const state = { ...example, offers: [A, { ...B, role: 'Backend developer', evidence: 'One\n\n Two ' }, C] };
	const now = compare(definition, state);
	expect(payCase(definition, now, now.outcomes[1] as Outcome)).toEqual({
		company: 'B',
		role: 'Backend developer',
		currency: 'USD',
		baseOffered: 165_000,
		// 211,072.68 by the calculation above.
		baseAsked: 211_100,
		evidence: ['One', 'Two'],
		answerBy: '',
	});
	expect(payCase(definition, now, now.outcomes[2] as Outcome).baseAsked).toBeNull();
});

test.each([
	['a name alone', {}, {}, false],
	['a base', { base: 80_000 }, {}, true],
	['a deadline', { 'answer-by': '2026-12-01' }, {}, true],
	['a job title', {}, { role: 'Backend developer' }, true],
	['something that speaks for more', {}, { evidence: 'One' }, true],
	['blank lines that speak for nothing', {}, { evidence: ' \n' }, false],
])('%s: whether there is a case to hand over', (_, values, more, holds) => {
	const now = compare(definition, { offers: [{ id: 'a', name: 'Harbor', values, gates: {}, ...more }], assumptions: {} });
	expect(holdsCase(payCase(definition, now, now.outcomes[0] as Outcome))).toBe(holds);
});
