import { expect, test } from 'vitest';
import { parseLabels } from './issue-labels.ts';
import { isPullRequestAddress, keyFromAddress, toKey, toWebAddress } from './issue-reference.ts';

test.each([
	['123', '#123'],
	['#123', '#123'],
	[' PROJ-12 ', 'PROJ-12'],
	['="12"', '#12'],
	['12.0', '#12'],
	['', null],
	['1.21143E+15', null],
	['65e0a0800000000000000002', null],
	['0f8fad5b-d9cb-469f-a165-70867728950e', null],
	['1205993847561234', '1205993847561234'],
])('the key %j is %s', (cell, key) => {
	expect(toKey(cell)).toBe(key);
});

test.each([
	['https://github.com/a/b/issues/1', 'https://github.com/a/b/issues/1'],
	['http://tracker.example:8080/x?id=1#c2', 'http://tracker.example:8080/x?id=1#c2'],
	['https://api.github.com/repos/a/b/issues/1', 'https://github.com/a/b/issues/1'],
	['https://api.github.com/repos/a/b/pulls/1', 'https://github.com/a/b/pull/1'],
	['https://jira.example/base/rest/api/2/issue/10001', 'https://jira.example/base/browse/PROJ-1'],
	['javascript:alert(1)', null],
	[' JavaScript:alert(1)', null],
	['data:text/html,x', null],
	['//evil.example', null],
	['ftp://x.example', null],
	['https://', null],
	['https://user:secret@evil.example/', null],
	['https://good.example\\@evil.example/', null],
	['https://x.example/"><script>', null],
	['https://x.example/a b', null],
	[`https://x.example/${'a'.repeat(2_000)}`, null],
])('the address %j becomes %s', (cell, address) => {
	expect(toWebAddress(cell, 'PROJ-1')).toBe(address);
});

test.each([
	['https://github.com/a/b/issues/12', '#12', false],
	['https://github.com/a/b/pull/12', '#12', true],
	['https://git.example/a/b/-/merge_requests/3', null, true],
	['https://git.example/a/b/-/issues/3', '#3', false],
	['https://x.atlassian.example/browse/abc-9', 'ABC-9', false],
	['https://linear.app/x/issue/ENG-4/some-title', 'ENG-4', false],
	['https://trello.com/c/AbCd1234/14-title', '#14', false],
	['https://x.example/issues/latest', null, false],
])('%s holds the key %s', (address, key, isPullRequest) => {
	expect(keyFromAddress(address)).toBe(key);
	expect(isPullRequestAddress(address)).toBe(isPullRequest);
});

test.each([
	['unknown', ['bug, ui', 'bug', ''], ['bug', 'ui']],
	['unknown', ['broker; migration, later'], ['broker', 'migration, later']],
	['unknown', ['a, b\nc'], ['a, b', 'c']],
	['unknown', ['["bug","needs, care"]'], ['bug', 'needs, care']],
	['unknown', ["[{'id': 1, 'name': 'bug'}, {'id': 2, 'name': 'ui'}]"], ['bug', 'ui']],
	['unknown', ['[]'], []],
	['unknown', ['[backend]'], ['[backend]']],
	['unknown', ['[backend,api]'], ['backend', 'api']],
	['unknown', ['需求、缺陷'], ['需求', '缺陷']],
	['wekan', ['Sales Support-yellow'], ['Sales', 'Support']],
	['trello', ['deploy (red), api (blue_dark), ops (later)'], ['deploy', 'api', 'ops (later)']],
] as const)('labels, %s: %j', (style, cells, labels) => {
	expect(parseLabels(cells, style)).toEqual(labels);
});

test('there are at most 50 labels', () => {
	expect(parseLabels([Array.from({ length: 80 }, (_, index) => `l${index}`).join(',')], 'unknown')).toHaveLength(50);
});
