/**
 * A sheet in the browser: its state as a signal, undo and redo, and saving on the device as the reader works.
 *
 * localStorage and not IndexedDB: a write is done when the call returns, so the last edit before a tab closes is kept.
 * See docs/decisions/0005-local-storage.md. Renaming a key loses readers' work.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { ENVELOPE_TYPE, type Envelope, type EnvelopeFault, readEnvelope } from './envelope.ts';
import { type History, record, redo, startHistory, undo } from './history.ts';

export type SaveStatus =
	| { kind: 'empty' }
	| { kind: 'saving' }
	| { kind: 'saved'; at: Date }
	/** `full`: the browser's space for this site is used up. `forbidden`: the browser gives none. */
	| { kind: 'failed'; why: 'full' | 'forbidden' }
	/** Another tab changed the sheet and this one shows its state. */
	| { kind: 'followed'; at: Date };

export interface SheetOptions<State> {
	/** The tool's slug. */
	tool: string;
	/** The newest version of the state's shape. */
	version: number;
	rules: string;
	empty: State;
	parse: (value: unknown) => State | null;
}

export interface Sheet<State> {
	state: ReadonlySignal<State>;
	status: ReadonlySignal<SaveStatus>;
	/** What could not be read when the sheet was opened; the text is kept under another key. */
	damage: ReadonlySignal<{ fault: EnvelopeFault | 'wrong-shape'; text: string } | null>;
	/** What undo and redo would take back or do again; null where there is nothing. */
	undoable: ReadonlySignal<string | null>;
	redoable: ReadonlySignal<string | null>;
	/** @param label what is being done, for the undo button */
	change: (label: string, next: (state: State) => State) => void;
	undo: () => void;
	redo: () => void;
	/** Reads what is saved and begins to follow other tabs. Call once, in the browser. */
	open: () => void;
	/** The sheet as a file's text. */
	toFile: () => string;
}

/** Long enough that typing does not write on every key, short enough that nobody waits for "Saved". */
const SAVE_AFTER_MS = 300;

export function createSheet<State>({ tool, version, rules, empty, parse }: SheetOptions<State>): Sheet<State> {
	const key = `handbook:${tool}:v1`;
	const history = signal<History<State>>(startHistory(empty));
	const status = signal<SaveStatus>({ kind: 'empty' });
	const damage = signal<{ fault: EnvelopeFault | 'wrong-shape'; text: string } | null>(null);
	let created = '';
	let revision = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const envelope = (): Envelope => {
		const now = new Date().toISOString();
		created ||= now;
		return { type: ENVELOPE_TYPE, tool, version, rules, revision, created, updated: now, state: history.value.present };
	};

	function save() {
		clearTimeout(timer);
		timer = undefined;
		revision += 1;
		try {
			localStorage.setItem(key, JSON.stringify(envelope()));
			status.value = { kind: 'saved', at: new Date() };
		} catch (error) {
			const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
			status.value = { kind: 'failed', why: isFull ? 'full' : 'forbidden' };
		}
	}

	function saveSoon() {
		status.value = { kind: 'saving' };
		clearTimeout(timer);
		timer = setTimeout(save, SAVE_AFTER_MS);
	}

	/** @returns the state in a saved text, or null after noting why there is none */
	function read(text: string): State | null {
		const reading = readEnvelope(text, tool, version);
		const state = reading.ok ? parse(reading.envelope.state) : null;
		if (reading.ok && state !== null) {
			created = reading.envelope.created;
			revision = reading.envelope.revision;
			return state;
		}
		damage.value = { fault: reading.ok ? 'wrong-shape' : reading.fault, text };
		return null;
	}

	function keepDamaged(text: string) {
		try {
			localStorage.setItem(`${key}:damaged`, text);
		} catch {
			// No space for a copy: the text is still offered as a file, and the next save is what the reader asked for.
		}
	}

	function openSaved() {
		let text: string | null;
		try {
			text = localStorage.getItem(key);
		} catch {
			status.value = { kind: 'failed', why: 'forbidden' };
			return;
		}
		if (text === null) return;
		const state = read(text);
		if (state === null) return keepDamaged(text);
		batch(() => {
			history.value = startHistory(state);
			status.value = { kind: 'saved', at: new Date(JSON.parse(text).updated) };
		});
	}

	/** Another tab saved. Its state becomes one more step here, so that undo brings back what was on this screen. */
	function follow(event: StorageEvent) {
		if (event.key !== key || event.newValue === null) return;
		const reading = readEnvelope(event.newValue, tool, version);
		const state = reading.ok ? parse(reading.envelope.state) : null;
		if (!reading.ok || state === null) return;
		clearTimeout(timer);
		revision = reading.envelope.revision;
		batch(() => {
			history.value = record(history.value, state, '');
			status.value = { kind: 'followed', at: new Date() };
		});
	}

	const step = (move: (history: History<State>) => History<State>) => {
		const next = move(history.value);
		if (next === history.value) return;
		history.value = next;
		saveSoon();
	};

	return {
		state: computed(() => history.value.present),
		status,
		damage,
		undoable: computed(() => history.value.past.at(-1)?.label ?? null),
		redoable: computed(() => history.value.future[0]?.label ?? null),
		change: (label, next) => step((current) => record(current, next(current.present), label)),
		undo: () => step(undo),
		redo: () => step(redo),
		open() {
			openSaved();
			addEventListener('storage', follow);
			// The last edit before the tab is closed or put away must not wait for the timer.
			const flush = () => {
				if (timer !== undefined) save();
			};
			addEventListener('pagehide', flush);
			document.addEventListener('visibilitychange', flush);
		},
		toFile: () => JSON.stringify(envelope(), null, '\t'),
	};
}
