/**
 * When to remind of a backup. Browsers erase what sites keep: Safari after seven days of use without a visit, any browser when space
 * runs short or a reader clears it. Only a file outside the browser is safe.
 */
import * as z from 'zod/mini';

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
	const { since, edits } = readBackupRecord(storage) ?? { since: now, edits: 0 };
	storage.setItem(KEY, JSON.stringify({ since, edits: edits + 1 }));
}

/** Everything has been saved outside the browser. @param now ISO 8601 */
export function noteBackup(storage: Pick<Storage, 'setItem'>, now: string): void {
	storage.setItem(KEY, JSON.stringify({ since: now, edits: 0 }));
}

/** @param now ISO 8601. @returns whole days since the last backup and the edits since, where it is time; null where it is not */
export function backupDue(record: BackupRecord | null, now: string): { days: number; edits: number } | null {
	if (!record || record.edits === 0) return null;
	const days = Math.floor((Date.parse(now) - Date.parse(record.since)) / DAY_MS);
	return days >= REMIND_AFTER_DAYS || record.edits >= REMIND_AFTER_EDITS ? { days: Math.max(0, days), edits: record.edits } : null;
}
