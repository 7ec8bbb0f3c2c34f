/** The text on its way: copied, or opened in the reader's own email program. Nothing is sent from here. */

import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { copyToClipboard } from '../../kit/download.ts';
import { copySubject, copyText, mailLink } from './script.export.ts';
import type { Composed } from './script.ts';

interface Props {
	made: Composed;
	t: Translate;
	/** Tells it to a screen reader. */
	onSay: (text: string) => void;
}

export function SendBar({ made, t, onSay }: Props) {
	const [failed, setFailed] = useState<string | null>(null);
	const copy = async (text: string) => {
		const isCopied = await copyToClipboard(text);
		setFailed(isCopied ? null : text);
		if (isCopied) onSay(made.gaps.length > 0 ? t('script.copied.draft', { count: made.gaps.length }) : t('kit.copied'));
	};
	const isEmail = made.variant.channel === 'email';
	const link = mailLink(t, made);
	return (
		<div class="send-bar">
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={() => copy(copyText(t, made))}>
					{t(made.gaps.length > 0 ? 'script.copy.draft' : 'script.copy')}
				</button>
				{isEmail && (
					<button type="button" onClick={() => copy(copySubject(t, made))}>
						{t('script.copy.subject')}
					</button>
				)}
				{link && (
					<a class="button" href={link}>
						{t('script.mail')}
					</a>
				)}
			</p>
			{isEmail && !link && <p class="field-help">{t('script.mail.long')}</p>}
			{failed !== null && (
				<label class="copy-by-hand">
					<span>{t('script.copy.failed')}</span>
					<textarea readOnly rows={6} value={failed} ref={(field) => field?.select()} />
				</label>
			)}
		</div>
	);
}
