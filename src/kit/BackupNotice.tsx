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
	/** Undefined until it is time for the first time: from then on the panel stays, to say that the backup is saved. */
	const due = useSignal<ReturnType<typeof backupDue> | undefined>(undefined);
	const look = () => {
		try {
			due.value = backupDue(readBackupRecord(localStorage), new Date().toISOString()) ?? (due.value && null);
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
	if (due.value === undefined) return null;
	return <BackupPanel due={due.value} language={language} t={t} onSaved={look} />;
}
