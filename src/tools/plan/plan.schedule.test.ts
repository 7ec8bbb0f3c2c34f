import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingDaysFrom } from '../../core/working-days.ts';
import { type Piece, type Placement, schedule } from './plan.schedule.ts';

const WEEK = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
const shown = (placements: readonly Placement[]) => placements.map(({ id, from, to }) => `${id} ${from.slice(8)}-${to.slice(8)}`);

test('a day is filled before the next begins, and a step may run over several', () => {
	// 3 parts a day: a fills 1 and a third of a day, b ends the second, c takes the third and a part of the fourth.
	const pieces = [
		{ id: 'a', parts: 4 },
		{ id: 'b', parts: 2 },
		{ id: 'c', parts: 4 },
	];
	expect(shown(schedule(pieces, WEEK, 3))).toEqual(['a 02-03', 'b 03-03', 'c 04-05']);
	expect(schedule(pieces, WEEK, 3)[2]?.parts).toEqual([
		{ day: '2026-03-04', parts: 3 },
		{ day: '2026-03-05', parts: 1 },
	]);
});

test('what of the first day is gone already is not given out again', () => {
	const pieces = [
		{ id: 'a', parts: 2 },
		{ id: 'b', parts: 1 },
	];
	expect(shown(schedule(pieces, WEEK, 3, 2))).toEqual(['a 02-03', 'b 03-03']);
	expect(shown(schedule(pieces, WEEK, 3, 3))).toEqual(['a 03-03', 'b 03-03']);
	expect(shown(schedule(pieces, WEEK, 3, 9))).toEqual(['a 03-03', 'b 03-03']);
});

test('without days, or with too few, what does not fit has no place', () => {
	const pieces = [
		{ id: 'a', parts: 3 },
		{ id: 'b', parts: 3 },
	];
	expect(schedule(pieces, [], 3)).toEqual([]);
	expect(shown(schedule(pieces, WEEK.slice(0, 1), 3))).toEqual(['a 02-02']);
	expect(schedule([{ id: 'a', parts: 4 }], WEEK.slice(0, 1), 3)).toEqual([]);
	expect(schedule([], WEEK, 3)).toEqual([]);
});

describe('whatever the steps, the days and the hours', () => {
	const pieces: fc.Arbitrary<Piece[]> = fc
		.array(fc.integer({ min: 1, max: 2_000 }), { maxLength: 30 })
		.map((list) => list.map((parts, index) => ({ id: `${index}`, parts })));
	const day = fc.integer({ min: 0, max: 120 }).map((offset) => new Date(Date.UTC(2026, 1, 20 + offset)).toISOString().slice(0, 10));
	const calendar = fc.record({
		weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
		daysOff: fc.array(fc.record({ from: day, to: day }), { maxLength: 6 }),
	});
	const perDay = fc.integer({ min: 1, max: 900 });
	const taken = fc.integer({ min: 0, max: 900 });
	/** Read off the calendar, apart from the code that plans. */
	const isRest = ({ weekend, daysOff }: { weekend: number[]; daysOff: { from: string; to: string }[] }, date: string) =>
		weekend.includes(new Date(`${date}T12:00:00Z`).getUTCDay()) || daysOff.some(({ from, to }) => from <= date && date <= to);

	test('no step stands on a day off, none before the first day, and their order is kept', () => {
		fc.assert(
			fc.property(pieces, calendar, perDay, taken, day, (list, rest, most, gone, from) => {
				const placements = schedule(list, workingDaysFrom(rest, from), most, gone);
				expect(placements.map(({ id }) => id)).toEqual(list.slice(0, placements.length).map(({ id }) => id));
				for (const [index, placement] of placements.entries()) {
					expect(placement.from >= from && placement.from <= placement.to).toBe(true);
					expect((placements[index - 1]?.to ?? '') <= placement.from).toBe(true);
					for (const { day: date } of placement.parts) expect(isRest(rest, date)).toBe(false);
				}
			}),
		);
	});

	test('no day holds more than it has, and every step gets what it takes', () => {
		fc.assert(
			fc.property(pieces, calendar, perDay, taken, day, (list, rest, most, gone, from) => {
				const placements = schedule(list, workingDaysFrom(rest, from), most, gone);
				const used = new Map<string, number>();
				for (const { id, parts } of placements) {
					expect(parts.reduce((sum, part) => sum + part.parts, 0)).toBe(list.find((piece) => piece.id === id)?.parts);
					for (const { day: date, parts: number } of parts) used.set(date, (used.get(date) ?? 0) + number);
				}
				expect(Math.max(0, ...used.values())).toBeLessThanOrEqual(most);
				const [first] = workingDaysFrom(rest, from);
				if (first) expect(used.get(first) ?? 0).toBeLessThanOrEqual(Math.max(0, most - gone));
			}),
		);
	});

	test('no day between the first and the last is left with time in it, and the same input gives the same plan', () => {
		fc.assert(
			fc.property(pieces, calendar, perDay, day, (list, rest, most, from) => {
				const placements = schedule(list, workingDaysFrom(rest, from), most);
				const total = placements.flatMap(({ parts }) => parts).reduce((sum, { parts }) => sum + parts, 0);
				const days = new Set(placements.flatMap(({ parts }) => parts.map((part) => part.day)));
				expect(days.size).toBe(Math.ceil(total / most));
				expect(schedule(list, workingDaysFrom(rest, from), most)).toEqual(placements);
			}),
		);
	});
});
