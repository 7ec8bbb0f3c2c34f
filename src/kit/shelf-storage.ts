/**
 * A tool's shelf in the browser's storage: one key a sheet, so that two tabs on two sheets never meet. Renaming a key loses
 * readers' work. Whatever can't be read stays where it is and is reported.
 */
import { ENVELOPE_TYPE, type Envelope, type EnvelopeFault, readEnvelope } from './envelope.ts';
import type { SheetEntry } from './shelf.ts';

/** What is needed of localStorage. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** How a tool's states are told from anything else. */
export interface StateFormat<State> {
	/** The tool's slug. */
	tool: string;
	/** The newest version of the state's shape. */
	version: number;
	/** Version of the tool's criteria and wording, noted with each save. */
	rules: string;
	/** @returns null where the value is no state of this tool */
	parse: (value: unknown) => State | null;
}

export type SheetFault = EnvelopeFault | 'wrong-shape';
export type EntryReading<State> = { ok: true; entry: SheetEntry<State>; rules: string } | { ok: false; fault: SheetFault };

/** Every key that the site has, the manual's and others'. */
export const allKeys = (storage: TextStorage): string[] =>
	Array.from({ length: storage.length }, (_, index) => storage.key(index) as string);

const sheetPrefix = (tool: string): string => `handbook:${tool}:v1:`;
const openKey = (tool: string): string => `handbook:${tool}:open`;

export const sheetKey = (tool: string, id: string): string => sheetPrefix(tool) + id;

/** The id of the sheet that a key holds, or null where it is another key. */
export const idFromKey = (tool: string, key: string): string | null =>
	key.startsWith(sheetPrefix(tool)) ? key.slice(sheetPrefix(tool).length) : null;

/** The text that is saved, put into a file, or packed into a link. */
export function writeEntry<State>({ tool, version, rules }: StateFormat<State>, entry: SheetEntry<State>): Envelope {
	const { id, name, created, updated, state, unknown } = entry;
	return { ...unknown, type: ENVELOPE_TYPE, tool, version, rules, id, name, created, updated, state };
}

/** Reads what {@link writeEntry} wrote, from wherever it came. Never throws. */
export function readEntry<State>(format: StateFormat<State>, text: string): EntryReading<State> {
	const reading = readEnvelope(text, format.tool, format.version);
	if (!reading.ok) return reading;
	const { type: _type, tool: _tool, version: _version, rules, id, name, created, updated, state: saved, ...unknown } = reading.envelope;
	const state = format.parse(saved);
	if (state === null) return { ok: false, fault: 'wrong-shape' };
	return { ok: true, entry: { id, name, created, updated, state, unknown }, rules };
}

export interface LoadedShelf<State> {
	/** Each sheet with its text as it stands in storage. */
	sheets: { entry: SheetEntry<State>; text: string }[];
	/** Sheets that could not be read. */
	damaged: { key: string; text: string; fault: SheetFault }[];
	/** The sheet that was shown last, or null. */
	openId: string | null;
}

/** Everything that storage holds for a tool, oldest first. Throws what storage throws when the browser forbids it. */
export function loadShelf<State>(storage: TextStorage, format: StateFormat<State>): LoadedShelf<State> {
	const loaded: LoadedShelf<State> = { sheets: [], damaged: [], openId: storage.getItem(openKey(format.tool)) };
	for (const key of allKeys(storage)) {
		const text = idFromKey(format.tool, key) === null ? null : storage.getItem(key);
		if (text === null) continue;
		const reading = readEntry(format, text);
		if (reading.ok && sheetKey(format.tool, reading.entry.id) === key) {
			loaded.sheets.push({ entry: reading.entry, text });
		} else {
			loaded.damaged.push({ key, text, fault: reading.ok ? 'wrong-shape' : reading.fault });
		}
	}
	loaded.sheets.sort(({ entry: a }, { entry: b }) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id));
	return loaded;
}

/** For a tool of which nothing is kept any more. */
export const forgetOpen = (storage: TextStorage, tool: string): void => storage.removeItem(openKey(tool));

export const rememberOpen = (storage: TextStorage, tool: string, id: string): void => storage.setItem(openKey(tool), id);
