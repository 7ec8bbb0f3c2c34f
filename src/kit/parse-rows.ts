/** CSV, TSV and their like to rows. The quoting is Papa Parse's; which separator the file uses is decided here. */
import Papa from 'papaparse';
import { countKnownHeaders } from '../core/issue-headers.ts';
import { findHeaderRow, looksLikeHeader } from '../core/issue-table.ts';
import { isBlankRow } from '../core/table.ts';
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

/** Share of rows with the commonest width, and that width; blank rows do not count. */
function measure(rows: readonly string[][]): { width: number; share: number } {
	const widths = new Map<number, number>();
	const filled = rows.filter((row) => !isBlankRow(row));
	for (const row of filled) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
	const [width, count] = [...widths].reduce<[number, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
	return { width, share: count / Math.max(1, filled.length) };
}

/** Share of the rows below the header that are exactly as wide, and their number. */
function measureBody(header: readonly string[], body: readonly (readonly string[])[]): { share: number; uneven: number } {
	const even = body.filter((row) => row.length === header.length).length;
	return { share: even / Math.max(1, body.length), uneven: body.length - even };
}

/**
 * Writes cells that begin with a quotation but go on behind it so that they read as they stand: cut at its semicolon,
 * `=HYPERLINK("x";"y")` leaves `"y")`, whose quotation would run on to the next quote of the file.
 */
function requoteStrayCells(text: string, delimiter: string): { text: string; count: number } {
	const closing = new RegExp(`" *(?:[${delimiter}\\n]|$)`, 'g');
	const nextFrom = (from: number, pattern: RegExp) => {
		pattern.lastIndex = from;
		return pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY;
	};
	const cellEnd = new RegExp(`[${delimiter}\\n]|$`, 'g');
	const pieces: string[] = [];
	let copied = 0;
	// Looked up once each and kept, so that a line of a million such cells takes no longer than any other.
	let nextClosing = -1;
	let lineEnd = -1;
	for (let at = 0; at < text.length; at = nextFrom(at, cellEnd) + 1) {
		if (text[at] !== '"') continue;
		const quote = findLoneQuote(text, at + 1);
		if (quote < 0) break;
		if (nextClosing < quote) nextClosing = nextFrom(quote, closing);
		if (lineEnd < at) lineEnd = nextFrom(at, /\n|$/g);
		// A quotation that ends on a later line, or oddly but on this one, is left to Papa Parse.
		if (quote < lineEnd && nextClosing >= lineEnd) {
			const end = nextFrom(quote, cellEnd);
			pieces.push(text.slice(copied, at), `"${text.slice(at, end).replaceAll('"', '""')}"`);
			copied = end;
			at = end;
		} else at = nextClosing;
	}
	return { text: pieces.join('') + text.slice(copied), count: pieces.length / 2 };
}

/** The next quote that is not one of a doubled pair; -1 if there is none. */
function findLoneQuote(text: string, from: number): number {
	let at = text.indexOf('"', from);
	while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
	return at;
}

/**
 * Papa Parse's reading, or the one with stray quotations as letters where that closes every quotation or leaves more rows even.
 * Out: `isOpen`, whether a quotation never ends; `odd`, how many quotes stand where none belongs; `oddRow`, the first of their rows, from 0.
 */
function parseQuoted(text: string, delimiter: Delimiter, preview: number) {
	const { data, errors } = parse(text, delimiter, '"', preview);
	const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
	const own = { data, isOpen, odd: errors.length, oddRow: errors[0]?.row ?? 0 };
	if (errors.length === 0) return own;
	const requoted = requoteStrayCells(text, delimiter);
	const other = parse(requoted.text, delimiter, '"', preview);
	if (other.errors.some(({ code }) => code === 'MissingQuotes')) return own;
	if (!isOpen && measure(other.data).share <= measure(data).share) return own;
	return { data: other.data, isOpen: false, odd: requoted.count + other.errors.length, oddRow: own.oddRow };
}

/**
 * The separator that gives the header the most known names, then a header over rows of its width, then the most even rows,
 * then the widest. A text in which no separator gives even rows is one column: a list of titles with a comma here and there.
 * Lines above the header do not count; below a header one uneven row is forgiven, and in longer files two in five.
 */
function findDelimiter(text: string): Delimiter {
	const start = text.slice(0, 400_000);
	let best: { delimiter: Delimiter; score: number } = { delimiter: '', score: 0 };
	for (const delimiter of CANDIDATES) {
		const { data } = parseQuoted(start, delimiter, SAMPLE_ROWS);
		const all = measure(data);
		const [header = [], ...body] = data.slice(findHeaderRow(data)).filter((row) => !isBlankRow(row));
		const below = measureBody(header, body);
		const isHeaded = looksLikeHeader(header) && body.length > 1 && (below.uneven <= 1 || below.share >= 0.6);
		const width = isHeaded ? header.length : all.width;
		const share = isHeaded ? below.share : all.share;
		const known = Math.max(...data.slice(0, 15).map(countKnownHeaders));
		const isEven = isHeaded || (width > 1 && share >= 0.8);
		const score = isEven || known >= 2 ? known * 10 + (isHeaded ? 3 : 0) + share * 5 + Math.min(width, 50) / 50 : 0;
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

/** Excel's own first line: `sep=;`. */
function takeSeparatorLine(text: string): { text: string; delimiter: Delimiter | null } {
	const match = /^"?sep=([,;\t|])"?\n/i.exec(text);
	return match ? { text: text.slice(match[0].length), delimiter: match[1] as Delimiter } : { text, delimiter: null };
}

/** Takes the quotes off whole cells again where most quotes of the file stand around cells: then one of them was forgotten. */
function unwrapCells(rows: string[][]): string[][] {
	const isWrapped = (cell: string) => /^"[^"]*"$/.test(cell);
	const quoted = rows.flat().filter((cell) => cell.startsWith('"'));
	if (quoted.filter(isWrapped).length * 2 < quoted.length) return rows;
	return rows.map((row) => row.map((cell) => (isWrapped(cell) ? cell.slice(1, -1) : cell)));
}

/** The line of the last quote that begins a cell and neither ends it nor makes it empty, from 1. In: a text with a quotation left open. */
function findOpenQuoteLine(text: string, delimiter: Delimiter): number {
	const edge = `[\\n${delimiter}]`;
	const openings = [...text.matchAll(new RegExp(`(?<=^|${edge})"(?!"?(?:${edge}|$))`, 'g'))];
	return text.slice(0, openings.at(-1)?.index).split('\n').length;
}

/** Never throws. In: decoded text. Out: rows of any width, the blank ones included. */
export function parseRows(original: string): ParsedRows {
	const { text, delimiter: declared } = takeSeparatorLine(original.replace(/\r\n?/g, '\n'));
	const delimiter = declared ?? findDelimiter(text);
	// A list of titles has no quoting: "Save" does nothing.
	const isList = delimiter === '' && !/^"(?:[^"]|"")*"$/m.test(text);
	if (isList) return { rows: parse(text, delimiter, NEVER, 0).data, delimiter, problems: [], openQuoteLine: 0 };
	const quoted = parseQuoted(text, delimiter, 0);
	const result = { rows: quoted.data, delimiter, problems: [] as TextProblem[], openQuoteLine: 0 };
	if (quoted.odd === 0) return result;
	// Written by a tool that does not quote at all: then the rows are even once the quotes are letters like others.
	const literal = parse(text, delimiter, NEVER, 0);
	if (measure(literal.data).share === 1 && measure(literal.data).width > 1) {
		return { ...result, rows: unwrapCells(literal.data), problems: [{ code: 'quotes-literal', count: quoted.odd, row: 0 }] };
	}
	if (quoted.isOpen) return { ...result, openQuoteLine: findOpenQuoteLine(text, delimiter) + (declared === null ? 0 : 1) };
	const row = quoted.data.slice(findHeaderRow(quoted.data) + 1, quoted.oddRow + 1).filter((cells) => !isBlankRow(cells)).length;
	return { ...result, problems: [{ code: 'quotes-odd', count: quoted.odd, row }] };
}
