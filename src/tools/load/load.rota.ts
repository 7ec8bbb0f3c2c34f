/**
 * A rota by the day: whole turns for people who can take them, someone else for the days on which they can't. Every day and seat has exactly
 * one person, nobody sits in two seats, and nobody is on call on a day they can't unless too few are left, which is said. The same sheet
 * gives the same rota.
 */
import { isDay, numbersIn, toNumber } from '../../core/working-days.ts';
import { isWeekend } from './load.days.ts';
import { type Entries, exactEntry } from './load.entries.ts';
import { allowedIn, fillDays } from './load.stand-ins.ts';
import type { LoadState, Person } from './load.state.ts';
import { type Assignment, assignTurns } from './load.turns.ts';

/** Why there is no rota. `figures`: seats or the length of a turn are not sure. `people`: fewer than seats. `long`: no turn or too many days. */
export type RotaFault = 'start' | 'figures' | 'people' | 'long';

/** Some days in one seat for one person, within one turn. */
export interface Stretch {
	/** A day's number, see `core/working-days.ts`. */
	from: number;
	days: number;
	/** From 0, the primary. */
	seat: number;
	/** The person's place in the list. */
	person: number;
	/** In place of whoever has the turn. */
	isStandIn: boolean;
}

export interface Turn {
	from: number;
	days: number;
	/** By seat, each in the order of its days. */
	stretches: Stretch[];
}

export interface Rota {
	people: readonly Person[];
	seats: number;
	shiftDays: number;
	turns: Turn[];
	holidays: ReadonlySet<number>;
	/** Days on which someone is on call who can't be, because too few can. */
	conflicts: { day: number; seat: number; person: number }[];
	/** The most days in a row that anyone would have if nobody had days off. */
	usualStretch: number;
	/** Why nobody's longest time in a row is shorter, see `Assignment`. */
	because: Assignment['because'];
}

/** A quarter of a year, where the reader plans no number of turns. */
const QUARTER_DAYS = 91;
/** Beyond two years nobody knows the team. It also keeps a typing error from stopping the page. */
export const MOST_DAYS = 750;

/** How many turns are planned where the reader says nothing: a quarter's. */
export const usualTurns = (shiftDays: number): number => Math.max(1, Math.round(QUARTER_DAYS / shiftDays));

/** The people of the sheet; without any, as many nameless ones as the design has. */
export function rotaPeople({ people }: LoadState, entries: Entries): readonly Person[] {
	if (people.length > 0) return people;
	const count = exactEntry(entries.people);
	return count === null
		? []
		: Array.from({ length: Math.min(Math.floor(count), 60) }, (_, index) => ({ id: `place-${index + 1}`, off: [] }));
}

function stretchesOf(first: number, days: number[][], owners: readonly number[]): Stretch[] {
	return owners.flatMap((owner, seat) => {
		const stretches: Stretch[] = [];
		days.forEach((seated, index) => {
			const person = seated[seat] as number;
			const last = stretches.at(-1);
			if (last?.person === person) last.days += 1;
			else stretches.push({ from: first + index, days: 1, seat, person, isStandIn: person !== owner });
		});
		return stretches;
	});
}

/** @param entries of the design that the rota is for */
export function planRota(state: LoadState, entries: Entries): Rota | RotaFault {
	const { start = '', turns: planned, holidays = [] } = state.rota ?? {};
	const [seats, shiftDays] = [exactEntry(entries.seats), exactEntry(entries['shift-days'])];
	if (seats === null || shiftDays === null || !Number.isInteger(seats) || !Number.isInteger(shiftDays) || seats < 1 || shiftDays < 1) {
		return 'figures';
	}
	const people = rotaPeople(state, entries);
	if (people.length < seats) return 'people';
	if (!isDay(start)) return 'start';
	const count = planned === undefined ? usualTurns(shiftDays) : Math.floor(planned);
	if (count < 1 || count * shiftDays > MOST_DAYS) return 'long';
	const first = toNumber(start);
	const turns = Array.from({ length: count }, (_, turn) => Array.from({ length: shiftDays }, (_, day) => first + turn * shiftDays + day));
	const off = people.map((person) => numbersIn(person.off));
	const holidayNumbers = numbersIn(holidays);
	const question = {
		people: people.length,
		seats,
		allowed: turns.map((days) => allowedIn(days, off, seats)),
		burden: turns.map((days) => days.filter((day) => isWeekend(day) || holidayNumbers.has(day)).length),
	};
	const { turns: owners, longest, because } = assignTurns(question);
	const everyone = new Set(people.keys());
	const withoutDaysOff = () => assignTurns({ ...question, allowed: turns.map(() => everyone) }).longest;
	const seated = fillDays(turns, owners, off, longest);
	const isBroken = seated.some((row, index) => row.some((person) => !owners[Math.floor(index / shiftDays)]?.includes(person)));
	const conflicts = seated.flatMap((row, index) =>
		row.flatMap((person, seat) => (off[person]?.has(first + index) ? [{ day: first + index, seat, person }] : [])),
	);
	return {
		people,
		seats,
		shiftDays,
		turns: turns.map((days, turn) => {
			const from = days[0] as number;
			const own = seated.slice(turn * shiftDays, (turn + 1) * shiftDays);
			return { from, days: shiftDays, stretches: stretchesOf(from, own, owners[turn] as number[]) };
		}),
		holidays: holidayNumbers,
		conflicts,
		usualStretch: shiftDays * (longest > 1 ? withoutDaysOff() : 1),
		// What is known of whole turns says nothing of those that days off break open.
		because: isBroken || conflicts.length > 0 ? 'search' : because,
	};
}
