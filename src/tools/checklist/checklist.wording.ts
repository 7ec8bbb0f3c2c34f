/** Progress put into words: the same ones on the screen, in the live region and in exports. */
import type { Translate } from '../../core/strings.ts';
import type { ImportNews } from './checklist.import.ts';
import type { Mark } from './checklist.state.ts';
import type { Entry, Progress, Tally } from './checklist.ts';

/** Where the reader stands, in two or three sentences. */
export function headline(t: Translate, { today, overall, daysLate }: Progress, language: string): string {
	const { total, done, due, dueDone, late, ahead } = overall;
	const all = t('checklist.headline.all', { done, total });
	if (!today) return `${all} ${t('checklist.headline.noStart')}`;
	if (today.count === 0) return `${all} ${t('checklist.headline.before')}`;
	const numbers = new Intl.NumberFormat(language);
	const day = t(today.isWorking ? 'checklist.headline.day' : 'checklist.headline.free', { day: numbers.format(today.count) });
	const reached = due === 0 ? t('checklist.headline.nothingDue') : t('checklist.headline.due', { done: dueDone, due });
	const behind =
		late > 0
			? t('checklist.headline.late', { count: late }) + t('checklist.headline.oldest', { count: daysLate })
			: t('checklist.headline.onTime');
	return [day, reached, behind, ...(ahead > 0 ? [t('checklist.headline.ahead', { count: ahead })] : [])].join(' ');
}

/** "5 of 8 done, 3 late, one left out". */
export function tallyText(t: Translate, { total, done, late, skipped }: Tally): string {
	return [
		t('checklist.tally.done', { done, total }),
		...(late > 0 ? [t('checklist.tally.late', { count: late })] : []),
		...(skipped > 0 ? [t('checklist.tally.skipped', { count: skipped })] : []),
	].join(', ');
}

/** "Late by 3 working days", "Due by today", or nothing. */
export function dueText(t: Translate, { isOpen, isDue, daysLate }: Entry): string {
	if (!isOpen || !isDue) return '';
	return daysLate > 0 ? t('checklist.late', { count: daysLate }) : t('checklist.dueToday');
}

export const statusText = (t: Translate, { status }: Mark): string => t(`checklist.status.${status ?? 'none'}`);
// strings: checklist.status.*

/** What an import would do, in one sentence. */
export function importText(t: Translate, one: ImportNews): string {
	if (one.kind === 'status') {
		return t('checklist.import.status', {
			text: one.text,
			from: t(`checklist.status.${one.from ?? 'none'}`),
			to: t(`checklist.status.${one.to}`),
		});
	}
	return t(`checklist.import.${one.kind}`, {
		text: one.text,
		added: 'added' in one ? one.added : '',
		line: 'line' in one ? one.line : 0,
	});
}
// strings: checklist.import.*
