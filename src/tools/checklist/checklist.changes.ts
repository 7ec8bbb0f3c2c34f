/** Every change that a reader can make to a checklist's sheet: state in, state out, the old one untouched. */
import { oneLine } from '../../core/one-line.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import { type ChecklistState, type Mark, markOf, type OwnItem, type Status } from './checklist.state.ts';

/** Longer texts are cut: they are lines of a list. */
const LONGEST_TEXT = 300;

/** One line, no control characters. An empty result means that there is no text. */
export const cleanText = (text: string): string => oneLine(text, LONGEST_TEXT);

/** @param today YYYY-MM-DD */
function changeMark(state: ChecklistState, id: string, change: Mark, today: string): ChecklistState {
	return { ...state, marks: { ...state.marks, [id]: { ...markOf(state, id), ...change, date: today } } };
}

/** Answers an item. @param text its wording now. @param today YYYY-MM-DD */
export const answer = (state: ChecklistState, id: string, status: Status, text: string, today: string): ChecklistState =>
	changeMark(state, id, { status, text }, today);

/** A note or a link of an item. @param text the item's wording now. @param today YYYY-MM-DD */
export const annotate = (
	state: ChecklistState,
	id: string,
	change: Pick<Mark, 'note' | 'link'>,
	text: string,
	today: string,
): ChecklistState => changeMark(state, id, { text, ...change }, today);

/** An item of the reader's own before it has an id. */
export type NewItem = Pick<OwnItem, 'text' | 'area' | 'phase' | 'owner'>;

/** An item without text is left out. @param id a fresh random id */
export function addOwn(state: ChecklistState, item: NewItem, id: string): ChecklistState {
	const text = cleanText(item.text);
	return text === '' ? state : { ...state, own: [...state.own, { ...item, id, text }] };
}

/** An empty text changes nothing: an item without one could not be found again. */
export function renameOwn(state: ChecklistState, id: string, to: string): ChecklistState {
	const text = cleanText(to);
	return text === '' ? state : { ...state, own: state.own.map((item) => (item.id === id ? { ...item, text } : item)) };
}

const withoutMark = ({ marks }: ChecklistState, id: string) => Object.fromEntries(Object.entries(marks).filter(([key]) => key !== id));

/** Takes an item of the reader's own, or an answer to an item that the list no longer has, out of the sheet. */
export const remove = (state: ChecklistState, id: string): ChecklistState => ({
	...state,
	own: state.own.filter((item) => item.id !== id),
	marks: withoutMark(state, id),
});

type List = Pick<ChecklistDefinition, 'rules' | 'items'>;
const listOf = ({ rules, items }: List) => ({ rules, ids: items.map(({ id }) => id) });

/** Notes which list a sheet was begun with, once. */
export const noteList = (state: ChecklistState, list: List): ChecklistState => (state.list ? state : { ...state, list: listOf(list) });

/** The reader has seen what changed in the list: its wording is the sheet's from now on. Nothing leaves the sheet. */
export const acceptList = (state: ChecklistState, list: List): ChecklistState => ({
	...state,
	list: { ...state.list, ...listOf(list) },
	marks: {
		...state.marks,
		...Object.fromEntries(
			list.items
				.filter(({ id, text }) => (markOf(state, id).text ?? text) !== text)
				.map(({ id, text }) => [id, { ...markOf(state, id), text }]),
		),
	},
});

/** What the list no longer has becomes the reader's own item, with its answer. @param text how it is called from now on */
export function adopt(state: ChecklistState, id: string, text: string): ChecklistState {
	if (state.own.some((item) => item.id === id)) return state;
	return addOwn(state, { text }, id);
}
