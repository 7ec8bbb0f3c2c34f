/** Everything that the manual keeps on this device, of all tools: listed, saved as one file, brought back, erased. */
import * as z from 'zod/mini';
import { noteBackup } from './backup.ts';
import { download } from './download.ts';
import { readHeading } from './envelope.ts';
import { allKeys, type TextStorage } from './shelf-storage.ts';

export const BACKUP_TYPE = 'backend-field-manual/backup';
const PREFIX = 'handbook:';
/** `handbook:<tool>:v1:<sheet>`: the keys that hold sheets. */
const SHEET_KEY = /^handbook:([a-z0-9-]+):v\d+:[\w-]{1,64}$/;

const backupSchema = z.object({
	type: z.literal(BACKUP_TYPE),
	version: z.literal(1),
	exported: z.string(),
	/** Text by storage key, as it stands there: what can't be read today is carried along all the same. */
	entries: z.record(z.string().check(z.regex(SHEET_KEY)), z.string()),
});

export interface ListedSheet {
	key: string;
	tool: string;
	/** Null where the text could not be read. */
	name: string | null;
	/** ISO 8601, or null. */
	updated: string | null;
	/** Characters in storage. */
	length: number;
}

const keysOf = (storage: TextStorage): string[] => allKeys(storage).filter((key) => key.startsWith(PREFIX));

/** All sheets, the last changed first. */
export function listSheets(storage: TextStorage): ListedSheet[] {
	return keysOf(storage)
		.flatMap((key): ListedSheet[] => {
			const tool = SHEET_KEY.exec(key)?.[1];
			if (tool === undefined) return [];
			const text = storage.getItem(key) as string;
			const heading = readHeading(text);
			return [{ key, tool, name: heading?.name ?? null, updated: heading?.updated ?? null, length: text.length }];
		})
		.sort((a, b) => (b.updated ?? '').localeCompare(a.updated ?? ''));
}

/** @param now ISO 8601 */
export function backupText(storage: TextStorage, now: string): string {
	const entries = Object.fromEntries(listSheets(storage).map(({ key }) => [key, storage.getItem(key)]));
	return JSON.stringify({ type: BACKUP_TYPE, version: 1, exported: now, entries }, null, '\t');
}

/** Hands the reader everything as one file and notes that it is safe. */
export function saveBackup(storage: TextStorage): void {
	const now = new Date().toISOString();
	download(`backend-field-manual-${now.slice(0, 10)}.json`, 'application/json', backupText(storage, now));
	noteBackup(storage, now);
}

export interface BackupPlan {
	/** Sheets that are not on this device. */
	added: string[];
	/** Sheets that are here with another text: the backup's come in as copies. */
	differing: string[];
	/** Sheets that are here as they are in the backup. */
	same: string[];
	entries: Record<string, string>;
}

/** What restoring a backup would do; null where the text is no backup. */
export function planRestore(storage: TextStorage, text: string): BackupPlan | null {
	let entries: BackupPlan['entries'];
	try {
		({ entries } = backupSchema.parse(JSON.parse(text)));
	} catch {
		return null;
	}
	const keys = Object.keys(entries);
	const held = (key: string) => storage.getItem(key);
	return {
		added: keys.filter((key) => held(key) === null),
		differing: keys.filter((key) => held(key) !== null && held(key) !== entries[key]),
		same: keys.filter((key) => held(key) === entries[key]),
		entries,
	};
}

/** The same sheet under another id and name; what is no sheet, or can't be read today, as it stands. */
function copyOf(text: string, id: string, suffix: string): string {
	const heading = readHeading(text);
	return heading ? JSON.stringify({ ...heading, id, name: `${heading.name} ${suffix}` }) : text;
}

/**
 * Brings a backup back without touching what is here: a sheet that differs comes in as a copy.
 * @param freshId a random id for each copy
 * @param suffix what a copy's name ends with
 */
export function restore(storage: TextStorage, plan: BackupPlan, freshId: () => string, suffix: string): void {
	for (const [key, text] of Object.entries(plan.entries)) {
		if (plan.added.includes(key)) storage.setItem(key, text);
		if (!plan.differing.includes(key)) continue;
		const id = freshId();
		storage.setItem(key.replace(/[^:]+$/, id), copyOf(text, id, suffix));
	}
}

/** Everything that the manual keeps here, settings too. */
export function eraseAll(storage: TextStorage): void {
	for (const key of keysOf(storage)) storage.removeItem(key);
}
