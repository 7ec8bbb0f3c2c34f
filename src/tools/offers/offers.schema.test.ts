import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { offersSchema } from './offers.schema.ts';

const FILE = 'tests/fixtures/tools/offer-comparison.yaml';

/** The frozen file with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const text = edits.reduce((current, [from, to]) => current.replace(from, to), readFileSync(FILE, 'utf8'));
	const result = offersSchema.safeParse(parse(text));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the comparison as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	[
		'a unit that the formula does not take',
		['unit: money-per-year', 'unit: money'],
		'groups.0.fields.0.unit: The formula takes "base" as money-per-year: write that.',
	],
	[
		'a field that is asked for twice',
		['id: sign-on-2', 'id: sign-on-1'],
		'groups.0.fields.4.id: "sign-on-1" is asked for earlier. Ask once.',
	],
	[
		'a schedule that loses a part',
		['parts: [5, 15, 40, 40]', 'parts: [5, 15, 40, 30]'],
		'schedules.2.parts: The parts make 90 percent. Together they must make 100.',
	],
	[
		'refreshers that vest by no schedule',
		['refresherSchedule: even-four', 'refresherSchedule: own'],
		'refresherSchedule: Write the id of a schedule with parts: even-four-cliff, even-four, back-loaded, front-loaded, even-three, even-five.',
	],
	['a default outside its range', ['default: 3', 'default: 30'], 'assumptions.1.default: Write a value from -5 to 20.'],
	[
		'an example without a number for each offer',
		['[40000, 15000, 10000]', '[40000, 15000]'],
		'example.rows.1.values: Write 3 numbers, one an offer.',
	],
	[
		'an id that is used twice',
		['id: place-and-days', 'id: right-to-work'],
		'gates.1.id: The id "right-to-work" is taken by an earlier entry of gates. Choose another.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])).toEqual([fault]);
});

test('a missing assumption is named, and so is an example that chooses what is not there', () => {
	expect(faults([['id: raise', 'id: discount']])).toContain('assumptions: Missing: raise. The results need every one.');
	const chosen = 'example.offers.2.values.vesting: There is no "late".';
	expect(faults([['vesting: back-loaded', 'vesting: late']]).some((fault) => fault.startsWith(chosen))).toBe(true);
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['name: Base pay', 'nmae: Base pay'],
		['parts: [5, 15, 40, 40]', 'parts: [5, 15, 40, 30]'],
	]);
	expect(found).toContain('schedules.2.parts: The parts make 90 percent. Together they must make 100.');
	expect(found.some((fault) => fault.startsWith('groups.0.fields.0'))).toBe(true);
});

/**
 * The example by hand. Base of A with 3% a year: 150,000; 154,500; 159,135; 163,909.05. Bonus 10% × 90% = 9% and retirement 4% make
 * 1.13 × base. B has neither: 165,000; 169,950; 175,048.50; 180,299.955, less 1,200. C: 140,000; 144,200; 148,526; 152,981.78 × 1.20.
 */
test('the worked example is right to the dollar, and its sentences to the cent', () => {
	const { example } = offersSchema.parse(parse(readFileSync(FILE, 'utf8')));
	const rows = Object.fromEntries(example.rows.map(({ id, values }) => [id, values]));
	const cash = [
		[150_000 * 1.13 + 20_000 - 3_000, 154_500 * 1.13 - 3_000, 159_135 * 1.13 - 3_000, 163_909.05 * 1.13 - 3_000],
		[165_000 - 1_200, 169_950 - 1_200, 175_048.5 - 1_200, 180_299.955 - 1_200],
		[140_000 * 1.2 + 30_000 - 2_400, 144_200 * 1.2 + 15_000 - 2_400, 148_526 * 1.2 - 2_400, 152_981.78 * 1.2 - 2_400],
	];
	const shares = [
		[40_000, 40_000, 40_000, 40_000],
		[15_000, 15_000, 15_000, 15_000],
		[10_000, 30_000, 80_000, 80_000],
	];
	const weekHours = [42 * 47, 50 * 48, 45 * 47];
	for (const offer of [0, 1, 2]) {
		const inCash = cash[offer] ?? [];
		const years = inCash.map((amount, year) => amount + (shares[offer]?.[year] ?? 0));
		const sum = (list: number[]) => list.reduce((total, amount) => total + amount, 0);
		expect(rows['cash-year-1']?.[offer]).toBe(Math.round(inCash[0] ?? 0));
		expect(rows['equity-year-1']?.[offer]).toBe(shares[offer]?.[0]);
		expect(rows['total-1']?.[offer]).toBe(Math.round(years[0] ?? 0));
		expect(rows['total-2']?.[offer]).toBe(Math.round(sum(years.slice(0, 2))));
		expect(rows['total-4']?.[offer]).toBe(Math.round(sum(years)));
		expect(rows['cash-4']?.[offer]).toBe(Math.round(sum(inCash)));
		expect(rows['present-4']?.[offer]).toBe(Math.round(sum(years.map((amount, year) => amount / 1.08 ** year))));
		expect(rows.hour?.[offer]).toBeCloseTo(sum(years) / 4 / (weekHours[offer] ?? 1), 2);
	}
	expect((877_125 - 685_498) / 240_000).toBeCloseTo(0.8, 2);
	expect(685_498 + 240_000).toBe(925_498);
	expect((938_249 - 685_498) / 240_000).toBeGreaterThan(1);
});
