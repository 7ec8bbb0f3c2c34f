/** CSV, TSV and their like to rows. The quoting is Papa Parse's; which separator the file uses is decided here. */
import Papa from 'papaparse';
import { countKnownHeaders } from '../core/issue-headers.ts';
import type { ReadSuccess, TextProblem } from './read-result.ts';

export type Delimiter = Exclude<ReadSuccess['delimiter'], 'json'>;
export interface ParsedRows {
	rows: string[][];
	delimiter: Delimiter;
	problems: TextProblem[];
	/** The line where a quotation starts that never ends, from 1; 0 if all end. */
	openQuoteLine: number;
}

const CANDIDATES = [',', ';', '\t', '|'] as const;
/** A character that no file holds: in its place as separator or quote, Papa Parse splits or quotes nothing. */
const NEVER = '\u0001';
const SAMPLE_ROWS = 100;

function parse(text: string, delimiter: Delimiter, quoteChar: string, preview: number) {
	return Papa.parse<string[]>(text, { delimiter: delimiter === '' ? NEVER : delimiter, newline: '\n', quoteChar, preview });
}

/** Share of rows with the commonest width, and that width; rows of one empty cell do not count. */
function measure(rows: readonly string[][]): { width: number; share: number } {
	const widths = new Map<number, number>();
	const filled = rows.filter((row) => row.length > 1 || row[0] !== '');
	for (const row of filled) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
	const [width = 0, count = 0] = [...widths].reduce<[number, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
	return { width, share: filled.length === 0 ? 0 : count / filled.length };
}

/**
 * The separator that gives the header the most known names, then the most even rows, then the widest. A text in which no
 * separator gives even rows is one column: a list of titles with a comma here and there.
 */
function findDelimiter(text: string): Delimiter {
	const start = text.slice(0, 400_000);
	let best: { delimiter: Delimiter; score: number } = { delimiter: '', score: 0 };
	for (const delimiter of CANDIDATES) {
		if (!start.includes(delimiter)) continue;
		const { data } = parse(start, delimiter, '"', SAMPLE_ROWS);
		const { width, share } = measure(data);
		const known = Math.max(0, ...data.slice(0, 15).map((row) => (row.length > 1 ? countKnownHeaders(row) : 0)));
		const isEven = width > 1 && (share >= 0.8 || (known >= 2 && share >= 0.3));
		const score = isEven || known >= 2 ? known * 10 + share * 5 + Math.min(width, 50) / 50 : 0;
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

/** Excel's own first line: `sep=;`. */
function takeSeparatorLine(text: string): { text: string; delimiter: Delimiter | null } {
	const match = /^"?sep=([,;\t|])"?\n/i.exec(text);
	const delimiter = CANDIDATES.find((candidate) => candidate === match?.[1]);
	return match && delimiter ? { text: text.slice(match[0].length), delimiter } : { text, delimiter: null };
}

/** Takes the quotes off whole cells again where most quotes of the file stand around cells: then one of them was forgotten. */
function unwrapCells(rows: string[][]): string[][] {
	const isWrapped = (cell: string) => /^"[^"]*"$/.test(cell);
	const quoted = rows.flat().filter((cell) => cell.startsWith('"'));
	if (quoted.filter(isWrapped).length * 2 < quoted.length) return rows;
	return rows.map((row) => row.map((cell) => (isWrapped(cell) ? cell.slice(1, -1) : cell)));
}

/** The line of the last quote that opens a cell and is never closed, from 1. */
function findOpenQuoteLine(text: string, delimiter: Delimiter): number {
	let opened = -1;
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] !== '"') continue;
		const before = text[index - 1];
		if (opened < 0) {
			if (before === undefined || before === '\n' || before === delimiter) opened = index;
		} else if (text[index + 1] === '"') index += 1;
		else opened = -1;
	}
	return text.slice(0, Math.max(0, opened)).split('\n').length;
}

/** Never throws. In: decoded text. Out: rows of any width, the blank ones included. */
export function parseRows(original: string): ParsedRows {
	const { text, delimiter: declared } = takeSeparatorLine(original.replace(/\r\n?/g, '\n'));
	const delimiter = declared ?? findDelimiter(text);
	// A list of titles has no quoting: "Save" does nothing.
	const quoted = parse(text, delimiter, delimiter === '' && !/^"(?:[^"]|"")*"$/m.test(text) ? NEVER : '"', 0);
	const errors = quoted.errors.filter(({ type }) => type === 'Quotes');
	const result = { rows: quoted.data, delimiter, problems: [] as TextProblem[], openQuoteLine: 0 };
	const first = errors[0];
	if (first === undefined) return result;
	// Written by a tool that does not quote at all: then the rows are even once the quotes are letters like others.
	const literal = parse(text, delimiter, NEVER, 0);
	if (measure(literal.data).share === 1 && measure(literal.data).width > 1) {
		return { ...result, rows: unwrapCells(literal.data), problems: [{ code: 'quotes-literal', count: errors.length, row: 0 }] };
	}
	const open = errors.some(({ code }) => code === 'MissingQuotes');
	if (open) return { ...result, openQuoteLine: findOpenQuoteLine(text, delimiter) + (declared === null ? 0 : 1) };
	return { ...result, problems: [{ code: 'quotes-odd', count: errors.length, row: first.row ?? 0 }] };
}
