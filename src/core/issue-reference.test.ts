import { expect, test } from 'vitest';
import { parseLabels } from './issue-labels.ts';
import { isKey, isPullRequestAddress, keyFromAddress, toKey, toWebAddress } from './issue-reference.ts';

test.each([
	['123', '#123'],
	['#123', '#123'],
	[' PROJ-12 ', 'PROJ-12'],
	['="12"', '#12'],
	['12.0', '#12'],
	['', null],
	['="12"x', '="12"x'],
	['x="12"', 'x="12"'],
	['PROJ  -\n12', 'PROJ - 12'],
	['x'.repeat(60), 'x'.repeat(60)],
	['x'.repeat(61), null],
	['#123456789', '#123456789'],
	['12.05', '12.05'],
	['v12.0', 'v12.0'],
	['12345678901234ab', null],
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
	[' https://x.example ', 'https://x.example'],
	[`https://x.example/${'a'.repeat(1_982)}`, `https://x.example/${'a'.repeat(1_982)}`],
	['see https://x.example/1', null],
	['https://api.github.com/repos/a/b/issues/1/comments', 'https://api.github.com/repos/a/b/issues/1/comments'],
	['https://x.example/?https://api.github.com/repos/a/b/issues/1', 'https://x.example/?https://api.github.com/repos/a/b/issues/1'],
	['https://api.github.com/repos/shop/basket/issues/123', 'https://github.com/shop/basket/issues/123'],
	['http://jira.example/rest/api/latest/issue/10001', 'http://jira.example/browse/PROJ-1'],
	['https://jira.example/rest/api/2/issue/10001/comment', 'https://jira.example/rest/api/2/issue/10001/comment'],
	['https://x.example/?https://jira.example/rest/api/2/issue/1', 'https://x.example/?https://jira.example/rest/api/2/issue/1'],
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
	['https://x.example/issues/1234567890', null, false],
	['https://x.example/issues/12a', null, false],
	['https://x.example/issues/12#comment', '#12', false],
	['https://x.example/pull/12/files', '#12', true],
	['https://x.example/pull/12a', null, false],
	['https://x.example/browse/ABC-123?page=1', 'ABC-123', false],
	['https://x.example/browse/ABC-123x', null, false],
	['https://x.example/?https://trello.com/c/AbCd1234/14-title', null, false],
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
	['unknown', [' [ "bug" ] '], ['bug']],
	['unknown', ["['bug', 'needs care']"], ['bug', 'needs care']],
	['unknown', ['[{"name" : "bug"}, {"name":"it\'s"}]'], ['bug', "it's"]],
	['unknown', ['[{"name":\n"bug"}]'], ['bug']],
	['unknown', ['[api] and "more"]'], ['[api] and "more"]']],
	['unknown', ['"a" [b]'], ['"a" [b]']],
	['unknown', ['bug, api]'], ['bug', 'api]']],
	['unknown', ['["a" b'], ['["a" b']],
	['unknown', ['[a][b,c]'], ['[a][b', 'c]']],
	['unknown', ['two  words,\0control'], ['two words', 'control']],
	['unknown', ['deploy (red), api-red'], ['deploy (red)', 'api-red']],
	['wekan', ['api-red,  search'], ['api', 'search']],
	['unknown', ['[backend]'], ['[backend]']],
	['unknown', ['[backend,api]'], ['backend', 'api']],
	['unknown', ['需求、缺陷'], ['需求', '缺陷']],
	['wekan', ['Sales Support-yellow'], ['Sales', 'Support']],
	['trello', ['deploy (red), api (blue_dark), ops (later)'], ['deploy', 'api', 'ops (later)']],
] as const)('labels, %s: %j', (style, cells, labels) => {
	expect(parseLabels(cells, style)).toEqual(labels);
});

test.each([
	['PROJ-12', true],
	['A1_B-3', true],
	['ABCDEFGHIJKLMNO-1', true],
	['ABCDEFGHIJKLMNOP-1', false],
	['proj-12', false],
	['fix PROJ-12', false],
	['PROJ-12 fails', false],
	['1A-2', false],
	['PROJ-', false],
])('%j is a reference and nothing else: %s', (text, isReference) => {
	expect(isKey(text)).toBe(isReference);
});

test('an address of Jira that nobody can open without its key is none', () => {
	expect(toWebAddress('https://jira.example/rest/api/2/issue/10001', null)).toBeNull();
});

test('there are at most 50 labels, of 100 letters each', () => {
	expect(parseLabels(['x'.repeat(101)], 'unknown')).toEqual(['x'.repeat(100)]);
	expect(parseLabels([Array.from({ length: 80 }, (_, index) => `l${index}`).join(',')], 'unknown')).toHaveLength(50);
});
