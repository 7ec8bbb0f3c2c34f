/** A practice sheet on its way to other people and from other tools: what it reveals and what stays here. */

import { addDays, daysBetween, isDay } from '../../core/calendar-day.ts';
import { countNames } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { cleanText } from './practice.changes.ts';
import type { PracticeState, Story, Try } from './practice.state.ts';
import { hasStoryOf, takeEvidence } from './practice.story-changes.ts';

export { merge } from './practice.merge.ts';
export { fromPairs, toPairs } from './practice.pairs.ts';

const triesOf = ({ marks }: PracticeState): Try[] => Object.values(marks).flatMap(({ tries }) => tries);

/** What a person who gets the sheet learns from it. */
// strings: practice.reveals.*
export function reveal(state: PracticeState, t: Translate): string[] {
	const { marks, own, stories, date } = state;
	const count = (key: string, number: number) => (number > 0 ? [t(key, { count: number })] : []);
	const tries = triesOf(state);
	const cards = countNames(
		t,
		'practice.redacted.card',
		own.map(({ question }) => question),
	);
	const titles = countNames(
		t,
		'practice.redacted.story',
		stories.map(({ title }) => title),
	);
	// Nobody practiced here on that day: these were moved, and only what lies between them is left.
	const areMoved = tries.some(({ date: day }) => day === FIRST_DAY);
	return [
		...count(areMoved ? 'practice.reveals.distances' : 'practice.reveals.tries', tries.length),
		...count('practice.reveals.notes', Object.values(marks).filter(({ note }) => note).length),
		...count('practice.reveals.own', cards.own),
		...count('practice.reveals.wordless', cards.standIns),
		...count('practice.reveals.stories', titles.own),
		...count('practice.reveals.untitled', titles.standIns),
		...(date === undefined ? [] : [t('practice.reveals.date', { date })]),
	];
}

/** Where the days of a redacted sheet begin: their distances stay, the days do not. */
const FIRST_DAY = '2000-01-01';
/** Days to the end of the year 9999: a later year has another form. */
const LONGEST = daysBetween(FIRST_DAY, '9999-12-31');

function redactTries(tries: readonly Try[], first: string): Try[] {
	return tries
		.filter(({ date }) => isDay(date))
		.map(({ date, grade }) => ({ date: addDays(FIRST_DAY, Math.min(daysBetween(first, date), LONGEST)), grade }));
}

/**
 * Grades with the distances between their days, so that readiness stays the same; own cards and stories as numbers. Mode and date go:
 * without the days nothing could be due.
 */
export function redact(state: PracticeState, t: Translate): PracticeState {
	const { marks, own, stories, perDay, leftOut } = state;
	const [first = FIRST_DAY] = triesOf(state)
		.map(({ date }) => date)
		.filter(isDay)
		.sort();
	return {
		...(perDay === undefined ? {} : { perDay }),
		...(leftOut === undefined ? {} : { leftOut }),
		marks: Object.fromEntries(Object.entries(marks).map(([id, { tries }]) => [id, { tries: redactTries(tries, first) }])),
		own: own.map(({ id, area, minutes, isStory }, index) => ({
			id,
			question: t('practice.redacted.card', { number: index + 1 }),
			...(area === undefined ? {} : { area }),
			...(minutes === undefined ? {} : { minutes }),
			...(isStory === undefined ? {} : { isStory }),
		})),
		stories: stories.map(({ id, prompt, answers }, index) => ({
			id,
			title: t('practice.redacted.story', { number: index + 1 }),
			...(prompt === undefined ? {} : { prompt }),
			parts: {},
			answers,
		})),
	};
}

/** What of a story may stand in a link: its title, its prompt, the questions that it answers. */
const KNOWN_OF_STORY = ['id', 'title', 'prompt', 'parts', 'answers'];
const isPrivate = (story: Story): boolean =>
	Object.keys(story.parts).length > 0 || Object.keys(story).some((key) => !KNOWN_OF_STORY.includes(key));

/** A link carries no story's text; a file does. */
export const forLink = <Entry extends { state: PracticeState }>(entry: Entry): Entry =>
	entry.state.stories.some(isPrivate)
		? {
				...entry,
				state: {
					...entry.state,
					stories: entry.state.stories.map(({ id, title, prompt, answers }) => ({
						id,
						title,
						...(prompt === undefined ? {} : { prompt }),
						parts: {},
						answers,
					})),
				},
			}
		: entry;

export function keepsBack({ state }: { state: PracticeState }, t: Translate): string[] {
	const count = state.stories.filter(isPrivate).length;
	return count === 0 ? [] : [t('practice.keepsBack', { count })];
}

type Evidence = Parameters<typeof takeEvidence>[1];

/** Things done that can be shown, from the proof plan or the career map: drafts of stories. */
export const receives = {
	evidence: {
		preview: (state: PracticeState, { entries }: Evidence, t: Translate): string[] =>
			entries
				.filter(({ what }) => cleanText(what) !== '')
				.map((entry) => t(hasStoryOf(state, entry) ? 'practice.take.known' : 'practice.take.new', { title: cleanText(entry.what) })),
		take: takeEvidence,
	},
};
