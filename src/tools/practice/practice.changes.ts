/** Every change that a reader can make to a practice sheet, its stories apart: state in, state out, the old one untouched. */

import { isDay } from '../../core/calendar-day.ts';
import { oneLine } from '../../core/one-line.ts';
import { type Mark, MEMORY, markOf, type OwnCard, type PracticeState, type Try } from './practice.state.ts';

/** Longer questions and titles are cut: they are lines of a list. */
const LONGEST_LINE = 300;

/** One line, no control characters. An empty result means that there is no text. */
export const cleanText = (text: string): string => oneLine(text, LONGEST_LINE);

/** The reader's own fields of an entry; an empty text takes the field away. */
export function withFields<Entry extends object>(entry: Entry, fields: object): Entry {
	const all = Object.entries({ ...entry, ...fields }).filter(([, value]) => value !== undefined && value !== '');
	return Object.fromEntries(all) as Entry;
}

export const setMode = (state: PracticeState, mode: NonNullable<PracticeState['mode']>): PracticeState => ({
	...state,
	mode,
	// A sheet that was begun with another reckoning keeps its name of it.
	...(mode === 'keep' ? { memory: state.memory ?? MEMORY } : {}),
});

/** @param date YYYY-MM-DD, or empty for none; half a date changes nothing */
export function setDate(state: PracticeState, date: string): PracticeState {
	const { date: _date, ...rest } = state;
	return date === '' ? rest : isDay(date) ? { ...state, date } : state;
}

/** @param text a whole number from 1 to 500, or empty for as many as are due; anything else changes nothing */
export function setPerDay(state: PracticeState, text: string): PracticeState {
	const { perDay: _perDay, ...rest } = state;
	if (text.trim() === '') return rest;
	const perDay = Number(text);
	return Number.isInteger(perDay) && perDay >= 1 && perDay <= 500 ? { ...state, perDay } : state;
}

/** A list with the id, or without it where it was there. */
export const toggled = (list: readonly string[], id: string): string[] =>
	list.includes(id) ? list.filter((one) => one !== id) : [...list, id].sort();

/** Takes an area out of the schedule, or puts it back. */
export function toggleArea(state: PracticeState, area: string): PracticeState {
	const { leftOut = [], ...rest } = state;
	const next = toggled(leftOut, area);
	return next.length === 0 ? rest : { ...state, leftOut: next };
}

export const setKeys = (state: PracticeState, keys: boolean): PracticeState => ({ ...state, keys });

function changeMark(state: PracticeState, id: string, change: (mark: Mark) => Mark): PracticeState {
	return { ...state, marks: { ...state.marks, [id]: change(markOf(state, id)) } };
}

export const addTry = (state: PracticeState, id: string, made: Try): PracticeState =>
	changeMark(state, id, (mark) => ({ ...mark, tries: [...mark.tries, made] }));

/** Takes a card's last try back; the same state where it has none. */
export function takeBack(state: PracticeState, id: string): PracticeState {
	const { tries, ...rest } = markOf(state, id);
	if (tries.length === 0) return state;
	if (tries.length > 1 || Object.keys(rest).length > 0) return changeMark(state, id, () => ({ ...rest, tries: tries.slice(0, -1) }));
	return { ...state, marks: Object.fromEntries(Object.entries(state.marks).filter(([key]) => key !== id)) };
}

export const setNote = (state: PracticeState, id: string, note: string): PracticeState =>
	changeMark(state, id, (mark) => withFields(mark, { note }));

/** The fields of an own card that a reader fills in. */
export interface OwnFields {
	question?: string;
	/** The id of an area, or empty. */
	area?: string;
	/** Undefined takes it away. */
	minutes?: number | undefined;
	outline?: string;
	followUps?: string;
	isStory?: boolean;
}

/** A card without a question is left out. @param id a fresh random id */
export function addOwn(state: PracticeState, fields: OwnFields, id: string): PracticeState {
	const question = cleanText(fields.question ?? '');
	return question === '' ? state : { ...state, own: [...state.own, withFields<OwnCard>({ id, question }, { ...fields, question })] };
}

/** A question can't be emptied: a card without one could not be found again. */
export function changeOwn(state: PracticeState, id: string, fields: OwnFields): PracticeState {
	if (fields.question !== undefined && fields.question.trim() === '') return state;
	return { ...state, own: state.own.map((card) => (card.id === id ? withFields(card, fields) : card)) };
}

/** Takes an own card, or the tries of a question that is no longer there, out of the sheet. */
export const removeCard = (state: PracticeState, id: string): PracticeState => ({
	...state,
	own: state.own.filter((card) => card.id !== id),
	marks: Object.fromEntries(Object.entries(state.marks).filter(([key]) => key !== id)),
	stories: state.stories.map((story) =>
		story.answers.includes(id) ? { ...story, answers: story.answers.filter((one) => one !== id) } : story,
	),
});
