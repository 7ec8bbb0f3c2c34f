/** What the cells of a row become, column by column, and what is said about cells that could not be read. */
import { describe, expect, test } from 'vitest';
import type { IssueFormat } from './issue-format.ts';
import type { ColumnMapping } from './issue-headers.ts';
import { mapIssues } from './issue-list.ts';

const nothing: ColumnMapping = { title: null, key: null, url: null, state: null, labels: [], created: null };
const map = (headers: string[], rows: string[][], mapping: Partial<ColumnMapping>, format: IssueFormat = 'unknown') =>
	mapIssues({ headers, rows }, { ...nothing, title: 0, ...mapping }, format);

test('a row becomes an issue, cell by cell', () => {
	const headers = ['x', 'Title', 'Number', 'Link', 'State', 'Labels', 'Labels', 'Created'];
	const rows = [['y', ' Fails ', ' 12 ', ' https://a.example/12 ', ' Done ', ' api ', 'search; api', ' 2024-05-13 ']];
	expect(map(headers, rows, { title: 1, key: 2, url: 3, state: 4, labels: [5, 6], created: 7 })).toEqual({
		issues: [
			{ title: 'Fails', key: '#12', url: 'https://a.example/12', state: 'closed', labels: ['api', 'search'], created: '2024-05-13' },
		],
		skipped: [],
		notes: [],
	});
});

test('what has no column stays open, whatever stands in the first and the last', () => {
	const cell = '2024-05-13 https://a.example/issues/1';
	expect(map([cell, cell], [[cell, 'open']], {}).issues).toEqual([
		{ title: cell, key: null, url: null, state: null, labels: [], created: null },
	]);
});

test.each([
	['  two  words ', 'two words'],
	['two\n\n\twords\0', 'two words'],
	[" '=1+1", '=1+1'],
	[' \0 ', null],
])('the title %j is %j', (cell, title) => {
	expect(map(['Title'], [[cell]], {}).issues[0]?.title ?? null).toBe(title);
});

describe('a title cut into levels', () => {
	test('is read from the level that is filled, and that is said', () => {
		const headers = ['ID', 'Title 1', 'Title 2', 'Title 12'];
		const rows = [
			['1', 'Epic', '', ''],
			['2', '', 'Story', ''],
			['3', '', '', 'Task'],
		];
		const result = map(headers, rows, { title: 1 });
		expect(result.issues.map(({ title }) => title)).toEqual(['Epic', 'Story', 'Task']);
		expect(result.notes).toEqual([{ code: 'titles-from-levels', count: 3, column: 'Title 1', example: '' }]);
	});
	test.each([
		['Title 1', 'Subtitle 2'],
		['Title 1', 'Title 123'],
		['Title 1', 'Title 2 of 3'],
		['Title 1', 'Title'],
		['Title', 'Title 2'],
		['Title 11', 'Title 2'],
		['Title 1 of 3', 'Title 2 of 3'],
		['10 1', '10 2'],
	])('is none under %j beside %j', (first, second) => {
		const result = map([first, second], [['', 'Fails']], {});
		expect(result.issues).toEqual([]);
		expect(result.notes).toEqual([]);
	});
});

describe('a state that stands one column further left', () => {
	const headers = ['Title', 'Assigned To', 'State'];
	const shifted = [
		['a', ' Active ', ''],
		['b', 'Closed', ' '],
	];
	test('is read from there, and that is said', () => {
		const result = map(headers, shifted, { state: 2 }, 'azure-devops');
		expect(result.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
		expect(result.notes).toEqual([{ code: 'state-elsewhere', count: 2, column: 'Assigned To', example: 'Active' }]);
	});
	test.each([
		['one of the cells is no state', headers, [...shifted, ['c', 'Somebody', '']], 2],
		['one of the cells is empty', headers, [...shifted, ['c', '', '']], 2],
		['there is one row only', headers, shifted.slice(0, 1), 2],
		[
			'there is no column further left',
			['State', 'Title'],
			[
				['', 'Active'],
				['', 'Closed'],
			],
			0,
		],
	])('is not looked for when %s', (_, names, rows, state) => {
		const result = map(names, rows, { title: names.indexOf('Title'), state });
		expect(result.issues.map((issue) => issue.state)).toEqual(rows.map(() => null));
		expect(result.notes).toEqual([]);
	});
});

describe('a pull request', () => {
	test.each([
		['pull_request', 'https://a.example/1', true],
		['pull_request.url', 'https://a.example/1', true],
		['pull_request.html_url', 'x', true],
		['pull_request.diff_url', 'x', true],
		['isPullRequest', 'true', true],
		['isPullRequest', ' FALSE ', false],
		['isPullRequest', '0', false],
		['isPullRequest', 'no', false],
		['pull_request', 'None', false],
		['pull_request', 'null', false],
		['pull_request', 'NaN', false],
		['pull_request', ' ', false],
		['pull_request', 'nonesuch', true],
		['pull_request_reviews', '3', false],
		['Linked pull requests', 'https://a.example/1', false],
		['type', 'pull_request', true],
		['content type', ' PullRequest ', true],
		['__typename', 'MergeRequest', true],
		['Issue Type', 'Pull Request', true],
		['type', 'pull request template', false],
		['type', 'the pull request', false],
		['type', 'Issue', false],
		['subtype', 'PullRequest', false],
	])('%s %j: %s', (header, cell, isPullRequest) => {
		const { issues, skipped } = map(['Title', header], [['a', cell]], {});
		expect({ issues: issues.length, skipped }).toEqual(
			isPullRequest ? { issues: 0, skipped: [{ row: 1, reason: 'pull-request' }] } : { issues: 1, skipped: [] },
		);
	});
	test('is told by its address, and before a missing title is', () => {
		const rows = [
			['a', 'https://a.example/x/y/pull/1'],
			['', 'https://a.example/x/y/pull/2'],
			['', 'https://a.example/x/y/issues/3'],
		];
		expect(map(['Title', 'url'], rows, { url: 1 }).skipped.map(({ reason }) => reason)).toEqual([
			'pull-request',
			'pull-request',
			'no-title',
		]);
		expect(map(['Title', 'url'], rows.slice(0, 1), {}).skipped).toEqual([]);
	});
	test.each([
		['github-api', ['title', 'number'], true],
		['github-api', ['title', 'html_url'], false],
		['github-api', ['title', 'pull_request.url'], false],
		['github-api', ['title', 'the html url'], true],
		['github-api', ['title', 'html url of it'], true],
		['github-api', ['title', 'linked pull request'], true],
		['github-gh', ['title', 'number'], false],
	] as const)('may hide in a file of the kind %s with %j: %s', (format, headers, isPossible) => {
		const rows = [
			['a', ''],
			['b', ''],
			['', ''],
		];
		expect(map([...headers], rows, {}, format).notes).toEqual(
			isPossible ? [{ code: 'pull-requests-possible', count: 2, column: '', example: '' }] : [],
		);
	});
});

describe('the same issue once more', () => {
	test.each([
		['with the same key, although another cell differs', ['a', '1', '', 'x'], ['a', '1', '', 'y'], true],
		['with the same address', ['a', '', 'https://a.example/1', 'x'], ['a', '', 'https://a.example/1', 'y'], true],
		['with another title', ['a', '1', '', 'x'], ['b', '1', '', 'x'], false],
		['with another key', ['a', '1', '', 'x'], ['a', '2', '', 'x'], false],
		['with another address', ['a', '1', 'https://a.example/1', 'x'], ['a', '1', 'https://b.example/1', 'x'], false],
		['with neither, and another cell differs', ['a', '', '', 'x'], ['a', '', '', 'y'], false],
	])('%s', (_, first, second, isRepeated) => {
		const result = map(['Title', 'Key', 'url', 'x'], [first, second], { key: 1, url: 2 });
		expect(result.skipped).toEqual(isRepeated ? [{ row: 2, reason: 'repeated' }] : []);
		expect(result.issues).toHaveLength(isRepeated ? 1 : 2);
	});
});

describe('of one tracker only', () => {
	test.each([
		['trello', 'closed', 'true', 'closed'],
		['trello', 'Archived', 'yes', 'closed'],
		['trello', 'closed', 'false', 'open'],
		['trello', 'closed', '', 'open'],
		['trello', 'Closed by', 'true', 'open'],
		['trello', 'auto closed', 'true', 'open'],
		['redmine', 'Closed', '2024-05-13', 'open'],
	] as const)('%s: %s %j makes a card of "Doing" %s', (format, header, cell, state) => {
		const result = map(['Title', 'List', header], [['a', 'Doing', cell]], { state: 1 }, format);
		expect(result.issues[0]?.state).toBe(state);
	});
	test.each([
		['trello', 'deploy now (red), api', ['deploy now', 'api']],
		['wekan', 'deploy-red api', ['deploy', 'api']],
		['jira', 'deploy now (red), api-red', ['deploy now (red)', 'api-red']],
	] as const)('%s: the labels %j are %j', (format, cell, labels) => {
		expect(map(['Title', 'Labels'], [['a', cell]], { labels: [1] }, format).issues[0]?.labels).toEqual(labels);
	});
});

test.each([
	['', 'https://a.example/shop/issues/12', '#12', 'https://a.example/shop/issues/12'],
	['SHOP-1', 'https://a.example/shop/issues/12', 'SHOP-1', 'https://a.example/shop/issues/12'],
	['', 'https://a.example/', null, 'https://a.example/'],
	['SHOP-1', 'https://a.example/rest/api/2/issue/3', 'SHOP-1', 'https://a.example/browse/SHOP-1'],
	['\'="12"', '', '#12', null],
])('the key %j and the address %j make %s and %s', (keyCell, address, key, url) => {
	expect(map(['Title', 'Key', 'url'], [['a', keyCell, address]], { key: 1, url: 2 }).issues[0]).toMatchObject({ key, url });
});

describe('dates with two numbers that could be day or month', () => {
	test.each([
		[
			'of which another in the column proves the order',
			[
				['a', '05/06/2020', ''],
				['b', '30/06/2020', ''],
			],
			'2020-06-05',
		],
		['of which another column proves the order', [['a', '05/06/2020', '05/30/2020']], '2020-05-06'],
		[
			'of which another column would prove the opposite',
			[
				['a', '05/06/2020', '05/30/2020'],
				['b', '30/06/2020', ''],
			],
			'2020-06-05',
		],
	])('%s', (_, rows, created) => {
		expect(map(['Title', 'created', 'due'], rows, { created: 1 }).issues[0]?.created).toBe(created);
	});
});

describe('notes', () => {
	const headers = ['Title', 'State', 'Created', 'Link'];
	const columns = { state: 1, created: 2, url: 3 };
	test('count the cells that could not be read, with the first of them', () => {
		const rows = [
			['a', 'Done', '2024-05-13', 'https://a.example/1'],
			['b', ' Parked ', ' soon ', ' ftp://a.example '],
			['c', 'At rest', 'later', 'a'],
			['d', '', '', ''],
			['e', 'Done', '05/06/2020', ''],
			['', 'Lost', 'never', 'b'],
		];
		expect(map(headers, rows, columns).notes).toEqual([
			{ code: 'states-unknown', count: 2, column: 'State', example: 'Parked' },
			{ code: 'dates-ambiguous', count: 1, column: 'Created', example: '05/06/2020' },
			{ code: 'dates-unread', count: 2, column: 'Created', example: 'soon' },
			{ code: 'addresses-refused', count: 2, column: 'Link', example: 'ftp://a.example' },
		]);
	});
	test('show no more than 60 characters of a cell', () => {
		const [note] = map(headers, [['a', 'x'.repeat(100), '', '']], columns).notes;
		expect(note?.example).toBe('x'.repeat(60));
	});
});
