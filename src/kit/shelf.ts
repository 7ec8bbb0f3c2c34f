/**
 * All sheets of one tool, as a value: every change gives a new shelf that shares what stayed the same. Undo works on whole
 * shelves, so that deleting, merging and importing are undone like a single answer.
 *
 * Free of storage and clocks: ids and times come in as arguments.
 */

export interface SheetEntry<State> {
	/** Random; never reused. */
	readonly id: string;
	/** What the reader calls it. */
	readonly name: string;
	/** ISO 8601. */
	readonly created: string;
	readonly updated: string;
	readonly state: State;
	/** Fields of a saved sheet that this version does not know: kept and written back. */
	readonly unknown: Readonly<Record<string, unknown>>;
}

export interface Shelf<State> {
	readonly sheets: readonly SheetEntry<State>[];
	/** The sheet that is shown. A shelf is never empty. */
	readonly openId: string;
}

/** Who and when of a new sheet. */
export interface Birth {
	id: string;
	name: string;
	/** ISO 8601. */
	now: string;
}

export const newEntry = <State>(state: State, { id, name, now }: Birth): SheetEntry<State> => ({
	id,
	name,
	created: now,
	updated: now,
	state,
	unknown: {},
});

export const newShelf = <State>(state: State, birth: Birth): Shelf<State> => ({ sheets: [newEntry(state, birth)], openId: birth.id });

/** The sheet that is shown; the first one where the id leads nowhere. */
export function openEntry<State>(shelf: Shelf<State>): SheetEntry<State> {
	const entry = shelf.sheets.find(({ id }) => id === shelf.openId) ?? shelf.sheets[0];
	if (!entry) throw new RangeError('A shelf holds at least one sheet.');
	return entry;
}

export const chooseSheet = <State>(shelf: Shelf<State>, id: string): Shelf<State> =>
	id === shelf.openId || !shelf.sheets.some((sheet) => sheet.id === id) ? shelf : { ...shelf, openId: id };

function replaceEntry<State>(shelf: Shelf<State>, id: string, change: (entry: SheetEntry<State>) => SheetEntry<State>): Shelf<State> {
	const entry = shelf.sheets.find((sheet) => sheet.id === id);
	const changed = entry && change(entry);
	return !changed || changed === entry ? shelf : { ...shelf, sheets: shelf.sheets.map((sheet) => (sheet === entry ? changed : sheet)) };
}

/** Changes the state of the open sheet. The same state again is no change. */
export function changeState<State>(shelf: Shelf<State>, change: (state: State) => State, now: string): Shelf<State> {
	return replaceEntry(shelf, openEntry(shelf).id, (entry) => {
		const state = change(entry.state);
		return state === entry.state ? entry : { ...entry, state, updated: now };
	});
}

/** An empty name changes nothing: a sheet without one could not be found in the list. */
export function renameSheet<State>(shelf: Shelf<State>, id: string, name: string, now: string): Shelf<State> {
	const clean = name.replace(/\s+/g, ' ').trim().slice(0, 120);
	return clean === ''
		? shelf
		: replaceEntry(shelf, id, (entry) => (entry.name === clean ? entry : { ...entry, name: clean, updated: now }));
}

/** Adds a sheet and shows it. One with an id that is there already replaces that one. */
export function addSheet<State>(shelf: Shelf<State>, entry: SheetEntry<State>): Shelf<State> {
	return { sheets: [...shelf.sheets.filter(({ id }) => id !== entry.id), entry], openId: entry.id };
}

export function duplicateSheet<State>(shelf: Shelf<State>, id: string, birth: Birth): Shelf<State> {
	const entry = shelf.sheets.find((sheet) => sheet.id === id);
	return entry ? addSheet(shelf, { ...newEntry(entry.state, birth), unknown: entry.unknown }) : shelf;
}

/** Takes a sheet away and shows its neighbor. The last one makes room for `blank`. */
export function removeSheet<State>(shelf: Shelf<State>, id: string, blank: SheetEntry<State>): Shelf<State> {
	const index = shelf.sheets.findIndex((sheet) => sheet.id === id);
	if (index < 0) return shelf;
	const sheets = shelf.sheets.filter((sheet) => sheet.id !== id);
	const neighbor = sheets[Math.min(index, sheets.length - 1)];
	if (!neighbor) return { sheets: [blank], openId: blank.id };
	return { sheets, openId: shelf.openId === id ? neighbor.id : shelf.openId };
}
