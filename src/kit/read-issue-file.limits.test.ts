/** Large, wide and deep files: all of these take a second or more, so they stand apart from the rest. */
import { expect, test, vi } from 'vitest';
import { csvFromRows } from '../core/export-csv.ts';
import { recognizeFormat } from '../core/issue-format.ts';
import { mapIssues } from '../core/issue-list.ts';
import { MAX_BYTES, readIssueText } from './read-issue-file.ts';

vi.setConfig({ testTimeout: 30_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const readTable = (text: string, name = 'issues.csv') => {
	const result = readIssueText(bytes(text), name);
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
	return result;
};
const list = (count: number) => `title,state\n${Array.from({ length: count }, (_, index) => `Issue ${index},open\n`).join('')}`;
test('20,000 rows are read, 20,001 are refused with both numbers', () => {
	expect(readTable(list(20_000)).table.rows).toHaveLength(20_000);
	expect(readIssueText(bytes(list(20_001)), 'a.csv')).toEqual({
		ok: false,
		error: { code: 'too-many-rows', found: '20001', limit: '20000', line: 0 },
	});
});
test('more than 20 megabytes are refused before anything is parsed', () => {
	expect(readIssueText(new Uint8Array(MAX_BYTES), 'a.csv')).toMatchObject({ error: { code: 'empty' } });
	expect(readIssueText(new Uint8Array(MAX_BYTES + 100_000), 'a.csv')).toMatchObject({
		error: { code: 'too-large', found: '20.1', limit: '20' },
	});
});
test('5,000 rows of 30 columns with line breaks are all read', () => {
	const header = [
		'Summary',
		'Issue key',
		'Status',
		'Created',
		'Labels',
		'Labels',
		...Array.from({ length: 24 }, (_, index) => `Custom field (${index})`),
	];
	const rows = Array.from({ length: 5_000 }, (_, index) => [
		`Fails, "again" ${index}`,
		`ABC-${index}`,
		'To Do',
		'22/Sep/25 9:26 AM',
		'a',
		'b',
		...Array.from({ length: 24 }, () => 'some\nmore text'),
	]);
	const input = bytes(csvFromRows([header, ...rows]));
	const result = readIssueText(input, 'a.csv');
	if (!result.ok) throw new Error(result.error.code);
	const { mapping, format } = recognizeFormat(result.table);
	expect(mapIssues(result.table, mapping, format).issues).toHaveLength(5_000);
});
test('deep and wide JSON neither hangs nor overflows the stack', () => {
	const deep = `${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`;
	expect(readIssueText(bytes(deep), 'a.json').ok).toBe(false);
	const wide = JSON.stringify([{ title: 'wide', ...Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`f${index}`, 1])) }]);
	expect(readTable(wide, 'a.json').table.headers).toHaveLength(300);
});

// What they cost, against 500 of them: `node scripts/bench-import.ts`.
test('50,000 quotations that go on behind their end are read to their end, in rows or in one line', () => {
	expect(readIssueText(bytes(`a;b;c\n${'x;"y");z\n'.repeat(50_000)}`), 'a.csv')).toMatchObject({
		error: { code: 'too-many-rows', found: '50000' },
	});
	const line = '"y");'.repeat(50_000);
	expect(readTable(`a;b;c\n"d;e";f\n${line}`).table.rows.at(-1)).toEqual([line]);
});
