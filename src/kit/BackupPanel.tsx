/** The reminder of a backup: what is not safe yet, why that matters, and the button that saves it. Loaded when it is time. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Translate } from '../core/strings.ts';
import type { DueBackup } from './backup.ts';
import { dueText } from './backup-text.ts';
import { saveBackup } from './whole-kit.ts';

interface Props {
	/** Null where it was time once and is not any more. */
	due: DueBackup | null;
	/** BCP 47. */
	language: string;
	t: Translate;
	onSaved: () => void;
}

export default function BackupPanel({ due, language, t, onSaved }: Props) {
	const status = useRef<HTMLParagraphElement>(null);
	const saved = useSignal('');
	return (
		<>
			{due && (
				<div class="notice-calm backup-notice">
					<p>
						{dueText(t, due, language)} {t('kit.backup.why')}
					</p>
					<button
						type="button"
						onClick={() => {
							saveBackup(localStorage);
							const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date());
							saved.value = t('kit.backup.saved', { time });
							onSaved();
							// The reminder goes, with the button that had the focus: what stands in its place is read out.
							status.current?.focus();
						}}
					>
						{t('kit.backup.save')}
					</button>
				</div>
			)}
			<p class="sheet-status backup-notice" tabIndex={-1} ref={status}>
				{!due && saved.value}
			</p>
		</>
	);
}
