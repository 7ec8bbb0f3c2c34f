/** The cost of living: never left out of a comparison without a word, and never said to change nothing where nobody can tell. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { swingsOf } from './offers.break-even.ts';
import { comparisonToMarkdown } from './offers.export.ts';
import { formatsOf } from './offers.format.ts';
import { offersSchema } from './offers.schema.ts';
import type { Offer, OffersState } from './offers.state.ts';
import { compare, withoutPlace } from './offers.ts';
import { placeMissingTexts, placeText, resultTexts, swingTexts } from './offers.wording.ts';

const definition = offersSchema.parse(parse(readFileSync('tests/fixtures/tools/offer-comparison.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const formats = formatsOf('en', 'EUR');

const offer = (name: string, base: number, index?: number): Offer => ({
	id: name,
	name,
	values: {
		base,
		'bonus-target': 0,
		'sign-on-1': 0,
		'sign-on-2': 0,
		'equity-kind': 'none',
		match: 0,
		benefits: 0,
		costs: 0,
		'commute-hours': 0,
		'on-call-weeks': 0,
		...(index === undefined ? {} : { 'cost-index': index }),
	},
	gates: {},
});
const sheet = (...offers: Offer[]): OffersState => ({ offers, assumptions: { years: 1 }, currency: 'EUR' });
const sayings = (state: OffersState) => {
	const comparison = compare(definition, state);
	return [placeText(t, definition, comparison, formats), placeMissingTexts(t, comparison, formats).join(' ')];
};
const turns = (state: OffersState, first: Offer, second: Offer) =>
	swingTexts(
		t,
		swingsOf(definition, compare(definition, state), first, second),
		{ first: first.name, second: second.name },
		formats,
	).filter((text) => text.includes('Share of pay spent'));

const MISSING =
	'Cost of living is missing for My job now. Until it is there, its money is not adjusted for place. If that is the place you compare with, it is 100.';

describe('with an index for one of two', () => {
	const [now, harbor] = [offer('My job now', 60_000), offer('Harbor', 74_000, 125)];

	test('the result says which one lacks it', () => {
		const state = sheet(now, harbor);
		expect(sayings(state)).toEqual(['', MISSING]);
		expect(resultTexts(t, definition, compare(definition, state), formats)).toEqual([
			'Most money: Harbor after 1, 2, and 4 years.',
			'Cost of living is missing for My job now.',
		]);
		expect(comparisonToMarkdown(definition, compare(definition, state), { t, today: '2026-11-22', language: 'en' })).toContain(
			MISSING.replace('now. Until', 'now.\n\nUntil'),
		);
	});

	test('the share that is spent is not said to change nothing', () => {
		expect(turns(sheet(now, harbor), harbor, now)).toEqual([
			'Share of pay spent where you live (50%) bears on “1 year, adjusted for place”, which My job now does not have yet.',
		]);
	});
});

test('with both, the adjusted lead is told, and where the share that is spent turns it', () => {
	const [now, harbor] = [offer('My job now', 60_000, 100), offer('Harbor', 74_000, 125)];
	// 37,000 × 100 / 125 + 37,000 = 66,600. They meet at 74,000 × (1 − 0.2 s) = 60,000: s = 94.59 %.
	expect(sayings(sheet(now, harbor))).toEqual(['1 year, adjusted for place: Harbor leads, €6,600 ahead of My job now.', '']);
	expect(turns(sheet(now, harbor), harbor, now)).toEqual([
		'Share of pay spent where you live: above 94.59%, My job now overtakes Harbor; you set 50%.',
	]);
});

test('with none, nothing is adjusted and nothing is missing: the share that is spent changes nothing indeed', () => {
	const [now, harbor] = [offer('My job now', 60_000), offer('Harbor', 74_000)];
	expect(sayings(sheet(now, harbor))).toEqual(['', '']);
	expect(turns(sheet(now, harbor), harbor, now)).toEqual([
		expect.stringMatching(/^Changes nothing between these two: .*Share of pay spent/),
	]);
});

test('of three, those without are named beside the lead of the others', () => {
	const [lead, missing] = sayings(sheet(offer('A', 60_000, 100), offer('B', 74_000, 125), offer('C', 80_000)));
	expect(lead).toBe('1 year, adjusted for place: B leads, €6,600 ahead of A.');
	expect(missing).toMatch(/^Cost of living is missing for C\./);
	expect(sayings(sheet(offer('A', 60_000, 100), offer('B', 74_000), offer('C', 80_000)))[1]).toMatch(
		/^Cost of living is missing for B and C\. Until it is there, their money/,
	);
});

test('an offer that is out or has no base pay lacks nothing', () => {
	const out: Offer = { ...offer('Out', 90_000), gates: { 'right-to-work': false } };
	const blank: Offer = { ...offer('Blank', 0), values: {} };
	const comparison = compare(definition, sheet(offer('A', 60_000, 100), offer('B', 74_000, 125), out, blank));
	expect(withoutPlace(comparison)).toEqual([]);
});
