/** The reminder of a backup: what is not safe yet, why that matters, and the button that saves it. Loaded when it is time. */
import type { Translate } from '../core/strings.ts';
import type { DueBackup } from './backup.ts';
import { dueText } from './backup-text.ts';
import { saveBackup } from './whole-kit.ts';

interface Props {
	due: DueBackup;
	/** BCP 47. */
	language: string;
	t: Translate;
	onSaved: () => void;
}

export default function BackupPanel({ due, language, t, onSaved }: Props) {
	return (
		<div class="notice-calm backup-notice">
			<p>
				{dueText(t, due, language)} {t('kit.backup.why')}
			</p>
			<button
				type="button"
				onClick={() => {
					saveBackup(localStorage);
					onSaved();
				}}
			>
				{t('kit.backup.save')}
			</button>
		</div>
	);
}
