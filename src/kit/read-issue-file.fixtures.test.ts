/**
 * Every file under tests/fixtures/issues through the whole import, against tests/fixtures/issues/expected.json, which was written
 * by hand from the files. With REAL_EXPORTS naming a folder of real exports and a README.md that lists them in a table with a
 * column "rows", those are read too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognizeFormat } from '../core/issue-format.ts';
import { type ImportedIssue, mapIssues, type SkippedRow } from '../core/issue-list.ts';
import { readIssueText } from './read-issue-file.ts';

interface ExpectedImport {
	format: string;
	issues: number;
	skipped: SkippedRow[];
	first: ImportedIssue;
	encoding?: string;
	delimiter?: string;
	states?: (string | null)[];
	problems?: string[];
	notes?: string[];
}
interface ExpectedError {
	error: string;
	found: string;
	line?: number;
}

const folder = join(import.meta.dirname, '../../tests/fixtures/issues');
const expected: Record<string, ExpectedImport | ExpectedError> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const files = readdirSync(folder).filter((name) => name !== 'expected.json');

function importFile(path: string) {
	const result = readIssueText(readFileSync(path), path);
	if (!result.ok) return result;
	const { format, mapping, confidence } = recognizeFormat(result.table);
	return { ...result, format, confidence, ...mapIssues(result.table, mapping, format) };
}

test('every fixture is described and every description has its fixture', () => {
	expect(files.sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (name, wanted) => {
	const result = importFile(join(folder, name));
	if ('error' in wanted) {
		test('is refused, and the error names what was found', () => {
			expect(result).toMatchObject({ ok: false, error: { code: wanted.error, found: wanted.found, line: wanted.line ?? 0 } });
		});
		return;
	}
	test('gives every row as an issue or with a reason', () => {
		if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
		expect({ format: result.format, issues: result.issues.length, skipped: result.skipped }).toEqual({
			format: wanted.format,
			issues: wanted.issues,
			skipped: wanted.skipped,
		});
		expect(result.issues[0]).toEqual(wanted.first);
		expect(result.table.rows).toHaveLength(result.issues.length + result.skipped.length);
		if (wanted.encoding) expect(result.encoding).toBe(wanted.encoding);
		if (wanted.delimiter !== undefined) expect(result.delimiter).toBe(wanted.delimiter);
		if (wanted.states) expect(result.issues.map(({ state }) => state)).toEqual(wanted.states);
		if (wanted.problems) expect(result.problems.map(({ code }) => code)).toEqual(wanted.problems);
		if (wanted.notes) expect(result.notes.map(({ code }) => code)).toEqual(wanted.notes);
	});
});

/** File names and row counts out of the Markdown table. */
function readCounts(readme: string): [string, number][] {
	const rows = readme.split('\n').filter((line) => line.startsWith('|'));
	const cells = rows.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
	const column = cells[0]?.indexOf('rows') ?? -1;
	return cells.slice(2).map((row) => [row[0] ?? '', Number.parseInt((row[column] ?? '').replace(/[,\s]/g, ''), 10)]);
}

const real = process.env.REAL_EXPORTS;
describe.skipIf(real === undefined || !existsSync(join(real, 'README.md')))('real exports', () => {
	const counts = real === undefined ? [] : readCounts(readFileSync(join(real, 'README.md'), 'utf8'));
	test('are all listed', () => {
		const names = readdirSync(real ?? '').filter((name) => name !== 'README.md');
		expect(counts.map(([name]) => name).sort()).toEqual(names.sort());
	});
	test.each(counts)('%s: %i rows become issues or are skipped with a reason', (name, rows) => {
		const result = importFile(join(real ?? '', name));
		if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
		expect(result.confidence).toBe('sure');
		expect(result.issues.length).toBeGreaterThan(0);
		expect(result.issues.length + result.skipped.length).toBe(rows);
		expect(result.skipped).toEqual([]);
	});
});
