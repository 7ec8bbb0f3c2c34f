/**
 * Reminds of a backup when it is time, and says why. It stands at the end of a tool: what appears above the reader's hand moves what
 * they are about to press.
 */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import { loadable } from '../ui/loadable.tsx';
import { backupDue, readBackupRecord } from './backup.ts';
import type { SaveStatus } from './saving.ts';

const BackupPanel = loadable(() => import('./BackupPanel.tsx'));

interface Props {
	status: ReadonlySignal<SaveStatus>;
	/** BCP 47. */
	language: string;
	t: Translate;
}

export function BackupNotice({ status, language, t }: Props) {
	const due = useSignal<ReturnType<typeof backupDue>>(null);
	const look = () => {
		try {
			due.value = backupDue(readBackupRecord(localStorage), new Date().toISOString());
		} catch {
			// Storage is forbidden: the status line says so already.
		}
	};
	// The record is in storage, and each save changes it.
	useEffect(
		() =>
			status.subscribe(({ kind }) => {
				if (kind === 'saved') look();
			}),
		[status],
	);
	if (!due.value) return null;
	return <BackupPanel due={due.value} language={language} t={t} onSaved={look} />;
}
