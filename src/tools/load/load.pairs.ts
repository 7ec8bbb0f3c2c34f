/**
 * A sheet as names and values that a person can read in a link: `paid-hours=40&pages=6~10&handling=?&mon=9-18&mon.meetings=14-15&start=…`.
 * Figures before the first `design` are today's, those after one are that design's; days off belong to the `person` before them.
 */
import { DAY_IDS, type DayId, type DayRange, type DayText, type Given, type LoadState, parseState } from './load.state.ts';
import { INPUT_IDS } from './load-figures.schema.ts';

type Pair = [string, string];

const GOAL = 'goal';
const START = 'start';
const TURNS = 'turns';
const HOLIDAY = 'holiday';
const ASK = 'ask';
const PERSON = 'person';
const OFF = 'off';
const DESIGN = 'design';
const NOTE = 'note';
/** The number of the design that the rota is for, from 1. */
const PLANNED = 'rota';
const MEETINGS = '.meetings';
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

const isInput = (key: string): boolean => INPUT_IDS.some((id) => id === key);
const isDayId = (key: string): key is DayId => DAY_IDS.some((id) => id === key);
const hasOnly = (value: object, keys: readonly string[]): boolean => Object.keys(value).every((key) => keys.includes(key));

/** Thrown where a state would not come back as it was. */
class NotReadable extends Error {}
function demand(isTrue: boolean): void {
	if (!isTrue) throw new NotReadable();
}

function valuePairs(values: LoadState['values']): Pair[] {
	return Object.entries(values).map(([id, value]) => {
		demand(isInput(id));
		if (value === null) return [id, '?'];
		if (typeof value === 'number') return [id, `${value}`];
		demand(hasOnly(value, ['low', 'high']));
		return [id, `${value.low}~${value.high}`];
	});
}

function dayPairs([id, day]: [string, DayText]): Pair[] {
	const { hours, meetings } = day;
	demand(isDayId(id) && hasOnly(day, ['hours', 'meetings']) && Object.keys(day).length > 0);
	return [...(hours === undefined ? [] : [[id, hours] as Pair]), ...(meetings === undefined ? [] : [[id + MEETINGS, meetings] as Pair])];
}

function rangePair(key: string, range: DayRange): Pair {
	demand(hasOnly(range, ['from', 'to']));
	return [key, `${range.from}..${range.to}`];
}

function pairsOf({ values, days, goal, designs, people, rota, ask, ...rest }: LoadState): Pair[] {
	demand(Object.keys(rest).length === 0);
	const { design, start, turns, holidays, ...more } = rota ?? {};
	demand(Object.keys(more).length === 0 && (rota === undefined || Object.keys(rota).length > 0) && holidays?.length !== 0);
	const place = designs.findIndex(({ id }) => id === design);
	demand(design === undefined || place >= 0);
	return [
		...valuePairs(values),
		...Object.entries(days).flatMap(dayPairs),
		...(goal === undefined ? [] : [[GOAL, `${goal}`] as Pair]),
		...(start === undefined ? [] : [[START, start] as Pair]),
		...(turns === undefined ? [] : [[TURNS, `${turns}`] as Pair]),
		...(holidays ?? []).map((range) => rangePair(HOLIDAY, range)),
		...(ask === undefined ? [] : [[ASK, ask] as Pair]),
		...people.flatMap((person): Pair[] => {
			demand(hasOnly(person, ['id', 'name', 'off']) && person.name !== '');
			return [[PERSON, person.name ?? ''], ...person.off.map((range) => rangePair(OFF, range))];
		}),
		...designs.flatMap((one): Pair[] => {
			demand(hasOnly(one, ['id', 'name', 'note', 'values']));
			return [[DESIGN, one.name], ...(one.note === undefined ? [] : [[NOTE, one.note] as Pair]), ...valuePairs(one.values)];
		}),
		...(design === undefined ? [] : [[PLANNED, `${place + 1}`] as Pair]),
	];
}

/** Null where the pairs would lose something; ids of designs and people are made anew when they are read. */
export function toPairs(state: LoadState): Pair[] | null {
	try {
		const pairs = pairsOf(state);
		return pairs.length > 0 ? pairs : null;
	} catch (error) {
		if (error instanceof NotReadable) return null;
		throw error;
	}
}

/** What is no number becomes NaN, which no state takes. */
const numberOf = (text: string): number => (NUMBER.test(text) ? Number(text) : Number.NaN);

function givenOf(text: string): Given {
	if (text === '?') return null;
	const [low = '', high, ...more] = text.split('~');
	if (high === undefined) return numberOf(low);
	return { low: numberOf(low), high: more.length > 0 ? Number.NaN : numberOf(high) };
}

/** What is no range has an empty end, which no state takes. */
function rangeOf(text: string): DayRange {
	const [from = '', to = '', ...more] = text.split('..');
	return { from, to: more.length > 0 ? '' : to };
}

/** Puts one pair into the state. @returns false where it fits nowhere */
function read(state: LoadState, key: string, text: string): boolean {
	const [design, person] = [state.designs.at(-1), state.people.at(-1)];
	const day = key.endsWith(MEETINGS) ? key.slice(0, -MEETINGS.length) : key;
	if (isInput(key)) (design ?? state).values[key] = givenOf(text);
	else if (isDayId(day)) state.days[day] = { ...state.days[day], [day === key ? 'hours' : 'meetings']: text };
	else if (key === GOAL) state.goal = numberOf(text);
	else if (key === START) state.rota = { ...state.rota, start: text };
	else if (key === TURNS) state.rota = { ...state.rota, turns: numberOf(text) };
	else if (key === HOLIDAY) state.rota = { ...state.rota, holidays: [...(state.rota?.holidays ?? []), rangeOf(text)] };
	else if (key === ASK) state.ask = text;
	else if (key === PERSON)
		state.people.push({ id: `link-person-${state.people.length + 1}`, ...(text === '' ? {} : { name: text }), off: [] });
	else if (key === OFF && person) person.off.push(rangeOf(text));
	else if (key === DESIGN) state.designs.push({ id: `link-design-${state.designs.length + 1}`, name: text, values: {} });
	else if (key === NOTE && design) design.note = text;
	else if (key === PLANNED && state.designs[Number(text) - 1])
		state.rota = { ...state.rota, design: state.designs[Number(text) - 1]?.id as string };
	else return false;
	return true;
}

/** @returns null where a name is not known, or something is none of what it should be */
export function fromPairs(pairs: readonly Pair[]): LoadState | null {
	if (pairs.length === 0) return null;
	const state: LoadState = { values: {}, days: {}, designs: [], people: [] };
	return pairs.every(([key, text]) => read(state, key, text)) ? parseState(state) : null;
}
