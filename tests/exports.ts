/**
 * The exports that imports are tried on: the folder that REAL_EXPORTS names, whose README.md may list row counts in a table with
 * a column "rows", or else the project's own fixtures in the same formats.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Export {
	name: string;
	path: string;
	/** Rows of data in it, where somebody counted them. */
	rows: number | null;
}

export const FIXTURES = join(import.meta.dirname, 'fixtures/issues');
export const REAL_EXPORTS = process.env.REAL_EXPORTS;

/** File names and row counts out of a Markdown table: "3,398" and "67 cards" are 3398 and 67. */
function readCounts(readme: string): Map<string, number> {
	const rows = readme.split('\n').filter((line) => line.startsWith('|'));
	const cells = rows.map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
	const column = cells[0]?.indexOf('rows') ?? -1;
	return new Map(cells.slice(2).map((row) => [row[0] ?? '', Number.parseInt((row[column] ?? '').replace(/[,\s]/g, ''), 10)]));
}

export function listRealExports(folder: string): Export[] {
	const readme = join(folder, 'README.md');
	const counts = existsSync(readme) ? readCounts(readFileSync(readme, 'utf8')) : new Map<string, number>();
	return readdirSync(folder)
		.filter((name) => /\.(csv|tsv|txt|json|jsonl)$/i.test(name))
		.sort()
		.map((name) => ({ name, path: join(folder, name), rows: counts.get(name) ?? null }));
}

interface Expected {
	error?: string;
	issues?: number;
	skipped?: unknown[];
}

/** The project's own, without those that are there to be refused. */
function listFixtures(): Export[] {
	const expected: Record<string, Expected> = JSON.parse(readFileSync(join(FIXTURES, 'expected.json'), 'utf8'));
	return Object.entries(expected)
		.filter(([, { error }]) => error === undefined)
		.map(([name, { issues = 0, skipped = [] }]) => ({ name, path: join(FIXTURES, name), rows: issues + skipped.length }));
}

export const listExports = (): Export[] => (REAL_EXPORTS ? listRealExports(REAL_EXPORTS) : listFixtures());
