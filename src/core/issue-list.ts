/**
 * The last step of an import: a table and a mapping that the reader has confirmed become issues. Every row ends up as an issue
 * or under `skipped` with a reason. Pure; texts stay texts: nothing is read as HTML or as a formula.
 */
import { removeFormulaGuard } from './export-csv.ts';
import { type DateOrder, findDateOrder, isAmbiguousDate, parseDay } from './issue-date.ts';
import type { IssueFormat } from './issue-format.ts';
import { type ColumnMapping, normalizeHeader } from './issue-headers.ts';
import { parseLabels } from './issue-labels.ts';
import { isPullRequestAddress, keyFromAddress, toKey, toWebAddress } from './issue-reference.ts';
import { type IssueState, parseState, parseStateWord } from './issue-state.ts';
import { readColumn, type Table } from './table.ts';

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

/** `row` counts data rows from 1, as the preview does. */
export interface SkippedRow {
	row: number;
	reason: 'no-title' | 'pull-request' | 'repeated';
}

/** Something that the reader should know although nothing is lost. */
export interface ImportNote {
	code:
		| 'dates-ambiguous'
		| 'dates-unread'
		| 'states-unknown'
		| 'state-elsewhere'
		| 'addresses-refused'
		| 'titles-from-levels'
		| 'pull-requests-possible';
	/** How many rows. */
	count: number;
	/** The header concerned. */
	column: string;
	/** A cell as it stands in the file, shortened; '' where none helps. */
	example: string;
}

export interface IssueImport {
	issues: ImportedIssue[];
	skipped: SkippedRow[];
	notes: ImportNote[];
}

function toLine(cell: string): string {
	return removeFormulaGuard(cell.replace(/\0/g, '').trim())
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/** The title column and, in a tree export, its sisters "Title 2", "Title 3": only one of them is filled in each row. */
function findTitleColumns(headers: readonly string[], title: number | null): number[] {
	if (title === null || headers[title] === undefined) return [];
	const base = /^(.*\p{L}) 1$/u.exec(normalizeHeader(headers[title]))?.[1];
	if (base === undefined) return [title];
	return headers.flatMap((header, index) => (normalizeHeader(header).replace(/ \d{1,2}$/, '') === base ? [index] : []));
}

/**
 * The column to read states from. Some files have their values shifted by one: when the state column is empty and the one before
 * it holds nothing but state words, it is that one.
 */
function findStateColumn(table: Table, mapped: number | null): number | null {
	if (mapped === null || mapped === 0 || table.rows.length < 2) return mapped;
	if (readColumn(table, mapped).some((cell) => cell.trim() !== '')) return mapped;
	const before = readColumn(table, mapped - 1);
	return before.every((cell) => parseStateWord(cell.trim()) !== null) ? mapped - 1 : mapped;
}

/** Columns that tell pull requests from issues in lists which mix them. */
function findPullRequestColumns(headers: readonly string[]): ((row: readonly string[]) => boolean)[] {
	return headers.flatMap((header, index) => {
		const name = normalizeHeader(header);
		if (/^(is )?pull request( (url|html url|diff url))?$/.test(name))
			return [(row: readonly string[]) => !/^(|false|0|no|none|null|nan)$/i.test(row[index]?.trim() ?? '')];
		if (/^(type|content type|typename|issue type)$/.test(name))
			return [(row: readonly string[]) => /^(pull|merge)[ _]?request$/i.test(row[index]?.trim() ?? '')];
		return [];
	});
}

function findOrder(table: Table, created: number | null): DateOrder | null {
	if (created === null) return null;
	const cells = readColumn(table, created);
	const own = findDateOrder(cells);
	// One file has one way to write dates: another column may prove what this one leaves open.
	return own === null && cells.some(isAmbiguousDate) ? findDateOrder(table.rows.flat()) : own;
}

function countNotes(code: ImportNote['code'], column: string, cells: readonly string[]): ImportNote[] {
	return cells.length === 0 ? [] : [{ code, count: cells.length, column, example: (cells[0] ?? '').trim().slice(0, 60) }];
}

/**
 * Turns rows into issues. In: the table, the confirmed mapping (positions outside of the table count as null), the format for
 * what only one tracker does. Out: issues in the order of the file, skipped rows with reasons, notes.
 */
export function mapIssues(table: Table, mapping: ColumnMapping, format: IssueFormat): IssueImport {
	const at = (row: readonly string[], index: number | null) => (index === null ? '' : (row[index] ?? '').trim());
	const name = (index: number | null) => (index === null ? '' : (table.headers[index] ?? ''));
	const titleColumns = findTitleColumns(table.headers, mapping.title);
	const stateColumn = findStateColumn(table, mapping.state);
	const closedColumn = format === 'trello' ? table.headers.findIndex((header) => /^(closed|archived)$/i.test(header)) : -1;
	const pullRequestTests = findPullRequestColumns(table.headers);
	const order = findOrder(table, mapping.created);
	const issues: ImportedIssue[] = [];
	const skipped: SkippedRow[] = [];
	const seen = new Set<string>();
	const [unread, ambiguous, unknownStates, refused]: string[][] = [[], [], [], []];
	for (const [index, row] of table.rows.entries()) {
		const skip = (reason: SkippedRow['reason']) => skipped.push({ row: index + 1, reason });
		const title = titleColumns.map((column) => toLine(row[column] ?? '')).find((text) => text !== '') ?? '';
		const ownKey = toKey(toLine(at(row, mapping.key)));
		const address = at(row, mapping.url);
		const url = toWebAddress(address, ownKey);
		if (pullRequestTests.some((test) => test(row)) || (url !== null && isPullRequestAddress(url))) {
			skip('pull-request');
			continue;
		}
		if (title === '') {
			skip('no-title');
			continue;
		}
		const key = ownKey ?? (url === null ? null : keyFromAddress(url));
		const identity = JSON.stringify(key !== null || url !== null ? [title, key, url] : row);
		if (seen.has(identity)) {
			skip('repeated');
			continue;
		}
		seen.add(identity);
		const stateCell = at(row, stateColumn);
		const isArchived = closedColumn >= 0 && parseState(at(row, closedColumn), 'closed') === 'closed';
		const state = isArchived
			? 'closed'
			: stateColumn === null
				? null
				: parseState(stateCell, stateColumn === mapping.state ? name(stateColumn) : 'state');
		const createdCell = at(row, mapping.created);
		const created = parseDay(createdCell, order);
		if (created === null && createdCell !== '') (isAmbiguousDate(createdCell) ? ambiguous : unread)?.push(createdCell);
		if (state === null && stateCell !== '') unknownStates?.push(stateCell);
		if (url === null && address !== '') refused?.push(address);
		issues.push({
			title,
			key,
			url,
			state,
			labels: parseLabels(
				mapping.labels.map((column) => at(row, column)),
				format === 'wekan' || format === 'trello' ? format : 'plain',
			),
			created,
		});
	}
	const possiblyMixed =
		format === 'github-api' && !table.headers.some((header) => /^(html url|pull request.*)$/.test(normalizeHeader(header)));
	const notes = [
		...(titleColumns.length > 1
			? [{ code: 'titles-from-levels' as const, count: titleColumns.length, column: name(mapping.title), example: '' }]
			: []),
		...(stateColumn !== mapping.state ? countNotes('state-elsewhere', name(stateColumn), readColumn(table, stateColumn ?? -1)) : []),
		...countNotes('states-unknown', name(stateColumn), unknownStates ?? []),
		...countNotes('dates-ambiguous', name(mapping.created), ambiguous ?? []),
		...countNotes('dates-unread', name(mapping.created), unread ?? []),
		...countNotes('addresses-refused', name(mapping.url), refused ?? []),
		...(possiblyMixed ? [{ code: 'pull-requests-possible' as const, count: issues.length, column: '', example: '' }] : []),
	];
	return { issues, skipped, notes };
}
