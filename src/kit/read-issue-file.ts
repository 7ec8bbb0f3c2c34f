/**
 * Reads the export of any issue tracker into a table, or says what the file is instead. Browser edge: takes bytes, never throws,
 * sends nothing anywhere.
 */

import { tableFromRows } from '../core/issue-table.ts';
import { isJsonObject, readOwn } from '../core/json-list.ts';
import { tableFromJson } from '../core/json-table.ts';
import type { Table } from '../core/table.ts';
import { decodeText } from './decode-text.ts';
import { findBinaryKind, findTextKind } from './file-kind.ts';
import { parseJson } from './parse-json.ts';
import { parseRows } from './parse-rows.ts';
import { type ReadProblem, type ReadResult, readError } from './read-result.ts';

/** One megabyte is 1,000,000 bytes here, as file managers count. */
export const MAX_BYTES = 20_000_000;
export const MAX_ROWS = 20_000;

/** Beginning of something out of the file, on one line. */
function shorten(text: string): string {
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** What a tracker writes in place of a list when it refuses: `{"message": "Not Found"}` and its like. */
function findRefusal(value: unknown): string | null {
	if (!isJsonObject(value)) return null;
	const lists = ['errorMessages', 'errors'].map((key) => readOwn(value, key));
	const firsts = lists.map((list): unknown => (Array.isArray(list) ? list[0] : null));
	const texts = [...firsts, value].flatMap((entry) =>
		isJsonObject(entry) ? [readOwn(entry, 'message'), readOwn(entry, 'error')] : [entry],
	);
	return texts.find((text) => typeof text === 'string') ?? null;
}

function describeJson(value: unknown): string {
	return shorten(isJsonObject(value) ? Object.keys(value).slice(0, 8).join(', ') : String(JSON.stringify(value)));
}

function checkTable(table: Table): ReadResult | null {
	if (table.rows.length > MAX_ROWS) {
		return readError('too-many-rows', { found: String(table.rows.length), limit: String(MAX_ROWS) });
	}
	if (table.rows.length === 0) return readError('no-rows', { found: shorten(table.headers.join(', ')) });
	return null;
}

function readJson(text: string, encoding: string, problems: ReadProblem[]): ReadResult {
	const parsed = parseJson(text);
	if (!parsed.ok) {
		const line = text.split('\n')[parsed.line - 1] ?? '';
		return readError(parsed.isCutOff ? 'json-cut-off' : 'not-json', { found: shorten(line), line: parsed.line });
	}
	const table = tableFromJson(parsed.value);
	if (table === null) {
		const refusal = findRefusal(parsed.value);
		if (refusal !== null) return readError('tracker-refused', { found: shorten(refusal) });
		return readError('not-a-list', { found: describeJson(parsed.value) });
	}
	return checkTable(table) ?? { ok: true, table, encoding, delimiter: 'json', problems };
}

function readRows(text: string, encoding: string, problems: ReadProblem[]): ReadResult {
	const parsed = parseRows(text);
	if (parsed.openQuoteLine > 0) {
		const line = text.split(/\r\n?|\n/)[parsed.openQuoteLine - 1] ?? '';
		return readError('quote-not-closed', { found: shorten(line), line: parsed.openQuoteLine });
	}
	const made = tableFromRows(parsed.rows);
	return (
		checkTable(made.table) ?? {
			ok: true,
			table: made.table,
			encoding,
			delimiter: parsed.delimiter,
			problems: [...problems, ...parsed.problems, ...made.problems],
		}
	);
}

/** JSON by name, or by looks: a text that starts with a bracket and parses. */
function isJson(text: string, name: string): boolean {
	if (/\.(json|jsonl|ndjson)$/i.test(name)) return true;
	return /^\s*[[{]/.test(text) && (parseJson(text).ok || /^[\s[]*\{\s*"/.test(text));
}

/**
 * Reads one file. In: its bytes and its name (the name only helps to tell what the file is; pasted text may have ''). Out: a table
 * with everything that stood in the file, or an error that names what was found. Never throws.
 */
export function readIssueText(bytes: Uint8Array, name: string): ReadResult {
	if (bytes.length > MAX_BYTES) {
		return readError('too-large', { found: (bytes.length / 1_000_000).toFixed(1), limit: String(MAX_BYTES / 1_000_000) });
	}
	const binary = findBinaryKind(bytes, name);
	if (binary) return readError(binary.code, { found: binary.found });
	const decoded = decodeText(bytes);
	const text = decoded.text.replace(/\0/g, '');
	if (text.trim() === '') return readError('empty');
	const other = findTextKind(decoded.text, name);
	if (other) return readError(other.code, { found: other.found });
	const problems: ReadProblem[] = [];
	if (decoded.isGuess) problems.push({ code: 'encoding-guessed', count: 1, row: 0 });
	if (decoded.lost > 0) problems.push({ code: 'characters-lost', count: decoded.lost, row: 0 });
	return isJson(text, name) ? readJson(text, decoded.encoding, problems) : readRows(text, decoded.encoding, problems);
}
