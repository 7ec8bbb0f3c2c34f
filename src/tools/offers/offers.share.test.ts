import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { exampleState } from './offers.example.ts';
import { EVERY_KIND, TWELVE } from './offers.examples.ts';
import { offersSchema } from './offers.schema.ts';
import { fromPairs, merge, redact, reveal, toPairs } from './offers.share.ts';
import type { Offer, OffersState, OfferValue } from './offers.state.ts';
import { compare } from './offers.ts';

const definition = offersSchema.parse(parse(readFileSync('tests/fixtures/tools/offer-comparison.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');

const amount = fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 500_000 }));
const number: fc.Arbitrary<OfferValue> = fc.oneof(
	amount,
	fc.tuple(amount, amount).map(([low, high]) => ({ low, high })),
	fc.constant(null),
);
const values = fc.record(
	{
		base: number,
		'bonus-payout': number,
		grant: number,
		'equity-kind': fc.constantFrom('none', 'options', null),
		currency: fc.constantFrom('EUR', 'USD'),
		'rate-date': fc.constant('2026-11-20'),
	},
	{ requiredKeys: [] },
);
const offer = (ids: string[]) =>
	fc.record(
		{
			id: fc.constantFrom(...ids),
			name: fc.string({ minLength: 1 }),
			role: fc.string({ minLength: 1 }),
			values,
			gates: fc.dictionary(fc.constantFrom('clauses', 'in-writing'), fc.option(fc.boolean())),
			own: fc.record(
				{ parts: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 }), cliffMonths: fc.nat(60) },
				{ requiredKeys: ['parts'] },
			),
			evidence: fc.string({ minLength: 1 }),
			future: fc.string(),
		},
		{ requiredKeys: ['id', 'name', 'values', 'gates'] },
	) as fc.Arbitrary<Offer>;
const state = (ids: string[]): fc.Arbitrary<OffersState> =>
	fc.record(
		{
			offers: fc.uniqueArray(offer(ids), { selector: ({ id }) => id }),
			assumptions: fc.dictionary(fc.constantFrom('raise', 'discount'), fc.integer({ min: -50, max: 50 })),
			currency: fc.constantFrom('EUR', 'USD'),
		},
		{ requiredKeys: ['offers', 'assumptions'] },
	);

describe('sharing', () => {
	test('says what a sheet reveals, and after redaction no name, role, evidence or deadline is left', () => {
		expect(reveal(EVERY_KIND, t)).toEqual([
			'the names of 4 offers',
			'31 amounts and choices',
			'one job title',
			'4 answers to deal-breakers',
			'what speaks for more at one offer',
			'2 assumptions of yours',
		]);
		const bare = redact(EVERY_KIND, t);
		expect(bare.offers.map(({ name }) => name)).toEqual(['Offer 1', 'Offer 2', 'Offer 3', 'Offer 4']);
		expect(JSON.stringify(bare)).not.toMatch(/Harbor|Backend developer|Billing|2026-12-04/);
	});

	test('without names it tells of none, on either side, and which job is the present one is still known', () => {
		const present: Offer = { id: 'now', name: 'My job now', values: { base: 60_000 }, gates: {} };
		const two: OffersState = { offers: [present, { ...present, id: 'a', name: 'Harbor' }], assumptions: {} };
		expect(reveal(two, t)).toEqual(['the names of 2 offers', 'which one is the present job', '2 amounts and choices']);
		const bare = redact(two, t);
		expect(bare.offers.map(({ name }) => name)).toEqual(['Present job', 'Offer 1']);
		expect(reveal(bare, t)).toEqual(['2 offers without their names', 'which one is the present job', '2 amounts and choices']);
		expect(redact(bare, t)).toEqual(bare);
	});

	test('what is redacted gives the same result', () => {
		const totals = (of: OffersState) => compare(definition, of).standings.map(({ places }) => places.map(({ value }) => value));
		const full = exampleState(definition);
		expect(totals(redact(full, t))).toEqual(totals(full));
	});
});

describe('merging', () => {
	test('of sheets that share no offer gives the same from either side', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['d', 'e', 'f']), (one, { offers }) => {
				const other: OffersState = { offers, assumptions: {} };
				expect(merge(one, other)).toEqual(merge(other, one));
				expect(merge(one, other).offers).toHaveLength(one.offers.length + offers.length);
			}),
		);
	});

	test('never drops an offer, a field, an amount or an assumption', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['b', 'c', 'd']), (one, other) => {
				const merged = merge(one, other);
				const byId = new Map(merged.offers.map((entry) => [entry.id, entry]));
				for (const entry of [...one.offers, ...other.offers]) {
					const kept = byId.get(entry.id);
					expect(Object.keys(kept ?? {})).toEqual(expect.arrayContaining(Object.keys(entry)));
					expect(Object.keys(kept?.values ?? {})).toEqual(expect.arrayContaining(Object.keys(entry.values)));
					expect(Object.keys(kept?.gates ?? {})).toEqual(expect.arrayContaining(Object.keys(entry.gates)));
				}
				expect(Object.keys(merged.assumptions)).toEqual(
					expect.arrayContaining([...Object.keys(one.assumptions), ...Object.keys(other.assumptions)]),
				);
			}),
		);
	});
});

describe('a readable link', () => {
	test('reads as its offers, one after the other', () => {
		const { role: _role, evidence: _evidence, ...harbor } = EVERY_KIND.offers[0] as Offer;
		expect(toPairs({ ...EVERY_KIND, offers: [harbor] })?.slice(0, 8)).toEqual([
			['compare-in', 'EUR'],
			['assume.raise', '2'],
			['assume.factor-private', '10'],
			['offer', 'Harbor'],
			['base', '72000'],
			['bonus-target', '10'],
			['bonus-payout', '?'],
			['sign-on-1', '0'],
		]);
	});

	test('brings back everything but the ids, or is not made', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), (full) => {
				const pairs = toPairs(full);
				const hasMore = full.offers.some((one) => 'role' in one || 'evidence' in one || 'future' in one);
				expect(pairs === null).toBe(hasMore);
				if (pairs === null || full.offers.length === 0) return;
				const withoutIds = (of: OffersState | null) => ({ ...of, offers: of?.offers.map(({ id: _id, ...rest }) => rest) });
				expect(withoutIds(fromPairs(pairs))).toEqual(withoutIds(full));
			}),
			{ numRuns: 500 },
		);
	});

	test('of twelve offers comes back as they were', () => {
		const back = fromPairs(toPairs(TWELVE) ?? []);
		expect(back?.offers.map(({ name, values: of }) => [name, of])).toEqual(TWELVE.offers.map(({ name, values: of }) => [name, of]));
	});

	test.each([
		[
			'an amount before any offer',
			[
				['base', '1'],
				['offer', 'x'],
			],
		],
		[
			'an amount that is none',
			[
				['offer', 'x'],
				['base', 'many'],
			],
		],
		[
			'a range without an end',
			[
				['offer', 'x'],
				['base', '1~'],
			],
		],
		[
			'an amount beyond all bounds',
			[
				['offer', 'x'],
				['base', '1e99'],
			],
		],
		[
			'a field that is none',
			[
				['offer', 'x'],
				['colour', 'blue'],
			],
		],
		[
			'a deal-breaker that is neither',
			[
				['offer', 'x'],
				['gate.clauses', 'maybe'],
			],
		],
		[
			'a cliff without a schedule',
			[
				['offer', 'x'],
				['own-cliff', '12'],
			],
		],
		[
			'a schedule that is none',
			[
				['offer', 'x'],
				['own', '10~x'],
			],
		],
		[
			'an assumption that is none',
			[
				['assume.raise', 'high'],
				['offer', 'x'],
			],
		],
		['nothing', []],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(fromPairs(pairs)).toBeNull();
	});
});
