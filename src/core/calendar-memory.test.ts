import { expect, test } from 'vitest';
import { joinMemories } from './calendar-memory.ts';

test('of two memories the later one of each entry counts', () => {
	const joined = joinMemories({ a: { sequence: 2 }, b: { sequence: 0 } }, { a: { sequence: 1 }, b: { sequence: 1 }, c: { sequence: 0 } });
	expect(Object.entries(joined).map(([id, { sequence }]) => `${id}${sequence}`)).toEqual(['a2', 'b1', 'c0']);
	expect(joinMemories(undefined, undefined)).toEqual({});
});

test('of two alike the second one counts', () => {
	expect(joinMemories({ a: { sequence: 1, day: 'old' } }, { a: { sequence: 1, day: 'new' } })).toEqual({ a: { sequence: 1, day: 'new' } });
});
