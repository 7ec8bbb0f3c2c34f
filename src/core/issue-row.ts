/** One row of a table to one issue, as a mapping that the reader has confirmed says. Texts stay texts: nothing is read as HTML. */
import { removeFormulaGuard } from './export-csv.ts';
import { type DateOrder, findDateOrder, parseDay } from './issue-date.ts';
import { type ColumnMapping, normalizeHeader } from './issue-headers.ts';
import { parseLabels } from './issue-labels.ts';
import { isPullRequestAddress, keyFromAddress, toKey, toWebAddress } from './issue-reference.ts';
import type { IssueFormat } from './issue-signatures.ts';
import { type IssueState, parseState, parseStateWord } from './issue-state.ts';
import { isBlankRow, readColumn, type Table } from './table.ts';

export interface ImportedIssue {
	/** One line, never empty. */
	title: string;
	/** What people call it: "PROJ-12" or "#123". */
	key: string | null;
	/** http or https. */
	url: string | null;
	state: IssueState | null;
	labels: string[];
	/** YYYY-MM-DD as written in the file. */
	created: string | null;
}

export type Row = readonly string[];

/** What holds for all rows of a table. */
export interface Plan {
	mapping: ColumnMapping;
	titles: (number | null)[];
	state: number | null;
	stateHeader: string;
	/** The column that says which cards are archived, -1 if there is none. */
	archived: number;
	pullRequests: { index: number; value: RegExp }[];
	order: DateOrder | null;
	format: IssueFormat;
}

/** Columns that tell pull requests from issues in lists which mix them: their names, and what stands in them for a pull request. */
const PULL_REQUEST_SIGNS: readonly [header: RegExp, value: RegExp][] = [
	[/^(is )?pull request( (url|html url|diff url))?$/, /^(?!(false|0|no|none|null|nan)?$)/i],
	[/^(type|content type|typename|issue type)$/, /^(pull|merge)[ _]?request$/i],
];

/** The trimmed cell, '' for a position outside of the row and for none. */
export function readCell(row: Row, index: number | null): string {
	return (row[index ?? -1] ?? '').trim();
}

function toLine(cell: string): string {
	return removeFormulaGuard(cell)
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/** The title column and, in a tree export, its sisters "Title 2", "Title 3": only one of them is filled in each row. */
function findTitleColumns(headers: readonly string[], title: number | null): (number | null)[] {
	const names = headers.map(normalizeHeader);
	const base = /(.*\p{L}) 1$/u.exec(readCell(names, title))?.[1];
	if (base === undefined) return [title];
	return names.flatMap((name, index) => (/(.*) \d{1,2}$/.exec(name)?.[1] === base ? [index] : []));
}

/**
 * The column to read states from. Some files have their values shifted by one: when the state column is empty and the one before
 * it holds nothing but state words, it is that one.
 */
function findStateColumn(table: Table, mapped: number | null): number | null {
	const index = mapped ?? 0;
	const before = readColumn(table, index - 1);
	const isShifted = before.length > 1 && isBlankRow(readColumn(table, index)) && before.every((cell) => parseStateWord(cell) !== null);
	return isShifted ? index - 1 : mapped;
}

/** Finds out what holds for all rows. In: the table, the confirmed mapping, the format for what only one tracker does. */
export function makePlan(table: Table, mapping: ColumnMapping, format: IssueFormat): Plan {
	const state = findStateColumn(table, mapping.state);
	const days = table.rows.map((row) => readCell(row, mapping.created));
	return {
		mapping,
		titles: findTitleColumns(table.headers, mapping.title),
		state,
		stateHeader: readCell(table.headers, state),
		archived: format === 'trello' ? table.headers.findIndex((header) => /^(closed|archived)$/i.test(header)) : -1,
		pullRequests: table.headers.flatMap((header, index) =>
			PULL_REQUEST_SIGNS.filter(([name]) => name.test(normalizeHeader(header))).map(([, value]) => ({ index, value })),
		),
		// One file has one way to write dates: another column may prove what this one leaves open.
		order: findDateOrder(days) ?? findDateOrder(table.rows.flat()),
		format,
	};
}

/** The issue of one row, whose title may still be empty. */
export function readIssue(row: Row, { mapping, ...plan }: Plan): ImportedIssue {
	const ownKey = toKey(toLine(readCell(row, mapping.key)));
	const url = toWebAddress(readCell(row, mapping.url), ownKey);
	const isArchived = parseState(readCell(row, plan.archived), 'closed') === 'closed';
	return {
		title: plan.titles.map((column) => toLine(readCell(row, column))).find((text) => text !== '') ?? '',
		key: ownKey ?? (url && keyFromAddress(url)),
		url,
		state: isArchived ? 'closed' : parseState(readCell(row, plan.state), plan.stateHeader),
		labels: parseLabels(
			mapping.labels.map((column) => readCell(row, column)),
			plan.format,
		),
		created: parseDay(readCell(row, mapping.created), plan.order),
	};
}

/** Whether some column, or the address, says that this row is a pull request or a merge request. */
export function isPullRequest(row: Row, { mapping, pullRequests }: Plan): boolean {
	return pullRequests.some(({ index, value }) => value.test(readCell(row, index))) || isPullRequestAddress(readCell(row, mapping.url));
}
