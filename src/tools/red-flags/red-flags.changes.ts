/** Every change that a reader can make to a sheet of the red-flag checklist: state in, state out, the old one untouched. */
import { isDay } from '../../core/calendar-day.ts';
import { oneLine } from '../../core/one-line.ts';
import type { Employer, FlagAnswer, Note, RedFlagsState, Status } from './red-flags.state.ts';

/** Longer names are cut: they are labels. */
const LONGEST_NAME = 120;

/** An empty result means that there is no name. */
export const cleanName = (text: string): string => oneLine(text, LONGEST_NAME);

/** Adds an employer at the end; one without a name is left out. @param id a random id */
export function addEmployer(state: RedFlagsState, name: string, id: string): RedFlagsState {
	const clean = cleanName(name);
	return clean === '' ? state : { ...state, employers: [...state.employers, { id, name: clean, answers: {} }] };
}

const changeEmployer = (state: RedFlagsState, id: string, change: (employer: Employer) => Employer): RedFlagsState => ({
	...state,
	employers: state.employers.map((employer) => (employer.id === id ? change(employer) : employer)),
});

/** An empty name changes nothing: an employer without one could not be found again. */
export function renameEmployer(state: RedFlagsState, id: string, name: string): RedFlagsState {
	const clean = cleanName(name);
	return clean === '' ? state : changeEmployer(state, id, (employer) => ({ ...employer, name: clean }));
}

export const removeEmployer = (state: RedFlagsState, id: string): RedFlagsState => ({
	...state,
	employers: state.employers.filter((employer) => employer.id !== id),
});

const changeAnswer = (state: RedFlagsState, id: string, flag: string, change: (answer: FlagAnswer) => FlagAnswer): RedFlagsState =>
	changeEmployer(state, id, (employer) => ({
		...employer,
		answers: { ...employer.answers, [flag]: change(employer.answers[flag] ?? {}) },
	}));

/** Notes stay, whatever the status. @param today YYYY-MM-DD */
export const setStatus = (state: RedFlagsState, id: string, flag: string, status: Status, today: string): RedFlagsState =>
	changeAnswer(state, id, flag, (answer) => ({ ...answer, status, date: today }));

/**
 * Changes a note, or begins one under a new id, dated today until the reader says otherwise.
 * @param change what is new about the note; a date that is no day changes nothing. @param today YYYY-MM-DD
 */
export const writeNote = (
	state: RedFlagsState,
	id: string,
	flag: string,
	note: string,
	change: Partial<Omit<Note, 'id'>>,
	today: string,
): RedFlagsState => {
	if (typeof change.date === 'string' && change.date !== '' && !isDay(change.date)) return state;
	return changeAnswer(state, id, flag, (answer) => {
		const notes = answer.notes ?? [];
		const isKnown = notes.some((one) => one.id === note);
		const written = isKnown
			? notes.map((one) => (one.id === note ? { ...one, ...change } : one))
			: [...notes, { id: note, text: '', date: today, ...change }];
		return { ...answer, notes: written };
	});
};

export const removeNote = (state: RedFlagsState, id: string, flag: string, note: string): RedFlagsState =>
	changeAnswer(state, id, flag, (answer) => ({ ...answer, notes: (answer.notes ?? []).filter((one) => one.id !== note) }));
