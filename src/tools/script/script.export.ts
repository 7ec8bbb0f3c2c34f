/** A script's text on its way out: copied, or in an email program. What still has gaps says DRAFT first. */
import type { Translate } from '../../core/strings.ts';
import { type Composed, plainSubject, plainText } from './script.ts';
import { draftText } from './script.wording.ts';

/** The text as it is copied. */
export function copyText(t: Translate, made: Composed): string {
	const draft = draftText(t, made.gaps);
	return `${draft === null ? '' : `${draft}\n\n`}${plainText(made)}\n`;
}

/** The subject as it is copied: one line. */
export function copySubject(t: Translate, made: Composed): string {
	const subject = plainSubject(made).replace(/\s+/g, ' ').trim();
	return made.gaps.length === 0 ? subject : t('script.draftSubject', { subject });
}

/** Outlook and older Windows programs cut addresses from about 2,000 characters on. */
const LONGEST_MAIL_LINK = 1_900;

/**
 * A link that opens a new email with subject and text (RFC 6068: percent-encoded UTF-8, lines end in CRLF).
 * @returns null where there is no email or the link would be too long to be safe
 */
export function mailLink(t: Translate, made: Composed): string | null {
	if (made.variant.channel !== 'email') return null;
	// A lone surrogate, half of an emoji that was cut off, can't be encoded.
	const encode = (text: string) => encodeURIComponent(text.toWellFormed());
	const body = copyText(t, made).trimEnd().replace(/\r?\n/g, '\r\n');
	const link = `mailto:?subject=${encode(copySubject(t, made))}&body=${encode(body)}`;
	return link.length > LONGEST_MAIL_LINK ? null : link;
}
