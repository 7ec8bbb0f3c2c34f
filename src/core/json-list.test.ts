/** Which of the lists in a JSON file is the one of issues. */
import { describe, expect, test } from 'vitest';
import { findIssueEntries } from './json-list.ts';

const a = { title: 'a' };
const b = { title: 'b' };
const people = [{ login: 'u' }, { login: 'v' }, { login: 'w' }];
const nest = (value: unknown, depth: number): unknown => (depth === 0 ? value : { x: nest(value, depth - 1) });
const nestLists = (value: unknown, depth: number): unknown => (depth === 0 ? value : [nestLists(value, depth - 1)]);

describe('the list', () => {
	test.each<[string, unknown, unknown]>([
		['itself', [a, b], [a, b]],
		['with titles, not a longer one without', { people, rows: [a] }, [a]],
		['with more titles', { p: [a], q: [a, b] }, [a, b]],
		['with more titles, whatever else is in it', { p: [a, ...people], q: [a, b] }, [a, b]],
		['that comes first of equals', { p: [a], q: [b] }, [a]],
		['that is less deep', { p: { q: [a] }, r: [b] }, [b]],
		['that is less deep, although another is far longer', { p: { q: Array(3_000).fill(a) }, r: [b] }, [b]],
		['under a known name', { p: [a], Issues: [b] }, [b]],
		['under a known name one level deeper', { p: [a], q: { workItems: [b] } }, [b]],
		['less deep than a known name two levels deeper', { p: [a], q: { r: { issues: [b] } } }, [a]],
		['with titles, not one under a known name without', { items: people, p: [a] }, [a]],
		['of edges', { edges: [{ node: a }, { node: b }] }, [a, b]],
		['of edges that are entries themselves', { edges: [{ title: 'c', node: 1 }] }, [{ title: 'c', node: 1 }]],
		['of pages', [[a], [b]], [a, b]],
		['of pages, under a known name before one without', { p: [b], issues: [[a], [b]] }, [a, b]],
		[
			'inside of projects',
			[
				{ name: 'p', issues: [a] },
				{ name: 'q', issues: [b] },
			],
			[a, b],
		],
		['of issues of which one has issues below it', [{ ...a, issues: [b] }, b], [{ ...a, issues: [b] }, b]],
		['without titles where there is no other', { people }, people],
		['without titles that comes first of those', { people, p: [{ x: 1 }] }, people],
		['beside values that are none', ['x', a, null, b], [a, b]],
		['of Jira', { p: [{ login: 'u' }], q: [{ fields: { summary: null } }] }, [{ fields: { summary: null } }]],
		['of Azure DevOps', { p: [{ login: 'u' }], q: [{ fields: { 'System.Title': 'a' } }] }, [{ fields: { 'System.Title': 'a' } }]],
		['whose entries have other fields too', { p: [{ fields: { x: 1 } }, { fields: 'summary' }], q: [a] }, [a]],
		['whose titles are texts', { p: [{ title: 1 }, { name: null }], q: [a] }, [a]],
		['eight levels deep', nest([a], 8), [a]],
		['nine levels deep', nest([a], 9), null],
		['in eight lists', nestLists([a], 8), [a]],
		['in nine lists', nestLists([a], 9), null],
		['that is empty', { issues: [] }, null],
		['of numbers', { issues: [1, 2] }, null],
	])('%s', (_, value, entries) => {
		expect(findIssueEntries(value)).toEqual(entries);
	});
	test.each(['title', 'summary', 'name', 'subject', 'short_desc', 'headline'])('with titles called %s', (key) => {
		expect(findIssueEntries({ people, rows: [{ [key]: 'a' }] })).toEqual([{ [key]: 'a' }]);
	});
});

describe('one issue', () => {
	test.each([
		[{ title: 'a', labels: [{ name: 'bug' }] }],
		[{ summary: 'a', watchers: people }],
		[{ key: 'A-1', fields: { summary: 'a', issuelinks: [b] } }],
		[{ title: 'a', items: 3, data: 'x' }],
		[{ title: 'a', Comments: [{ name: 'x' }] }],
	])('%j is a list of itself', (value) => {
		expect(findIssueEntries(value)).toEqual([value]);
	});
	test.each([
		[{ title: 'Board', issues: [b] }],
		[{ summary: 'Report', Items: [b] }],
		[{ title: 'Board', page: 1, issues: [b] }],
		[{ name: 'shop', rows: [b] }],
	])('%j is not one, but holds one', (value) => {
		expect(findIssueEntries(value)).toEqual([b]);
	});
	test.each([[{ name: 'shop', version: '1' }], [{ title: 1 }], [{ fields: { x: 1 } }], [{ fields: 'summary' }], ['title'], [null]])(
		'%j is none',
		(value) => {
			expect(findIssueEntries(value)).toBeNull();
		},
	);
});
