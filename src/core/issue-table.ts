/** Finds the header in the rows of a CSV file: below lines of introduction, in the first row, or nowhere. */

import { parseDay } from './issue-date.ts';
import { recognizeFormat } from './issue-format.ts';
import { countKnownHeaders } from './issue-headers.ts';
import { isBlankRow, makeTable, nameColumn, type Table, type TableProblem } from './table.ts';

export interface HeaderProblem {
	code: 'no-header' | 'lines-before-header';
	/** How many lines stood above the header; 0 where there is none. */
	count: number;
	row: number;
}

const SEARCHED_LINES = 15;

function looksLikeValue(cell: string): boolean {
	const text = cell.trim();
	return (
		/^https?:\/\//i.test(text) || /^#?\d+$/.test(text) || /^[A-Z][A-Z0-9_]{0,14}-\d+$/.test(text) || parseDay(text, 'day-first') !== null
	);
}

/**
 * Whether the first row already is an issue. Numbers, dates and references are no names; neither is a word that comes back
 * further down in its column. A row of known names is a header whatever else it holds.
 */
function isFirstRowAnIssue(rows: readonly (readonly string[])[]): boolean {
	const [first, ...others] = rows;
	if (first === undefined) return false;
	const filled = first.filter((cell) => cell.trim() !== '');
	const known = countKnownHeaders(first);
	if (known > 0) return false;
	if (filled.some(looksLikeValue)) return true;
	if (filled.length === 1 && first.length === 1) return true;
	return first.some((cell, index) => cell.trim() !== '' && others.slice(0, 500).some((row) => row[index]?.trim() === cell.trim()));
}

/** The line of the header, from 0: the first line when it knows names, else the first of the next lines that knows two. */
function findHeaderLine(rows: readonly (readonly string[])[]): number {
	if (countKnownHeaders(rows[0] ?? []) >= 1) return 0;
	const searched = rows.slice(1, SEARCHED_LINES);
	const index = searched.findIndex(
		(row) => countKnownHeaders(row) >= 2 && recognizeFormat({ headers: [...row], rows: [] }).mapping.title !== null,
	);
	return index < 0 ? 0 : index + 1;
}

/** Makes a table of the rows of a file. Without a header the columns are called "Column 1" and so on, and it says so. */
export function tableFromRows(lines: readonly (readonly string[])[]): { table: Table; problems: (TableProblem | HeaderProblem)[] } {
	const rows = lines.filter((line) => !isBlankRow(line));
	const start = findHeaderLine(rows);
	if (start === 0 && isFirstRowAnIssue(rows)) {
		const width = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
		const made = makeTable(
			Array.from({ length: width }, (_, index) => nameColumn(index)),
			rows,
		);
		return { table: made.table, problems: [{ code: 'no-header', count: 0, row: 1 }, ...made.problems] };
	}
	const made = makeTable(rows[start] ?? [], rows.slice(start + 1));
	const introduction: HeaderProblem[] = start === 0 ? [] : [{ code: 'lines-before-header', count: start, row: 1 }];
	return { table: made.table, problems: [...introduction, ...made.problems] };
}
