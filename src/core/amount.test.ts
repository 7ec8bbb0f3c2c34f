import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearForms, type LoneSeparator, parseAmount } from './amount.ts';

const read = (text: string, lone?: LoneSeparator) => {
	const reading = parseAmount(text, lone);
	if (reading === null) return 'nothing';
	if (!reading.ok) return reading.fault;
	return reading.value.low === reading.value.high ? reading.value.low : [reading.value.low, reading.value.high];
};

test.each([
	['85000', 85_000],
	['85,000', 85_000],
	['85.000', 85_000],
	['85 000', 85_000],
	['85\u00a0000', 85_000],
	['85\u202f000,50', 85_000.5],
	["85'000", 85_000],
	['85’000.50', 85_000.5],
	['1,200.50', 1_200.5],
	['1.200,50', 1_200.5],
	['1 200', 1_200],
	['1,234,567', 1_234_567],
	['1.234.567,8', 1_234_567.8],
	['12,00,000', 1_200_000],
	['85k', 85_000],
	['85 K', 85_000],
	['1.5k', 1_500],
	['1,5k', 1_500],
	['1.2m', 1_200_000],
	['0.07m', 70_000],
	['$85,000', 85_000],
	['85.000 €', 85_000],
	['USD 85,000', 85_000],
	['CHF 85’000.–', 85_000],
	['85k EUR', 85_000],
	['US$85k', 85_000],
	['1.200,-', 1_200],
	['0.125', 0.125],
	['.5', 0.5],
	['5.', 5],
	['0', 0],
	['１２００', 1_200],
	['15 %', 15],
	['80k–95k', [80_000, 95_000]],
	['80000..95000', [80_000, 95_000]],
	['80.000..95.000', [80_000, 95_000]],
	['37,5,,40', [37.5, 40]],
	['40...45', [40, 45]],
	['40..', 'not-a-number'],
	['..40', 'not-a-number'],
	['80-95k', [80_000, 95_000]],
	['80,000 to 95,000', [80_000, 95_000]],
	['$80k - $95k', [80_000, 95_000]],
	['0-10', [0, 10]],
	["85'000 000", 85_000_000],
	['0.5k-0.8k', [500, 800]],
	['1000-2k', [1_000, 2_000]],
	['85k-85k', 85_000],
	['USD $85,000', 85_000],
	['1234.567', 1_234.567],
	['1,23,45,678', 12_345_678],
	['1,000,000,000,000', 1_000_000_000_000],
	[`${'0'.repeat(59)}5`, 5],
	['   ', 'nothing'],
	[`${'0'.repeat(60)}5`, 'not-a-number'],
	['1234,567.8', 'not-a-number'],
	['1,2345.6', 'not-a-number'],
	['123,45,678', 'not-a-number'],
	['1,23,4567', 'not-a-number'],
	['1,2.3.4', 'not-a-number'],
	['1,234.5.6', 'not-a-number'],
	['85 000,5,0', 'not-a-number'],
	['85 000.5x', 'not-a-number'],
	['85 000x.5', 'not-a-number'],
	['.', 'not-a-number'],
	['$', 'not-a-number'],
	['k', 'not-a-number'],
	['85-', 'not-a-number'],
	['8k5', 'not-a-number'],
	['5x-10', 'not-a-number'],
	['5-10x', 'not-a-number'],
	['1200,50,3', 'not-a-number'],
	['1,20,30', 'not-a-number'],
	['1 2 00', 'not-a-number'],
	['12 00', 'not-a-number'],
	['1e5', 'not-a-number'],
	['about 85', 'not-a-number'],
	['85 thousand', 'not-a-number'],
	['0x10', 'not-a-number'],
	['Infinity', 'not-a-number'],
	['1.200k', 'ambiguous'],
	['-5', 'negative'],
	['(500)', 'negative'],
	['95k-80k', 'order'],
	['9999999999999', 'too-large'],
] as const)('"%s" is %s', (text, expected) => {
	expect(read(text)).toEqual(expected);
});

test.each([
	['7.125', 'decimal', 7.125],
	['7,5', 'decimal', 7.5],
	['1.200k', 'decimal', 1_200],
	['1,085', 'decimal', 1.085],
	['1.085', 'unclear', 'ambiguous'],
	['12,345', 'unclear', 'ambiguous'],
	['0.925', 'unclear', 0.925],
	['1.0850', 'unclear', 1.085],
	['1.08', 'unclear', 1.08],
	['1,234.50', 'unclear', 1_234.5],
	['1.085', 'point', 1.085],
	['1,085', 'point', 'ambiguous'],
	['1,0852', 'point', 1.0852],
] as const)('"%s" where a lone separator is %s is %s', (text, lone, expected) => {
	expect(read(text, lone)).toEqual(expected);
});

test('an ambiguous amount can be written clearly in both meanings', () => {
	expect(clearForms('$1.200').map((text) => read(text, 'unclear'))).toEqual([1_200, 1.2]);
	expect(clearForms('12,345').map((text) => read(text, 'point'))).toEqual([12_345, 12.345]);
});

test('whatever Intl writes for people of these places is read as the number that it was', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 99_999_999_999 }),
			fc.constantFrom('en-US', 'de-DE', 'de-CH', 'fr-FR', 'en-IN', 'pl-PL', 'pt-BR', 'sv-SE'),
			(cents, language) => {
				const amount = cents / 100;
				const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);
				expect(read(written)).toBe(amount);
			},
		),
		{ numRuns: 2_000 },
	);
});

test('never throws, and never gives anything but a number from 0 on', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,' kmKM€$–-]{0,14}$/)), (text) => {
			const reading = parseAmount(text);
			if (reading?.ok) {
				expect(reading.value.low).toBeGreaterThanOrEqual(0);
				expect(reading.value.high).toBeGreaterThanOrEqual(reading.value.low);
				expect(Number.isFinite(reading.value.high)).toBe(true);
			}
		}),
		{ numRuns: 3_000 },
	);
});
