/** Finds the header in the rows of a CSV file: below lines of introduction, in the first row, or nowhere. */

import { isDay } from './issue-date.ts';
import { countKnownHeaders, FIELD_NAMES, normalizeHeader } from './issue-headers.ts';
import { isKey } from './issue-reference.ts';
import { parseStateWord } from './issue-state.ts';
import { isBlankRow, makeTable, nameColumn, type Table, type TableProblem } from './table.ts';

export interface HeaderProblem {
	code: 'no-header' | 'lines-before-header';
	/** How many lines stood above the header; 0 where there is none. */
	count: number;
	row: number;
}

type Row = readonly string[];

const SEARCHED_LINES = 15;
/** How many rows below a header are looked at. */
const SAMPLE = 500;

function isFilled(cell: string): boolean {
	return cell.trim() !== '';
}

function countFilled(row: Row): number {
	return row.filter(isFilled).length;
}

function findLastFilled(row: Row): number {
	return row.findLastIndex(isFilled);
}

function isTitleName(cell: string): boolean {
	return FIELD_NAMES.title.includes(normalizeHeader(cell));
}

function looksLikeValue(cell: string): boolean {
	const text = cell.trim();
	return /^https?:\/\//i.test(text) || /^#?\d+$/.test(text) || isKey(text) || isDay(text);
}

/**
 * Whether a row above others already is an issue. A single cell is; numbers, dates and references are no names; neither is a word
 * that comes back further down in its column. A row of known names is a header whatever else it holds.
 */
function isIssue(row: Row, others: readonly Row[]): boolean {
	if (countKnownHeaders(row) > 0) return false;
	const comesBack = (cell: string, index: number) => isFilled(cell) && others.some((other) => other[index]?.trim() === cell.trim());
	return row.length === 1 || row.some((cell, index) => looksLikeValue(cell) || comesBack(cell, index));
}

/** Whether some column holds nothing but dates, numbers, references or states: then what stands above it is its name. */
function hasValueColumn(header: Row, body: readonly Row[]): boolean {
	return header.some((name, index) => {
		const cells = body.flatMap((row) => row[index] ?? []).filter(isFilled);
		return isFilled(name) && cells.length > 0 && cells.every((cell) => looksLikeValue(cell) || parseStateWord(cell) !== null);
	});
}

/** Whether most rows of the body end where the header ends, or before. */
function isFullWidth(header: Row, body: readonly Row[]): boolean {
	const last = findLastFilled(header);
	return body.filter((row) => findLastFilled(row) <= last).length * 2 > body.length;
}

/**
 * Whether a row whose names nobody knows is the header below a title. Above it stand sparse lines only. A blank line among
 * them is sign enough; without one, a known name or a column of values has to confirm it: the title may stand above a list that has
 * no header, whose first issue must not be taken for one.
 */
function isHeaderBelowTitle(above: readonly Row[], row: Row, body: readonly Row[], isAfterBlank: boolean): boolean {
	const filled = countFilled(row);
	const most = isAfterBlank ? filled / 2 : 1;
	if (above.some((line) => countFilled(line) > most) || !isFullWidth(row, body) || isIssue(row, body)) return false;
	if (isAfterBlank) return true;
	const isTitleKnown = above.findIndex((line) => countKnownHeaders(line) > 0) === 0;
	return !isTitleKnown && (countKnownHeaders(row) > 0 || hasValueColumn(row, body));
}

/**
 * Where the header stands if there is one. In: the rows of a file, blank ones included. Out: a position in them from 0. It is the
 * first filled row when that knows names, else the first of the next rows that knows two, else the first full row below a title,
 * else the first filled row again.
 */
export function findHeaderRow(lines: readonly Row[]): number {
	const filled = lines.flatMap((row, position) => (isBlankRow(row) ? [] : [{ row, position }]));
	const rows = filled.map(({ row }) => row);
	const [first] = filled;
	if (first === undefined) return 0;
	// One known word on its own may be the title of a sheet: "Status".
	if (countKnownHeaders(first.row) > 0 && countFilled(first.row) > 1) return first.position;
	const searched = filled.slice(0, SEARCHED_LINES);
	const known = searched.find(({ row }) => countKnownHeaders(row) >= 2 && row.some(isTitleName));
	const belowTitle = ({ row, position }: (typeof filled)[number], index: number) =>
		isHeaderBelowTitle(rows.slice(0, index), row, rows.slice(index + 1).slice(0, SAMPLE), position - first.position > index);
	return (known ?? searched.find(belowTitle) ?? first).position;
}

/**
 * Whether every filled cell could be the name of a column: short, begun by a letter or #, no number, date or reference, none
 * twice. A sentence cut at its commas is none: its pieces begin with a blank.
 */
export function looksLikeHeader(row: Row): boolean {
	const filled = row.filter(isFilled);
	return (
		filled.length > 1 &&
		new Set(filled).size === filled.length &&
		filled.every((cell) => cell.length <= 60 && /^[\p{L}#]/u.test(cell) && !looksLikeValue(cell))
	);
}

/** Makes a table of the rows of a file. Without a header the columns are called "Column 1" and so on, and it says so. */
export function tableFromRows(lines: readonly Row[]): { table: Table; problems: (TableProblem | HeaderProblem)[] } {
	const rows = lines.filter((line) => !isBlankRow(line));
	const start = lines.slice(0, findHeaderRow(lines)).filter((line) => !isBlankRow(line)).length;
	const [header = [], ...body] = rows.slice(start);
	if (isIssue(header, body.slice(0, SAMPLE))) {
		const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
		const made = makeTable(
			Array.from({ length: width }, (_, index) => nameColumn(index)),
			rows,
		);
		return { table: made.table, problems: [{ code: 'no-header', count: 0, row: 1 }, ...made.problems] };
	}
	const made = makeTable(header, body);
	const introduction: HeaderProblem[] = start === 0 ? [] : [{ code: 'lines-before-header', count: start, row: 1 }];
	return { table: made.table, problems: [...introduction, ...made.problems] };
}
