/** Who takes which turn: as even as it can be, then with the shortest stretches, then with weekends and holidays spread. */
import { evenShares, evenTurns, handOn } from './load.evenness.ts';
import { longestStretch, turnsWithin } from './load.stretches.ts';

export interface TurnsQuestion {
	/** How many people; each is known by their place from 0. */
	people: number;
	/** People on call at the same time, from 1 to `people`. */
	seats: number;
	/** For each turn, who can take it: at least as many as seats. */
	allowed: readonly ReadonlySet<number>[];
	/** For each turn, how many of its days are a weekend or a holiday: spread evenly after the turns are. */
	burden: readonly number[];
}

/** For each turn, the people who take it. */
export type Turns = number[][];

export interface Assignment {
	turns: Turns;
	/** The most turns that anyone takes in a row. */
	longest: number;
	/**
	 * Why it is not less. `people`: for some turns too few can take them, however uneven. `evenness`: nothing as even has less. `search`:
	 * nothing was found, and the search was given up.
	 */
	because: 'people' | 'evenness' | 'search';
}

/** Turns that are as even as the given ones, with the shortest stretches that were found. */
function shorten(given: Turns, question: TurnsQuestion): Omit<Assignment, 'longest'> {
	const shares = evenShares(given, question);
	let turns = given;
	for (;;) {
		const shorter = longestStretch(turns) - 1;
		if (shorter < 1 || turnsWithin(question, shorter, null) === 'none') return { turns, because: 'people' };
		const found = turnsWithin(question, shorter, shares);
		if (typeof found === 'string') return { turns, because: found === 'none' ? 'evenness' : 'search' };
		turns = found;
	}
}

/** A rota of a year of days is settled long before. */
const MOST_ROUNDS = 12;

/** Swaps two turns between two people where that spreads weekends and holidays more evenly; how many turns each has stays the same. */
function spreadBurden(given: Turns, { people, allowed, burden }: TurnsQuestion): Turns {
	if (burden.every((one) => one === burden[0])) return given;
	const turns = given.map((turn) => [...turn]);
	const carried = new Array<number>(people).fill(0);
	turns.forEach((turn, index) => {
		for (const person of turn) carried[person] = (carried[person] as number) + (burden[index] as number);
	});
	const isBeside = (person: number, index: number, not: number) =>
		[index - 1, index + 1].some((other) => other !== not && turns[other]?.includes(person));
	const trySwap = (i: number, j: number): boolean => {
		const more = (burden[i] as number) - (burden[j] as number);
		for (const a of turns[i] as number[]) {
			for (const b of turns[j] as number[]) {
				// `a` gives away `more` days of burden and `b` takes them: evener where `a` carried more than `b` by more than that.
				if ((carried[a] as number) - (carried[b] as number) <= more) continue;
				if (turns[j]?.includes(a) || turns[i]?.includes(b) || !allowed[i]?.has(b) || !allowed[j]?.has(a)) continue;
				if (isBeside(a, j, i) || isBeside(b, i, j)) continue;
				turns[i] = handOn(turns[i] as number[], a, b);
				turns[j] = handOn(turns[j] as number[], b, a);
				carried[a] = (carried[a] as number) - more;
				carried[b] = (carried[b] as number) + more;
				return true;
			}
		}
		return false;
	};
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		let hasChanged = false;
		for (let i = 0; i < turns.length; i += 1) {
			for (let j = 0; j < turns.length; j += 1) {
				if ((burden[i] as number) > (burden[j] as number) && trySwap(i, j)) hasChanged = true;
			}
		}
		if (!hasChanged) return turns;
	}
	return turns;
}

/** Puts the people of each turn into its seats: whoever has sat in the first seat least often sits there, and so on. */
function seatTurns(turns: Turns, { people, seats }: TurnsQuestion): Turns {
	const sat = Array.from({ length: seats }, () => new Array<number>(people).fill(0));
	return turns.map((turn) => {
		const left = [...turn];
		return sat.map((counts) => {
			left.sort((a, b) => (counts[a] as number) - (counts[b] as number));
			const person = left.shift() as number;
			counts[person] = (counts[person] as number) + 1;
			return person;
		});
	});
}

/**
 * The people of every turn, in the order of the seats. The same question has the same answer.
 * @throws RangeError where a turn has fewer people who can take it than seats
 */
export function assignTurns(question: TurnsQuestion): Assignment {
	if (question.allowed.some(({ size }) => size < question.seats)) throw new RangeError('A turn has too few people.');
	const { turns, because } = shorten(evenTurns(question), question);
	return { turns: seatTurns(spreadBurden(turns, question), question), longest: longestStretch(turns), because };
}
