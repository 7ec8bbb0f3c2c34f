import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeFormat } from './issue-format.ts';
import { type ColumnMapping, normalizeHeader } from './issue-headers.ts';
import { mapIssues } from './issue-list.ts';
import { tableFromJson } from './json-table.ts';
import type { Table } from './table.ts';

const none: ColumnMapping = { title: null, key: null, url: null, state: null, labels: [], created: null };
const table = (headers: string[], ...rows: string[][]): Table => ({ headers, rows });

test.each([
	['createdAt', 'created at'],
	['Created At (UTC)', 'created at utc'],
	['Vorgangsschlüssel:', 'vorgangsschlussel'],
	['labels[].name', 'labels name'],
	['#', '#'],
	['  Σ Time_Spent ', 'σ time spent'],
])('the header %j is compared as %j', (header, normalized) => {
	expect(normalizeHeader(header)).toBe(normalized);
});

test.each([
	['jira', ['Samenvatting', 'Issuesleutel', 'Status'], { title: 0, key: 1, state: 2 }],
	['jira', ['Resumen', 'Clave de incidencia', 'Estado', 'Creada'], { title: 0, key: 1, state: 2, created: 3 }],
	['jira', ['Resumo', 'Chave da item', 'Status', 'Criado'], { title: 0, key: 1, state: 2, created: 3 }],
	['jira', ['Riepilogo', 'Chiave ticket', 'Stato', 'Creato'], { title: 0, key: 1, state: 2, created: 3 }],
	['jira', ['Podsumowanie', 'Klucz zgłoszenia', 'Stan', 'Utworzono'], { title: 0, key: 1, state: 2, created: 3 }],
	['jira', ['概要', '问题关键字', '状态', '已创建'], { title: 0, key: 1, state: 2, created: 3 }],
	['jira', ['요약', '이슈 키', '상태', '만듦'], { title: 0, key: 1, state: 2, created: 3 }],
	['jira', ['Summary', 'Work item key', 'Work type', 'Status'], { title: 0, key: 1, state: 3 }],
	['gitlab', ['Issue ID', 'URL', 'Title', 'State', 'Labels'], { title: 2, key: 0, url: 1, state: 3 }],
	['azure-devops', ['ID', 'Arbeitselementtyp', 'Titel', 'Status'], { title: 2, key: 0, state: 3 }],
	['redmine', ['#', 'Projekt', 'Tracker', 'Status', 'Thema', 'Angelegt'], { title: 4, key: 0, state: 3, created: 5 }],
	['shortcut', ['id', 'name', 'type', 'requester', 'labels'], { title: 1, key: 0 }],
	['unknown', ['Titel', 'Status', 'Link'], { title: 0, state: 1, url: 2 }],
	['unknown', ['Bug-Zusammenfassung', 'Zustand'], { title: 0, state: 1 }],
])('%s is recognised by %j', (format, headers, mapping) => {
	const result = recognizeFormat(
		table(
			headers,
			headers.map((_, index) => `some text ${index}`),
		),
	);
	expect(result.format).toBe(format);
	expect(result.confidence).toBe(format === 'unknown' ? 'guess' : 'sure');
	expect(result.mapping).toMatchObject(mapping);
});

test('"Parent summary", "Project key" and "Project url" never stand for the issue itself', () => {
	const { mapping } = recognizeFormat(
		table(['Parent summary', 'Project key', 'Project url', 'Summary', 'Issue key'], ['p', 'q', 'https://x.example', 's', 'A-1']),
	);
	expect(mapping).toEqual({ ...none, title: 3, key: 4 });
});

test('takes short texts that differ for titles, not a longer one that comes back, nor an essay', () => {
	const rows = ['Pool runs dry', 'Cache is cold', 'Index is gone'].map((title) => [
		'Reported by the customer care team',
		`${title}. `.repeat(60),
		title,
	]);
	expect(recognizeFormat(table(['alpha', 'beta', 'gamma'], ...rows)).mapping).toEqual({ ...none, title: 2 });
});

describe('mapping', () => {
	test('keeps HTML and formulas as text, without the apostrophe that another export put in front', () => {
		const rows = [['<script>alert(1)</script>'], ["'=1+1"], ['=cmd|calc'], ["'--all' is ignored"], ['two\nlines\tand\0 more']];
		expect(mapIssues(table(['title'], ...rows), { ...none, title: 0 }, 'unknown').issues.map(({ title }) => title)).toEqual([
			'<script>alert(1)</script>',
			'=1+1',
			'=cmd|calc',
			"'--all' is ignored",
			'two lines and more',
		]);
	});
	test('skips the same issue once more, but not another issue of the same title', () => {
		const rows = [
			['Fails', '1'],
			['Fails', '2'],
			['Fails', '1'],
			['Fails again', '1'],
		];
		const result = mapIssues(table(['title', 'number'], ...rows), { ...none, title: 0, key: 1 }, 'unknown');
		expect(result.issues.map(({ title, key }) => `${key} ${title}`)).toEqual(['#1 Fails', '#2 Fails', '#1 Fails again']);
		expect(result.skipped).toEqual([{ row: 3, reason: 'repeated' }]);
	});
	test('without a key tells rows apart by all of their cells', () => {
		const rows = [
			['Fails', 'a'],
			['Fails', 'b'],
			['Fails', 'a'],
		];
		const result = mapIssues(table(['title', 'body'], ...rows), { ...none, title: 0 }, 'unknown');
		expect(result.issues).toHaveLength(2);
		expect(result.skipped).toEqual([{ row: 3, reason: 'repeated' }]);
	});
	test.each([
		[
			['title', 'pull_request'],
			['a', 'https://x.example/pull/1'],
		],
		[
			['title', 'type'],
			['a', 'PullRequest'],
		],
		[
			['title', 'isPullRequest'],
			['a', 'true'],
		],
	])('skips a pull request told by %j', (headers, row) => {
		const result = mapIssues(table(headers, row, ['b', '']), { ...none, title: 0 }, 'unknown');
		expect(result.skipped).toEqual([{ row: 1, reason: 'pull-request' }]);
		expect(result.issues.map(({ title }) => title)).toEqual(['b']);
	});
	test('says how many dates could be two days, and reads none of them', () => {
		const result = mapIssues(
			table(['title', 'created'], ['a', '05/06/2020'], ['b', '07/08/2020'], ['c', 'soon']),
			{ ...none, title: 0, created: 1 },
			'unknown',
		);
		expect(result.issues.map(({ created }) => created)).toEqual([null, null, null]);
		expect(result.notes).toEqual([
			{ code: 'dates-ambiguous', count: 2, column: 'created', example: '05/06/2020' },
			{ code: 'dates-unread', count: 1, column: 'created', example: 'soon' },
		]);
	});
	test('a date in another column can prove the order', () => {
		const result = mapIssues(
			table(['title', 'created', 'due'], ['a', '05/06/2020', '05/30/2020']),
			{ ...none, title: 0, created: 1 },
			'unknown',
		);
		expect(result.issues[0]?.created).toBe('2020-05-06');
	});
	test('does not take states from the column before when the state column has one of its own', () => {
		const rows = [
			['a', 'Active', ''],
			['b', 'Closed', 'New'],
		];
		const result = mapIssues(table(['Title', 'Assigned To', 'State'], ...rows), { ...none, title: 0, state: 2 }, 'azure-devops');
		expect(result.issues.map(({ state }) => state)).toEqual([null, 'open']);
		expect(result.notes).toEqual([]);
	});
	test('reports every row without a title, and all rows when no column is chosen', () => {
		expect(mapIssues(table(['x'], ['a'], ['b']), none, 'unknown').skipped).toEqual([
			{ row: 1, reason: 'no-title' },
			{ row: 2, reason: 'no-title' },
		]);
	});
	test('any mapping onto any table accounts for every row and lets only web addresses through', () => {
		const column = fc.option(fc.integer({ min: -2, max: 6 }));
		const mapping = fc.record({
			title: column,
			key: column,
			url: column,
			state: column,
			labels: fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 3 }),
			created: column,
		});
		const cell = fc.oneof(
			fc.string(),
			fc.string().map((text) => `https://${text}`),
			fc.constantFrom('javascript:alert(1)', 'open', '2024-01-01', '#1', ''),
		);
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 }), mapping, (rows, chosen) => {
				const { issues, skipped } = mapIssues(table(['a', 'b', 'c', 'd'], ...rows), chosen, 'unknown');
				expect(issues.length + skipped.length).toBe(rows.length);
				expect(
					issues.every(({ title, url }) => title.trim() === title && title !== '' && (url === null || /^https?:\/\//i.test(url))),
				).toBe(true);
			}),
		);
	});
});

describe('JSON', () => {
	test.each([
		['an array', [{ title: 'a' }]],
		['a wrapped list', { total: 1, issues: [{ title: 'a' }] }],
		['GraphQL nodes', { data: { repository: { name: 'x', issues: { nodes: [{ title: 'a', labels: { nodes: [] } }] } } } }],
		['GraphQL edges', { data: { issues: { edges: [{ cursor: 'x', node: { title: 'a' } }] } } }],
		['pages', [[{ title: 'a' }], []]],
		['one issue', { title: 'a', number: undefined, labels: [{ name: 'bug' }] }],
		[
			'projects with issues',
			{
				projects: [
					{ name: 'p', issues: [{ title: 'a' }] },
					{ name: 'q', issues: [] },
				],
			},
		],
		['issues beside other lists', { users: [{ name: 'u' }, { name: 'v' }], issues: [{ title: 'a' }] }],
		['an own name for the list', { meta: { page: 1 }, backlog: [{ title: 'a' }] }],
	])('finds the list in %s', (_, value) => {
		const found = tableFromJson(value);
		expect(found?.rows).toHaveLength(1);
		expect(found?.rows[0]?.[found.headers.indexOf('title')]).toBe('a');
	});
	test.each([[{}], [{ name: 'shop', version: '1' }], ['text'], [1], [null], [undefined], [[1, 2]], [{ a: { b: {} } }]])(
		'finds none in %j',
		(value) => {
			expect(tableFromJson(value)).toBeNull();
		},
	);
	test('names nested values by their path and joins lists one a line', () => {
		const value = [
			{
				title: 'a',
				author: { login: 'x' },
				labels: [
					{ id: 1, name: 'bug' },
					{ id: 2, name: 'a, b' },
				],
				tags: ['p', 'q'],
				state: null,
			},
			{ title: 'b', author: null, labels: [], tags: [], state: { name: 'Done' } },
		];
		expect(tableFromJson(value)).toEqual({
			headers: ['title', 'author.login', 'labels[].name', 'tags', 'state.name'],
			rows: [
				['a', 'x', 'bug\na, b', 'p\nq', ''],
				['b', '', '', '', 'Done'],
			],
		});
	});
	test('never throws on any JSON value', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
				const found = tableFromJson(value);
				if (found) recognizeFormat(found);
			}),
		);
	});
});
