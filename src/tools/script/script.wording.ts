/** What the checks found, put into words: the same ones on the screen, in the live region and in exports. */
import type { Translate } from '../../core/strings.ts';
import { type CheckResult, type Reason, toFix } from './script.checks.ts';
import type { ScriptBlank } from './script.schema.ts';
import type { PieceOfText } from './script.ts';

/** "0:48", "1:05". @param seconds 0 or more, rounded down to whole ones */
export const timeText = (seconds: number): string => `${Math.floor(seconds / 60)}:${`${Math.floor(seconds % 60)}`.padStart(2, '0')}`;

export const gapText = ({ gap }: Pick<ScriptBlank, 'gap'>): string => `[${gap}]`;

export const piecesText = (pieces: readonly PieceOfText[]): string => pieces.map(({ text }) => text).join('');

export function reasonText(t: Translate, reason: Reason): string {
	switch (reason.kind) {
		case 'gap':
			return gapText(reason.blank);
		case 'leak':
			return t('script.reason.leak', { label: reason.blank.label, secret: reason.secret.label });
		case 'question':
			return t('script.reason.question', { label: reason.blank.label });
		case 'range':
			return t('script.reason.range', { label: reason.blank.label });
		case 'no-ask':
			return t('script.reason.noAsk');
		case 'words':
			return t('script.reason.words', { words: reason.words, limit: reason.limit });
		case 'seconds':
			return t('script.reason.seconds', { time: timeText(reason.seconds), limit: timeText(reason.limit) });
	}
}

// strings: script.verdict.*
export const verdictText = (t: Translate, { verdict }: CheckResult): string => t(`script.verdict.${verdict}`);

/** "Ready: nothing that the tool can check is in the way." or what to mend first. */
export function summaryText(t: Translate, results: readonly CheckResult[]): string {
	const count = toFix(results);
	return count === 0 ? t('script.ready.yes') : t('script.ready.no', { count });
}

/** The line that a copy with gaps starts with; null where there are none. */
export const draftText = (t: Translate, gaps: readonly ScriptBlank[]): string | null =>
	gaps.length === 0 ? null : t('script.draft', { count: gaps.length, gaps: gaps.map(gapText).join(', ') });
