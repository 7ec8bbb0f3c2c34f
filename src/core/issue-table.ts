/** Finds the header in the rows of a CSV file: below lines of introduction, in the first row, or nowhere. */

import { isDay } from './issue-date.ts';
import { recognizeFormat } from './issue-format.ts';
import { countKnownHeaders } from './issue-headers.ts';
import { isKey } from './issue-reference.ts';
import { parseStateWord } from './issue-state.ts';
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
	return /^https?:\/\//i.test(text) || /^#?\d+$/.test(text) || isKey(text) || isDay(text);
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

function countFilled(row: readonly string[]): number {
	return row.filter((cell) => cell.trim() !== '').length;
}

function isValue(cell: string): boolean {
	return looksLikeValue(cell) || parseStateWord(cell.trim()) !== null;
}

/** Whether some column holds nothing but dates, numbers, references or states: then what stands above it is its name. */
function hasValueColumn(header: readonly string[], body: readonly (readonly string[])[]): boolean {
	return header.some((name, index) => {
		const cells = body.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
		return name.trim() !== '' && cells.length > 0 && cells.every(isValue);
	});
}

/** Whether most rows of the body end where the header ends, or before. */
function isFullWidth(header: readonly string[], body: readonly (readonly string[])[]): boolean {
	const width = countCells(header);
	return body.filter((row) => countCells(row) <= width).length * 2 > body.length;
}

/** Cells up to the last that is filled. */
function countCells(row: readonly string[]): number {
	return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/**
 * Whether a row whose names nobody knows is the header below a title. Above it stand sparse lines only. A blank line among
 * them is sign enough; without one, a known name or a column of values has to confirm it: the title may stand above a list that has
 * no header, whose first issue must not be taken for one.
 */
function isHeaderBelowTitle(rows: readonly (readonly string[])[], index: number, isAfterBlank: boolean): boolean {
	const row = rows[index] ?? [];
	const filled = countFilled(row);
	const most = isAfterBlank ? filled / 2 : 1;
	const body = rows.slice(index + 1, index + 101);
	if (filled < 2 || body.length === 0 || rows.slice(0, index).some((above) => countFilled(above) > most)) return false;
	if (!isFullWidth(row, body) || isFirstRowAnIssue(rows.slice(index))) return false;
	return isAfterBlank || (countKnownHeaders(rows[0] ?? []) === 0 && (countKnownHeaders(row) > 0 || hasValueColumn(row, body)));
}

/**
 * Where the header stands if there is one. In: the rows of a file, blank ones included. Out: a position in them from 0. It is the
 * first filled row when that knows names, else the first of the next rows that knows two, else the first full row below a title,
 * else the first filled row again.
 */
export function findHeaderRow(lines: readonly (readonly string[])[]): number {
	const positions = lines.flatMap((line, index) => (isBlankRow(line) ? [] : [index]));
	const rows = positions.map((position) => lines[position] ?? []);
	const first = rows[0] ?? [];
	// One known word on its own may be the title of a sheet: "Status".
	if (countKnownHeaders(first) >= 1 && (countFilled(first) > 1 || rows.every((row) => countCells(row) < 2))) return positions[0] ?? 0;
	const searched = rows.slice(0, SEARCHED_LINES);
	const known = searched.findIndex(
		(row, index) => index > 0 && countKnownHeaders(row) >= 2 && recognizeFormat({ headers: [...row], rows: [] }).mapping.title !== null,
	);
	const isAfterBlank = (index: number) => (positions[index] ?? 0) - (positions[0] ?? 0) > index;
	const index = known > 0 ? known : searched.findIndex((_, at) => at > 0 && isHeaderBelowTitle(rows, at, isAfterBlank(at)));
	return positions[Math.max(0, index)] ?? 0;
}

/**
 * Whether every filled cell could be the name of a column: short, begun by a letter or #, no number, date or reference, none
 * twice. A sentence cut at its commas is none: its pieces begin with a blank.
 */
export function looksLikeHeader(row: readonly string[]): boolean {
	const filled = row.filter((cell) => cell.trim() !== '');
	return (
		filled.length > 1 &&
		new Set(filled).size === filled.length &&
		filled.every((cell) => cell.length <= 60 && /^[\p{L}#]/u.test(cell) && !looksLikeValue(cell))
	);
}

/** Makes a table of the rows of a file. Without a header the columns are called "Column 1" and so on, and it says so. */
export function tableFromRows(lines: readonly (readonly string[])[]): { table: Table; problems: (TableProblem | HeaderProblem)[] } {
	const rows = lines.filter((line) => !isBlankRow(line));
	const start = lines.slice(0, findHeaderRow(lines)).filter((line) => !isBlankRow(line)).length;
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
