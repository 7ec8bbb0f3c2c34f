/** What the reminder of a backup says. */
import type { Translate } from '../core/strings.ts';
import type { DueBackup } from './backup.ts';

/** "43 edits since the backup yesterday.", or that there is none. @param language BCP 47 */
export function dueText(t: Translate, { edits, days }: DueBackup, language: string): string {
	if (days === null) return t('kit.backup.none', { count: edits });
	// "today", "yesterday", "5 days ago", in the forms that each language has for them.
	const when = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
	return t('kit.backup.due', { count: edits, when });
}
