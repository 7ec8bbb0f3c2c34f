/** Guesses columns from parts of their names and from what stands in them, for tables of no known tracker. */

import { isDay } from './issue-date.ts';
import { type ColumnMapping, FIELD_NAMES, type IssueField, normalizeHeader } from './issue-headers.ts';
import { isKey } from './issue-reference.ts';
import { parseStateWord } from './issue-state.ts';
import { readColumn, type Table } from './table.ts';

const SAMPLE = 200;
/** From this share of the filled cells on, a column counts as one of addresses, days, states or references. */
const MOST = 0.8;
/** Words that make a column be about something other than the issue itself: "Parent summary", "Project key". */
const OTHER_THING =
	/\b(parent|project|epic|milestone|assignee|author|reporter|creator|owner|member|user|file|team|sprint|cycle|board|custom|priority|updated|due|id)\b/;
/** Scripts that put blanks between words. */
const SPACED_SCRIPT = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u;

/** What the filled cells of a column look like; shares from 0 to 1. */
interface Column {
	index: number;
	header: string;
	filled: number;
	distinct: number;
	averageLength: number;
	address: number;
	reference: number;
	number: number;
	day: number;
	state: number;
}

function describeColumn(table: Table, index: number, header: string): Column {
	const cells = readColumn(table, index).slice(0, SAMPLE);
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	const part = (count: number) => count / Math.max(1, filled.length);
	const share = (test: (cell: string) => boolean) => part(filled.filter(test).length);
	return {
		index,
		header: normalizeHeader(header),
		filled: filled.length / Math.max(1, cells.length),
		distinct: part(new Set(filled).size),
		averageLength: part(filled.reduce((sum, cell) => sum + cell.length, 0)),
		address: share((cell) => /^https?:\/\/\S+$/i.test(cell)),
		reference: share((cell) => isKey(cell.toUpperCase()) || /^#\d+$/.test(cell)),
		number: share((cell) => /^\d{1,9}$/.test(cell)),
		day: share(isDay),
		state: share((cell) => parseStateWord(cell) !== null),
	};
}

/** A name of the field as a word of the header ("Bug summary"), or inside of it where writing has no blanks. */
function mentions(header: string, field: IssueField): boolean {
	if (OTHER_THING.test(header)) return false;
	const words = header.split(' ');
	return FIELD_NAMES[field].some((name) => (SPACED_SCRIPT.test(name) ? name.length > 3 && words.includes(name) : header.includes(name)));
}

/** Long and distinct, but no essay: descriptions run over several hundred characters. Labels and people are short texts that repeat. */
function scoreTitle({ address, reference, number, day, state, distinct, averageLength, filled }: Column): number {
	if (Math.max(address, reference, number, day, state) > 0.5 || distinct < 0.5) return 0;
	return filled * distinct * Math.min(averageLength, 120 ** 3 / averageLength ** 2);
}

function scoreAddress({ address, filled, distinct }: Column): number {
	return address >= MOST ? filled * distinct : 0;
}

function scoreState({ header, state, filled }: Column): number {
	if (state >= MOST) return filled;
	return state > 0 && mentions(header, 'state') ? 0.1 : 0;
}

function scoreDay({ header, day, filled }: Column): number {
	if (day < MOST || OTHER_THING.test(header)) return 0;
	return mentions(header, 'created') ? 1 + filled : filled;
}

function scoreKey({ distinct, reference, number, filled }: Column): number {
	if (distinct < 0.9) return 0;
	if (reference >= MOST) return 1 + filled;
	return number >= MOST ? filled : 0;
}

/**
 * Fills the gaps of a mapping. In: the table; what its headers told already, which stays where the values do not speak against
 * it. Out: a whole mapping, null where nothing fits.
 */
export function guessMapping(table: Table, known: ColumnMapping): ColumnMapping {
	const columns = table.headers.map((header, index) => describeColumn(table, index, header));
	// A column called "Issue" or "Task" may as well hold the number.
	const named = columns.some((column) => column.index === known.title && scoreTitle(column) > 0) ? known.title : null;
	const taken = new Set([named, known.url, known.state, known.created, known.key, ...known.labels]);
	/** The best column by a score above zero that no other field has taken. */
	const pick = (score: (column: Column) => number): number | null => {
		let best: { index: number | null; score: number } = { index: null, score: 0 };
		for (const column of columns) {
			if (!taken.has(column.index) && score(column) > best.score) best = { index: column.index, score: score(column) };
		}
		taken.add(best.index);
		return best.index;
	};
	const url = known.url ?? pick(scoreAddress);
	const state = known.state ?? pick(scoreState);
	const created = known.created ?? pick(scoreDay);
	const key = known.key ?? pick(scoreKey);
	const title =
		named ??
		pick((column) => (mentions(column.header, 'title') ? scoreTitle(column) : 0)) ??
		pick(scoreTitle) ??
		known.title ??
		(columns.length === 1 ? 0 : null);
	return { title, key: key === title ? null : key, url, state, created, labels: known.labels.filter((index) => index !== title) };
}
