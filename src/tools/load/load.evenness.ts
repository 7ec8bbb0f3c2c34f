/**
 * Turns that are as even as they can be: they are moved along chains until no chain from someone with more to someone with less is left,
 * which is the same as saying that no evener spread exists.
 */
import { type Shares, squaresOf } from './load.stretches.ts';
import type { Turns, TurnsQuestion } from './load.turns.ts';

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

/** Everyone to whom a chain of hand-overs leads from `start`, the nearest first, each with whoever hands on to them. */
function reachOf(turns: Turns, { people, allowed }: TurnsQuestion, start: number): Map<number, number | null> {
	const cameFrom = new Map<number, number | null>([[start, null]]);
	// A map is walked in the order of its entries, those that come in on the way included.
	for (const from of cameFrom.keys()) {
		for (let to = 0; to < people; to += 1) {
			if (!cameFrom.has(to) && bestHandOver(turns, allowed, from, to) >= 0) cameFrom.set(to, from);
		}
	}
	return cameFrom;
}

/** The shortest chain of hand-overs from `start` to someone with at least two turns less; null where there is none. */
function chainFrom(turns: Turns, question: TurnsQuestion, loads: readonly number[], start: number): number[] | null {
	const cameFrom = reachOf(turns, question, start);
	const end = [...cameFrom.keys()].find((person) => (loads[person] as number) <= (loads[start] as number) - 2);
	if (end === undefined) return null;
	const chain: number[] = [];
	for (let at: number | null = end; at !== null; at = cameFrom.get(at) ?? null) chain.unshift(at);
	return chain;
}

/** The turn with one person in the place of another. */
export const handOn = (turn: readonly number[], from: number, to: number): number[] =>
	turn.map((person) => (person === from ? to : person));

/** Turns of which nobody has two more than anyone whom a chain of hand-overs reaches. */
export function evenTurns(question: TurnsQuestion): Turns {
	let turns = firstDraft(question);
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
			next[at] = handOn(next[at] as number[], from, to);
		}
		turns = next;
	}
}

/** What everyone can come to in turns that are as even as these: one more or less where a chain leads to someone who has that. */
export function evenShares(turns: Turns, question: TurnsQuestion): Shares {
	const loads = loadsOf(turns, question.people);
	const reach = loads.map((_, person) => [...reachOf(turns, question, person).keys()]);
	const loadOf = (person: number) => loads[person] as number;
	return {
		least: loads.map((load, person) => (reach[person]?.some((other) => loadOf(other) < load) ? load - 1 : load)),
		most: loads.map((load, person) => (reach.some((others, from) => loadOf(from) > load && others.includes(person)) ? load + 1 : load)),
		squares: squaresOf(loads),
	};
}
