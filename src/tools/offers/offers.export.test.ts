import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { csvFromRows } from '../../core/export-csv.ts';
import { translator } from '../../core/strings.ts';
import { exampleState } from './offers.example.ts';
import { EVERY_KIND } from './offers.examples.ts';
import { comparisonToMarkdown, comparisonToRows } from './offers.export.ts';
import { formatsOf } from './offers.format.ts';
import type { Outcome } from './offers.outcome.ts';
import { offersSchema } from './offers.schema.ts';
import type { OffersState } from './offers.state.ts';
import { traceOf } from './offers.trace.ts';
import { compare } from './offers.ts';
import { warningsOf } from './offers.warnings.ts';

const definition = offersSchema.parse(parse(readFileSync('tests/fixtures/tools/offer-comparison.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const printing = { t, today: '2026-11-22', language: 'en' };
const example: OffersState = { ...exampleState(definition), assumptions: {} };
const markdownOf = (state: OffersState) => comparisonToMarkdown(definition, compare(definition, state), printing);

test('Markdown holds the verdicts, the totals and the break-evens that the worked example promises', () => {
	const lines = markdownOf(example).split('\n');
	expect(lines).toEqual(
		expect.arrayContaining([
			'## Offer comparison, 2026-11-22',
			'Most money: A after 1 and 2 years and C after 4 years. How long you stay decides.',
			'- 4 years, all: C leads, $61,125 ahead of A.',
			'- Per hour: A and C are the same within your assumptions: less than 2% apart.',
			'| C | 205,600 | 421,240 | 938,249 | 738,249 | $110.90 | $87.26 | 2,115 |',
			'| A | 226,500 | 438,085 | 877,125 | 717,125 | $111.08 | $90.82 | 1,974 |',
			'- Years you compare: at 2 years and fewer, A is ahead of C; you compare 4 years.',
			'- Shares without a market count as: 25%',
			'- Base pay: $150,000 a year',
			'Offer comparison, version 1.0. Before tax. Not tax or financial advice.',
		]),
	);
});

test('every sum can be followed from its parts', () => {
	const comparison = compare(definition, exampleState(definition));
	const formats = formatsOf('en', comparison.currency);
	const trace = traceOf(comparison.outcomes[0] as Outcome, { t, definition, comparison, formats, language: 'en' });
	expect(trace.rows.map(({ name, how, cells }) => [name, how, ...cells].join(' | '))).toEqual([
		'Base pay | $150,000 a year, 3% more each year | 150,000 | 154,500 | 159,135 | 163,909 | 627,544',
		'Bonus | 10% of base × 90%, of the base of that year | 13,500 | 13,905 | 14,322 | 14,752 | 56,479',
		'Retirement contribution | 4% of base of that year | 6,000 | 6,180 | 6,365 | 6,556 | 25,102',
		'Sign-on | $20,000, then $0 in the second year | 20,000 | 0 | 0 | 0 | 20,000',
		'Costs | $3,000 a year, subtracted | -3,000 | -3,000 | -3,000 | -3,000 | -12,000',
		'Cash |  | 186,500 | 171,585 | 176,823 | 182,217 | 717,125',
		'Shares or options | $160,000 × 25, 25, 25, 25% by year × 0% growth up to mid-year × 100% that you count | 40,000 | 40,000 | 40,000 | 40,000 | 160,000',
		'Cash and shares |  | 226,500 | 211,585 | 216,823 | 222,217 | 877,125',
	]);
	expect(trace.lines).toEqual([
		'2 years: 226,500 + 211,585 = 438,085, 358,085 of it cash.',
		'4 years: 226,500 + 211,585 + 216,823 + 222,217 = 877,125, 717,125 of it cash.',
		'In money of today at 8% a year: 226,500 ÷ 1 + 211,585 ÷ 1.08 + 216,823 ÷ 1.17 + 222,217 ÷ 1.26 = 784,706.',
		'Hours a year: (42 + 0 commute) × (52 − 5 weeks) + 0 weeks on call × 0 = 1,974.',
		'Per hour: 877,125 ÷ 4 = 219,281 a year, ÷ 1,974 hours = $111.08; in cash alone $90.82.',
	]);
});

test('what is missing is named, and its sums say that they are without it', () => {
	const markdown = markdownOf({ offers: [{ id: 'a', name: 'Harbor', values: { base: 100_000 }, gates: {} }], assumptions: {} });
	expect(markdown).toContain('| Harbor | around 100,000 |');
	expect(markdown).toContain('- Sign-on in the first year: not known, so every sum is without it');
	expect(markdown).toContain('- Commute: not known, so 0–10 hours a week');
	expect(markdown).toContain('- Hours in a normal week: 40 hours a week, assumed because the sheet has no own');
});

test('warns of places, taxes, cliffs and rates only where they apply, and says when a rate decides', () => {
	const idsOf = (state: OffersState) => {
		const comparison = compare(definition, state);
		return warningsOf(t, definition, comparison, formatsOf('en', comparison.currency)).map(({ id, about }) => `${id}: ${about.join('; ')}`);
	};
	expect(idsOf({ offers: [{ id: 'a', name: 'A', values: { base: 1, 'equity-kind': 'none' }, gates: {} }], assumptions: {} })).toEqual([]);
	const [a, b] = [
		{ id: 'a', name: 'A', values: { ...example.offers[0]?.values, 'equity-kind': 'none', match: 0, 'sign-on-1': 0 }, gates: {} },
		{
			id: 'b',
			name: 'B',
			values: { ...example.offers[0]?.values, 'equity-kind': 'none', match: 0, 'sign-on-1': 0, currency: 'EUR', rate: 1.05 },
			gates: {},
		},
	];
	expect(idsOf({ offers: [a, b], assumptions: {}, currency: 'USD' })).toEqual([
		'tax-place: A and B',
		'old-rate: B at 1.05, without a date; at 1, less than ten percent away, B and A meet: the rate decides, not the offers',
	]);
	expect(idsOf(example).find((line) => line.startsWith('cliff'))).toBe(
		'cliff: A after 12 months, $40,000 on that day; B after 12 months, $15,000 on that day; C after 12 months, $10,000 on that day',
	);
});

test('nothing in a name can end its cell, start markup or run as a formula', () => {
	const markdown = markdownOf(EVERY_KIND);
	expect(markdown).toContain('\\<img src=x onerror=alert(1)\\>');
	expect(markdown).not.toMatch(/(?<!\\)<img/);
	const csv = csvFromRows(comparisonToRows(definition, compare(definition, EVERY_KIND), printing));
	expect(csv).toContain(`"'=HYPERLINK(""https://example.org"")"`);
});
