/**
 * Trello and WeKan boards: cards name their list and their labels by id. The names are written into the cards, so that a board
 * reads like any other list.
 */
import { isJsonObject, type JsonObject, readOwn } from './json-list.ts';

function readText(object: JsonObject, ...keys: string[]): string {
	for (const key of keys) {
		const value = readOwn(object, key);
		if (typeof value === 'string' && value !== '') return value;
	}
	return '';
}

function readObjects(board: JsonObject, key: string): JsonObject[] {
	const value = readOwn(board, key);
	return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** Names by id: `id` in Trello, `_id` in WeKan. A label without a name goes by its color. */
function indexNames(entries: JsonObject[]): Map<unknown, string> {
	return new Map<unknown, string>(entries.map((entry) => [readText(entry, 'id', '_id'), readText(entry, 'name', 'title', 'color')]));
}

/** Trello ids start with the second of their creation in hexadecimal. */
function creationDay(id: string): string | null {
	if (!/^[0-9a-f]{24}$/i.test(id)) return null;
	return new Date(Number.parseInt(id.slice(0, 8), 16) * 1_000).toISOString().slice(0, 10);
}

/**
 * The cards of a board as flat objects. In: parsed JSON. Out: null if it is no board. `closed` is true for an archived card and
 * for a card of an archived list; `created` is there when the tracker tells it.
 */
export function readBoardCards(value: unknown): JsonObject[] | null {
	if (!isJsonObject(value)) return null;
	const cards = readObjects(value, 'cards');
	const lists = readObjects(value, 'lists');
	if (!cards.some((card) => Object.hasOwn(card, 'idList') || Object.hasOwn(card, 'listId'))) return null;
	const listNames = indexNames(lists);
	const labelNames = indexNames(readObjects(value, 'labels'));
	const isArchived = (entry: JsonObject) => readOwn(entry, 'closed') === true || readOwn(entry, 'archived') === true;
	const archivedLists = new Set(lists.filter(isArchived).map((list) => readText(list, 'id', '_id')));
	return cards.map((card) => {
		const listId = readText(card, 'idList', 'listId');
		const ids = readOwn(card, 'idLabels') ?? readOwn(card, 'labelIds');
		const byId = Array.isArray(ids) ? ids.flatMap((id) => labelNames.get(id) ?? []) : [];
		const own = readObjects(card, 'labels').map((label) => readText(label, 'name', 'color'));
		return {
			name: readText(card, 'name', 'title'),
			idShort: readOwn(card, 'idShort') ?? readOwn(card, 'cardNumber') ?? null,
			url: readText(card, 'url', 'shortUrl'),
			list: listNames.get(listId) ?? '',
			closed: isArchived(card) || archivedLists.has(listId),
			labels: own.length > 0 ? own : byId,
			created: readText(card, 'createdAt') || creationDay(readText(card, 'id')),
		};
	});
}
