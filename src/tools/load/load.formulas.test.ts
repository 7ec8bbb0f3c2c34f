import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { computeResult, type LoadValues } from './load.formulas.ts';
import { loadSchema } from './load.schema.ts';
import { RESULT_IDS, type ResultId } from './load-figures.schema.ts';

const definition = loadSchema.parse(parse(readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8')));
const design = (id: string) => definition.designs.find((one) => one.id === id)?.values as LoadValues;

/** Worked out with pencil and paper from the formulas in words. */
const BY_HAND: Record<string, Record<ResultId, number>> = {
	today: {
		'on-call-share': 40, // 2 ÷ 5
		'people-needed': 8, // 2 ÷ 0.25
		'turns-a-quarter': 5.2, // 91 ÷ 7 = 13; 13 × 0.4
		'hours-a-year': 3494.4, // 168 × 52 = 8,736; × 0.4
		'busiest-shift-incidents': 3,
		'nights-a-year': 31.2, // 3 × 52 ÷ 5
		'interrupt-hours': 8.25, // 9 × 55 = 495 minutes
		'operational-share': 38.125, // 8.25 + 4 + 3 = 15.25; ÷ 40
		'focus-hours-usual': 22, // 40 − 11 − 4 − 3
		'focus-hours-on-call': 9.75, // 22 − 8.25 − 4
		'focus-blocks-on-call': 5.1456, // 6 pages by day; 7 × 0.95^6 = 7 × 0.735092
	},
	'quiet-nights': {
		'on-call-share': 16.6667, // 1 ÷ 6
		'people-needed': 4,
		'turns-a-quarter': 2.1667, // 13 ÷ 6
		'hours-a-year': 910, // 105 × 52 ÷ 6
		'busiest-shift-incidents': 3,
		'nights-a-year': 0,
		'interrupt-hours': 5.5, // 6 × 55 = 330 minutes
		'operational-share': 31.25, // 12.5 ÷ 40
		'focus-hours-usual': 22,
		'focus-hours-on-call': 12.5, // 22 − 5.5 − 4
		'focus-blocks-on-call': 5.1456,
	},
};

test.each(Object.keys(BY_HAND))('the example "%s" comes out as on paper', (id) => {
	for (const result of RESULT_IDS) expect(computeResult(result, design(id)), result).toBeCloseTo(BY_HAND[id]?.[result] ?? Number.NaN, 3);
});

test('eight people with two seats are just within the quarter, seven are not', () => {
	expect(computeResult('on-call-share', { seats: 2, people: 8 })).toBe(25);
	expect(computeResult('on-call-share', { seats: 2, people: 7 })).toBeCloseTo(28.571, 3);
	expect(computeResult('people-needed', { seats: 1 })).toBe(4);
});

test('what is not known stays unknown, and a zero is a zero', () => {
	expect(computeResult('interrupt-hours', { pages: 9, handling: 40 })).toBeNull();
	expect(computeResult('interrupt-hours', { pages: 9, handling: 40, recovery: null })).toBeNull();
	expect(computeResult('interrupt-hours', { pages: 0, handling: 40, recovery: 15 })).toBe(0);
});

test('a week that is promised twice shows as less than nothing', () => {
	const values: LoadValues = { ...design('today'), meetings: 25 };
	expect(computeResult('focus-hours-on-call', values)).toBeCloseTo(-4.25, 9);
});

test('a week shorter than a stretch and more night pages than pages break no formula', () => {
	expect(computeResult('focus-blocks-on-call', { 'free-blocks': 1, 'paid-hours': 1, pages: 3, 'night-pages': 0 })).toBe(0);
	expect(computeResult('focus-blocks-on-call', { 'free-blocks': 4, 'paid-hours': 40, pages: 2, 'night-pages': 5 })).toBe(4);
});
