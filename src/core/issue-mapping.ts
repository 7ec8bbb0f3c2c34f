/** Guesses columns from parts of their names and from what stands in them, for tables of no known tracker. */

import { parseDay } from './issue-date.ts';
import { type ColumnMapping, FIELD_NAMES, type IssueField, normalizeHeader } from './issue-headers.ts';
import { parseStateWord } from './issue-state.ts';
import { readColumn, type Table } from './table.ts';

const SAMPLE = 200;
/** Words that make a column be about something other than the issue itself: "Parent summary", "Project key". */
const OTHER_THING =
	/\b(parent|project|epic|milestone|assignee|author|reporter|creator|owner|member|user|file|team|sprint|cycle|board|custom|priority|updated|due|id)\b/;
/** Labels and columns of people look like short texts as well; they repeat. */
const MIN_DISTINCT = 0.5;

/** What the filled cells of a column look like; shares from 0 to 1. */
interface ColumnShape {
	filled: number;
	distinct: number;
	averageLength: number;
	address: number;
	reference: number;
	number: number;
	day: number;
	state: number;
}

function shapeColumn(cells: readonly string[]): ColumnShape {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const share = (test: (cell: string) => boolean) => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length);
	return {
		filled: cells.length === 0 ? 0 : filled.length / cells.length,
		distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
		averageLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, filled.length),
		address: share((cell) => /^https?:\/\/\S+$/i.test(cell)),
		reference: share((cell) => /^(?:#\d+|[A-Za-z][A-Za-z0-9_]{0,14}-\d+)$/.test(cell)),
		number: share((cell) => /^\d{1,9}$/.test(cell)),
		day: share(
			(cell) => cell.length < 60 && !/^\d+$/.test(cell) && (parseDay(cell, 'day-first') ?? parseDay(cell, 'month-first')) !== null,
		),
		state: share((cell) => parseStateWord(cell) !== null),
	};
}

/** The best column by a score above zero that no other field has taken. */
function pick(
	shapes: readonly ColumnShape[],
	taken: ReadonlySet<number>,
	score: (shape: ColumnShape, index: number) => number,
): number | null {
	let best: number | null = null;
	let bestScore = 0;
	for (const [index, shape] of shapes.entries()) {
		const value = taken.has(index) ? 0 : score(shape, index);
		if (value > bestScore) [best, bestScore] = [index, value];
	}
	return best;
}

/** A name of the field as a word of the header ("Bug summary"), or inside of it where writing has no blanks. */
function mentions(header: string, field: IssueField): boolean {
	if (OTHER_THING.test(header)) return false;
	const words = header.split(' ');
	return FIELD_NAMES[field].some((name) =>
		/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(name)
			? name.length > 3 && words.includes(name)
			: name.length > 1 && header.includes(name),
	);
}

/** Long and distinct, but no essay: descriptions run over several hundred characters. */
function titleScore(shape: ColumnShape): number {
	if (Math.max(shape.address, shape.reference, shape.number, shape.day, shape.state) > 0.5 || shape.distinct < MIN_DISTINCT) return 0;
	const length = shape.averageLength <= 120 ? shape.averageLength : 120 * (120 / shape.averageLength) ** 2;
	return shape.filled * shape.distinct * length;
}

/**
 * Fills the gaps of a mapping. In: the table; what its headers told already, which stays where the values do not speak against
 * it. Out: a whole mapping, null where nothing fits.
 */
export function guessMapping(table: Table, known: ColumnMapping): ColumnMapping {
	const sample: Table = { headers: table.headers, rows: table.rows.slice(0, SAMPLE) };
	const shapes = table.headers.map((_, index) => shapeColumn(readColumn(sample, index)));
	const headers = table.headers.map(normalizeHeader);
	const taken = new Set<number>();
	const take = (choice: number | null): number | null => {
		if (choice !== null) taken.add(choice);
		return choice;
	};
	const isText = (index: number | null) =>
		index !== null && (titleScore(shapes[index] ?? shapeColumn([])) > 0 || table.headers.length === 1);
	// A column called "Issue" or "Task" may as well hold the number.
	take(known.title !== null && isText(known.title) ? known.title : null);
	const url = take(known.url ?? pick(shapes, taken, (shape) => (shape.address > 0.8 ? shape.filled * shape.distinct : 0)));
	const state = take(
		known.state ??
			pick(shapes, taken, (shape, index) =>
				shape.state > 0.8 ? shape.filled : mentions(headers[index] ?? '', 'state') && shape.state > 0 ? 0.1 : 0,
			),
	);
	const created = take(
		known.created ??
			pick(shapes, taken, (shape, index) =>
				shape.day > 0.8 ? (mentions(headers[index] ?? '', 'created') ? 2 : OTHER_THING.test(headers[index] ?? '') ? 0 : shape.filled) : 0,
			),
	);
	for (const index of known.labels) taken.add(index);
	const key = take(
		(known.key !== known.title ? known.key : null) ??
			pick(shapes, taken, (shape) =>
				shape.distinct < 0.9 ? 0 : shape.reference > 0.8 ? 2 * shape.filled : shape.number > 0.8 ? shape.filled : 0,
			),
	);
	const named = isText(known.title) ? known.title : null;
	const title =
		named ??
		pick(shapes, taken, (shape, index) => (mentions(headers[index] ?? '', 'title') ? titleScore(shape) : 0)) ??
		pick(shapes, taken, titleScore) ??
		known.title ??
		(table.headers.length === 1 ? 0 : null);
	return { title, key: key === title ? null : key, url, state, created, labels: known.labels.filter((index) => index !== title) };
}
