import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinMemories, markIn, markOfWords } from './calendar-memory.ts';

test('of two memories the later one of each entry counts', () => {
	const joined = joinMemories({ a: { sequence: 2 }, b: { sequence: 0 } }, { a: { sequence: 1 }, b: { sequence: 1 }, c: { sequence: 0 } });
	expect(Object.entries(joined).map(([id, { sequence }]) => `${id}${sequence}`)).toEqual(['a2', 'b1', 'c0']);
	expect(joinMemories(undefined, undefined)).toEqual({});
});

test('of two alike the second one counts', () => {
	expect(joinMemories({ a: { sequence: 1, day: 'old' } }, { a: { sequence: 1, day: 'new' } })).toEqual({ a: { sequence: 1, day: 'new' } });
});

// The test vectors of FNV-1a with 32 bits, from draft-eastlake-fnv.
test.each([
	['', '811c9dc5'],
	['a', 'e40c292c'],
	['foobar', 'bf9cf968'],
])('the mark of “%s” is %s', (title, mark) => {
	expect(markOfWords(title)).toBe(mark);
});

test('a mark has eight hexadecimal digits, also where the number is small', () => {
	fc.assert(
		fc.property(fc.string(), (title) => {
			expect(markOfWords(title)).toMatch(/^[\da-f]{8}$/);
		}),
		{ numRuns: 2_000 },
	);
});

test('a title and a description have a mark together, and another one apart', () => {
	const marks = [markOfWords('On call', 'Ana'), markOfWords('On callAna'), markOfWords('On call', 'Anna'), markOfWords('On call')];
	expect(new Set(marks).size).toBe(marks.length);
});

test('a memory without a mark, or with rubbish for one, has none', () => {
	expect([markIn({}), markIn({ words: 7 }), markIn({ words: 'bf9cf968' })]).toEqual([undefined, undefined, 'bf9cf968']);
});
