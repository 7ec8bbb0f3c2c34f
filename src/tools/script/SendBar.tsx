/** The text on its way: copied, or opened in the reader's own email program. Nothing is sent from here. */

import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { useCopy } from '../../kit/download.ts';
import { copySubject, copyText, mailLink } from './script.export.ts';
import type { Composed } from './script.ts';

interface Props {
	made: Composed;
	t: Translate;
}

/** Once, when it appears: at each drawing it would take the reader out of the field in which they mend the text. */
const selectNew = (field: HTMLTextAreaElement | null) => field?.select();

export function SendBar({ made, t }: Props) {
	const { said, copy } = useCopy(t);
	const [failed, setFailed] = useState<string | null>(null);
	const send = async (text: string) => {
		const done = made.gaps.length > 0 ? t('script.copied.draft', { count: made.gaps.length }) : t('kit.copied');
		setFailed((await copy(text, done)) === done ? null : text);
	};
	// What was to be copied before the last change is not what the reader wants to send.
	const byHand = failed === copyText(t, made) || failed === copySubject(t, made) ? failed : null;
	const isEmail = made.variant.channel === 'email';
	const link = mailLink(t, made);
	return (
		<div class="send-bar">
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={() => send(copyText(t, made))}>
					{t(made.gaps.length > 0 ? 'script.copy.draft' : 'script.copy')}
				</button>
				{isEmail && (
					<button type="button" onClick={() => send(copySubject(t, made))}>
						{t('script.copy.subject')}
					</button>
				)}
				{link && (
					<a class="button" href={link}>
						{t('script.mail')}
					</a>
				)}
				<span role="status">{failed === null && said}</span>
			</p>
			{isEmail && !link && <p class="field-help">{t('script.mail.long')}</p>}
			{byHand !== null && (
				<label class="copy-by-hand">
					<span>{t('script.copy.failed')}</span>
					<textarea readOnly rows={6} value={byHand} ref={selectNew} />
				</label>
			)}
		</div>
	);
}
