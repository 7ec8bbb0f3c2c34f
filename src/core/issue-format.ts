/** Recognises which tracker wrote a table, by the column names that only this tracker writes together. */
import {
	type ColumnMapping,
	FIELD_NAMES,
	findColumn,
	findLabelColumns,
	type IssueField,
	JIRA_KEY_NAMES,
	normalizeHeader,
} from './issue-headers.ts';
import { guessMapping } from './issue-mapping.ts';
import { type IssueFormat, SIGNATURES, type Signature } from './issue-signatures.ts';
import { readColumn, type Table } from './table.ts';

export type { IssueFormat } from './issue-signatures.ts';

export interface RecognizedFormat {
	format: IssueFormat;
	mapping: ColumnMapping;
	/** `guess`: no tracker was recognised, the columns were chosen by their words and values. Show it for confirmation either way. */
	confidence: 'sure' | 'guess';
}

type Wanted = Record<IssueField, string[]>;

/** The names of each field that a tracker uses itself, then the common ones. */
function findWanted(columns: Signature['columns'] = {}): Wanted {
	const wanted = Object.entries(FIELD_NAMES).map(([field, names]) => {
		const own = columns[field as IssueField]?.split('|').map(normalizeHeader) ?? [];
		return [field, [...own, ...names]] as const;
	});
	return Object.fromEntries(wanted) as Wanted;
}

const PREPARED = SIGNATURES.map(({ format, signs, columns }) => ({
	format,
	wanted: findWanted(columns),
	sets: signs.map((sign) => sign.split('+').map((name) => (name.startsWith('=') ? name : normalizeHeader(name)))),
}));

function findSignature(headers: readonly string[], normalized: readonly string[]) {
	const present = new Set([...normalized, ...headers.map((header) => `=${header.trim()}`)]);
	const issueKey = normalized.some((header) => JIRA_KEY_NAMES.includes(header));
	return PREPARED.find(({ format, sets }) => (format === 'jira' && issueKey) || sets.some((set) => set.every((name) => present.has(name))));
}

function mapColumns(wanted: Wanted, normalized: readonly string[]): ColumnMapping {
	return {
		title: findColumn(normalized, wanted.title),
		key: findColumn(normalized, wanted.key),
		url: findColumn(normalized, wanted.url),
		state: findColumn(normalized, wanted.state),
		labels: findLabelColumns(normalized, wanted.labels),
		created: findColumn(normalized, wanted.created),
	};
}

/** GitLab and Jira in a language whose column names are not known still give themselves away by their addresses. */
function recognizeByAddress(addresses: readonly string[]): IssueFormat {
	if (addresses.some((address) => /\/-\/(?:issues|work_items)\/\d/.test(address))) return 'gitlab';
	if (addresses.some((address) => /\/browse\/[A-Z][A-Z0-9_]*-\d/.test(address))) return 'jira';
	return 'unknown';
}

/**
 * Says which tracker wrote the table and where title, key, address, state, labels and day of creation stand. In: any table.
 * A table of no known tracker gets a guess from its words and values.
 */
export function recognizeFormat(table: Table): RecognizedFormat {
	const normalized = table.headers.map(normalizeHeader);
	const signature = findSignature(table.headers, normalized);
	const known = mapColumns(signature?.wanted ?? FIELD_NAMES, normalized);
	if (signature && known.title !== null) return { format: signature.format, mapping: known, confidence: 'sure' };
	const mapping = guessMapping(table, known);
	const format = signature?.format ?? recognizeByAddress(readColumn(table, mapping.url ?? -1));
	return { format, mapping, confidence: 'guess' };
}
