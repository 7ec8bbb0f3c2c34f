import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assumptionsOf, type OffersModel } from './offers.entries.ts';
import { exampleState } from './offers.example.ts';
import { BARE, EVERY_KIND, TWELVE } from './offers.examples.ts';
import { type Measure, valueBy } from './offers.measure.ts';
import { outcomeOf } from './offers.outcome.ts';
import { offersSchema } from './offers.schema.ts';
import type { Offer, OffersState, OfferValue } from './offers.state.ts';
import { type Comparison, compare, leadersOf, mainStanding } from './offers.ts';

const definition = offersSchema.parse(parse(readFileSync('tests/fixtures/tools/offer-comparison.yaml', 'utf8')));
const example = exampleState(definition);

/** Every optional part answered with none, so that a test says all that counts. */
const NONE = {
	'bonus-target': 0,
	'sign-on-1': 0,
	'sign-on-2': 0,
	'equity-kind': 'none',
	refresher: 0,
	match: 0,
	benefits: 0,
	costs: 0,
	'commute-hours': 0,
	'on-call-weeks': 0,
	hours: 40,
	leave: 5,
};
const offer = (id: string, values: Record<string, OfferValue>, rest: Partial<Offer> = {}): Offer => ({
	id,
	name: id.toUpperCase(),
	values: { ...NONE, ...values },
	gates: {},
	...rest,
});
const sheet = (offers: Offer[], assumptions: Record<string, number> = {}, rest: Partial<OffersState> = {}): OffersState => ({
	offers,
	assumptions,
	...rest,
});
/** Lowest and highest by a measure. */
function value(state: OffersState, id: string, measure: Measure): [number, number] | null {
	const outcome = compare(definition, state).outcomes.find((one) => one.offer.id === id);
	const found = outcome && valueBy(outcome, measure);
	return found ? [found.low, found.high] : null;
}
const total = (state: OffersState, id: string, years: number) => value(state, id, { id: 'total', years });
const exact = (amount: number) => [expect.closeTo(amount, 6), expect.closeTo(amount, 6)];

describe('the worked example', () => {
	/** Rows were reckoned by hand; the hand calculation stands in offers.schema.test.ts. */
	const rows = Object.fromEntries(definition.example.rows.map(({ id, values }) => [id, values]));
	const plain = sheet(example.offers, {}, { currency: 'USD' });

	test.each([0, 1, 2])('offer %i comes to what was reckoned by hand', (index) => {
		const { money } = compare(definition, plain).outcomes[index] ?? {};
		const present = compare(definition, example).outcomes[index]?.money?.present.all;
		expect(Math.round(money?.years[0]?.cash.low ?? 0)).toBe(rows['cash-year-1']?.[index]);
		expect(Math.round(money?.years[0]?.equity.high ?? 0)).toBe(rows['equity-year-1']?.[index]);
		expect(money?.horizons.map(({ all }) => Math.round(all.low))).toEqual([
			rows['total-1']?.[index],
			rows['total-2']?.[index],
			rows['total-4']?.[index],
		]);
		expect(Math.round(money?.horizons.at(-1)?.cash.high ?? 0)).toBe(rows['cash-4']?.[index]);
		expect(Math.round(present?.low ?? 0)).toBe(rows['present-4']?.[index]);
		expect(money?.hourly?.all.low).toBeCloseTo(rows.hour?.[index] ?? 0, 2);
		expect(money?.hourly?.all.high).toBe(money?.hourly?.all.low);
	});

	test('A leads after one and two years, C after four; per hour the two are level', () => {
		const { standings } = compare(definition, plain);
		const leaders = (measure: Partial<Measure>) =>
			leadersOf(
				standings.find((one) => one.measure.id === measure.id && (!measure.years || one.measure.years === measure.years)) as never,
			).map(({ outcome }) => outcome.offer.name);
		expect(leaders({ id: 'total', years: 1 })).toEqual(['A']);
		expect(leaders({ id: 'total', years: 2 })).toEqual(['A']);
		expect(leaders({ id: 'total', years: 4 })).toEqual(['C']);
		expect(leaders({ id: 'hour' })).toEqual(['A', 'C']);
	});

	test('at full paper value B comes to 925,498 and passes A', () => {
		const full = { ...plain, assumptions: { 'factor-private': 100 } };
		expect(total(full, 'example-2', 4)).toEqual([expect.closeTo(925_498, 0), expect.closeTo(925_498, 0)]);
	});
});

describe('the parts of a year', () => {
	test('on-call pay, benefits and costs count each year; a raise touches base, bonus and retirement alone', () => {
		const state = sheet(
			[
				offer('a', {
					base: 100_000,
					'bonus-target': 10,
					'bonus-payout': 50,
					match: 5,
					benefits: 1_000,
					costs: 400,
					'on-call-weeks': 6,
					'on-call-pay': 500,
					'on-call-hours': 0,
				}),
			],
			{ raise: 10 },
		);
		// Year 1: 100,000 × 1.1 + 1,000 − 400 + 3,000. Year 2: 110,000 × 1.1 + 3,600.
		expect(total(state, 'a', 1)).toEqual(exact(113_600));
		expect(total(state, 'a', 2)).toEqual(exact(113_600 + 124_600));
	});

	test('options are worth what the price leaves above the strike after dilution, and never less than nothing', () => {
		const options = {
			base: 1,
			'equity-kind': 'options',
			vesting: 'even-four',
			options: 10_000,
			strike: 2,
			'share-price': 10,
			dilution: 20,
		};
		// Four years: 10,000 × (10 × 0.8 − 2) × 25 % = 15,000, and four times 1 of base.
		expect(total(sheet([offer('a', options)], { raise: 0 }), 'a', 4)).toEqual(exact(15_004));
		expect(total(sheet([offer('a', { ...options, strike: 9 })], { raise: 0 }), 'a', 4)).toEqual(exact(4));
	});

	test('a share grows up to the middle of the year in which it vests', () => {
		const state = sheet([offer('a', { base: 1, 'equity-kind': 'public-shares', vesting: 'even-four', grant: 40_000 })], {
			raise: 0,
			'share-growth': 21,
		});
		// 1.21^0.5 = 1.1, 1.21^1.5 = 1.331.
		expect(total(state, 'a', 1)).toEqual(exact(11_001));
		expect(total(state, 'a', 2)).toEqual(exact(11_001 + 13_311));
	});

	test('refreshers of each year vest on a schedule of their own from the year after', () => {
		const state = sheet([offer('a', { base: 1, 'equity-kind': 'public-shares', vesting: 'even-four', grant: 0, refresher: 4_000 })], {
			raise: 0,
			years: 6,
		});
		const shares = compare(definition, state).outcomes[0]?.money?.years.map(({ equity }) => equity.low);
		// One running in year 2, two in year 3, at most four at once.
		expect(shares).toEqual([0, 1_000, 2_000, 3_000, 4_000, 4_000]);
	});

	test('nothing vests in a year that ends before the cliff, and all of that stretch in the year of the cliff', () => {
		const own = { parts: [10, 20, 30, 40], cliffMonths: 18 };
		const state = sheet([offer('a', { base: 1, 'equity-kind': 'public-shares', vesting: 'own', grant: 1_000 }, { own })], { raise: 0 });
		expect(compare(definition, state).outcomes[0]?.money?.years.map(({ equity }) => equity.low)).toEqual([0, 300, 300, 400]);
	});

	test('a factor of one’s own goes before the assumption of the kind', () => {
		const shares = { base: 1, 'equity-kind': 'private-shares', vesting: 'even-four', grant: 4_000 };
		expect(total(sheet([offer('a', shares)], { raise: 0 }), 'a', 1)).toEqual(exact(251));
		expect(total(sheet([offer('a', { ...shares, confidence: 60 })], { raise: 0 }), 'a', 1)).toEqual(exact(601));
	});

	test('a foreign offer is converted at its rate', () => {
		const state = sheet(
			[offer('a', { base: 100_000, currency: 'EUR', rate: 1.1 }), offer('b', { base: 100_000 })],
			{ raise: 0 },
			{ currency: 'USD' },
		);
		expect(total(state, 'a', 1)).toEqual(exact(110_000));
		expect(total(state, 'b', 1)).toEqual(exact(100_000));
	});

	test('the place touches the spent share of cash, not what is saved and not shares', () => {
		const state = sheet(
			[offer('a', { base: 80_000, 'cost-index': 125, 'equity-kind': 'public-shares', vesting: 'even-four', grant: 4_000 })],
			{
				years: 1,
				'spending-share': 50,
			},
		);
		// 40,000 × 100 / 125 + 40,000 + 1,000.
		expect(value(state, 'a', { id: 'adjusted', years: 1 })).toEqual(exact(73_000));
	});

	test('an hour counts commute and nights on call', () => {
		const state = sheet(
			[offer('a', { base: 100_000, hours: 40, 'commute-hours': 5, leave: 6, 'on-call-weeks': 5, 'on-call-pay': 300, 'on-call-hours': 10 })],
			{ years: 1 },
		);
		// (40 + 5) × 46 + 50 = 2,120 hours for 101,500.
		expect(value(state, 'a', { id: 'hour', years: 1 })).toEqual(exact(101_500 / 2_120));
	});
});

describe('what is not known', () => {
	test('becomes a range where one is sensible: a bonus of 0 to the full target', () => {
		const state = sheet([offer('a', { base: 100_000, 'bonus-target': 10, 'bonus-payout': null })]);
		expect(total(state, 'a', 1)).toEqual([100_000, 110_000]);
	});

	test('is left out and named where there is no limit, and the result is open in that direction', () => {
		const { outcomes } = compare(definition, BARE);
		const missing = outcomes[0]?.money?.entries.missing.map(({ field, direction }) => `${field.id} ${direction}`);
		expect(missing).toEqual([
			'bonus-target up',
			'sign-on-1 up',
			'sign-on-2 up',
			'equity-kind up',
			'match up',
			'benefits up',
			'costs down',
			'on-call-weeks up',
		]);
	});

	test('is never a zero: the same offer with the part answered by none is another result', () => {
		for (const field of [
			'bonus-target',
			'sign-on-1',
			'equity-kind',
			'match',
			'benefits',
			'costs',
			'commute-hours',
			'on-call-weeks',
		] as const) {
			const rival = offer('b', { base: 99_000 });
			const known = sheet([offer('a', { base: 110_000 }), rival]);
			expect(mainStanding(compare(definition, known))?.places[1]?.tie).toBeNull();
			const { [field]: _field, ...rest } = (known.offers[0] as Offer).values;
			for (const values of [rest, { ...rest, [field]: null }]) {
				const open = sheet([{ ...(known.offers[0] as Offer), values }, rival]);
				expect(JSON.stringify(compare(definition, open).outcomes[0]?.money)).not.toBe(
					JSON.stringify(compare(definition, known).outcomes[0]?.money),
				);
			}
		}
	});

	test('keeps an order open only where it could turn it', () => {
		const tieWith = (values: Record<string, OfferValue>) =>
			mainStanding(compare(definition, sheet([offer('a', { base: 110_000 }), offer('b', { base: 100_000, ...values })])))?.places[1]?.tie;
		expect(tieWith({})).toBeNull();
		expect(tieWith({ 'sign-on-1': null })).toEqual({ kind: 'open' });
		expect(tieWith({ costs: null })).toBeNull();
		expect(tieWith({ base: { low: 95_000, high: 100_000 } })).toBeNull();
		expect(tieWith({ base: { low: 95_000, high: 112_000 } })).toEqual({ kind: 'open' });
	});

	test('a part that can’t matter is not asked for: no payout without a bonus, no strike without options', () => {
		expect(compare(definition, sheet([offer('a', { base: 1 })])).outcomes[0]?.money?.entries.missing).toEqual([]);
	});

	test('an offer without base pay, without a rate, or in one of several currencies has no result', () => {
		const blank = (offers: Offer[], currency?: string) =>
			compare(definition, sheet(offers, {}, currency ? { currency } : {})).outcomes.map((one) => one.blank);
		expect(blank([offer('a', {})])).toEqual(['base']);
		expect(blank([offer('a', { base: 1, currency: 'EUR' })], 'USD')).toEqual(['rate']);
		expect(blank([offer('a', { base: 1, currency: 'EUR' }), offer('b', { base: 1, currency: 'USD' })])).toEqual(['currency', 'currency']);
		expect(blank([offer('a', { base: 1, currency: 'EUR' }), offer('b', { base: 1 })])).toEqual([null, null]);
	});
});

describe('ties', () => {
	const tie = (a: number, b: number, rest: Record<string, OfferValue> = {}, assumptions = {}) =>
		mainStanding(compare(definition, sheet([offer('a', { base: a }), offer('b', { base: b, ...rest })], assumptions)))?.places[1]?.tie;

	test('less than two percent apart is a tie, two percent is none', () => {
		expect(tie(100_000, 98_001)).toEqual({ kind: 'percent' });
		expect(tie(100_000, 98_000)).toBeNull();
	});

	test('a lead that one step of a belief turns is a tie, and the belief is named', () => {
		// Of 100,000 a quarter counts over four years: 25,000. Five points more would be 30,000; the lead is 3,000 of 125,000.
		const shares = { 'equity-kind': 'private-shares', vesting: 'even-four', grant: 100_000 };
		expect(tie(32_000, 25_000, shares, { raise: 0 })).toEqual({ kind: 'step', assumption: 'factor-private' });
		expect(tie(32_751, 25_000, shares, { raise: 0 })).toBeNull();
	});

	test('a deal-breaker puts an offer out, whatever it pays', () => {
		const state = sheet([offer('a', { base: 100_000 }, { gates: { 'right-to-work': false } }), offer('b', { base: 10 })]);
		expect(mainStanding(compare(definition, state))?.places.map(({ outcome }) => outcome.offer.id)).toEqual(['b']);
	});
});

describe('whatever is entered', () => {
	const amount = fc.oneof(
		fc.integer({ min: 0, max: 200_000 }),
		fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 50_000 })).map(([low, more]) => ({ low, high: low + more })),
		fc.constant(null),
	);
	const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(null));
	const values = fc.record(
		{
			base: fc.integer({ min: 1, max: 300_000 }),
			'bonus-target': percent,
			'bonus-payout': percent,
			'sign-on-1': amount,
			'sign-on-2': amount,
			'equity-kind': fc.constantFrom('none', 'public-shares', 'private-shares', 'options', null),
			vesting: fc.constantFrom('even-four-cliff', 'back-loaded', 'even-five', 'own', null),
			grant: amount,
			refresher: amount,
			options: amount,
			strike: fc.integer({ min: 0, max: 20 }),
			'share-price': fc.integer({ min: 0, max: 60 }),
			dilution: percent,
			confidence: percent,
			match: percent,
			costs: amount,
			hours: fc.integer({ min: 1, max: 100 }),
			leave: fc.integer({ min: 0, max: 20 }),
			'on-call-weeks': fc.oneof(fc.integer({ min: 0, max: 52 }), fc.constant({ low: 4, high: 12 })),
			'on-call-pay': amount,
			'on-call-hours': fc.integer({ min: 0, max: 60 }),
			'cost-index': fc.integer({ min: 10, max: 400 }),
		},
		{ requiredKeys: ['base'] },
	);
	const offers = fc
		.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), values), { minLength: 1, maxLength: 6, selector: ([id]) => id })
		.map((list) => list.map(([id, of]): Offer => ({ id, name: id, values: of as Record<string, OfferValue>, gates: {} })));
	const beliefs = fc.record({
		raise: fc.integer({ min: -5, max: 20 }),
		discount: fc.integer({ min: 0, max: 30 }),
		years: fc.integer({ min: 1, max: 10 }),
	});
	const places = (comparison: Comparison) =>
		comparison.standings.map(({ measure, places: list }) => [measure.id, measure.years, ...list.map(({ outcome }) => outcome.offer.id)]);

	test('the lowest is never above the highest', () => {
		fc.assert(
			fc.property(offers, beliefs, (list, assumptions) => {
				for (const { outcome, value: of } of compare(definition, sheet(list, assumptions)).standings.flatMap((one) => one.places)) {
					expect(of.low, outcome.offer.id).toBeLessThanOrEqual(of.high + 1e-6);
					expect(Number.isFinite(of.low) && Number.isFinite(of.high)).toBe(true);
				}
			}),
			{ numRuns: 100 },
		);
	});

	test('the order of entry has no effect', () => {
		fc.assert(
			fc.property(offers, beliefs, (list, assumptions) => {
				expect(places(compare(definition, sheet([...list].reverse(), assumptions)))).toEqual(
					places(compare(definition, sheet(list, assumptions))),
				);
			}),
			{ numRuns: 50 },
		);
	});

	test('a further offer never reorders the others', () => {
		fc.assert(
			fc.property(offers, values, (list, more) => {
				const further = compare(
					definition,
					sheet([...list, { id: 'zz-more', name: 'zz', values: more as Record<string, OfferValue>, gates: {} }]),
				);
				const without = compare(definition, sheet(list));
				// An adjusted total of one offer is told only while it is alone.
				for (const one of without.standings.filter(({ measure }) => measure.id !== 'adjusted' || list.length > 1)) {
					const same = further.standings.find(({ measure }) => measure.id === one.measure.id && measure.years === one.measure.years);
					expect(same?.places.map(({ outcome }) => outcome.offer.id).filter((id) => id !== 'zz-more')).toEqual(
						one.places.map(({ outcome }) => outcome.offer.id),
					);
				}
			}),
			{ numRuns: 50 },
		);
	});

	test('more pay never lowers a total, and less of a cost never does', () => {
		const better = fc.constantFrom(
			'base',
			'bonus-target',
			'sign-on-1',
			'grant',
			'refresher',
			'match',
			'benefits',
			'on-call-pay',
			'options',
			'share-price',
		);
		fc.assert(
			fc.property(values, better, fc.integer({ min: 1, max: 10_000 }), (of, field, more) => {
				const before = { ...of, [field]: 100 } as Record<string, OfferValue>;
				const one = (list: Record<string, OfferValue>) =>
					total(sheet([{ id: 'a', name: 'a', values: list, gates: {} }]), 'a', 4) as [number, number];
				const after = one({ ...before, [field]: 100 + more });
				expect(after[0]).toBeGreaterThanOrEqual(one(before)[0] - 1e-6);
				expect(after[1]).toBeGreaterThanOrEqual(one(before)[1] - 1e-6);
				const dearer = one({ ...before, costs: 1_000 + more });
				expect(dearer[0]).toBeLessThanOrEqual(one({ ...before, costs: 1_000 })[0] + 1e-6);
			}),
			{ numRuns: 100 },
		);
	});

	test('money in another unit scales every total alike', () => {
		fc.assert(
			fc.property(values, fc.constantFrom(0.01, 0.5, 2, 150), (of, rate) => {
				const list = of as Record<string, OfferValue>;
				const home = total(sheet([{ id: 'a', name: 'a', values: list, gates: {} }]), 'a', 4) as [number, number];
				const abroad = total(
					sheet([{ id: 'a', name: 'a', values: { ...list, currency: 'JPY', rate }, gates: {} }], {}, { currency: 'EUR' }),
					'a',
					4,
				);
				expect(abroad?.[0]).toBeCloseTo(home[0] * rate, 3);
				expect(abroad?.[1]).toBeCloseTo(home[1] * rate, 3);
			}),
			{ numRuns: 50 },
		);
	});

	test('a narrower answer stays within the wider one', () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 0, max: 100 }), (of, payout) => {
				const list = { ...of, 'bonus-target': 20 } as Record<string, OfferValue>;
				const one = (answer: OfferValue) =>
					total(sheet([{ id: 'a', name: 'a', values: { ...list, 'bonus-payout': answer }, gates: {} }]), 'a', 4) as [number, number];
				const [open, sure] = [one(null), one(payout)];
				expect(sure[0]).toBeGreaterThanOrEqual(open[0] - 1e-6);
				expect(sure[1]).toBeLessThanOrEqual(open[1] + 1e-6);
			}),
			{ numRuns: 100 },
		);
	});
});

test('twelve offers are compared, and a strange sheet too', () => {
	expect(mainStanding(compare(definition, TWELVE))?.places).toHaveLength(12);
	expect(compare(definition, EVERY_KIND).outcomes.map(({ lane, blank }) => `${lane} ${blank ?? ''}`)).toEqual([
		'compared ',
		'compared ',
		'out ',
		'blank base',
	]);
});

test('assumptions outside of what the controls offer are brought back into it', () => {
	expect(assumptionsOf(definition, { assumptions: { years: 3.6, discount: -50, raise: 999 } })).toMatchObject({
		years: 4,
		discount: 0,
		raise: 20,
	});
});

test('an outcome needs no other offer', () => {
	const model: OffersModel = definition;
	const assumptions = assumptionsOf(model, example);
	const [first] = example.offers as [Offer];
	expect(outcomeOf(model, example, first, assumptions).money?.horizons[0]?.all.low).toBeCloseTo(226_500, 6);
});
