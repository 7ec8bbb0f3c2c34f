/** What a reader changes about their working days, in any state that holds them: state in, state out. */
import { type Calendar, type DaysOff, isDay, WEEKEND } from './working-days.ts';

/** @param start YYYY-MM-DD, or empty for none; half a date changes nothing */
export function setStart<State extends Calendar>(state: State, start: string): State {
	if (start !== '') return isDay(start) ? { ...state, start } : state;
	const { start: _start, ...rest } = state;
	return rest as State;
}

/** One day of the week must remain to work on. @param weekday 0 for Sunday */
export function toggleWeekday<State extends Calendar>(state: State, weekday: number): State {
	const weekend = state.weekend ?? WEEKEND;
	const next = weekend.includes(weekday) ? weekend.filter((one) => one !== weekday) : [...weekend, weekday].sort();
	return next.length > 6 ? state : { ...state, weekend: next };
}

const isSameRange = (a: DaysOff, b: DaysOff) => a.from === b.from && a.to === b.to;

/** A single day where `to` is empty; a range that runs backwards is turned around. */
export function addDaysOff<State extends Calendar>(state: State, from: string, to: string): State {
	if (!isDay(from) || (to !== '' && !isDay(to))) return state;
	const [first = from, last = from] = [from, to || from].sort();
	const range = { from: first, to: last };
	const kept = (state.daysOff ?? []).filter((one) => !isSameRange(one, range));
	return { ...state, daysOff: [...kept, range].sort((a, b) => (a.from + a.to).localeCompare(b.from + b.to)) };
}

export const removeDaysOff = <State extends Calendar>(state: State, range: DaysOff): State => ({
	...state,
	daysOff: (state.daysOff ?? []).filter((one) => !isSameRange(one, range)),
});
