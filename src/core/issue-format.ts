/** Recognises which tracker wrote a table, by the column names that only this tracker writes together. */
import { type ColumnMapping, FIELD_NAMES, findColumn, findLabelColumns, JIRA_KEY_NAMES, normalizeHeader } from './issue-headers.ts';
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

const SIGN_SETS = SIGNATURES.map((signature) => ({
	...signature,
	sets: signature.signs.map((sign) => sign.split('+').map((name) => (name.startsWith('=') ? name : normalizeHeader(name)))),
}));

function findSignature(headers: readonly string[], normalized: readonly string[]): Signature | null {
	const present = new Set([...normalized, ...headers.map((header) => `=${header.trim()}`)]);
	const issueKey = normalized.some((header) => JIRA_KEY_NAMES.includes(header));
	return (
		SIGN_SETS.find(({ format, sets }) => (format === 'jira' && issueKey) || sets.some((set) => set.every((name) => present.has(name)))) ??
		null
	);
}

function mapColumns(signature: Signature, normalized: readonly string[]): ColumnMapping {
	const wanted = (field: keyof ColumnMapping) => [
		...(signature.columns?.[field] ?? '').split('|').filter(Boolean).map(normalizeHeader),
		...FIELD_NAMES[field],
	];
	return {
		title: findColumn(normalized, wanted('title')),
		key: findColumn(normalized, wanted('key')),
		url: findColumn(normalized, wanted('url')),
		state: findColumn(normalized, wanted('state')),
		labels: findLabelColumns(normalized, wanted('labels')),
		created: findColumn(normalized, wanted('created')),
	};
}

/** GitLab and Jira in a language whose column names are not known still give themselves away by their addresses. */
function recognizeByAddress(table: Table, mapping: ColumnMapping): IssueFormat {
	const addresses = mapping.url === null ? [] : readColumn(table, mapping.url).slice(0, 100);
	if (addresses.some((address) => /^https?:\/\/\S+\/-\/(?:issues|work_items)\/\d+/.test(address))) return 'gitlab';
	if (addresses.some((address) => /^https?:\/\/\S+\/browse\/[A-Z][A-Z0-9_]*-\d+/.test(address))) return 'jira';
	return 'unknown';
}

/**
 * Says which tracker wrote the table and where title, key, address, state, labels and day of creation stand. In: any table.
 * A table of no known tracker gets a guess from its words and values.
 */
export function recognizeFormat(table: Table): RecognizedFormat {
	const normalized = table.headers.map(normalizeHeader);
	const signature = findSignature(table.headers, normalized);
	if (signature) {
		const mapping = mapColumns(signature, normalized);
		if (mapping.title !== null) return { format: signature.format, mapping, confidence: 'sure' };
		return { format: signature.format, mapping: guessMapping(table, mapping), confidence: 'guess' };
	}
	const mapping = guessMapping(table, mapColumns({ format: 'unknown', signs: [] }, normalized));
	return { format: recognizeByAddress(table, mapping), mapping, confidence: 'guess' };
}
