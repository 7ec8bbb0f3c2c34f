/** Every change that a reader can make to a map's areas and its log: state in, state out, the old one untouched. */

import { isDay } from '../../core/calendar-day.ts';
import { oneLine } from '../../core/one-line.ts';
import type { ParcelData } from '../../core/parcel.ts';
import { type AreaAnswer, answerOf, type CareerMapState, type Entry } from './career-map.state.ts';

/** Longer names are cut: they are lines of a list. */
const LONGEST_LINE = 300;

/** One line, no control characters. An empty result means that there is no text. */
export const cleanLine = (text: string): string => oneLine(text, LONGEST_LINE);

/** An object without a key: a field without a value is no field. */
const without = <Of extends object>(from: Of, key: keyof Of): Of =>
	Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as Of;

/** A field with a text or a day, or without it where the text is empty. */
export function withField<Of extends object>(from: Of, key: keyof Of & string, text: string): Of {
	return text === '' ? without(from, key) : { ...from, [key]: text };
}

/** One target for all areas, or, in its place, the choice to set each area's own. @param level a level's id, or empty for area by area */
export const setTarget = (state: CareerMapState, level: string): CareerMapState =>
	level === '' ? { ...without(state, 'target'), byArea: true } : { ...without(state, 'byArea'), target: level };

const changeAnswer = (state: CareerMapState, area: string, change: (answer: AreaAnswer) => AreaAnswer): CareerMapState => ({
	...state,
	areas: { ...state.areas, [area]: change(answerOf(state, area)) },
});

/** @param level a level's id, `none`, or null for "not known" */
export const claim = (state: CareerMapState, area: string, level: string | null): CareerMapState =>
	changeAnswer(state, area, (answer) => ({ ...answer, claimed: level }));

/** @param level a level's id, `none`, or empty for the sheet's target */
export const setAreaTarget = (state: CareerMapState, area: string, level: string): CareerMapState =>
	changeAnswer(state, area, (answer) => withField(answer, 'target', level));

/** @param importance 1 to 3 */
export const setImportance = (state: CareerMapState, area: string, importance: number): CareerMapState =>
	changeAnswer(state, area, (answer) => ({ ...answer, importance }));

/** The reader has looked for evidence and found none, or takes that back. @param day YYYY-MM-DD, or empty */
export const setLooked = (state: CareerMapState, area: string, day: string): CareerMapState =>
	changeAnswer(state, area, (answer) => withField(answer, 'looked', day));

/** An area without a name is left out. @param id a fresh random id */
export function addArea(state: CareerMapState, name: string, id: string): CareerMapState {
	const line = cleanLine(name);
	return line === '' ? state : { ...state, own: [...state.own, { id, name: line, signals: {} }] };
}

/** An empty name changes nothing. */
export function renameArea(state: CareerMapState, id: string, name: string): CareerMapState {
	const line = cleanLine(name);
	return line === '' ? state : { ...state, own: state.own.map((area) => (area.id === id ? { ...area, name: line } : area)) };
}

/** What others can see at a level of an own area. @param level a level's id */
export const setSignal = (state: CareerMapState, id: string, level: string, text: string): CareerMapState => ({
	...state,
	own: state.own.map((area) => (area.id === id ? { ...area, signals: withField(area.signals, level, text) } : area)),
});

/**
 * Takes an area of the reader's own, or the answers to one that the map no longer has, out of the sheet. Evidence stays in the log
 * without it.
 */
export const removeArea = (state: CareerMapState, id: string): CareerMapState => ({
	...state,
	own: state.own.filter((area) => area.id !== id),
	areas: without(state.areas, id),
	entries: state.entries.map((entry) => (Object.hasOwn(entry.areas, id) ? { ...entry, areas: without(entry.areas, id) } : entry)),
	ownGoals: state.ownGoals.map((goal) => (goal.area === id ? without(goal, 'area') : goal)),
});

/** An area that the map no longer has becomes the reader's own, with its answers and its evidence. */
export const adoptArea = (state: CareerMapState, id: string): CareerMapState =>
	state.own.some((area) => area.id === id) ? state : addArea(state, id, id);

/** An entry before it has an id; every field but the first may be empty. */
export interface NewEntry {
	what: string;
	date: string;
	/** The id of an area, and of a level there. */
	area: string;
	level: string;
	link: string;
	seenBy: string;
	result: string;
}

export const NO_ENTRY: NewEntry = { what: '', date: '', area: '', level: '', link: '', seenBy: '', result: '' };

/** An entry without a text is left out; a day that no calendar has is none. @param id a fresh random id */
export function addEntry(state: CareerMapState, { what, date, area, level, link, seenBy, result }: NewEntry, id: string): CareerMapState {
	const line = cleanLine(what);
	if (line === '') return state;
	const entry: Entry = {
		id,
		what: line,
		areas: area === '' ? {} : { [area]: level === '' ? null : level },
		...(isDay(date) ? { date } : {}),
		...(link.trim() === '' ? {} : { link: link.trim() }),
		...(seenBy.trim() === '' ? {} : { seenBy: seenBy.trim() }),
		...(result.trim() === '' ? {} : { result: result.trim() }),
	};
	return { ...state, entries: [...state.entries, entry] };
}

const changeEntry = (state: CareerMapState, id: string, change: (entry: Entry) => Entry): CareerMapState => ({
	...state,
	entries: state.entries.map((entry) => (entry.id === id ? change(entry) : entry)),
});

export type EntryField = 'what' | 'date' | 'link' | 'seenBy' | 'result';

/** What it says is never empty, and half a date changes nothing; other fields go with their text. */
export const editEntry = (state: CareerMapState, id: string, field: EntryField, text: string): CareerMapState =>
	changeEntry(state, id, (entry) => {
		if (field === 'what') return cleanLine(text) === '' ? entry : { ...entry, what: text.slice(0, LONGEST_LINE) };
		return field === 'date' && text !== '' && !isDay(text) ? entry : withField(entry, field, text);
	});

/** @param level a level's id; null: not said which; undefined: it does not speak for the area */
export const setEntryArea = (state: CareerMapState, id: string, area: string, level: string | null | undefined): CareerMapState =>
	changeEntry(state, id, (entry) => ({
		...entry,
		areas: level === undefined ? without(entry.areas, area) : { ...entry.areas, [area]: level },
	}));

export const removeEntry = (state: CareerMapState, id: string): CareerMapState => ({
	...state,
	entries: state.entries.filter((entry) => entry.id !== id),
});

type Handed = ParcelData<'evidence'>['entries'][number];

/** The same thing on the same day is the same piece. */
const keyOf = ({ what, date = '' }: { what: string; date?: string | undefined }): string => `${date} ${cleanLine(what)}`;

/** The piece that the log already has of the same thing on the same day. */
export const loggedAs = ({ entries }: CareerMapState, entry: NewEntry): Entry | undefined =>
	entries.find((one) => keyOf(one) === keyOf(entry));

/** What of a parcel the log does not have yet: the same thing on the same day is there once. */
export function splitHanded({ entries: log }: CareerMapState, { entries }: ParcelData<'evidence'>) {
	const known = new Set(log.map(keyOf));
	const fresh: Handed[] = [];
	const there: Handed[] = [];
	for (const entry of entries) {
		if (cleanLine(entry.what) === '') continue;
		(known.has(keyOf(entry)) ? there : fresh).push(entry);
		known.add(keyOf(entry));
	}
	return { fresh, there };
}

/** Adds what another tool hands over; which area and level each speaks for is for the reader to say. */
export const takeEvidence = (state: CareerMapState, parcel: ParcelData<'evidence'>, newId: () => string): CareerMapState =>
	splitHanded(state, parcel).fresh.reduce((next, entry) => addEntry(next, { ...entry, area: '', level: '' }, newId()), state);

/** What the reader wants by when, and asks for: for the talk's one page. */
export const setBrief = (state: CareerMapState, field: 'by' | 'ask', text: string): CareerMapState =>
	field === 'by' && text !== '' && !isDay(text) ? state : { ...state, brief: withField({ ...state.brief }, field, text) };
