/**
 * The last step of an import: a table and a mapping that the reader has confirmed become issues. Every row ends up as an issue
 * or under `skipped` with a reason. Pure; texts stay texts: nothing is read as HTML or as a formula.
 */
import { isAmbiguousDate } from './issue-date.ts';
import type { IssueFormat } from './issue-format.ts';
import { type ColumnMapping, normalizeHeader } from './issue-headers.ts';
import { type ImportedIssue, isPullRequest, makePlan, type Plan, type Row, readCell, readIssue } from './issue-row.ts';
import type { Table } from './table.ts';

export type { ImportedIssue } from './issue-row.ts';

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

function countNotes(code: ImportNote['code'], column: string, cells: readonly string[]): ImportNote[] {
	const [first] = cells;
	return first === undefined ? [] : [{ code, count: cells.length, column, example: first.slice(0, 60) }];
}

/** Notes on cells that could not be read, or were read otherwise than the reader may expect. In: the rows that became issues. */
function findNotes(table: Table, kept: readonly { issue: ImportedIssue; row: Row }[], plan: Plan, format: IssueFormat): ImportNote[] {
	const { mapping, titles } = plan;
	const name = (index: number | null) => readCell(table.headers, index);
	const unread = (index: number | null, field: 'state' | 'created' | 'url') =>
		kept.filter(({ issue }) => issue[field] === null).flatMap(({ row }) => readCell(row, index) || []);
	const days = unread(mapping.created, 'created');
	const states = plan.state === mapping.state ? [] : table.rows.map((row) => readCell(row, plan.state));
	const isMixed = format === 'github-api' && !table.headers.some((header) => /^(html url|pull request.*)$/.test(normalizeHeader(header)));
	return [
		...(titles.length > 1 ? [{ code: 'titles-from-levels' as const, count: titles.length, column: name(mapping.title), example: '' }] : []),
		...countNotes('state-elsewhere', plan.stateHeader, states),
		...countNotes('states-unknown', plan.stateHeader, unread(plan.state, 'state')),
		...countNotes('dates-ambiguous', name(mapping.created), days.filter(isAmbiguousDate)),
		...countNotes(
			'dates-unread',
			name(mapping.created),
			days.filter((day) => !isAmbiguousDate(day)),
		),
		...countNotes('addresses-refused', name(mapping.url), unread(mapping.url, 'url')),
		...(isMixed ? [{ code: 'pull-requests-possible' as const, count: kept.length, column: '', example: '' }] : []),
	];
}

/**
 * Turns rows into issues. In: the table, the confirmed mapping (positions outside of the table count as null), the format for
 * what only one tracker does. Out: issues in the order of the file, skipped rows with reasons, notes.
 */
export function mapIssues(table: Table, mapping: ColumnMapping, format: IssueFormat): IssueImport {
	const plan = makePlan(table, mapping, format);
	const kept: { issue: ImportedIssue; row: Row }[] = [];
	const skipped: SkippedRow[] = [];
	const seen = new Set<string>();
	for (const [index, row] of table.rows.entries()) {
		const skip = (reason: SkippedRow['reason']) => skipped.push({ row: index + 1, reason });
		const issue = readIssue(row, plan);
		const identity = JSON.stringify(issue.key !== null || issue.url !== null ? [issue.title, issue.key, issue.url] : row);
		if (isPullRequest(row, plan)) skip('pull-request');
		else if (issue.title === '') skip('no-title');
		else if (seen.has(identity)) skip('repeated');
		else kept.push({ issue, row });
		seen.add(identity);
	}
	return { issues: kept.map(({ issue }) => issue), skipped, notes: findNotes(table, kept, plan, format) };
}
