/**
 * Every file under tests/fixtures/issues through the whole import, against tests/fixtures/issues/expected.json, which was written
 * by hand from the files. With REAL_EXPORTS naming a folder of real exports, those are read too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES as folder, listRealExports, REAL_EXPORTS } from '../../tests/exports.ts';
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

const entries = Object.entries(expected);
// Read inside of the tests: what runs while tests are collected is counted for none of them, by coverage and mutation tests alike.
test.each(entries.flatMap(([name, wanted]) => ('error' in wanted ? [[name, wanted] as const] : [])))(
	'%s is refused, and the error names what was found',
	(name, wanted) => {
		expect(importFile(join(folder, name))).toEqual({
			ok: false,
			error: { code: wanted.error, found: wanted.found, line: wanted.line ?? 0, limit: '' },
		});
	},
);
test.each(entries.flatMap(([name, wanted]) => ('error' in wanted ? [] : [[name, wanted] as const])))(
	'%s gives every row as an issue or with a reason',
	(name, wanted) => {
		const result = importFile(join(folder, name));
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
	},
);

// Without a folder of real exports there is nothing to run here: the fixtures above are the same formats.
if (REAL_EXPORTS) {
	test.each(listRealExports(REAL_EXPORTS).map(({ name, path, rows }) => [name, rows, path] as const))(
		'%s: %s rows become issues or are left out with a reason',
		(_, rows, path) => {
			const result = importFile(path);
			if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
			expect(result.issues.length).toBeGreaterThan(0);
			expect(result.issues.length + result.skipped.length).toBe(rows ?? result.table.rows.length);
		},
	);
}
