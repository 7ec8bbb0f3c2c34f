/** Every change that a reader can make to their stories: state in, state out, the old one untouched. */

import { isDay } from '../../core/calendar-day.ts';
import type { ParcelData } from '../../core/parcel.ts';
import { cleanText, toggled, withFields } from './practice.changes.ts';
import { type PracticeState, RESULT, type Story } from './practice.state.ts';

/** A story without a title is left out. @param id a fresh random id */
export function addStory(state: PracticeState, title: string, prompt: string | undefined, id: string): PracticeState {
	const clean = cleanText(title);
	if (clean === '') return state;
	return { ...state, stories: [...state.stories, { id, title: clean, ...(prompt ? { prompt } : {}), parts: {}, answers: [] }] };
}

const changeOneStory = (state: PracticeState, id: string, change: (story: Story) => Story): PracticeState => ({
	...state,
	stories: state.stories.map((story) => (story.id === id ? change(story) : story)),
});

/** Texts; an empty one takes the field away. */
export type StoryFields = Partial<Record<'title' | 'prompt' | 'date' | 'numbers' | 'link' | 'seenBy', string>>;

/** An empty title changes nothing, half a date neither. */
export function changeStory(state: PracticeState, id: string, fields: StoryFields): PracticeState {
	if (fields.title !== undefined && fields.title.trim() === '') return state;
	if (fields.date && !isDay(fields.date)) return state;
	return changeOneStory(state, id, (story) => withFields(story, fields));
}

export const setPart = (state: PracticeState, id: string, part: string, text: string): PracticeState =>
	changeOneStory(state, id, (story) => ({
		...story,
		parts: Object.fromEntries(Object.entries({ ...story.parts, [part]: text }).filter(([, value]) => value !== '')),
	}));

/** Says that a story answers a card, or that it does not. */
export const toggleAnswer = (state: PracticeState, id: string, card: string): PracticeState =>
	changeOneStory(state, id, (story) => ({ ...story, answers: toggled(story.answers, card) }));

/** Ticks every question that the story's prompt fits. @param cards ids and prompts of all cards */
export const takeFitting = (state: PracticeState, cards: readonly { id: string; prompts: readonly string[] }[]): PracticeState => ({
	...state,
	stories: state.stories.map((story) => {
		const fitting = cards.filter(({ prompts }) => story.prompt !== undefined && prompts.includes(story.prompt)).map(({ id }) => id);
		const answers = [...new Set([...story.answers, ...fitting])].sort();
		return answers.length === story.answers.length ? story : { ...story, answers };
	}),
});

export const removeStory = (state: PracticeState, id: string): PracticeState => ({
	...state,
	stories: state.stories.filter((story) => story.id !== id),
});

type Evidence = ParcelData<'evidence'>;
type Entry = Evidence['entries'][number];

/** Whether the sheet has a story of this already: the same title, and the same day where both have one. */
export const hasStoryOf = ({ stories }: Pick<PracticeState, 'stories'>, { what, date }: Pick<Entry, 'what' | 'date'>): boolean =>
	stories.some((story) => story.title === cleanText(what) && (date === '' || story.date === undefined || story.date === date));

/** Each entry becomes the draft of a story; what is there already stays as it is. */
export function takeEvidence(state: PracticeState, { entries }: Evidence, newId: () => string): PracticeState {
	const stories = [...state.stories];
	for (const entry of entries) {
		const { what, date, result, seenBy, link } = entry;
		if (cleanText(what) === '' || hasStoryOf({ stories }, entry)) continue;
		const draft: Story = { id: newId(), title: cleanText(what), parts: result === '' ? {} : { [RESULT]: result }, answers: [] };
		stories.push(withFields(draft, { date: isDay(date) ? date : '', seenBy, link }));
	}
	return stories.length === state.stories.length ? state : { ...state, stories };
}
