/** Which row of a file holds the names of its columns. Rows are written as lines of cells between bars. */
import { describe, expect, test } from 'vitest';
import { findHeaderRow, looksLikeHeader, tableFromRows } from './issue-table.ts';

const rows = (...lines: string[]) => lines.map((line) => line.split('|'));

describe('the first row is an issue', () => {
	test.each([
		['a number', ['12|Fails', '13|Hangs']],
		['a number with a sign', [' #12 |Fails', 'x|Hangs']],
		['an address', ['https://a.example/12|Fails', 'x|Hangs']],
		['an address in capitals', ['Fails|HTTP://A.EXAMPLE/12', 'Hangs|x']],
		['a reference', ['SHOP-12|Fails', 'x|Hangs']],
		['a day', ['2024-05-13|Fails', 'x|Hangs']],
		['a day with the month first', ['Fails|05/13/2024', 'Hangs|x']],
		['a word that comes back', ['Fails|bug', 'Hangs|cart', 'Stops| bug ']],
		['a word with blanks that comes back', ['Fails| bug', 'Hangs|bug']],
		['one cell only', ['Search forgets words', 'Basket loses coupons']],
	])('by %s', (_, lines) => {
		const { table, problems } = tableFromRows(rows(...lines));
		expect(table.headers).toEqual(table.headers.map((_header, index) => `Column ${index + 1}`));
		expect(table.rows).toEqual(rows(...lines));
		expect(problems).toEqual([{ code: 'no-header', count: 0, row: 1 }]);
	});
	test.each([
		['words that come back in another column only', ['Alpha|Beta', 'Beta|Alpha']],
		['empty cells that come back', ['Alpha||Beta', 'x||y', 'z||w']],
		['a shorter row below', ['Alpha|Beta', 'x', 'y|z']],
		['numbers beside a known name', ['Title|2024|2025', 'x|2|3']],
		['a known name alone', ['Title', 'Fails']],
		['a name that begins with a number', ['2nd choice|Beta', 'x|y']],
		['a name with a number in it', ['Sprint-1|phase 2|Q3', 'x|y|z']],
		['a word with an address behind it', ['see https://a.example|Beta', 'x|y']],
	])('it is not, with %s', (_, lines) => {
		expect(tableFromRows(rows(...lines)).table.headers).not.toContain('Column 1');
	});
	test('not by a word that comes back more than 500 rows below', () => {
		const lines = (count: number) => ['Alpha|bug', ...Array.from({ length: count }, (_, index) => `title ${index}|kind ${index}`), 'x|bug'];
		expect(tableFromRows(rows(...lines(500))).table.headers).toEqual(['Alpha', 'bug']);
		expect(tableFromRows(rows(...lines(499))).table.headers).toEqual(['Column 1', 'Column 2']);
	});
	test('names as many columns as the widest row has', () => {
		const { table, problems } = tableFromRows(rows('12|Fails', '13|Hangs|in the cart', '14|Stops'));
		expect(table.headers).toEqual(['Column 1', 'Column 2', 'Column 3']);
		expect(problems.map(({ code }) => code)).toEqual(['no-header', 'rows-shorter']);
	});
	test('of nothing, it is an empty table', () => {
		expect(tableFromRows([])).toEqual({ table: { headers: [], rows: [] }, problems: [] });
		expect(tableFromRows(rows('', ' | '))).toEqual({ table: { headers: [], rows: [] }, problems: [] });
	});
});

describe('the header stands', () => {
	test.each([
		['in the first row, which knows names', ['Title|State', 'Title|State|Created', 'a|open|x'], 0],
		['in the first row that is filled', ['', ' | ', 'Title|State', 'a|open'], 2],
		['in the first row, one known name over one column', ['Status', 'a', 'b'], 0],
		['in the first row, one known name over one column and empty cells', ['Status||', 'a||', 'b'], 0],
		['in the first row, one known name beside another name', ['Status|Beta', 'a|Summary', 'Title|State'], 0],
		['below a title that is a known name', ['Status|', 'Title|State', 'a|open'], 1],
		['in the first row that knows two names', ['alpha', 'beta|Title', 'Title|State', 'a|open'], 2],
		['not where two known names leave out the title', ['List of bugs', 'Status|Labels', 'Title|State', 'a|open'], 2],
		['in the 15th filled row', [...Array.from({ length: 14 }, (_, index) => `line ${index}`), 'Title|State', 'a|open'], 14],
		['not in the 16th', [...Array.from({ length: 15 }, (_, index) => `line ${index}`), 'Title|State', 'a|open'], 0],
		['in a title right above issues, although a blank line comes first', ['', 'Bug list', 'Fails|cart', 'Hangs|search'], 1],
		['in the first row otherwise', ['', 'Alpha|Beta', 'a|b', 'c|d'], 1],
		['nowhere in nothing', [], 0],
	])('%s', (_, lines, position) => {
		expect(findHeaderRow(rows(...lines))).toBe(position);
	});
});

describe('names nobody knows below a title', () => {
	test.each([
		['after a blank line', ['Bug list', '', 'What|Where', 'Fails|cart', 'Hangs|search'], 2],
		['after a title of two cells and a blank line', ['Bugs|of May', '', 'What|Where|Who|When', 'a|b|c|d', 'e|f|g|h'], 2],
		['after a title as full as half of them', ['Bugs|of May', '', 'What|Where|Who', 'a|b|c', 'e|f|g'], 0],
		['over a column of days', ['Bug list', 'What|Seen', 'Fails|2024-05-13', 'Hangs|14.05.2024'], 1],
		['over a column of days with the month first', ['Bug list', 'What|Seen', 'Fails|05/13/2024', 'Hangs|05/14/2024'], 1],
		['over a column of numbers', ['Bug list', 'Which|What', '12|Fails', '#13|Hangs'], 1],
		['over a column of states', ['Bug list', 'What|How', 'Fails| open ', 'Hangs|Done'], 1],
		['over a column of states with gaps', ['Bug list', 'What|How', 'Fails|open', 'Hangs| ', 'Stops'], 1],
		['over a column that holds another word', ['Bug list', 'What|How', 'Fails|open', 'Hangs|Sales'], 0],
		['over an empty column', ['Bug list', 'What|How|Who', 'Fails|x', 'Hangs|y'], 0],
		[
			'beside a column of days without a name',
			['Bug list', 'What|Where|', 'Fails|a|2024-05-13', 'Hangs|b|2024-05-14', 'Stops|c', 'Ends|d', 'Halts|e'],
			0,
		],
		['beside one that is known', ['Bug list', 'What|Status', 'Fails|somehow', 'Hangs|anyhow'], 1],
		['below two lines', ['Bug list', 'of today', 'What|Status', 'Fails|somehow', 'Hangs|anyhow'], 2],
		['below a known name', ['Status', 'What|Seen', 'Fails|2024-05-13', 'Hangs|2024-05-14'], 0],
		['below a title and a known name', ['Bug list', 'Status', 'What|Seen', 'Fails|2024-05-13', 'Hangs|2024-05-14'], 2],
		['below a fuller row', ['Bugs|of May', 'What|Seen', 'Fails|2024-05-13', 'Hangs|2024-05-14'], 0],
		['narrower than most rows', ['Bug list', '', 'What|Where', 'a|b|c', 'd|e|f', 'g|h'], 0],
		['narrower than half of the rows', ['Bug list', '', 'What|Where', 'a|b|c', 'd|e'], 0],
		['narrower than a third of the rows', ['Bug list', '', 'What|Where', 'a|b|c', 'd|e', 'f|g'], 2],
		['as wide as the rows but for empty cells', ['Bug list', '', 'What|Where', 'a|b|', 'd|e| ', 'f|g'], 2],
		['of which one comes back in its column', ['Bug list', '', 'What|cart', 'Fails|cart', 'Hangs|search'], 0],
		['alone in its row', ['Bug list', '', 'What|', 'Fails', 'Hangs'], 0],
		['with nothing below', ['Bug list', '', 'What|Where'], 0],
	])('%s', (_, lines, position) => {
		expect(findHeaderRow(rows(...lines))).toBe(position);
	});
	test('as wide as most of the next 500 rows', () => {
		const body = Array.from({ length: 1_200 }, (_, index) => (index < 500 ? `a ${index}|b ${index}` : 'a|b|c'));
		expect(findHeaderRow(rows('Bug list', '', 'What|Where', ...body))).toBe(2);
	});
});

test.each([
	[['Alpha', 'Beta'], true],
	[['#', 'Beta'], true],
	[['Größe', '', ' ', '名前'], true],
	[['Alpha', 'a'.repeat(60)], true],
	[['Alpha', 'a'.repeat(61)], false],
	[['Alpha'], false],
	[['Alpha', ' '], false],
	[['Alpha', 'Beta', 'Alpha'], false],
	[['Slow', ' then fails'], false],
	[['Alpha', '12'], false],
	[['Alpha', 'SHOP-12'], false],
	[['Alpha', '#12'], false],
	[['Alpha', 'May 13, 2024'], false],
	[['Alpha', '(x)'], false],
])('%j could be names of columns: %s', (row, could) => {
	expect(looksLikeHeader(row)).toBe(could);
});

test('lines above the header are left out, counted without the blank ones', () => {
	expect(tableFromRows(rows('', 'Bug list', '', 'by area', 'Title|State', 'a|open'))).toEqual({
		table: { headers: ['Title', 'State'], rows: [['a', 'open']] },
		problems: [{ code: 'lines-before-header', count: 2, row: 1 }],
	});
});
