/**
 * Who takes which turn: as even as it can be. People are spread by moving turns along chains until no chain from someone with more to
 * someone with less is left, which is the same as saying that no evener spread exists.
 */

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

const loadsOf = (turns: Turns, people: number): number[] => {
	const loads = new Array<number>(people).fill(0);
	for (const turn of turns) for (const person of turn) loads[person] = (loads[person] as number) + 1;
	return loads;
};

/** Turns between this one and the person's nearest other one; the more, the better. */
function gapOf(turns: Turns, at: number, person: number): number {
	for (let gap = 1; gap < turns.length; gap += 1) {
		if (turns[at - gap]?.includes(person) || turns[at + gap]?.includes(person)) return gap;
	}
	return turns.length;
}

/** One turn after the other to those with the fewest, then to whoever has waited longest, then in the order of the list. */
function firstDraft({ people, seats, allowed }: TurnsQuestion): Turns {
	const loads = new Array<number>(people).fill(0);
	const last = new Array<number>(people).fill(-1);
	const compare = (a: number, b: number) =>
		(loads[a] as number) - (loads[b] as number) || (last[a] as number) - (last[b] as number) || a - b;
	return allowed.map((can, index) => {
		const turn = [...can].sort(compare).slice(0, seats);
		for (const person of turn) {
			loads[person] = (loads[person] as number) + 1;
			last[person] = index;
		}
		return turn;
	});
}

/** The turn that `from` can hand to `to`, the one that leaves `to` the longest pauses; -1 where there is none. */
function bestHandOver(turns: Turns, allowed: TurnsQuestion['allowed'], from: number, to: number): number {
	let [best, gap] = [-1, 0];
	turns.forEach((turn, index) => {
		if (!turn.includes(from) || turn.includes(to) || !allowed[index]?.has(to)) return;
		const own = gapOf(turns, index, to);
		if (own > gap) [best, gap] = [index, own];
	});
	return best;
}

/** The shortest chain of hand-overs from `start` to someone with at least two turns less; null where there is none. */
function chainFrom(turns: Turns, { people, allowed }: TurnsQuestion, loads: readonly number[], start: number): number[] | null {
	const cameFrom = new Map<number, number | null>([[start, null]]);
	const queue = [start];
	for (const from of queue) {
		if ((loads[from] as number) <= (loads[start] as number) - 2) {
			const chain: number[] = [];
			for (let at: number | null = from; at !== null; at = cameFrom.get(at) ?? null) chain.unshift(at);
			return chain;
		}
		for (let to = 0; to < people; to += 1) {
			if (cameFrom.has(to) || bestHandOver(turns, allowed, from, to) < 0) continue;
			cameFrom.set(to, from);
			queue.push(to);
		}
	}
	return null;
}

const replace = (turn: readonly number[], from: number, to: number): number[] => turn.map((person) => (person === from ? to : person));

/** Hands turns over until nobody has two more than anyone whom a chain of hand-overs reaches. */
function even(draft: Turns, question: TurnsQuestion): Turns {
	let turns = draft;
	for (;;) {
		const loads = loadsOf(turns, question.people);
		const order = loads.map((_, person) => person).sort((a, b) => (loads[b] as number) - (loads[a] as number) || a - b);
		const chain = order.reduce<number[] | null>((found, start) => found ?? chainFrom(turns, question, loads, start), null);
		if (!chain) return turns;
		const next = [...turns];
		// From the far end, so that nobody has more than they began with on the way.
		for (let link = chain.length - 2; link >= 0; link -= 1) {
			const [from, to] = [chain[link] as number, chain[link + 1] as number];
			const at = bestHandOver(next, question.allowed, from, to);
			next[at] = replace(next[at] as number[], from, to);
		}
		turns = next;
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
				turns[i] = replace(turns[i] as number[], a, b);
				turns[j] = replace(turns[j] as number[], b, a);
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
export function assignTurns(question: TurnsQuestion): Turns {
	if (question.allowed.some(({ size }) => size < question.seats)) throw new RangeError('A turn has too few people.');
	return seatTurns(spreadBurden(even(firstDraft(question), question), question), question);
}
