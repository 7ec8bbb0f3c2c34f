// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are the code that is searched
import { expect, test } from 'vitest';
import { readPassedNames } from './passed-names.ts';

test.each([
	[')', []],
	[' { count })', ['count']],
	['{ shown: "{shown}", total, })', ['shown', 'total']],
	["{\n\tname: list({ a, b: [1, 2] }, 'x, y: z'),\n\t'other': `${c}, ${d}`,\n},\n)", ['name', 'other']],
	['{})', []],
	['values)', null],
	['{ ...values, count })', null],
	['{ [name]: 1 })', null],
	['{ count }.more)', null],
	['isOne ? { count } : {})', null],
])('%s', (code, names) => {
	expect(readPassedNames(code, 0)).toEqual(names);
});
