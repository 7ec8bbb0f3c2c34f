/**
 * JSON to a table with dotted headers (`author.login`, `labels[].name`), so that the mapping works as for CSV. Bounded in depth,
 * columns and text; nothing of the input is ever used as a key of an object.
 */
import { readBoardCards } from './board.ts';
import { findIssueEntries, isJsonObject, type JsonObject, readOwn, unwrapEdge } from './json-list.ts';
import { makeTable, type Table } from './table.ts';

const MAX_DEPTH = 5;
const MAX_COLUMNS = 300;
const MAX_LIST = 200;
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** What an object inside a list is called, best first. */
const NAME_KEYS = ['name', 'title', 'login', 'username', 'value', 'key', 'displayName', 'id'];

type Cells = Map<string, string>;

function toText(value: unknown): string {
	return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** The entries of an array, or of a GraphQL connection with `nodes` or `edges`. */
function readEntries(value: unknown): unknown[] | null {
	if (Array.isArray(value)) return value;
	if (!isJsonObject(value)) return null;
	const nodes = readOwn(value, 'nodes');
	if (Array.isArray(nodes)) return nodes;
	const edges = readOwn(value, 'edges');
	return Array.isArray(edges) ? edges.map(unwrapEdge) : null;
}

function flattenList(entries: unknown[], path: string, cells: Cells): void {
	const some = entries.slice(0, MAX_LIST);
	const objects = some.filter(isJsonObject);
	const nameKey = NAME_KEYS.find((key) => objects.some((object) => toText(readOwn(object, key)) !== ''));
	if (objects.length > 0 && nameKey === undefined) return;
	// Labels keep their commas: one label a line.
	const texts = some.map((entry) => toText(isJsonObject(entry) ? readOwn(entry, String(nameKey)) : entry));
	cells.set(nameKey === undefined ? path : `${path}[].${nameKey}`, texts.filter((text) => text !== '').join('\n'));
}

function flatten(value: JsonObject, path: string, depth: number, cells: Cells): void {
	for (const key of Object.keys(value)) {
		if (UNSAFE_KEYS.has(key)) continue;
		const inner = value[key];
		const name = path === '' ? key : `${path}.${key}`;
		const entries = readEntries(inner);
		if (entries) flattenList(entries, name, cells);
		else if (isJsonObject(inner)) {
			if (depth < MAX_DEPTH) flatten(inner, name, depth + 1, cells);
		} else if (inner !== null) cells.set(name, toText(inner));
	}
}

function tableFromEntries(entries: JsonObject[]): Table {
	const lines = entries.map((entry) => {
		const cells: Cells = new Map();
		flatten(entry, '', 1, cells);
		return cells;
	});
	const filled = new Set<string>();
	const names = new Set<string>();
	for (const line of lines) {
		for (const [name, text] of line) {
			if (names.size < MAX_COLUMNS) names.add(name);
			if (text !== '') filled.add(name);
		}
	}
	// An empty list has no object to name it after: `labels` beside `labels[].name` is the same column without a value.
	const doubled = (name: string) => !filled.has(name) && [...names].some((other) => other.startsWith(`${name}[].`));
	const headers = [...names].filter((name) => !doubled(name));
	return makeTable(
		headers,
		lines.map((line) => headers.map((name) => line.get(name) ?? '')),
	).table;
}

/**
 * Turns parsed JSON into a table. In: anything. Out: null where there is no list in it; an empty list gives a table without rows.
 * A list of texts becomes one column.
 */
export function tableFromJson(value: unknown): Table | null {
	if (Array.isArray(value) && value.length === 0) return { headers: [], rows: [] };
	if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) {
		return makeTable(
			['title'],
			value.map((entry) => [entry]),
		).table;
	}
	const entries = readBoardCards(value) ?? findIssueEntries(value);
	return entries ? tableFromEntries(entries) : null;
}
