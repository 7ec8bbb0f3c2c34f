/**
 * A tool's shelf in the browser: signals for the view, undo and redo of everything, saving on the device as the reader works, and
 * the other tabs. No edit is lost: a save that finds another tab's newer text keeps both.
 *
 * localStorage and not IndexedDB: a write is done when the call returns, so the last edit before a tab closes is kept.
 * See docs/decisions/0005-local-storage.md.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { noteEdit } from './backup.ts';
import { type History, record, redo, startHistory, undo } from './history.ts';
import {
	addSheet,
	type Birth,
	changeState,
	chooseSheet,
	duplicateSheet,
	newEntry,
	newShelf,
	openEntry,
	removeSheet,
	renameSheet,
	type SheetEntry,
	type Shelf,
} from './shelf.ts';
import { idFromKey, loadShelf, readEntry, rememberOpen, type SheetFault, type StateFormat, sheetKey, writeEntry } from './shelf-storage.ts';

export type SaveStatus =
	| { kind: 'empty' }
	| { kind: 'saving' }
	| { kind: 'saved'; at: Date }
	/** `full`: the browser's space for this site is used up. `forbidden`: the browser gives none. */
	| { kind: 'failed'; why: 'full' | 'forbidden' }
	/** Another tab changed this sheet and this tab shows its state. */
	| { kind: 'followed'; at: Date }
	/** Another tab changed this sheet at the same time: its version is now a sheet of its own. */
	| { kind: 'kept-both'; at: Date; name: string };

export interface WorkbenchOptions<State> extends StateFormat<State> {
	empty: State;
	/** The name of the n-th new sheet, n from 1. */
	nameSheet: (n: number) => string;
	/** The name of a copy, and of what another tab wrote at the same time. */
	nameCopy: (name: string) => string;
}

export interface Workbench<State> {
	shelf: ReadonlySignal<Shelf<State>>;
	/** The open sheet's state, or the visited one's. */
	state: ReadonlySignal<State>;
	/** A sheet from a link or a file that is looked at and not saved, until the first edit; null where there is none. */
	visited: ReadonlySignal<SheetEntry<State> | null>;
	status: ReadonlySignal<SaveStatus>;
	/** What could not be read when the shelf was opened; it is left where it is. */
	damaged: ReadonlySignal<readonly { key: string; text: string; fault: SheetFault }[]>;
	/** What undo and redo would take back or do again; null where there is nothing. */
	undoable: ReadonlySignal<string | null>;
	redoable: ReadonlySignal<string | null>;
	/** @param label what is being done, for the undo button */
	change: (label: string, next: (state: State) => State) => void;
	undo: () => void;
	redo: () => void;
	choose: (id: string) => void;
	create: (label: string) => void;
	rename: (label: string, name: string) => void;
	duplicate: (label: string) => void;
	remove: (label: string) => void;
	/** Shows a sheet that came from elsewhere without saving it; null goes back to the open one. */
	visit: (entry: SheetEntry<State> | null) => void;
	/** Saves the visited sheet as a new one. */
	keepVisited: (label: string) => void;
	/** Joins the visited sheet into the open one. */
	mergeVisited: (label: string, merge: (open: State, visited: State) => State) => void;
	/** Reads what is saved and begins to follow other tabs. Call once, in the browser. Returns what ends it. */
	open: () => () => void;
	/** The sheet that is shown, as a file's text. */
	toFile: () => string;
}

let hasAsked = false;

/** Asks the browser not to erase this site's storage when space runs short: once a visit, after the first real edit. */
function askToKeep() {
	if (hasAsked) return;
	hasAsked = true;
	// Not there on pages without https; a refusal changes nothing, and the reminder of a backup stands either way.
	navigator.storage?.persist?.().catch(() => {});
}

/** Long enough that typing does not write on every key, short enough that nobody waits for "Saved". */
const SAVE_AFTER_MS = 250;

export function createWorkbench<State>(options: WorkbenchOptions<State>): Workbench<State> {
	const { tool, empty, nameSheet, nameCopy } = options;
	const now = () => new Date().toISOString();
	const birth = (name: string): Birth => ({ id: crypto.randomUUID(), name, now: now() });
	const nextName = (shelf: Shelf<State>) => nameSheet(shelf.sheets.length + 1);

	// Rendered on the server too, where nothing is saved: the first sheet gets its id and time when the page opens.
	const history = signal<History<Shelf<State>>>(startHistory(newShelf(empty, { id: 'new', name: nameSheet(1), now: '' })));
	const visited = signal<SheetEntry<State> | null>(null);
	const status = signal<SaveStatus>({ kind: 'empty' });
	const damaged = signal<readonly { key: string; text: string; fault: SheetFault }[]>([]);
	const shelf = computed(() => history.value.present);
	/** What storage holds as far as this tab knows: the entry and its text, by id. */
	const known = new Map<string, { entry: SheetEntry<State>; text: string }>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	function fail(error: unknown) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		status.value = { kind: 'failed', why: isFull ? 'full' : 'forbidden' };
	}

	/** Another tab saved this sheet after this tab last saw it: what it wrote becomes a sheet of its own. */
	function keepTheirs(id: string): string | null {
		const text = localStorage.getItem(sheetKey(tool, id));
		if (text === null || text === known.get(id)?.text) return null;
		const theirs = readEntry(options, text);
		if (!theirs.ok) return null;
		const copy: SheetEntry<State> = { ...theirs.entry, ...birth(nameCopy(theirs.entry.name)), created: theirs.entry.created };
		const open = shelf.value.openId;
		history.value = { ...history.value, present: chooseSheet(addSheet(shelf.value, copy), open) };
		return copy.name;
	}

	function save() {
		clearTimeout(timer);
		timer = undefined;
		try {
			let keptName: string | null = null;
			for (const entry of shelf.value.sheets)
				if (known.has(entry.id) && known.get(entry.id)?.entry !== entry) keptName = keepTheirs(entry.id) ?? keptName;
			for (const entry of shelf.value.sheets) {
				if (known.get(entry.id)?.entry === entry) continue;
				const text = JSON.stringify(writeEntry(options, entry));
				localStorage.setItem(sheetKey(tool, entry.id), text);
				known.set(entry.id, { entry, text });
			}
			for (const id of known.keys()) {
				if (shelf.value.sheets.some((entry) => entry.id === id)) continue;
				localStorage.removeItem(sheetKey(tool, id));
				known.delete(id);
			}
			rememberOpen(localStorage, tool, shelf.value.openId);
			noteEdit(localStorage, now());
			askToKeep();
			status.value = keptName === null ? { kind: 'saved', at: new Date() } : { kind: 'kept-both', at: new Date(), name: keptName };
		} catch (error) {
			fail(error);
		}
	}

	function saveSoon() {
		status.value = { kind: 'saving' };
		clearTimeout(timer);
		timer = setTimeout(save, SAVE_AFTER_MS);
	}

	function step(move: (history: History<Shelf<State>>) => History<Shelf<State>>) {
		const next = move(history.value);
		if (next === history.value) return;
		history.value = next;
		saveSoon();
	}
	const recordStep = (label: string, change: (shelf: Shelf<State>) => Shelf<State>) =>
		step((past) => record(past, change(past.present), label));

	function load() {
		const loaded = loadShelf(localStorage, options);
		const [first] = loaded.entries;
		const start = newShelf(empty, birth(nameSheet(1)));
		const saved = first ? chooseSheet({ sheets: loaded.entries, openId: first.id }, loaded.openId ?? first.id) : start;
		batch(() => {
			damaged.value = loaded.damaged;
			history.value = startHistory(saved);
			if (first) status.value = { kind: 'saved', at: new Date(openEntry(saved).updated) };
		});
		for (const entry of loaded.entries) known.set(entry.id, { entry, text: loaded.texts.get(entry.id) ?? '' });
	}

	/** True while there is nothing here but the blank sheet that every tool starts with. */
	const isUntouched = () => known.size === 0 && shelf.value.sheets.length === 1 && openEntry(shelf.value).state === empty;

	/** Another tab saved or deleted a sheet. It becomes one more step here, so that undo brings back what was on this screen. */
	function follow({ key, newValue }: StorageEvent) {
		// The whole storage was cleared: what is on the screen is saved again, so that nothing is lost by it.
		if (key === null) {
			known.clear();
			return saveSoon();
		}
		const id = idFromKey(tool, key);
		if (id === null || newValue === known.get(id)?.text) return;
		const mine = shelf.value.sheets.find((entry) => entry.id === id);
		// Both tabs have changed it: the next save keeps both.
		if (mine && known.get(id)?.entry !== mine) return;
		const reading = newValue === null ? null : readEntry(options, newValue);
		if (reading && !reading.ok) return;
		const { openId } = shelf.value;
		const next = !reading
			? removeSheet(shelf.value, id, newEntry(empty, birth(nameSheet(1))))
			: isUntouched()
				? { sheets: [reading.entry], openId: id }
				: chooseSheet(addSheet(shelf.value, reading.entry), openId);
		if (reading && newValue !== null) known.set(id, { entry: reading.entry, text: newValue });
		else known.delete(id);
		batch(() => {
			history.value = record(history.value, next, '');
			if (id === openId || next.openId !== openId) status.value = { kind: 'followed', at: new Date() };
		});
	}

	function keepVisited(label: string) {
		const guest = visited.value;
		if (!guest) return;
		visited.value = null;
		recordStep(label, (current) =>
			addSheet(current, { ...guest, ...(current.sheets.some(({ id }) => id === guest.id) ? birth(nameCopy(guest.name)) : {}) }),
		);
	}

	return {
		shelf,
		state: computed(() => visited.value?.state ?? openEntry(shelf.value).state),
		visited,
		status,
		damaged,
		undoable: computed(() => (visited.value ? null : (history.value.past.at(-1)?.label ?? null))),
		redoable: computed(() => (visited.value ? null : (history.value.future[0]?.label ?? null))),
		change(label, next) {
			// The first edit of a visited sheet makes it the reader's own: nobody works on something that is not saved.
			keepVisited(label);
			recordStep(label, (current) => changeState(current, next, now()));
		},
		undo: () => step(undo),
		redo: () => step(redo),
		choose(id) {
			visited.value = null;
			history.value = { ...history.value, present: chooseSheet(shelf.value, id) };
			saveSoon();
		},
		create: (label) => recordStep(label, (current) => addSheet(current, newEntry(empty, birth(nextName(current))))),
		rename: (label, name) => recordStep(label, (current) => renameSheet(current, current.openId, name, now())),
		duplicate: (label) => recordStep(label, (current) => duplicateSheet(current, current.openId, birth(nameCopy(openEntry(current).name)))),
		remove: (label) => recordStep(label, (current) => removeSheet(current, current.openId, newEntry(empty, birth(nameSheet(1))))),
		visit: (entry) => {
			visited.value = entry;
		},
		keepVisited,
		mergeVisited(label, merge) {
			const guest = visited.value;
			if (!guest) return;
			visited.value = null;
			recordStep(label, (current) => changeState(current, (state) => merge(state, guest.state), now()));
		},
		open() {
			try {
				load();
			} catch (error) {
				fail(error);
			}
			// The last edit before the tab is closed or put away must not wait for the timer.
			const flush = () => {
				if (timer !== undefined) save();
			};
			const watched = new AbortController();
			addEventListener('storage', follow, { signal: watched.signal });
			addEventListener('pagehide', flush, { signal: watched.signal });
			document.addEventListener('visibilitychange', flush, { signal: watched.signal });
			return () => watched.abort();
		},
		toFile: () => JSON.stringify(writeEntry(options, visited.value ?? openEntry(shelf.value)), null, '\t'),
	};
}
