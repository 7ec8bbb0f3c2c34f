/** Every change that a reader can make to a sheet of the load calculator: state in, state out, the old one untouched. */
import { oneLine } from '../../core/one-line.ts';
import { isDay, toNumber } from '../../core/working-days.ts';
import {
	DAY_IDS,
	type DayId,
	type DayRange,
	type DayText,
	type Design,
	type Given,
	type LoadState,
	type Person,
	type Sent,
} from './load.state.ts';
import type { InputId } from './load-figures.schema.ts';

/** Longer names are cut: they are labels. */
export const LONGEST_NAME = 120;
const LONGEST_TEXT = 2_000;
const LONGEST_ASK = 5_000;

/** The record without a key, or with another value for it. */
function put<Value>(record: Record<string, Value>, key: string, value: Value | undefined): Record<string, Value> {
	const { [key]: _old, ...rest } = record;
	return value === undefined ? rest : { ...rest, [key]: value };
}

/** @param value undefined takes the answer away, null is "not known" */
export const setValue = (state: LoadState, id: InputId, value: Given | undefined): LoadState => ({
	...state,
	values: put(state.values, id, value),
});

export function setDay(state: LoadState, id: DayId, field: 'hours' | 'meetings', text: string): LoadState {
	const { [field]: _old, ...rest }: DayText = state.days[id] ?? {};
	const day = text === '' ? rest : { ...rest, [field]: text.slice(0, LONGEST_TEXT) };
	return { ...state, days: put(state.days, id, Object.keys(day).length === 0 ? undefined : day) };
}

/** Gives the other four days of a usual week the hours of Monday, where they have none: meetings are never copied, because they differ. */
export function copyHours(state: LoadState): LoadState {
	const hours = state.days.mon?.hours ?? '';
	return DAY_IDS.slice(1, 5).reduce(
		(current, id) => ((current.days[id]?.hours ?? '') === '' ? setDay(current, id, 'hours', hours) : current),
		state,
	);
}

export function setGoal({ goal: _old, ...state }: LoadState, goal: number | undefined): LoadState {
	return goal === undefined ? state : { ...state, goal };
}

/** Adds a design at the end; one without a name is left out. @param id a random id */
export function addDesign(state: LoadState, name: string, id: string): LoadState {
	const clean = oneLine(name, LONGEST_NAME);
	return clean === '' ? state : { ...state, designs: [...state.designs, { id, name: clean, values: {} }] };
}

const changeDesign = (state: LoadState, id: string, change: (design: Design) => Design): LoadState => ({
	...state,
	designs: state.designs.map((design) => (design.id === id ? change(design) : design)),
});

/** An empty name changes nothing: a design without one could not be found again. */
export function renameDesign(state: LoadState, id: string, name: string): LoadState {
	const clean = oneLine(name, LONGEST_NAME);
	return clean === '' ? state : changeDesign(state, id, (design) => ({ ...design, name: clean }));
}

export const removeDesign = (state: LoadState, id: string): LoadState => ({
	...state,
	designs: state.designs.filter((design) => design.id !== id),
});

/** @param value undefined makes it the same as today */
export const setDesignValue = (state: LoadState, id: string, input: InputId, value: Given | undefined): LoadState =>
	changeDesign(state, id, (design) => ({ ...design, values: put(design.values, input, value) }));

export const setNote = (state: LoadState, id: string, text: string): LoadState =>
	changeDesign(state, id, ({ note: _old, ...design }) => (text === '' ? design : { ...design, note: text.slice(0, LONGEST_TEXT) }));

/** Adds a person; the name may be empty. @param id a random id */
export function addPerson(state: LoadState, name: string, id: string): LoadState {
	const clean = oneLine(name, LONGEST_NAME);
	return { ...state, people: [...state.people, { id, ...(clean === '' ? {} : { name: clean }), off: [] }] };
}

const changePerson = (state: LoadState, id: string, change: (person: Person) => Person): LoadState => ({
	...state,
	people: state.people.map((person) => (person.id === id ? change(person) : person)),
});

/** An empty name takes the name away: a person is a place in the list. */
export function renamePerson(state: LoadState, id: string, name: string): LoadState {
	const clean = oneLine(name, LONGEST_NAME);
	return changePerson(state, id, ({ name: _old, ...person }) => (clean === '' ? person : { ...person, name: clean }));
}

export const removePerson = (state: LoadState, id: string): LoadState => ({
	...state,
	people: state.people.filter((person) => person.id !== id),
});

const isSame = (a: DayRange, b: DayRange): boolean => a.from === b.from && a.to === b.to;

/** A range with its ends in order, once. @returns the same list where a day is none. @param to empty for one day */
function addRange(ranges: readonly DayRange[], from: string, to: string): DayRange[] {
	const ends = [from, to === '' ? from : to].sort();
	const [first = '', last = ''] = ends;
	const range = { from: first, to: last };
	if (!ends.every(isDay) || ranges.some((other) => isSame(other, range))) return [...ranges];
	return [...ranges, range].sort((a, b) => toNumber(a.from) - toNumber(b.from) || toNumber(a.to) - toNumber(b.to));
}

export const addOff = (state: LoadState, id: string, from: string, to: string): LoadState =>
	changePerson(state, id, (person) => ({ ...person, off: addRange(person.off, from, to) }));

export const removeOff = (state: LoadState, id: string, range: DayRange): LoadState =>
	changePerson(state, id, (person) => ({ ...person, off: person.off.filter((other) => !isSame(other, range)) }));

/** @param change what is undefined is taken away; a start that is no day changes nothing */
export function setRota(
	state: LoadState,
	change: { design?: string | undefined; start?: string | undefined; turns?: number | undefined },
): LoadState {
	if (change.start !== undefined && !isDay(change.start)) return state;
	const merged = { ...state.rota, ...change };
	const rota = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as NonNullable<LoadState['rota']>;
	return { ...state, rota };
}

export const addHoliday = (state: LoadState, from: string, to: string): LoadState => ({
	...state,
	rota: { ...state.rota, holidays: addRange(state.rota?.holidays ?? [], from, to) },
});

export const removeHoliday = (state: LoadState, range: DayRange): LoadState => ({
	...state,
	rota: { ...state.rota, holidays: (state.rota?.holidays ?? []).filter((other) => !isSame(other, range)) },
});

/** Notes what a calendar file said. */
export const noteSent = (state: LoadState, sent: Record<string, Sent>): LoadState => ({ ...state, sent });

export function setAsk({ ask: _old, ...state }: LoadState, ask: string): LoadState {
	return ask === '' ? state : { ...state, ask: ask.slice(0, LONGEST_ASK) };
}

/** Adds a line to what is asked for; one that is there already changes nothing. */
export function addAsk(state: LoadState, line: string): LoadState {
	const lines = (state.ask ?? '').split('\n').filter((one) => one.trim() !== '');
	return lines.includes(line) ? state : setAsk(state, [...lines, line].join('\n'));
}
