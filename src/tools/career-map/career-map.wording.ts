/** The map put into words: the same ones on the screen, in the live region and in exports. */
import { dayText as writeDay } from '../../core/day-text.ts';
import type { Translate } from '../../core/strings.ts';
import type { Proof } from './career-map.evidence.ts';
import type { PlannedMilestone } from './career-map.goals.ts';
import type { Fading } from './career-map.refresh.ts';
import type { Level, Reading, Standing } from './career-map.ts';

export interface Words {
	t: Translate;
	/** BCP 47. */
	language: string;
	levels: readonly Level[];
}

/** "Nov 22, 2026"; a day that no calendar has as it stands. */
export const dayText = (day: string, language: string): string => writeDay(day, language, 'medium');

/** @param level from 1; 0: nothing yet; null: not known */
export function levelText({ t, levels }: Pick<Words, 't' | 'levels'>, level: number | null): string {
	if (level === null) return t('careerMap.notKnown');
	return level === 0 ? t('careerMap.nothing') : (levels[level - 1]?.name ?? '');
}

/** "2 Mid", "0 nothing yet", "? not known", "–" where nobody has answered. */
export function cellText(words: Pick<Words, 't' | 'levels'>, level: number | null | undefined): string {
	if (level === undefined) return '–';
	return `${level ?? '?'} ${levelText(words, level)}`;
}

/** 0.5 is "½", 1.5 is "1½". @param sum a multiple of a half, from 0 */
export const sumText = (sum: number): string => (sum % 1 === 0 ? `${sum}` : `${Math.floor(sum) || ''}½`);

/** What an area comes to, in one line. */
export function standingText(words: Words, { claimed, shown, target, gap }: Standing): string {
	const { t } = words;
	return [
		...(claimed === undefined ? [] : [t('careerMap.said', { level: levelText(words, claimed) })]),
		t('careerMap.shown', { level: levelText(words, shown) }),
		...(target === null ? [] : [t('careerMap.wanted', { level: levelText(words, target) })]),
		...(gap === null ? [] : [gap === 0 ? t('careerMap.gap.met') : t('careerMap.gap', { count: gap })]),
	].join(' ');
}

/** How a piece counts, and until when. */
export function ageText({ t, language }: Words, { age, until }: Pick<Proof, 'age' | 'until'>): string {
	return t(`careerMap.age.${age}`, { day: until === null ? '' : dayText(until, language) });
}
// strings: careerMap.age.*

/** Why the shown level is what it is: what speaks for the level above, and for the one that is held. */
export function whyText(words: Words, { shown, sums }: Standing): string[] {
	const { t, levels } = words;
	if (shown === null) return [];
	return sums
		.map((sum, index) => ({ sum, level: index + 1 }))
		.filter(({ level, sum }) => level === shown || level === shown + 1 || (level > shown && sum > 0))
		.map(({ sum, level }) =>
			t(level <= shown ? 'careerMap.why.held' : 'careerMap.why.notHeld', { level: levelText({ t, levels }, level), sum: sumText(sum) }),
		)
		.reverse();
}

/** What others would see at the next level; empty where the highest is held or nobody has written it. */
export function stepText(words: Words, { area, next }: Pick<Standing, 'area' | 'next'>): string {
	const signal = next === null ? '' : (area.levels[next - 1]?.signal ?? '');
	return signal === '' ? '' : words.t('careerMap.next.step', { level: levelText(words, next), signal });
}

/** What to look for where nothing dated is logged; empty where nobody has written it. */
export function suchAsText({ t }: Words, { area, claimed, target }: Standing): string {
	const examples = area.levels[(claimed || target || 1) - 1]?.examples ?? [];
	return examples.length === 0 ? '' : t('careerMap.next.suchAs', { examples: examples.join('; ') });
}

/** The next step as sentences: what to look for, what to refresh, what others would see. */
export function nextTexts(words: Words, standing: Standing): string[] {
	const { t } = words;
	const { claimed, shown, next, refresh } = standing;
	// That nothing is logged is said of all such areas at once.
	if (shown === null) return [suchAsText(words, standing)].filter((text) => text !== '');
	return [
		...(refresh === null ? [] : [t('careerMap.next.refresh', { level: levelText(words, refresh) })]),
		...(claimed && claimed > shown && refresh === null ? [t('careerMap.next.search', { level: levelText(words, claimed) })] : []),
		next === null ? t('careerMap.next.top') : stepText(words, standing) || t('careerMap.next.write', { level: levelText(words, next) }),
	];
}

/** What would show the next level; empty where nobody has written it. */
export function examplesText({ t }: Words, { area, next }: Standing): string {
	const examples = next === null ? [] : (area.levels[next - 1]?.examples ?? []);
	return examples.length === 0 ? '' : t('careerMap.next.suchAs', { examples: examples.join('; ') });
}

/** One piece that goes stale, with what falls. */
export function fadingText(words: Words, { entry, day, to, falls }: Fading): string {
	const { t, language } = words;
	return [
		t(`careerMap.fading.${to}`, { what: entry.what, day: dayText(day, language) }),
		...(falls.length === 0
			? [t('careerMap.fading.nothing')]
			: falls.map((fall) =>
					t('careerMap.fading.falls', { area: fall.area.name, from: levelText(words, fall.from), to: levelText(words, fall.to) }),
				)),
	].join(' ');
}
// strings: careerMap.fading.*

/** Where the reader stands, in two or three sentences. */
export function headline({ t }: Words, { standings, met, gaps, unknown }: Reading): string {
	const wanted = met.length + gaps.length + unknown.length;
	const held = standings.filter(({ shown }) => shown !== null && shown > 0).length;
	if (wanted === 0) return t('careerMap.headline.noTarget', { held, all: standings.length });
	const first = gaps[0];
	return [
		t('careerMap.headline.met', { met: met.length, wanted }),
		...(unknown.length > 0 ? [t('careerMap.headline.unknown', { count: unknown.length })] : []),
		...(first
			? [
					gaps[1]?.size === first.size
						? t('careerMap.headline.tied', {
								names: gaps
									.filter(({ size }) => size === first.size)
									.map(({ standing }) => standing.area.name)
									.join(', '),
							})
						: t('careerMap.headline.first', { name: first.standing.area.name }),
				]
			: []),
	].join(' ');
}

/** "Late since Oct 1, 2026", "Due by …", "Reached on …", or nothing. */
export function milestoneText({ t, language }: Pick<Words, 't' | 'language'>, { due, done, isLate }: PlannedMilestone): string {
	if (done !== null) return t('careerMap.milestone.done', { day: dayText(done, language) });
	if (due === null) return '';
	return t(isLate ? 'careerMap.milestone.late' : 'careerMap.milestone.due', { day: dayText(due, language) });
}
