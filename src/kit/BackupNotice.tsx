/** Reminds of a backup when it is time, and says why. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import { backupDue, readBackupRecord } from './backup.ts';
import { saveBackup } from './whole-kit.ts';

/** @param status a new one with each save: the edits are counted there */
export function BackupNotice({ status, t }: { status: unknown; t: Translate }) {
	const due = useSignal<ReturnType<typeof backupDue>>(null);
	const look = () => {
		try {
			due.value = backupDue(readBackupRecord(localStorage), new Date().toISOString());
		} catch {
			// Storage is forbidden: the status line says so already.
		}
	};
	// The record is in storage, and each save changes it.
	useEffect(look, [status]);
	if (!due.value) return null;
	return (
		<div class="notice-calm backup-notice">
			<p>{t('kit.backup.due', { count: due.value.edits, days: due.value.days })}</p>
			<button
				type="button"
				onClick={() => {
					saveBackup(localStorage);
					look();
				}}
			>
				{t('kit.backup.save')}
			</button>
		</div>
	);
}
