/**
 * Turns without long stretches: nobody takes more than so many in a row. Trying one turn after the other finds them, or shows that there
 * are none; where that would take too long, it says that it does not know.
 */
import type { Turns, TurnsQuestion } from './load.turns.ts';

/** The fewest and the most turns of each person that keep the rota as even as it is. */
export interface Shares {
	least: readonly number[];
	most: readonly number[];
	/** The squares of everyone's turns together: the smaller, the evener. */
	squares: number;
}

export const squaresOf = (loads: readonly number[]): number => loads.reduce((sum, load) => sum + load * load, 0);

/** `none`: no such turns exist. `unknown`: the search was given up. */
export type Search = Turns | 'none' | 'unknown';

/** Steps of one search, some hundredths of a second. A quarter of weeks takes some hundreds. */
const MOST_STEPS = 3_000;

/** The most turns that anyone takes in a row. */
export function longestStretch(turns: Turns): number {
	let longest = 0;
	let runs = new Map<number, number>();
	for (const turn of turns) {
		runs = new Map(turn.map((person) => [person, (runs.get(person) ?? 0) + 1]));
		longest = Math.max(longest, ...runs.values());
	}
	return longest;
}

/** For each turn and person, how many turns from here on they can take on end, that one included. */
function blocksOf({ allowed, people }: TurnsQuestion): number[][] {
	const blocks: number[][] = allowed.map(() => []);
	for (let index = allowed.length - 1; index >= 0; index -= 1) {
		for (let person = 0; person < people; person += 1) {
			(blocks[index] as number[])[person] = allowed[index]?.has(person) ? 1 + (blocks[index + 1]?.[person] ?? 0) : 0;
		}
	}
	return blocks;
}

/** For each turn and person, the most turns that they can take from here on with a pause after every `most` of them. */
function roomsOf(blocks: readonly number[][], most: number): number[][] {
	const rooms: number[][] = [...blocks.map(() => []), (blocks[0] ?? []).map(() => 0)];
	for (let index = blocks.length - 1; index >= 0; index -= 1) {
		rooms[index] = (blocks[index] as number[]).map((block, person) => {
			if (block === 0) return rooms[index + 1]?.[person] as number;
			return block - Math.floor(block / (most + 1)) + (rooms[index + block]?.[person] as number);
		});
	}
	return rooms;
}

/** Some turns on end for which all people together are too few: no search is needed to see it. */
function isShortOfPeople({ people, seats, allowed }: TurnsQuestion, most: number): boolean {
	return allowed.some((_, from) => {
		const window = allowed.slice(from, from + most + 1);
		if (window.length <= most) return false;
		let room = 0;
		for (let person = 0; person < people; person += 1) room += Math.min(most, window.filter((can) => can.has(person)).length);
		return room < seats * window.length;
	});
}

/** Every way to choose `count` of a list, the first ones first. */
function* choices(list: readonly number[], count: number, from = 0): Generator<number[]> {
	if (count === 0) return yield [];
	for (let index = from; index <= list.length - count; index += 1) {
		for (const others of choices(list, count - 1, index + 1)) yield [list[index] as number, ...others];
	}
}

/**
 * Turns of which nobody takes more than `most` in a row.
 * @param most from 1
 * @param shares what everyone has to come to; null where evenness does not count
 */
export function turnsWithin(question: TurnsQuestion, most: number, shares: Shares | null): Search {
	const { people, seats, allowed } = question;
	if (isShortOfPeople(question, most)) return 'none';
	const everyone = Array.from({ length: people }, (_, person) => person);
	const least = shares?.least ?? everyone.map(() => 0);
	const limit = shares?.most ?? everyone.map(() => allowed.length);
	const rooms = roomsOf(blocksOf(question), most);
	const loads = everyone.map(() => 0);
	const last = everyone.map(() => -1);
	const runs = everyone.map(() => 0);
	const turns: Turns = [];
	/** Places from which nothing was found. */
	const failed = new Set<string>();
	let steps = 0;

	/** How many turns more than they need a person could still take; below 0 is too few. */
	const slack = (index: number, person: number) =>
		(loads[person] as number) + (rooms[index]?.[person] as number) - (least[person] as number);
	const isHopeless = (index: number): boolean => {
		const open = (allowed.length - index) * seats;
		let [room, needed] = [0, 0];
		for (const person of everyone) {
			const load = loads[person] as number;
			if (slack(index, person) < 0) return true;
			room += Math.min((limit[person] as number) - load, rooms[index]?.[person] as number);
			needed += Math.max(0, (least[person] as number) - load);
		}
		return room < open || needed > open;
	};
	const place = (index: number): Search => {
		if (index === allowed.length) return shares && squaresOf(loads) > shares.squares ? 'none' : turns;
		const key = `${index} ${runs}${shares ? ` ${loads}` : ''}`;
		if (failed.has(key)) return 'none';
		steps += 1;
		if (steps > MOST_STEPS) return 'unknown';
		const urgency = everyone.map((person) => Math.min(1, slack(index, person)));
		const can = [...(allowed[index] as ReadonlySet<number>)]
			.filter((person) => (runs[person] as number) < most && (loads[person] as number) < (limit[person] as number))
			// First whoever runs out of turns, then the fewest turns, then the longest pause, then the order of the list.
			.sort(
				(a, b) =>
					(urgency[a] as number) - (urgency[b] as number) ||
					(loads[a] as number) - (loads[b] as number) ||
					(last[a] as number) - (last[b] as number) ||
					a - b,
			);
		const [runsBefore, lastBefore] = [[...runs], [...last]];
		for (const turn of choices(can, seats)) {
			runs.fill(0);
			for (const person of turn) {
				loads[person] = (loads[person] as number) + 1;
				runs[person] = (runsBefore[person] as number) + 1;
				last[person] = index;
			}
			turns.push(turn);
			const found = isHopeless(index + 1) ? 'none' : place(index + 1);
			if (found !== 'none') return found;
			turns.pop();
			for (const person of turn) {
				loads[person] = (loads[person] as number) - 1;
				last[person] = lastBefore[person] as number;
			}
		}
		runsBefore.forEach((run, person) => {
			runs[person] = run;
		});
		failed.add(key);
		return 'none';
	};
	return isHopeless(0) ? 'none' : place(0);
}
