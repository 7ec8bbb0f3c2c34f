/** What days off do to turns: who can take one whole, and who stands in where nobody can. */

/** Who can take a turn: those without a day off in it; where these are too few, those with the fewest. */
export function allowedIn(turn: readonly number[], off: readonly ReadonlySet<number>[], seats: number): Set<number> {
	const missed = off.map((days) => turn.filter((day) => days.has(day)).length);
	const limit = [...missed].sort((a, b) => a - b)[seats - 1] as number;
	return new Set(missed.flatMap((count, person) => (count <= limit ? [person] : [])));
}

/**
 * Who sits where on each day: the turn's people, and for their days off someone who can: the one from the day before or whoever has been on
 * call the least, but not for more days in a row than turns bring anyway, while someone else can who has at most a turn more.
 * @param longest the most turns in a row
 */
export function fillDays(turns: number[][], owners: number[][], off: readonly ReadonlySet<number>[], longest: number): number[][] {
	const load = off.map(() => 0);
	turns.forEach((days, index) => {
		for (const person of owners[index] as number[]) load[person] = (load[person] as number) + days.length;
	});
	const days = turns.flat();
	const shiftDays = turns[0]?.length ?? 1;
	const filled: number[][] = [];
	const ownersOn = (at: number) => owners[Math.floor(at / shiftDays)] ?? [];
	const can = (person: number, at: number) => !off[person]?.has(days[at] as number);
	/** Days in a row that the person would come to with this one. */
	const runAt = (person: number, at: number): number => {
		let [first, last] = [at, at];
		while (filled[first - 1]?.includes(person)) first -= 1;
		while (ownersOn(last + 1).includes(person) && can(person, last + 1)) last += 1;
		return last - first + 1;
	};
	days.forEach((_, at) => {
		const own = ownersOn(at);
		const seated = own.map((person) => (can(person, at) ? person : null));
		own.forEach((person, seat) => {
			if (seated[seat] !== null) return;
			const free = off
				.map((__, candidate) => candidate)
				.filter((candidate) => can(candidate, at) && !seated.includes(candidate))
				.sort((a, b) => (load[a] as number) - (load[b] as number) || a - b);
			const [first] = free;
			if (first === undefined) return;
			const rested = free.filter(
				(one) => runAt(one, at) <= longest * shiftDays && (load[one] as number) <= (load[first] as number) + shiftDays,
			);
			const before = at % shiftDays === 0 ? -1 : (filled[at - 1]?.[seat] as number);
			const choice = rested.length > 0 ? rested : free;
			const standIn = choice.includes(before) ? before : (choice[0] as number);
			seated[seat] = standIn;
			load[standIn] = (load[standIn] as number) + 1;
			load[person] = (load[person] as number) - 1;
		});
		filled.push(seated.map((person, seat) => person ?? (own[seat] as number)));
	});
	return filled;
}
