/** What stands in the log's form before it is in the log. It is saved like everything else, so that nothing typed is ever lost. */
import { addEntry, type NewEntry, NO_ENTRY } from './career-map.changes.ts';
import type { CareerMapState } from './career-map.state.ts';

export const draftOf = ({ draft }: Pick<CareerMapState, 'draft'>): NewEntry => ({ ...NO_ENTRY, ...draft });

/** Whether there are words in the form that a reader would have to type again. */
export function hasWords(state: Pick<CareerMapState, 'draft'>): boolean {
	const { what, link, seenBy, result } = draftOf(state);
	return [what, link, seenBy, result].some((text) => text.trim() !== '');
}

/** Whether there is nothing in a sheet that a page of it would show: what is still being typed is not. */
export const isBlank = ({ target, byArea: _, draft: __, ...lists }: CareerMapState): boolean =>
	target === undefined && Object.values(lists).every((list) => Object.keys(list ?? {}).length === 0);

/** @param change fields as typed; empty ones go */
export function setDraft(state: CareerMapState, change: Partial<NewEntry>): CareerMapState {
	const { draft: before, ...rest } = state;
	const draft = Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, text]) => text !== ''));
	return Object.keys(draft).length === 0 ? rest : { ...rest, draft };
}

/** The form's entry goes into the log, and the form is empty; without a text nothing happens. @param id a fresh random id */
export function addDraft(state: CareerMapState, id: string): CareerMapState {
	const added = addEntry(state, draftOf(state), id);
	if (added === state) return state;
	const { draft: _, ...rest } = added;
	return rest;
}
