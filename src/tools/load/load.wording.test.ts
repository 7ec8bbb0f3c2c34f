import { expect, test } from 'vitest';
import { breaksLimit, figureInWords } from './load.wording.ts';

const hours = { one: 'hour', many: 'hours' };
const share = { one: '%', many: '%' };

test.each([
	[8.25, hours, 1, '8.3 hours'],
	[3494.4, hours, 0, '3,494 hours'],
	[1, hours, 1, '1 hour'],
	[0.96, hours, 1, '1 hour'],
	[1.04, hours, 2, '1.04 hours'],
	[0, hours, 0, '0 hours'],
	[-4.25, hours, 1, '-4.3 hours'],
	[38.125, share, 0, '38%'],
	[null, hours, 0, '–'],
] as const)('%s is written with its unit', (value, unit, decimals, words) => {
	expect(figureInWords(value, unit, decimals, 'en')).toBe(words);
});

test('a figure at the limit keeps it, and what is not known breaks nothing', () => {
	expect(breaksLimit(25, { value: 25, side: 'most' })).toBe(false);
	expect(breaksLimit(25.1, { value: 25, side: 'most' })).toBe(true);
	expect(breaksLimit(1, { value: 1, side: 'least' })).toBe(false);
	expect(breaksLimit(0.9, { value: 1, side: 'least' })).toBe(true);
	expect(breaksLimit(null, { value: 1, side: 'least' })).toBe(false);
});
