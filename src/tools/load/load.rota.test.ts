import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toDay, toNumber, weekdayOf } from '../../core/working-days.ts';
import { entriesOf } from './load.entries.ts';
import { EVERY_KIND } from './load.examples.ts';
import { longStretches, sharesOf, spreadOf } from './load.fairness.ts';
import { planRota, type Rota, usualTurns } from './load.rota.ts';
import { loadSchema } from './load.schema.ts';
import { type DayRange, EMPTY_STATE, type LoadState } from './load.state.ts';
import { assignTurns } from './load.turns.ts';

const model = loadSchema.parse(parse(readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8')));
const START = '2026-12-07';

interface Team {
	people: number;
	seats: number;
	shiftDays: number;
	turns: number;
	/** By person, days counted from the start. */
	off?: readonly (readonly number[])[];
	holidays?: readonly number[];
}
const dayAt = (offset: number) => toDay(toNumber(START) + offset);
const ranges = (days: readonly number[] = []): DayRange[] => days.map((day) => ({ from: dayAt(day), to: dayAt(day) }));
const stateOf = ({ people, seats, shiftDays, turns, off = [], holidays = [] }: Team): LoadState => ({
	...EMPTY_STATE,
	values: { people, seats, 'shift-days': shiftDays, 'covered-hours': 168, 'night-pages': 3 },
	people: Array.from({ length: people }, (_, index) => ({ id: `p${index}`, name: `P${index}`, off: ranges(off[index]) })),
	rota: { start: START, turns, holidays: ranges(holidays) },
});
function plan(team: Team): Rota {
	const state = stateOf(team);
	const rota = planRota(state, entriesOf(model, state, null));
	if (typeof rota === 'string') throw new Error(rota);
	return rota;
}
/** For each day, the person in each seat. */
function grid({ turns, seats }: Rota): number[][] {
	return turns.flatMap(({ from, days, stretches }) =>
		Array.from({ length: days }, (_, index) =>
			Array.from({ length: seats }, (__, seat) => {
				const own = stretches.filter((one) => one.seat === seat && one.from <= from + index && from + index < one.from + one.days);
				// Not `expect`: it is asked for every day and seat of a hundred rotas.
				if (own.length !== 1) throw new Error(`${own.length} people in seat ${seat} on day ${from + index}`);
				return own[0]?.person as number;
			}),
		),
	);
}
const daysOf = (rota: Rota, people: number): number[] =>
	Array.from({ length: people }, (_, person) => grid(rota).filter((seated) => seated.includes(person)).length);

const anyTeam = fc
	.record({ people: fc.integer({ min: 1, max: 9 }), seats: fc.integer({ min: 1, max: 4 }), shiftDays: fc.integer({ min: 1, max: 9 }) })
	.filter(({ people, seats }) => seats <= people)
	.chain((team) =>
		fc.record({
			...Object.fromEntries(Object.entries(team).map(([key, value]) => [key, fc.constant(value)])),
			turns: fc.integer({ min: 1, max: 20 }),
			off: fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 25 }), { minLength: team.people, maxLength: team.people }),
			holidays: fc.uniqueArray(fc.nat(60), { maxLength: 4 }),
		}),
	) as unknown as fc.Arbitrary<Required<Team>>;

describe('a rota', () => {
	test('has exactly one person for every day and seat, and nobody in two seats', () => {
		fc.assert(
			fc.property(anyTeam, (team) => {
				const days = grid(plan(team));
				expect(days).toHaveLength(team.turns * team.shiftDays);
				for (const seated of days) expect(new Set(seated).size).toBe(team.seats);
			}),
		);
	});

	test('has nobody on a day they can’t unless fewer can than there are seats, and then says so', () => {
		fc.assert(
			fc.property(anyTeam, (team) => {
				const rota = plan(team);
				const first = toNumber(START);
				const said = new Set(rota.conflicts.map(({ day, seat }) => `${day - first} ${seat}`));
				grid(rota).forEach((seated, day) => {
					const able = team.off.filter((days) => !days.includes(day)).length;
					const wrong = seated.flatMap((person, seat) => (team.off[person]?.includes(day) ? [`${day} ${seat}`] : []));
					expect(wrong.every((one) => said.has(one))).toBe(true);
					expect(wrong).toHaveLength(Math.max(0, team.seats - able));
				});
				expect(said.size).toBe(rota.conflicts.length);
			}),
		);
	});

	test('without days off has nobody with more than one turn above another', () => {
		fc.assert(
			fc.property(anyTeam, (team) => {
				const days = daysOf(plan({ ...team, off: [] }), team.people);
				expect(spreadOf(days)).toBeLessThanOrEqual(team.shiftDays);
				expect(spreadOf(days) % team.shiftDays).toBe(0);
			}),
		);
	});

	test('is the same for the same sheet, and a day off beyond its end changes nothing', () => {
		fc.assert(
			fc.property(anyTeam, (team) => {
				expect(plan(team)).toEqual(plan(team));
				const later = team.turns * team.shiftDays + 5;
				expect(grid(plan({ ...team, off: team.off.map((days) => [...days.filter((day) => day < later - 5), later]) }))).toEqual(
					grid(plan({ ...team, off: team.off.map((days) => days.filter((day) => day < later - 5)) })),
				);
			}),
		);
	});

	test('of five people and two seats goes round, each first and second seat alike', () => {
		const rota = plan({ people: 5, seats: 2, shiftDays: 7, turns: 10 });
		expect(daysOf(rota, 5)).toEqual([28, 28, 28, 28, 28]);
		const state = stateOf({ people: 5, seats: 2, shiftDays: 7, turns: 10 });
		const shares = sharesOf(rota, entriesOf(model, state, null));
		expect(shares.map(({ bySeat }) => bySeat)).toEqual(Array.from({ length: 5 }, () => [14, 14]));
		// Four weeks on call are four weekends and 28 nights; two as primary bring 6 of the 3 night pages a week.
		expect(shares[0]).toMatchObject({ longest: 7, weekends: 4, nights: 28, nightPages: { low: 6, high: 6 }, holidays: 0, conflicts: 0 });
		for (let turn = 1; turn < 10; turn += 1) {
			const now = rota.turns[turn]?.stretches.map(({ person }) => person);
			for (const { person } of rota.turns[turn - 1]?.stretches ?? []) expect(now).not.toContain(person);
		}
	});

	test('by the day with seven people spreads Saturdays and Sundays, which the plain order never would', () => {
		const team = { people: 7, seats: 1, shiftDays: 1, turns: 49 };
		const rota = plan(team);
		const weekendDays = Array.from({ length: 7 }, (_, person) =>
			rota.turns.filter(({ from, stretches }) => stretches[0]?.person === person && [0, 6].includes(weekdayOf(from))),
		).map(({ length }) => length);
		// 14 weekend days among seven people: two each.
		expect(weekendDays).toEqual([2, 2, 2, 2, 2, 2, 2]);
		expect(daysOf(rota, 7)).toEqual([7, 7, 7, 7, 7, 7, 7]);
	});

	test('spreads three holidays over three people', () => {
		const team = { people: 3, seats: 1, shiftDays: 7, turns: 12, holidays: [1, 22, 64] };
		const shares = sharesOf(plan(team), entriesOf(model, stateOf(team), null));
		expect(shares.map(({ holidays }) => holidays)).toEqual([1, 1, 1]);
	});

	test('gives single days to someone else, and the turn stays with its owner', () => {
		const rota = plan({
			people: 2,
			seats: 1,
			shiftDays: 7,
			turns: 2,
			off: [
				[2, 3, 9],
				[4, 10],
			],
		});
		expect(grid(rota).map(([person]) => person)).toEqual([1, 1, 1, 1, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0]);
		expect(rota.conflicts).toEqual([]);
		expect(rota.turns[0]?.stretches.map(({ days, isStandIn }) => [days, isStandIn])).toEqual([
			[4, false],
			[1, true],
			[2, false],
		]);
	});

	test('with tight days off has six days in a row where that is possible, and not nine', () => {
		// Only the third can take the fourth and the fifth turn, and the second only the second.
		const threeDays = (...turns: number[]) => turns.flatMap((turn) => [turn * 3, turn * 3 + 1, turn * 3 + 2]);
		const team = { people: 3, seats: 1, shiftDays: 3, turns: 6, off: [threeDays(3, 4), threeDays(0, 2, 3, 4, 5), threeDays(1)] };
		const rota = plan(team);
		expect(daysOf(rota, 3).sort()).toEqual([3, 6, 9]);
		expect(Math.max(...sharesOf(rota, entriesOf(model, stateOf(team), null)).map(({ longest }) => longest))).toBe(6);
	});

	test('names the longest time in a row that days off make, and who is away in it', () => {
		// For the first two weeks only the first can.
		const rota = plan({ people: 3, seats: 1, shiftDays: 7, turns: 6, off: [[], [0, 8], [3, 13]] });
		expect(longStretches(rota)).toEqual([{ person: 0, from: toNumber(START), to: toNumber(START) + 13, days: 14, away: [1, 2] }]);
		expect([rota.usualStretch, rota.because]).toEqual([7, 'people']);
		expect(longStretches(plan({ people: 3, seats: 1, shiftDays: 7, turns: 6, off: [[], [40]] }))).toEqual([]);
	});

	test('is a quarter where no number of turns is planned, and nameless people stand in for a list', () => {
		const state = { ...EMPTY_STATE, values: { people: 4, seats: 1, 'shift-days': 7 }, rota: { start: START } };
		const rota = planRota(state, entriesOf(model, state, null)) as Rota;
		expect(rota.turns).toHaveLength(13);
		expect(rota.people.map(({ id }) => id)).toEqual(['place-1', 'place-2', 'place-3', 'place-4']);
		expect([usualTurns(1), usualTurns(14), usualTurns(28)]).toEqual([91, 7, 3]);
	});

	test.each([
		['figures', { ...stateOf({ people: 3, seats: 1, shiftDays: 7, turns: 2 }), values: { seats: 1 } }],
		['figures', { ...stateOf({ people: 3, seats: 1, shiftDays: 7, turns: 2 }), values: { seats: { low: 1, high: 2 }, 'shift-days': 7 } }],
		['people', stateOf({ people: 2, seats: 3, shiftDays: 7, turns: 2 })],
		['start', { ...stateOf({ people: 3, seats: 1, shiftDays: 7, turns: 2 }), rota: { start: '2026-02-30' } }],
		['long', stateOf({ people: 3, seats: 1, shiftDays: 28, turns: 300 })],
		['long', stateOf({ people: 3, seats: 1, shiftDays: 28, turns: 0.5 })],
	] as [string, LoadState][])('is none: %s', (fault, state) => {
		expect(planRota(state, entriesOf(model, state, null))).toBe(fault);
	});

	test('of a sheet with everything in it keeps to its days off', () => {
		const design = EVERY_KIND.designs[1] ?? null;
		const rota = planRota(EVERY_KIND, entriesOf(model, EVERY_KIND, design)) as Rota;
		expect(rota.turns).toHaveLength(12);
		expect(rota.shiftDays).toBe(3);
		expect(rota.conflicts).toEqual([]);
	});
});

/** Small questions whose every answer can be tried. */
const smallQuestion = fc
	.record({ people: fc.integer({ min: 2, max: 4 }), seats: fc.integer({ min: 1, max: 2 }) })
	.chain(({ people, seats }) =>
		fc.record({
			people: fc.constant(people),
			seats: fc.constant(seats),
			allowed: fc.array(
				fc.uniqueArray(fc.nat(people - 1), { minLength: seats, maxLength: people }).map((list) => new Set(list)),
				{ minLength: 1, maxLength: 5 },
			),
		}),
	);
const loadsOf = (turns: readonly number[][], people: number): number[] =>
	Array.from({ length: people }, (_, person) => turns.filter((turn) => turn.includes(person)).length);
/** The most turns in a row of anyone, counted person by person. */
const longestOf = (turns: readonly number[][], people: number): number =>
	Math.max(
		...Array.from({ length: people }, (_, person) =>
			Math.max(
				...turns
					.map((turn) => (turn.includes(person) ? 'x' : ' '))
					.join('')
					.split(' ')
					.map(({ length }) => length),
			),
		),
	);
/** Every way to give `seats` of the allowed people to each turn. */
function everyWay(seats: number, allowed: readonly ReadonlySet<number>[]): number[][][] {
	return allowed.reduce<number[][][]>(
		(ways, can) => {
			const list = [...can];
			const subsets = Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((__, index) => bits & (1 << index))).filter(
				(subset) => subset.length === seats,
			);
			return ways.flatMap((way) => subsets.map((subset) => [...way, subset]));
		},
		[[]],
	);
}

describe('turns', () => {
	test('are as even as any way to give them out, which trying all of them shows', () => {
		fc.assert(
			fc.property(smallQuestion, ({ people, seats, allowed }) => {
				const { turns } = assignTurns({ people, seats, allowed, burden: allowed.map((_, index) => index % 2) });
				const spreads = everyWay(seats, allowed).map((way) => spreadOf(loadsOf(way, people)));
				expect(spreadOf(loadsOf(turns, people))).toBe(Math.min(...spreads));
				turns.forEach((turn, index) => {
					expect(new Set(turn).size).toBe(seats);
					for (const person of turn) expect(allowed[index]?.has(person)).toBe(true);
				});
			}),
			{ numRuns: 300 },
		);
	});

	test('have no longer stretch than any way that is as even, and it says truly why', () => {
		const squares = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load ** 2, 0);
		fc.assert(
			fc.property(smallQuestion, ({ people, seats, allowed }) => {
				const { turns, longest, because } = assignTurns({ people, seats, allowed, burden: allowed.map((_, index) => index % 2) });
				const ways = everyWay(seats, allowed);
				const least = Math.min(...ways.map((way) => squares(loadsOf(way, people))));
				const asEven = ways.filter((way) => squares(loadsOf(way, people)) === least);
				expect(squares(loadsOf(turns, people))).toBe(least);
				expect(longestOf(turns, people)).toBe(longest);
				expect(longest).toBe(Math.min(...asEven.map((way) => longestOf(way, people))));
				expect(because).toBe(longest === Math.min(...ways.map((way) => longestOf(way, people))) ? 'people' : 'evenness');
			}),
			{ numRuns: 300 },
		);
	});

	test('go to whoever leaves later, where the plain order would be a turn short', () => {
		// The second can take the first two turns alone: first come, first served would leave the other with all but one.
		const allowed = [new Set([0, 1]), new Set([0, 1]), new Set([0]), new Set([0])];
		expect(assignTurns({ people: 2, seats: 1, allowed, burden: [0, 0, 0, 0] }).turns).toEqual([[1], [1], [0], [0]]);
	});
});
