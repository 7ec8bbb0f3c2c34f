/**
 * Ranking of things whose value is known only within limits. A rank is a range too: it says how many stand above for certain
 * and how many below for certain. Two with the very same value share a rank; nothing else breaks a tie.
 */
import { type Interval, isExact } from './interval.ts';

export interface Rank {
	/** The best place it can take, from 1. */
	best: number;
	/** The worst place it can take, up to the number of things. */
	worst: number;
	/** True when it shares its place only with others of the very same known value: shown as "2=". */
	tied: boolean;
}

/** How many of a list in ascending order are below the limit, or, with `orAt`, below or at it. */
function countBelow(ascending: readonly number[], limit: number, orAt = false): number {
	let from = 0;
	let to = ascending.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		const value = ascending[middle] as number;
		if (value < limit || (orAt && value === limit)) from = middle + 1;
		else to = middle;
	}
	return from;
}

/**
 * @param values one interval a thing, higher is better; the order of the list has no effect on anyone's rank
 * @returns one rank a thing, in the same order
 */
export function rank(values: readonly Interval[]): Rank[] {
	const lows = values.map(({ low }) => low).sort((a, b) => a - b);
	const highs = values.map(({ high }) => high).sort((a, b) => a - b);
	const twins = new Map<number, number>();
	for (const value of values) if (isExact(value)) twins.set(value.low, (twins.get(value.low) ?? 0) + 1);
	return values.map((value) => {
		const certainlyAbove = lows.length - countBelow(lows, value.high, true);
		const certainlyBelow = countBelow(highs, value.low);
		const best = certainlyAbove + 1;
		const worst = values.length - certainlyBelow;
		const twinCount = isExact(value) ? (twins.get(value.low) ?? 1) : 1;
		return { best, worst, tied: twinCount > 1 && worst - best === twinCount - 1 };
	});
}

/** "2", "2=" for a tie, "2–4" where something is not known. */
export const rankText = ({ best, worst, tied }: Rank): string => (tied ? `${best}=` : best === worst ? `${best}` : `${best}–${worst}`);
