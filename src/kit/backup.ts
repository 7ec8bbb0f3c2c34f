/**
 * When to remind of a backup. Browsers erase what sites keep: Safari after seven days of use without a visit, any browser when space
 * runs short or a reader clears it. Only a file outside the browser is safe.
 */
import * as z from 'zod/mini';
import { localDay } from './local-day.ts';

const KEY = 'handbook:backup';
/** Safari's limit is seven days of use without a visit; see docs/decisions/0005-local-storage.md. */
export const REMIND_AFTER_DAYS = 7;
/** About an hour's work. */
export const REMIND_AFTER_EDITS = 20;
const DAY_MS = 86_400_000;

const recordSchema = z.object({
	/** ISO 8601: the last backup, or the first edit where there has been none. */
	since: z.string(),
	edits: z.int().check(z.gte(0)),
	/** Whether `since` is a backup. Records from before this was written down do not say. */
	isBackup: z.optional(z.boolean()),
});
export type BackupRecord = z.output<typeof recordSchema>;

/** @returns null where nothing has been edited yet, or where the record can't be read */
export function readBackupRecord(storage: Pick<Storage, 'getItem'>): BackupRecord | null {
	try {
		const result = recordSchema.safeParse(JSON.parse(`${storage.getItem(KEY)}`));
		return result.success ? result.data : null;
	} catch {
		return null;
	}
}

/** One more edit since the last backup. @param now ISO 8601 */
export function noteEdit(storage: Pick<Storage, 'getItem' | 'setItem'>, now: string): void {
	const record = readBackupRecord(storage) ?? { since: now, edits: 0 };
	storage.setItem(KEY, JSON.stringify({ ...record, edits: record.edits + 1 }));
}

/** Everything has been saved outside the browser. @param now ISO 8601 */
export function noteBackup(storage: Pick<Storage, 'setItem'>, now: string): void {
	storage.setItem(KEY, JSON.stringify({ since: now, edits: 0, isBackup: true }));
}

export interface DueBackup {
	edits: number;
	/** Calendar days of the reader's since the last backup, 0 for today; null where none is known of. */
	days: number | null;
}

/** Midnight of the reader's own day, as if it were in UTC, so that a day is always as long as another. */
const dayOf = (moment: string): number => Date.parse(localDay(new Date(moment)));

/** @param now ISO 8601. @returns what is not safe yet, where it is time to say so; null where it is not */
export function backupDue(record: BackupRecord | null, now: string): DueBackup | null {
	if (!record || record.edits === 0) return null;
	const { since, edits, isBackup } = record;
	const isOld = Date.parse(now) - Date.parse(since) >= REMIND_AFTER_DAYS * DAY_MS;
	if (!isOld && edits < REMIND_AFTER_EDITS) return null;
	return { edits, days: isBackup ? Math.max(0, (dayOf(now) - dayOf(since)) / DAY_MS) : null };
}
