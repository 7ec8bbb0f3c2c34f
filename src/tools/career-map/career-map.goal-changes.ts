/** Every change that a reader can make to goals and milestones: state in, state out, the old one untouched. */

import { isDay } from '../../core/calendar-day.ts';
import { cleanLine, withField } from './career-map.changes.ts';
import type { CareerMapState, OwnGoal, OwnMilestone } from './career-map.state.ts';

/** Takes a goal of the map. @param start YYYY-MM-DD, or empty */
export const chooseGoal = (state: CareerMapState, id: string, start: string): CareerMapState =>
	Object.hasOwn(state.goals, id) ? state : { ...state, goals: { ...state.goals, [id]: { ...(isDay(start) ? { start } : {}), done: {} } } };

/** Takes a goal out of the sheet, one of the map or the reader's own, with the days of its milestones. */
export const removeGoal = (state: CareerMapState, id: string): CareerMapState => ({
	...state,
	goals: Object.fromEntries(Object.entries(state.goals).filter(([key]) => key !== id)),
	ownGoals: state.ownGoals.filter((goal) => goal.id !== id),
});

/** @param start YYYY-MM-DD, or empty; half a date changes nothing */
export function setStart(state: CareerMapState, id: string, start: string): CareerMapState {
	const goal = Object.hasOwn(state.goals, id) ? state.goals[id] : undefined;
	if (!goal || (start !== '' && !isDay(start))) return state;
	return { ...state, goals: { ...state.goals, [id]: withField(goal, 'start', start) } };
}

/** A goal without a name is left out. @param goal fields may be empty. @param id a fresh random id */
export function addGoal(
	state: CareerMapState,
	goal: { name: string; by: string; area: string; measure: string },
	id: string,
): CareerMapState {
	const name = cleanLine(goal.name);
	if (name === '') return state;
	const measure = cleanLine(goal.measure);
	const own: OwnGoal = {
		id,
		name,
		milestones: [],
		...(isDay(goal.by) ? { by: goal.by } : {}),
		...(goal.area === '' ? {} : { area: goal.area }),
		...(measure === '' ? {} : { measure }),
	};
	return { ...state, ownGoals: [...state.ownGoals, own] };
}

const changeOwn = (state: CareerMapState, id: string, change: (goal: OwnGoal) => OwnGoal): CareerMapState => ({
	...state,
	ownGoals: state.ownGoals.map((goal) => (goal.id === id ? change(goal) : goal)),
});

/** A name is never empty, and half a date changes nothing. */
export const editGoal = (state: CareerMapState, id: string, field: 'name' | 'measure' | 'by' | 'area', text: string): CareerMapState =>
	changeOwn(state, id, (goal) => {
		if (field === 'name') return cleanLine(text) === '' ? goal : { ...goal, name: text };
		return field === 'by' && text !== '' && !isDay(text) ? goal : withField(goal, field, text);
	});

/** A milestone without a text is left out. @param due YYYY-MM-DD, or empty. @param newId a fresh random id */
export function addMilestone(state: CareerMapState, id: string, text: string, due: string, newId: string): CareerMapState {
	const line = cleanLine(text);
	if (line === '') return state;
	const milestone: OwnMilestone = { id: newId, text: line, ...(isDay(due) ? { due } : {}) };
	return changeOwn(state, id, (goal) => ({ ...goal, milestones: [...goal.milestones, milestone] }));
}

export const removeMilestone = (state: CareerMapState, id: string, milestone: string): CareerMapState =>
	changeOwn(state, id, (goal) => ({ ...goal, milestones: goal.milestones.filter((one) => one.id !== milestone) }));

/** Reached on a day, or, with an empty one, not reached. Half a date changes nothing. */
export function reach(state: CareerMapState, id: string, milestone: string, day: string): CareerMapState {
	if (day !== '' && !isDay(day)) return state;
	const chosen = Object.hasOwn(state.goals, id) ? state.goals[id] : undefined;
	const changed = chosen
		? { ...state, goals: { ...state.goals, [id]: { ...chosen, done: withField(chosen.done, milestone, day) } } }
		: state;
	return changeOwn(changed, id, (goal) => ({
		...goal,
		milestones: goal.milestones.map((one) => (one.id === milestone ? withField(one, 'done', day) : one)),
	}));
}
