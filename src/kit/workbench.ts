/**
 * A tool's shelf in the browser: signals for the view, undo and redo of everything. What saves it and follows other tabs is
 * `saving.ts`.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type History, record, redo, startHistory, undo } from './history.ts';
import { createSaving, type DamagedSheet, type SaveStatus } from './saving.ts';
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
import { type StateFormat, writeEntry } from './shelf-storage.ts';

export interface WorkbenchOptions<State> extends StateFormat<State> {
	empty: State;
	/** A sheet is saved only after the reader has asked for it. */
	onRequest?: boolean | undefined;
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
	/** Whether the open sheet is one that the reader asked to keep; null for a tool that keeps all. */
	isKept: ReadonlySignal<boolean | null>;
	/** Keeps the open sheet on this device; one that is only looked at becomes the reader's own. */
	keepHere: (label: string) => void;
	/** Takes the open sheet out of storage at once. It stays on the screen. */
	stopKeeping: () => void;
	/** What could not be read when the shelf was opened; it is left where it is. */
	damaged: ReadonlySignal<readonly DamagedSheet[]>;
	/** What undo and redo would take back or do again; null where there is nothing. */
	undoable: ReadonlySignal<string | null>;
	redoable: ReadonlySignal<string | null>;
	/** How many steps each of them has before it. */
	steps: ReadonlySignal<{ undo: number; redo: number }>;
	/**
	 * @param label what is being done, for the undo button
	 * @param field names the text field that is being typed in: what is typed without a pause is one step to undo
	 */
	change: (label: string, next: (state: State) => State, field?: string) => void;
	undo: () => void;
	redo: () => void;
	choose: (id: string) => void;
	/** @param next what the new sheet begins with; nothing where it is left out */
	create: (label: string, next?: (empty: State) => State) => void;
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

/** A pause in typing that ends a step: longer than between words, shorter than between thoughts. */
const PAUSE_MS = 2_000;

export function createWorkbench<State>(options: WorkbenchOptions<State>): Workbench<State> {
	const { empty, nameSheet, nameCopy } = options;
	const now = () => new Date().toISOString();
	const birth = (name: string): Birth => ({ id: crypto.randomUUID(), name, now: now() });
	const blank = () => newEntry(empty, birth(nameSheet(1)));

	// Rendered on the server too, where nothing is saved: the first sheet gets its id and time when the page opens.
	const history = signal<History<Shelf<State>>>(startHistory(newShelf(empty, { id: 'new', name: nameSheet(1), now: '' })));
	const visited = signal<SheetEntry<State> | null>(null);
	const shelf = computed(() => history.value.present);
	/** Since when the reader has been typing without a pause, and when a letter came last; Unix times in milliseconds. */
	let typingSince = 0;
	let typedLast = 0;

	const saving = createSaving<State>({
		...options,
		birth,
		firstName: () => nameSheet(1),
		shelf: () => shelf.value,
		onLoad: (saved) => {
			history.value = startHistory(saved);
		},
		onKeepBoth: (both) => {
			history.value = { ...history.value, present: both };
		},
		// One more step here, so that undo brings back what was on this screen.
		onFollow: (next) => {
			history.value = record(history.value, next, '');
		},
	});

	function step(move: (history: History<Shelf<State>>) => History<Shelf<State>>) {
		const next = move(history.value);
		if (next === history.value) return;
		history.value = next;
		saving.saveSoon();
	}
	const recordStep = (label: string, change: (shelf: Shelf<State>) => Shelf<State>, group?: string) =>
		step((past) => record(past, change(past.present), label, group));

	/** The name of the step that a change in this field belongs to. */
	function groupOf(field: string | undefined): string | undefined {
		if (field === undefined) return undefined;
		const time = Date.now();
		if (time - typedLast >= PAUSE_MS) typingSince = time;
		typedLast = time;
		return `${field} ${typingSince}`;
	}

	function keepVisited(label: string) {
		const guest = visited.value;
		if (!guest) return;
		visited.value = null;
		recordStep(label, (current) => {
			if (!current.sheets.some(({ id }) => id === guest.id)) return addSheet(current, guest);
			const { id, name } = birth(nameCopy(guest.name));
			return addSheet(current, { ...guest, id, name });
		});
	}

	return {
		shelf,
		state: computed(() => visited.value?.state ?? openEntry(shelf.value).state),
		visited,
		status: saving.status,
		isKept: computed(() => saving.kept && visited.value === null && saving.kept.value.has(shelf.value.openId)),
		keepHere(label) {
			keepVisited(label);
			saving.keep(shelf.value.openId);
		},
		stopKeeping: () => saving.stopKeeping(shelf.value.openId),
		damaged: saving.damaged,
		undoable: computed(() => (visited.value ? null : (history.value.past.at(-1)?.label ?? null))),
		redoable: computed(() => (visited.value ? null : (history.value.future[0]?.label ?? null))),
		steps: computed(() => ({ undo: history.value.past.length, redo: history.value.future.length })),
		change(label, next, field) {
			// The first edit of a visited sheet makes it the reader's own: nobody works on something that is not saved.
			keepVisited(label);
			recordStep(label, (current) => changeState(current, next, now()), groupOf(field));
		},
		undo: () => step(undo),
		redo: () => step(redo),
		choose(id) {
			visited.value = null;
			history.value = { ...history.value, present: chooseSheet(shelf.value, id) };
			saving.saveSoon();
		},
		create: (label, next = (state) => state) => {
			visited.value = null;
			recordStep(label, (current) => addSheet(current, newEntry(next(empty), birth(nameSheet(current.sheets.length + 1)))));
		},
		rename: (label, name) => recordStep(label, (current) => renameSheet(current, current.openId, name, now())),
		duplicate: (label) => recordStep(label, (current) => duplicateSheet(current, current.openId, birth(nameCopy(openEntry(current).name)))),
		remove: (label) => recordStep(label, (current) => removeSheet(current, current.openId, blank())),
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
		open: saving.open,
		toFile: () => JSON.stringify(writeEntry(options, visited.value ?? openEntry(shelf.value)), null, '\t'),
	};
}
