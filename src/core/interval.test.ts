import { expect, test } from 'vitest';
import { difference, exactly, isExact, midpoint, sum } from './interval.ts';

test('adds both ends', () => {
	expect(sum([exactly(3), { low: 0, high: 4 }, exactly(1)])).toEqual({ low: 4, high: 8 });
	expect(sum([])).toEqual({ low: 0, high: 0 });
});

test('a difference is least when the first is least and the second most', () => {
	expect(difference({ low: 6, high: 10 }, { low: 1, high: 2 })).toEqual({ low: 4, high: 9 });
});

test('knows whether a number is known, and its middle', () => {
	expect(isExact(exactly(7))).toBe(true);
	expect(isExact({ low: 6, high: 10 })).toBe(false);
	expect(midpoint({ low: 6, high: 10 })).toBe(8);
});
