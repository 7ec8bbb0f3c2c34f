/**
 * Gives steps their days: one after the other into the days of work, each filled before the next begins. The same steps and days give the
 * same plan. What is done is not handed in and so never moves.
 */
export interface Piece {
	/** The id of a step. */
	id: string;
	/** How much of a day it takes, in whole parts above 0; see plan.hours.ts. */
	parts: number;
}

export interface Placement {
	id: string;
	/** First and last day. */
	from: string;
	to: string;
	/** How much on which day. */
	parts: { day: string; parts: number }[];
}

/**
 * @param pieces in the order of the work
 * @param days days to work on, in order; they may run on for years
 * @param partsPerDay what a day holds, above 0
 * @param takenOnFirst what of the first day is gone already
 * @returns a placement for each piece, in the same order; those that the days are too few for are left out, and all after them
 */
export function schedule(pieces: readonly Piece[], days: Iterable<string>, partsPerDay: number, takenOnFirst = 0): Placement[] {
	const placements: Placement[] = [];
	const calendar = days[Symbol.iterator]();
	let day: string | null = calendar.next().value ?? null;
	let left = Math.max(0, partsPerDay - takenOnFirst);
	for (const { id, parts } of pieces) {
		const taken: Placement['parts'] = [];
		let open = parts;
		while (open > 0) {
			if (left === 0) {
				day = calendar.next().value ?? null;
				left = partsPerDay;
			}
			if (day === null) return placements;
			const now = Math.min(open, left);
			taken.push({ day, parts: now });
			open -= now;
			left -= now;
		}
		const [first, last] = [taken[0], taken.at(-1)];
		if (first && last) placements.push({ id, from: first.day, to: last.day, parts: taken });
	}
	return placements;
}
