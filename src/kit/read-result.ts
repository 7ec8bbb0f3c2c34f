/** What reading an issue file can give. Codes, not sentences: the words are in content/i18n under `import.error` and `import.problem`. */
import type { HeaderProblem } from '../core/issue-table.ts';
import type { Table, TableProblem } from '../core/table.ts';

export type ReadErrorCode =
	| 'empty'
	| 'too-large'
	| 'too-many-rows'
	| 'is-workbook'
	| 'is-archive'
	| 'is-pdf'
	| 'is-image'
	| 'is-web-page'
	| 'is-xml'
	| 'is-other-text'
	| 'not-text'
	| 'not-json'
	| 'json-cut-off'
	| 'not-a-list'
	| 'tracker-refused'
	| 'no-rows'
	| 'quote-not-closed';

export interface ReadError {
	code: ReadErrorCode;
	/** What was met: a kind of file, a number, the keys of an object, the beginning of a line. Plain text from the file: never HTML. */
	found: string;
	/** The most that is read (megabytes, rows); '' where the code has no limit. */
	limit: string;
	/** The line in the file, from 1; 0 where there is none. */
	line: number;
}

export interface TextProblem {
	code: 'quotes-literal' | 'quotes-odd' | 'encoding-guessed' | 'characters-lost';
	count: number;
	/** The row, from 1; 0 where the whole file is meant. */
	row: number;
}
export type ReadProblem = TextProblem | HeaderProblem | TableProblem;

export interface ReadSuccess {
	ok: true;
	table: Table;
	/** As TextDecoder calls it: "utf-8", "utf-16le", "windows-1252" … */
	encoding: string;
	/** The separator, "json", or '' for a file of one column. */
	delimiter: ',' | ';' | '\t' | '|' | '' | 'json';
	problems: ReadProblem[];
}
export type ReadResult = ReadSuccess | { ok: false; error: ReadError };

/** A failed result. */
export function readError(code: ReadErrorCode, details: Partial<Omit<ReadError, 'code'>> = {}): { ok: false; error: ReadError } {
	return { ok: false, error: { code, found: '', limit: '', line: 0, ...details } };
}
