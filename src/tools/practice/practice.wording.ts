/** What the model says, put into words: the same ones on the screen, in the live region and in exports. */

import { isDay } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import type { Card } from './practice.cards.ts';
import type { DayPlan } from './practice.plan.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { StoryView } from './practice.stories.ts';
import type { Next, Readiness, Standing } from './practice.ts';

/** Writing a day takes longer than all else that is said of a card, and a list of 500 cards names the same few days with every letter. */
const dayTexts = new Map<string, string>();

/** "Tue, Nov 24"; a day that no calendar has as it stands. @param day YYYY-MM-DD. @param language BCP 47 */
export function dayText(day: string, language: string): string {
	const key = `${language} ${day}`;
	const known = dayTexts.get(key);
	if (known !== undefined) return known;
	const format = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
	const text = isDay(day) ? new Intl.DateTimeFormat(language, format).format(new Date(day)) : day;
	dayTexts.set(key, text);
	return text;
}

/** "4:05". @param seconds from 0 */
export const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

export const areaText = (t: Translate, { area }: Pick<Card, 'area'>): string => area?.name ?? t('practice.ownArea');

type Grades = Pick<PracticeDefinition, 'grades'>;
/** "3 Strong". */
export const gradeText = ({ grades }: Grades, value: number): string => `${value} ${grades[value]?.name ?? ''}`.trim();

/** What to practice next and why, in a sentence. */
export function nextText(t: Translate, next: Next, definition: Grades): string {
	if (next.kind === 'rest') return t('practice.next.rest');
	const { card, last } = next.standing;
	const values = { name: card.name, area: areaText(t, card), grade: last ? gradeText(definition, last.grade) : '' };
	if (next.kind !== 'area') return t(`practice.next.${next.kind}`, values);
	return t('practice.next.area', { ...values, seen: next.readiness.seen, needed: next.readiness.needed });
}
// strings: practice.next.*

/** What is due today, what is done, and when there is more: sentences. */
export function planTexts(t: Translate, { phase, again, fresh, waiting, done, nextDay, coverage }: DayPlan, language: string): string[] {
	const doneText = done > 0 ? [t('practice.plan.done', { count: done })] : [];
	if (phase !== 'open') return [t(`practice.plan.${phase}`), ...doneText];
	const due =
		again.length + fresh.length === 0
			? t('practice.plan.nothing')
			: t('practice.plan.due', { again: again.length, fresh: fresh.length, total: again.length + fresh.length });
	const missed = coverage !== null && coverage.missed > 0;
	return [
		due,
		...doneText,
		...(waiting > 0 ? [t('practice.plan.waiting', { count: waiting })] : []),
		...(nextDay ? [t('practice.plan.nextDay', { day: dayText(nextDay, language) })] : []),
		...(missed ? [t('practice.plan.missed', { count: coverage.missed, enough: coverage.enough })] : []),
		...(coverage && !missed && coverage.unseen > 0
			? [t('practice.plan.covered', { count: coverage.unseen, days: coverage.daysLeft, enough: coverage.enough })]
			: []),
	];
}
// strings: practice.plan.*

/** "2 to 4 of 6", "2 of 6", or that it is not known. */
export function readyText(t: Translate, { isKnown, ready, unknown, total, seen, needed }: Readiness): string {
	if (!isKnown) return t('practice.ready.unknown', { seen, needed });
	return unknown === 0
		? t('practice.ready.exact', { ready, total })
		: t('practice.ready.range', { low: ready, high: ready + unknown, total });
}

export const areaOfReadiness = (t: Translate, { area, isAll, isLeftOut }: Readiness): string =>
	isAll ? t(isLeftOut ? 'practice.ready.allAsked' : 'practice.ready.all') : (area?.name ?? t('practice.ownArea'));

/** Where a card stands: its last grade and day, and when it comes again. */
export function standingText(t: Translate, { last, due, tries, days }: Standing, definition: Grades, language: string): string {
	if (!last) return t('practice.standing.new');
	const parts = [
		t('practice.standing.last', { grade: gradeText(definition, last.grade), day: dayText(last.date, language) }),
		t('practice.standing.tries', { count: tries.length, days: days.length }),
		...(last.seconds === null ? [] : [t('practice.standing.time', { time: clockText(last.seconds) })]),
		...(due ? [t('practice.standing.due', { day: dayText(due, language) })] : []),
	];
	return parts.join(' · ');
}

/** When a card comes again after a grade. @param pause days from today; null where nothing more is due */
export function pauseText(t: Translate, { due, pause }: { due: string | null; pause: number | null }, language: string): string {
	if (due === null || pause === null) return '';
	return pause === 1 ? t('practice.pause.tomorrow') : t('practice.pause.days', { count: pause, day: dayText(due, language) });
}

/** What a story still lacks, or that it is whole. */
export function lackText(t: Translate, { missing, lacksNumber }: StoryView): string {
	const lacks = [...missing.map(({ name }) => name), ...(lacksNumber ? [t('practice.story.numbers')] : [])];
	return lacks.length === 0 ? t('practice.story.whole') : t('practice.story.lacks', { parts: lacks.join('; ') });
}
