/** Which tracker wrote a table, and how sure that is; the fixtures show more of them. */
import { expect, test } from 'vitest';
import { recognizeFormat } from './issue-format.ts';
import { findColumn, findLabelColumns, normalizeHeader } from './issue-headers.ts';

test('names of columns are compared without the blanks around them', () => {
	expect(recognizeFormat({ headers: [' identifier ', 'title '], rows: [] })).toMatchObject({ format: 'linear', confidence: 'sure' });
	expect(recognizeFormat({ headers: ['Identifier', 'Title'], rows: [] }).format).toBe('unknown');
});

test('a known tracker without a known title is certain, its title a guess', () => {
	const table = {
		headers: ['Work Item Type', 'ID', 'Was'],
		rows: [
			['Bug', '1', 'Search forgets words'],
			['Bug', '2', 'Basket loses coupons'],
		],
	};
	expect(recognizeFormat(table)).toMatchObject({ format: 'azure-devops', confidence: 'guess', mapping: { title: 2, key: 1 } });
});

test.each([
	['https://git.example/shop/api/-/issues/14', 'gitlab'],
	['http://git.example/shop/api/-/work_items/14', 'gitlab'],
	['https://git.example/shop/api/-/issues/new', 'unknown'],
	['https://git.example/shop/api/-/merge_requests/14', 'unknown'],
	['https://jira.example/browse/SHOP-12', 'jira'],
	['https://jira.example/browse/A-1', 'jira'],
	['https://jira.example/browse/SHOP_2-12', 'jira'],
	['https://jira.example/browse/shop-12', 'unknown'],
	['https://jira.example/browse/SHOP-NEW', 'unknown'],
	['https://jira.example/browse/SHOP', 'unknown'],
])('columns that nobody knows over %s are of %s', (address, format) => {
	const rows = ['Search forgets words', 'Basket loses coupons'].map((title) => [title, address]);
	expect(recognizeFormat({ headers: ['alpha', 'beta'], rows })).toMatchObject({
		format,
		confidence: 'guess',
		mapping: { title: 0, url: 1 },
	});
});

test('an address among other texts gives no tracker away', () => {
	const rows = [
		['Search forgets words', 'https://jira.example/browse/SHOP-12'],
		['Basket loses coupons', 'x'],
		['Login ends too soon', 'y'],
	];
	expect(recognizeFormat({ headers: ['alpha', 'beta'], rows }).format).toBe('unknown');
});

test('of two names the one that stands first among the wanted wins, not the first column', () => {
	expect(findColumn(['b', 'a', 'a'], ['x', 'a', 'b'])).toBe(1);
	expect(findColumn(['a'], ['x'])).toBeNull();
});

test.each([
	[
		['title', 'labels', 'labels'],
		[1, 2],
	],
	[
		['labels 0', 'labels 1', 'labels 10'],
		[0, 1, 2],
	],
	[['tags', 'labels'], [1]],
	[['labels 2024', 'label of 2 x'], []],
	[['title'], []],
])('labels of %j stand at %j', (headers, columns) => {
	expect(findLabelColumns(headers, ['labels', 'tags'])).toEqual(columns);
});

test('a header is compared by its first 200 letters', () => {
	expect(normalizeHeader('a'.repeat(300))).toBe('a'.repeat(200));
});
