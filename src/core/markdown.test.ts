import { expect, test } from 'vitest';
import { markdownTable, markdownText } from './markdown.ts';

// CommonMark: a backslash before ASCII punctuation makes it text.
test.each([
	['a | b', 'a \\| b'],
	['<script>', '\\<script\\>'],
	['[a](b)', '\\[a\\](b)'],
	['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
	['#1 & {x} \\', '\\#1 \\& \\{x\\} \\\\'],
	['two\r\n\n lines', 'two lines'],
	['1. plain, as it is!', '1. plain, as it is!'],
])('%j becomes %j', (text, markdown) => {
	expect(markdownText(text)).toBe(markdown);
});

test('a table has a heading, a line of columns and its rows', () => {
	const rows = [
		['b', 'P1'],
		['a', 'P2'],
	];
	expect(markdownTable(['Bug', 'Band'], rows)).toBe('| Bug | Band |\n|---|---|\n| b | P1 |\n| a | P2 |');
});
