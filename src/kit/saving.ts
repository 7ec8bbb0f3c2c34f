/**
 * Saves a tool's sheets on the device as the reader works, or only those that the reader asked to keep, and follows what other tabs save. No edit is lost: a save that finds
 * another tab's newer text keeps both.
 *
 * localStorage and not IndexedDB: a write is done when the call returns, so the last edit before a tab closes is kept.
 * See docs/decisions/0005-local-storage.md.
 */
import { type Signal, signal } from '@preact/signals';
import { noteEdit } from './backup.ts';
import { readHeading } from './envelope.ts';
import { addSheet, type Birth, chooseSheet, newEntry, newShelf, openEntry, removeSheet, type SheetEntry, type Shelf } from './shelf.ts';
import {
	forgetOpen,
	idFromKey,
	loadShelf,
	readEntry,
	rememberOpen,
	type SheetFault,
	type StateFormat,
	sheetKey,
	writeEntry,
} from './shelf-storage.ts';

export type SaveStatus =
	| { kind: 'empty' }
	/** The tool keeps only what it is asked to keep, and this sheet it was not. */
	| { kind: 'not-kept' }
	| { kind: 'saving' }
	| { kind: 'saved'; at: Date }
	/** `full`: the browser's space for this site is used up. `forbidden`: the browser gives none. */
	| { kind: 'failed'; why: 'full' | 'forbidden' }
	/** Another tab changed this sheet and this tab shows its state. */
	| { kind: 'followed'; at: Date }
	/** Another tab changed this sheet at the same time: its version is now a sheet of its own. */
	| { kind: 'kept-both'; at: Date; name: string };

export interface DamagedSheet {
	key: string;
	text: string;
	fault: SheetFault;
}

/** What saving needs to know of the workbench, and what it tells it. */
export interface Desk<State> extends StateFormat<State> {
	empty: State;
	/** A sheet is saved only after the reader has asked for it, because of what stands in it. */
	onRequest?: boolean | undefined;
	/** Who and when of a sheet that begins now. */
	birth: (name: string) => Birth;
	/** The name of the first sheet. */
	firstName: () => string;
	/** The name of a copy, and of what another tab wrote at the same time. */
	nameCopy: (name: string) => string;
	shelf: () => Shelf<State>;
	/** What was saved is on the desk now; there is nothing to undo. */
	onLoad: (shelf: Shelf<State>) => void;
	/** Another tab's version of a sheet stands beside this tab's, which is no step of the reader's. */
	onKeepBoth: (shelf: Shelf<State>) => void;
	/** Another tab saved or deleted a sheet. */
	onFollow: (shelf: Shelf<State>) => void;
}

export interface Saving {
	status: Signal<SaveStatus>;
	/** What could not be read when the shelf was opened; it is left where it is. */
	damaged: Signal<readonly DamagedSheet[]>;
	/** The sheets that the reader asked to keep; null for a tool that keeps all. */
	kept: Signal<ReadonlySet<string>> | null;
	/** Saves this sheet from now on. */
	keep: (id: string) => void;
	/** Takes it out of storage at once; it stays on the screen. */
	stopKeeping: (id: string) => void;
	/** Saves in a moment. */
	saveSoon: () => void;
	/** Reads what is saved and begins to follow other tabs. Call once, in the browser. Returns what ends it. */
	open: () => () => void;
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

export function createSaving<State>(desk: Desk<State>): Saving {
	const { tool } = desk;
	const status = signal<SaveStatus>({ kind: desk.onRequest ? 'not-kept' : 'empty' });
	const kept = desk.onRequest ? signal<ReadonlySet<string>>(new Set()) : null;
	const damaged = signal<readonly DamagedSheet[]>([]);
	/** What storage holds as far as this tab knows, by id: the text, and the entry where it is this tab's own. */
	const known = new Map<string, { entry: SheetEntry<State> | null; text: string }>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const blank = () => newEntry(desk.empty, desk.birth(desk.firstName()));
	const isKept = (id: string) => kept === null || kept.value.has(id);
	const addKept = (id: string) => {
		if (kept) kept.value = new Set([...kept.value, id]);
	};
	const dropKept = (id: string) => {
		if (kept) kept.value = new Set([...kept.value].filter((one) => one !== id));
	};

	function fail(error: unknown) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		status.value = { kind: 'failed', why: isFull ? 'full' : 'forbidden' };
	}

	const textOf = (entry: SheetEntry<State>) => JSON.stringify(writeEntry(desk, entry));

	/** What another tab wrote becomes a sheet of its own, beside this tab's. @returns its name */
	function keepBeside(theirs: SheetEntry<State>): string {
		const { id, name } = desk.birth(desk.nameCopy(theirs.name));
		addKept(id);
		desk.onKeepBoth(chooseSheet(addSheet(desk.shelf(), { ...theirs, id, name }), desk.shelf().openId));
		return name;
	}

	/** The same for what only a newer version of the manual can read: it is kept as it stands. @returns null where it is no sheet */
	function keepUnread(text: string): string | null {
		const heading = readHeading(text);
		if (!heading) return null;
		const { id, name } = desk.birth(desk.nameCopy(heading.name));
		localStorage.setItem(sheetKey(tool, id), JSON.stringify({ ...heading, id, name }));
		return name;
	}

	/** @returns the name of what another tab wrote after this tab last saw this sheet; null where it wrote nothing */
	function keepTheirs(entry: SheetEntry<State>): string | null {
		const text = localStorage.getItem(sheetKey(tool, entry.id));
		// All tabs write the very same after storage was cleared.
		if (text === null || text === known.get(entry.id)?.text || text === textOf(entry)) return null;
		const theirs = readEntry(desk, text);
		const name = theirs.ok ? keepBeside(theirs.entry) : keepUnread(text);
		// Kept once, also where there is no room to write and it is tried again.
		known.set(entry.id, { entry: null, text });
		return name;
	}

	function save() {
		clearTimeout(timer);
		timer = undefined;
		try {
			let keptName: string | null = null;
			const toKeep = () => desk.shelf().sheets.filter(({ id }) => isKept(id));
			if (known.size === 0 && toKeep().length === 0) {
				status.value = { kind: 'not-kept' };
				return;
			}
			for (const entry of toKeep()) if (known.get(entry.id)?.entry !== entry) keptName = keepTheirs(entry) ?? keptName;
			for (const entry of toKeep()) {
				if (known.get(entry.id)?.entry === entry) continue;
				const text = textOf(entry);
				localStorage.setItem(sheetKey(tool, entry.id), text);
				known.set(entry.id, { entry, text });
			}
			for (const id of known.keys()) {
				if (toKeep().some((entry) => entry.id === id)) continue;
				localStorage.removeItem(sheetKey(tool, id));
				known.delete(id);
			}
			const { openId } = desk.shelf();
			if (isKept(openId)) rememberOpen(localStorage, tool, openId);
			else if (known.size === 0) forgetOpen(localStorage, tool);
			if (!isKept(openId)) {
				status.value = { kind: 'not-kept' };
				return;
			}
			noteEdit(localStorage, new Date().toISOString());
			askToKeep();
			status.value = keptName === null ? { kind: 'saved', at: new Date() } : { kind: 'kept-both', at: new Date(), name: keptName };
		} catch (error) {
			fail(error);
		}
	}

	function keep(id: string) {
		addKept(id);
		save();
	}

	function stopKeeping(id: string) {
		dropKept(id);
		save();
	}

	function saveSoon() {
		status.value = { kind: isKept(desk.shelf().openId) ? 'saving' : 'not-kept' };
		clearTimeout(timer);
		timer = setTimeout(save, SAVE_AFTER_MS);
	}

	function load() {
		const loaded = loadShelf(localStorage, desk);
		const sheets = loaded.sheets.map(({ entry }) => entry);
		const [first] = sheets;
		const saved = first
			? chooseSheet({ sheets, openId: first.id }, loaded.openId ?? first.id)
			: newShelf(desk.empty, desk.birth(desk.firstName()));
		damaged.value = loaded.damaged;
		for (const { id } of sheets) addKept(id);
		desk.onLoad(saved);
		if (first) status.value = { kind: 'saved', at: new Date(openEntry(saved).updated) };
		for (const sheet of loaded.sheets) known.set(sheet.entry.id, sheet);
	}

	/** True while there is nothing here but the blank sheet that every tool starts with. */
	const isUntouched = () => known.size === 0 && desk.shelf().sheets.length === 1 && openEntry(desk.shelf()).state === desk.empty;

	/** Another tab deleted a sheet. @returns the shelf without it */
	function forget(id: string): Shelf<State> {
		known.delete(id);
		return removeSheet(desk.shelf(), id, blank());
	}

	/** Another tab saved a sheet. @returns the shelf with it; null where the text can't be read */
	function take(id: string, text: string): Shelf<State> | null {
		const reading = readEntry(desk, text);
		if (!reading.ok) return null;
		const { entry } = reading;
		const shelf = desk.shelf();
		const next = isUntouched() ? { sheets: [entry], openId: id } : chooseSheet(addSheet(shelf, entry), shelf.openId);
		known.set(id, { entry, text });
		addKept(id);
		return next;
	}

	function follow({ key, newValue }: StorageEvent) {
		// The whole storage was cleared: what is on the screen is saved again, so that nothing is lost by it.
		if (key === null) {
			known.clear();
			if (kept) kept.value = new Set();
			return saveSoon();
		}
		const id = idFromKey(tool, key);
		if (id === null || newValue === known.get(id)?.text) return;
		// Another tab stopped keeping it: nothing here may bring it back into storage.
		if (newValue === null && kept) {
			dropKept(id);
			known.delete(id);
			saveSoon();
			return;
		}
		const { sheets, openId } = desk.shelf();
		const mine = sheets.find((entry) => entry.id === id);
		// Both tabs have changed it: the next save keeps both.
		if (mine && known.get(id)?.entry !== mine) return;
		const next = newValue === null ? forget(id) : take(id, newValue);
		if (!next) return;
		desk.onFollow(next);
		if (id === openId || next.openId !== openId) status.value = { kind: 'followed', at: new Date() };
	}

	function open() {
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
	}

	return { status, damaged, kept, keep, stopKeeping, saveSoon, open };
}
