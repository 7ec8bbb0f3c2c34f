/** What becomes of the values of an entry: columns named by their path. */
import { expect, test } from 'vitest';
import { tableFromJson } from './json-table.ts';

const row = (entry: Record<string, unknown>) => {
	const table = tableFromJson([{ title: 'a', ...entry }]);
	return Object.fromEntries((table?.headers ?? []).map((header, index) => [header, table?.rows[0]?.[index]]).slice(1));
};

test.each<[string, Record<string, unknown>, Record<string, string>]>([
	['texts, numbers and yes or no', { a: 'x', b: 1.5, c: false, d: true }, { a: 'x', b: '1.5', c: 'false', d: 'true' }],
	['nothing', { a: null }, {}],
	['an empty text', { a: '' }, { a: '' }],
	['objects by their path', { a: { b: { c: 1 } } }, { 'a.b.c': '1' }],
	['a list of texts', { a: ['x', '', null, [1], 2] }, { a: 'x\n2' }],
	['an empty list', { a: [] }, { a: '' }],
	[
		'a list of named objects',
		{
			a: [
				{ id: 1, name: 'x' },
				{ id: 2, name: 'y' },
			],
		},
		{ 'a[].name': 'x\ny' },
	],
	['a list of objects of which one has no name', { a: [{ name: 'x' }, { name: '' }, {}, 'y'] }, { 'a[].name': 'x\ny' }],
	['a list of objects that have numbers only', { a: [{ name: '', id: 1 }, { id: 2 }] }, { 'a[].id': '1\n2' }],
	['a list of objects without names', { a: [{ color: 'red' }] }, {}],
	['nodes', { a: { nodes: [{ name: 'x' }], totalCount: 1 } }, { 'a[].name': 'x' }],
	['edges', { a: { edges: [{ cursor: 'c', node: { name: 'x' } }] } }, { 'a[].name': 'x' }],
	['edges without nodes', { a: { edges: [{ name: 'x' }, 'y'] } }, { 'a[].name': 'x\ny' }],
	['nodes that are no list', { a: { nodes: 3, edges: 'x' } }, { 'a.nodes': '3', 'a.edges': 'x' }],
	['five levels', { a: { b: { c: { d: { e: 1 } } } } }, { 'a.b.c.d.e': '1' }],
	['a sixth level', { a: { b: { c: { d: { e: { f: 1 } } } } } }, {}],
	['two branches', { a: { b: 1 }, c: { d: { e: 2 } }, f: 3 }, { 'a.b': '1', 'c.d.e': '2', f: '3' }],
	['keys that mean something to JavaScript', JSON.parse('{"constructor":1,"prototype":2,"__proto__":3,"toString":4}'), { toString: '4' }],
])('%s', (_, entry, cells) => {
	expect(row(entry)).toEqual(cells);
});

test.each(['name', 'title', 'login', 'username', 'value', 'key', 'displayName', 'id'])('objects of a list are called by %s', (key) => {
	expect(row({ a: [{ [key]: 'x', zzz: 'y' }] })).toEqual({ [`a[].${key}`]: 'x' });
});

test('200 entries of a list are read', () => {
	expect(row({ a: Array.from({ length: 201 }, (_, index) => index) })).toEqual({
		a: Array.from({ length: 200 }, (_, index) => index).join('\n'),
	});
});

test('there are at most 300 columns, of the first entries that have them', () => {
	const keys = (from: number, count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${from + index}`, 'x']));
	const table = tableFromJson([
		{ title: 'a', ...keys(0, 298) },
		{ title: 'b', ...keys(297, 10) },
	]);
	expect(table?.headers).toEqual(['title', ...Object.keys(keys(0, 299))]);
	expect(table?.rows[1]?.slice(-3)).toEqual(['', 'x', 'x']);
});

test('an empty list beside lists of objects is no column of its own, a filled one is', () => {
	expect(
		tableFromJson([
			{ title: 'a', labels: [] },
			{ title: 'b', labels: [{ name: 'x' }], tags: [] },
		]),
	).toEqual({
		headers: ['title', 'labels[].name', 'tags'],
		rows: [
			['a', '', ''],
			['b', 'x', ''],
		],
	});
	expect(
		tableFromJson([
			{ title: 'a', labels: ['x'] },
			{ title: 'b', labels: [{ name: 'y' }] },
		])?.headers,
	).toEqual(['title', 'labels', 'labels[].name']);
});

test('a list of texts is a column of titles', () => {
	expect(tableFromJson(['Fails', 'Hangs'])).toEqual({ headers: ['title'], rows: [['Fails'], ['Hangs']] });
	expect(tableFromJson(['Fails', 1])).toBeNull();
});

test('an empty list is an empty table', () => {
	expect(tableFromJson([])).toEqual({ headers: [], rows: [] });
});
