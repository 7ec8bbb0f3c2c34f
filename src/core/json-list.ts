/**
 * Finds the list of issues inside any JSON: an array, `issues`, `bugs`, GraphQL `nodes` and `edges`, pages of arrays, or an object
 * that wraps one of them.
 */

export type JsonObject = Record<string, unknown>;

const MAX_DEPTH = 8;
/** Keys of lists that are issues in some tracker; they win over other lists of the same file. */
const LIST_KEYS = new Set([
	'issues',
	'bugs',
	'cards',
	'stories',
	'tasks',
	'items',
	'nodes',
	'edges',
	'data',
	'results',
	'value',
	'workitems',
	'work_items',
	'tickets',
]);
const TITLE_KEYS = ['title', 'summary', 'name', 'subject', 'short_desc', 'headline'];

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; never one that the object inherits. */
export function readOwn(object: JsonObject, key: string): unknown {
	return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The `node` of an edge of a GraphQL connection; anything else as it is. */
export function unwrapEdge(entry: unknown): unknown {
	const node = isJsonObject(entry) ? readOwn(entry, 'node') : undefined;
	return isJsonObject(node) ? node : entry;
}

function hasText(entry: JsonObject, keys: readonly string[]): boolean {
	return keys.some((key) => typeof readOwn(entry, key) === 'string');
}

/** Jira and Azure DevOps keep the title one level down. */
function hasTitleField(entry: JsonObject): boolean {
	const fields = readOwn(entry, 'fields');
	return isJsonObject(fields) && (Object.hasOwn(fields, 'summary') || Object.hasOwn(fields, 'System.Title'));
}

function hasTitle(entry: JsonObject): boolean {
	return hasTitleField(entry) || hasText(entry, TITLE_KEYS);
}

/** One issue, not a list: it has a title of its own and no list of issues beside it. */
function isIssue(value: JsonObject): boolean {
	const isTitled = hasTitleField(value) || hasText(value, ['title', 'summary']);
	return isTitled && !Object.keys(value).some((key) => LIST_KEYS.has(key.toLowerCase()) && typeof value[key] === 'object');
}

interface Candidate {
	/** How sure: shallow lists, known keys and many titles first, objects without a title last. */
	score: number;
	entries: JsonObject[];
}

function better(first: Candidate | null, second: Candidate | null): Candidate | null {
	if (first === null || second === null) return first ?? second;
	return second.score > first.score ? second : first;
}

/** Depth first; the answer of a list of wrappers (pages, projects) is the lists inside, joined. `bonus`: for a list under a known key. */
function searchList(value: unknown, bonus: number, depth: number): Candidate | null {
	if (depth > MAX_DEPTH) return null;
	if (Array.isArray(value)) {
		const members = value.map(unwrapEdge);
		const objects = members.filter(isJsonObject);
		const titled = objects.filter(hasTitle).length;
		// Projects have names too; what counts is the issues inside of them.
		const areWrappers = objects.every((object) => Object.hasOwn(object, 'issues'));
		if (titled > 0 && !areWrappers) return { entries: objects, score: bonus - depth + Math.min(titled, 1_000) / 2_000 };
		const inner = members.flatMap((member) => searchList(member, bonus, depth + 1) ?? []);
		const first = inner[0];
		if (first) return { entries: inner.flatMap((candidate) => candidate.entries), score: first.score };
		return objects.length > 0 ? { entries: objects, score: Number.NEGATIVE_INFINITY } : null;
	}
	if (!isJsonObject(value)) return null;
	// GraphQL lists what went wrong beside `data`.
	const names = Object.keys(value).filter((name) => name !== 'errors');
	return names.reduce<Candidate | null>(
		(best, name) => better(best, searchList(value[name], LIST_KEYS.has(name.toLowerCase()) ? 1.5 : 0, depth + 1)),
		null,
	);
}

/**
 * The entries of the list that most looks like issues. In: parsed JSON. Out: null where there is no list of objects; an object
 * that is one issue itself counts as a list of one.
 */
export function findIssueEntries(value: unknown): JsonObject[] | null {
	if (isJsonObject(value) && isIssue(value)) return [value];
	return searchList(value, 0, 0)?.entries ?? null;
}
