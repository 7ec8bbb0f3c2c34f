import { expect, test } from 'vitest';
import type { Calendar } from './working-days.ts';
import { addDaysOff, removeDaysOff, setStart, toggleWeekday } from './working-days-changes.ts';

const EMPTY: Calendar & { name: string } = { name: 'kept' };

test('a first day is a day or nothing', () => {
	expect(setStart(EMPTY, '2026-03-02')).toEqual({ name: 'kept', start: '2026-03-02' });
	expect(setStart(EMPTY, '2026-02-30')).toBe(EMPTY);
	expect(setStart({ ...EMPTY, start: '2026-03-02' }, '')).toEqual({ name: 'kept' });
});

test('a day of the week to work on remains, whatever is pressed', () => {
	const all = [0, 1, 2, 3, 4, 5, 6].reduce(
		(state, day) => (state.weekend?.includes(day) ? state : toggleWeekday(state, day)),
		toggleWeekday(toggleWeekday(EMPTY, 0), 6),
	);
	expect(all.weekend).toHaveLength(6);
	expect(toggleWeekday(EMPTY, 5)).toEqual({ name: 'kept', weekend: [0, 5, 6] });
	expect(toggleWeekday(EMPTY, 0).weekend).toEqual([6]);
});

test('days off that run backwards are turned around, twice the same is once, and they stand in order', () => {
	const state = addDaysOff(addDaysOff(EMPTY, '2026-04-06', '2026-04-03'), '2026-04-03', '2026-04-06');
	expect(state).toEqual({ name: 'kept', daysOff: [{ from: '2026-04-03', to: '2026-04-06' }] });
	const more = addDaysOff(addDaysOff(state, '2026-05-01', ''), '2026-04-03', '2026-04-04');
	expect(more.daysOff).toEqual([
		{ from: '2026-04-03', to: '2026-04-04' },
		{ from: '2026-04-03', to: '2026-04-06' },
		{ from: '2026-05-01', to: '2026-05-01' },
	]);
	expect(removeDaysOff(more, { from: '2026-04-03', to: '2026-04-06' }).daysOff).toEqual([
		{ from: '2026-04-03', to: '2026-04-04' },
		{ from: '2026-05-01', to: '2026-05-01' },
	]);
	const sameEnd = addDaysOff(state, '2026-04-05', '2026-04-06');
	expect(sameEnd.daysOff).toEqual([
		{ from: '2026-04-03', to: '2026-04-06' },
		{ from: '2026-04-05', to: '2026-04-06' },
	]);
	expect(removeDaysOff(sameEnd, { from: '2026-04-05', to: '2026-04-06' })).toEqual(state);
	expect(removeDaysOff(EMPTY, { from: '2026-04-03', to: '2026-04-06' }).daysOff).toEqual([]);
});

test('days off that are no days change nothing', () => {
	expect(addDaysOff(EMPTY, '2026-02-30', '')).toBe(EMPTY);
	expect(addDaysOff(EMPTY, '2026-02-27', 'soon')).toBe(EMPTY);
});
