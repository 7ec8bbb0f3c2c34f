import { expect, test } from 'vitest';
import type { Chart } from '../../schemas/chart.ts';
import { chartTable, tableInWords } from './chart-table.ts';

const words = {
	format: (value: number) => `${value}%`,
	formatUpward: (value: number) => `${value} items`,
	range: (from: string, to: string) => `${from} to ${to}`,
	upTo: (to: string) => `up to ${to}`,
	list: (values: string[]) => values.join('; '),
	note: 'Note',
};
const common = { caption: 'C.', shows: 'S.', rowsAre: 'Row', axis: { label: 'Share' } };
const tableOf = (chart: Chart) => chartTable(chart, words);

test('bars: a source of a row, or that of the chart', () => {
	const rows = [
		{ label: 'Go', value: 10 },
		{ label: 'Java', value: 39, source: 'own' },
	];
	expect(tableOf({ ...common, type: 'bars', source: 'all', rows })).toEqual({
		head: ['Row', 'Share'],
		rows: [
			{ cells: ['Go', '10%'], source: 'all' },
			{ cells: ['Java', '39%'], source: 'own' },
		],
	});
});

test('stacked bars: a column for each piece, a dash where a row has none, left out when said', () => {
	const table = tableOf({
		...common,
		type: 'bars',
		rows: [
			{
				label: 'A',
				parts: [
					{ label: 'must', value: 6 },
					{ label: 'could', value: 3 },
				],
			},
			{ label: 'B', parts: [{ label: 'could', value: 9 }] },
		],
	});
	expect(table.head).toEqual(['Row', 'must', 'could']);
	expect(table.rows.map(({ cells }) => cells)).toEqual([
		['A', '6%', '3%'],
		['B', '–', '9%'],
	]);
	expect(tableInWords(table)).toBe('A: must 6%, could 3%. B: could 9%.');
});

test('ranges: open, closed and single values, under the heading that they stand below', () => {
	const table = tableOf({
		...common,
		type: 'ranges',
		rows: [
			{ group: 'Before', label: 'A', to: 15 },
			{ label: 'B', from: 10, to: 60, note: 'most' },
			{ label: 'C', points: [2, 4] },
		],
	});
	expect(table.rows.map(({ cells }) => cells)).toEqual([
		['Before: A', 'up to 15%', '–'],
		['Before: B', '10% to 60%', 'most'],
		['Before: C', '2%; 4%', '–'],
	]);
});

test('lines and staircases say both axes', () => {
	const lines = tableOf({
		...common,
		type: 'lines',
		upward: { label: 'Items' },
		rows: [
			{
				label: 'A',
				points: [
					[0, 1],
					[2, 3],
				],
			},
		],
	});
	expect(lines.rows[0]?.cells).toEqual(['A', '0%: 1 items; 2%: 3 items']);
	const due = chartTable({ ...common, type: 'due', tool: 'x', words: {}, upward: { label: 'Items' } }, words, [
		{ name: 'Day one', day: 1, count: 8 },
	]);
	expect(tableInWords(due)).toBe('Day one: Share 1%, Items 8 items.');
});
