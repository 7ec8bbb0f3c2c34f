import { expect, test } from 'vitest';
import { tableFromRows } from './issue-table.ts';
import { makeTable, readColumn } from './table.ts';

test('repeated headers stay, one column each', () => {
	const { table, problems } = makeTable(['Summary', 'Labels', 'Labels'], [['a', 'x', 'y']]);
	expect(table).toEqual({ headers: ['Summary', 'Labels', 'Labels'], rows: [['a', 'x', 'y']] });
	expect(problems).toEqual([]);
	expect(readColumn(table, 2)).toEqual(['y']);
	expect(readColumn(table, 3)).toEqual([]);
	expect(readColumn(table, -1)).toEqual([]);
});

test('cells beyond the last header get a column, missing cells are empty, and both are reported with their first row', () => {
	const { table, problems } = makeTable(['a', 'b'], [['1'], ['1', '2'], ['1', '2', '3'], ['1'], ['1', '2', '', '4']]);
	expect(table.headers).toEqual(['a', 'b', 'Column 3', 'Column 4']);
	expect(table.rows).toEqual([
		['1', '', '', ''],
		['1', '2', '', ''],
		['1', '2', '3', ''],
		['1', '', '', ''],
		['1', '2', '', '4'],
	]);
	expect(problems).toEqual([
		{ code: 'rows-wider', count: 2, row: 3 },
		{ code: 'rows-shorter', count: 2, row: 1 },
	]);
});

test('empty columns that a spreadsheet leaves at the end go without a word', () => {
	expect(
		makeTable(
			['a', '', ''],
			[
				['1', '', ''],
				['', ' ', ''],
				['2', ' ', '\t'],
			],
		),
	).toEqual({ table: { headers: ['a'], rows: [['1'], ['2']] }, problems: [] });
});

test('a header is read without the blanks around it, and one of blanks alone is none', () => {
	expect(makeTable([' Title ', '  ', 'State'], [['a', 'b', 'open']]).table.headers).toEqual(['Title', 'Column 2', 'State']);
});

test.each([
	[
		'known names',
		[
			['Title', 'State'],
			['a', 'open'],
		],
		['Title', 'State'],
		[],
	],
	[
		'names nobody knows',
		[
			['Alpha', 'Beta'],
			['a', 'b'],
		],
		['Alpha', 'Beta'],
		[],
	],
	[
		'a number and an address in the first row',
		[
			['12', 'Fails', 'https://x.example/12'],
			['13', 'Hangs', 'https://x.example/13'],
		],
		['Column 1', 'Column 2', 'Column 3'],
		['no-header'],
	],
	[
		'a word that comes back in its column',
		[
			['Fails', 'bug'],
			['Hangs', 'bug'],
		],
		['Column 1', 'Column 2'],
		['no-header'],
	],
	[
		'a known name beside numbered ones',
		[
			['Title', 'Estimate', '2024', 'State'],
			['a', '1', '2', 'open'],
		],
		['Title', 'Estimate', '2024', 'State'],
		[],
	],
	[
		'lines of introduction',
		[['Export of today'], ['by me'], ['Summary', 'Status'], ['a', 'Done']],
		['Summary', 'Status'],
		['lines-before-header'],
	],
	[
		'names nobody knows below a title and a blank line',
		[['Bug list'], [''], ['What', 'Where', 'Who'], ['Fails', 'cart', 'Sales'], ['Hangs', 'search', 'Support']],
		['What', 'Where', 'Who'],
		['lines-before-header'],
	],
	[
		'names nobody knows below a title, a blank line and a second title',
		[['Bug list'], [''], ['by area'], ['What', 'Where'], ['Fails', 'cart'], ['Hangs', 'search']],
		['What', 'Where'],
		['lines-before-header'],
	],
	[
		'names nobody knows right below a title, over a column of days',
		[
			['Bug list', '', ''],
			['What', 'Where', 'When seen'],
			['Fails', 'cart', '2024-05-13'],
			['Hangs', 'search', '2024-05-14'],
		],
		['What', 'Where', 'When seen'],
		['lines-before-header'],
	],
	[
		'a title right above issues: the first of them stays an issue',
		[
			['Bug list', '', ''],
			['Fails', 'cart', 'Sales'],
			['Hangs', 'search', 'Support'],
		],
		['Bug list', 'Column 2', 'Column 3'],
		[],
	],
	[
		'a title and a blank line above issues that repeat a word: all of them stay',
		[['Bug list'], [''], ['Fails', 'cart'], ['Hangs', 'cart']],
		['Column 1', 'Column 2'],
		['no-header', 'rows-shorter'],
	],
	[
		'one known name over wider rows',
		[['Title'], ['Fails', 'cart', '2024-05-13'], ['Hangs', 'search', '2024-05-14']],
		['Title', 'Column 2', 'Column 3'],
		['rows-wider'],
	],
])('the header with %s', (_, rows, headers, problems) => {
	const made = tableFromRows(rows);
	expect(made.table.headers).toEqual(headers);
	expect(made.problems.map(({ code }) => code)).toEqual(problems);
});

test('the lines above the header are counted, a footer stays a row', () => {
	const { table, problems } = tableFromRows([
		['Bug list'],
		['by area'],
		[],
		['What', 'Where'],
		['Fails', 'cart'],
		['Hangs', 'search'],
		['Total: 2'],
	]);
	expect(table).toEqual({
		headers: ['What', 'Where'],
		rows: [
			['Fails', 'cart'],
			['Hangs', 'search'],
			['Total: 2', ''],
		],
	});
	expect(problems).toEqual([
		{ code: 'lines-before-header', count: 2, row: 1 },
		{ code: 'rows-shorter', count: 1, row: 3 },
	]);
});
