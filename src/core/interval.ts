/** Intervals: what is known of a number when some of its parts are not known. */

/** Both ends included; `low` is never above `high`. A number that is known has both ends the same. */
export interface Interval {
	low: number;
	high: number;
}

export const exactly = (value: number): Interval => ({ low: value, high: value });

export const isExact = ({ low, high }: Interval): boolean => low === high;

export const midpoint = ({ low, high }: Interval): number => (low + high) / 2;

/** The sum of numbers that are each known only within limits. An empty list sums to exactly 0. */
export function sum(intervals: readonly Interval[]): Interval {
	return intervals.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), exactly(0));
}

/** `a − b`: least when a is least and b is most. */
export const difference = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });
