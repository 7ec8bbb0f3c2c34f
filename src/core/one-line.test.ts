import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test.each([
	['  Harbor \n Freight\t', 20, 'Harbor Freight'],
	['\u0000\u2028 \u0007', 20, ''],
	['abcdef', 3, 'abc'],
	['  abcdef', 3, 'abc'],
	['ab cdef', 3, 'ab'],
	['<b>stays text</b>', 40, '<b>stays text</b>'],
])('%j within %d characters is %j', (typed, longest, kept) => {
	expect(oneLine(typed, longest)).toBe(kept);
});
