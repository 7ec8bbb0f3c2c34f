import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interval } from './interval.ts';
import { rank } from './ranking.ts';

const at = (low: number, high = low): Interval => ({ low, high });
const interval = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 })).map(([low, width]) => at(low, low + width));
const intervals = fc.array(interval, { maxLength: 40 });

describe('a rank', () => {
	test.each([
		['counts from the highest', [at(5), at(9), at(7)], ['3-3', '1-1', '2-2']],
		['is shared by equals, and the next is counted on', [at(9), at(9), at(4)], ['1-2', '1-2', '3-3']],
		['is a range where intervals overlap', [at(6, 10), at(9), at(2)], ['1-2', '1-2', '3-3']],
		['is sure where they only come close', [at(6, 8), at(9)], ['2-2', '1-1']],
		['is not sure where they touch', [at(6, 9), at(9)], ['1-2', '1-2']],
		['of a single thing is the first', [at(0, 20)], ['1-1']],
		['of nothing is nothing', [], []],
	])('%s', (_, values, expected) => {
		expect(rank(values).map(({ best, worst }) => `${best}-${worst}`)).toEqual(expected);
	});

	test('is called a tie only between known equals that nothing else overlaps', () => {
		expect(rank([at(9), at(9)]).map(({ tied }) => tied)).toEqual([true, true]);
		expect(rank([at(9), at(9), at(8, 10)]).map(({ tied }) => tied)).toEqual([false, false, false]);
		expect(rank([at(9), at(6, 9)]).map(({ tied }) => tied)).toEqual([false, false]);
	});

	// The definition itself, counted pair by pair, is the oracle for the counting by halves.
	test('equals one plus those that are surely above', () => {
		fc.assert(
			fc.property(intervals, (values) => {
				const ranks = rank(values);
				values.forEach((value, index) => {
					const above = values.filter((other) => other.low > value.high).length;
					const below = values.filter((other) => other.high < value.low).length;
					expect(ranks[index]).toMatchObject({ best: above + 1, worst: values.length - below });
				});
			}),
		);
	});

	test('does not depend on the order of entry', () => {
		fc.assert(
			fc.property(intervals, fc.infiniteStream(fc.nat()), (values, keys) => {
				const order = values.map((_, index) => ({ index, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
				const shuffled = rank(order.map(({ index }) => values[index] as Interval));
				const straight = rank(values);
				order.forEach(({ index }, place) => {
					expect(shuffled[place]).toEqual(straight[index]);
				});
			}),
		);
	});
});
