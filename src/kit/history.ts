/** Undo and redo over whole states, which share their unchanged parts. */

/** Enough for a long session; a state's unchanged items are shared, so a step costs little. */
export const STEPS_KEPT = 200;

export interface Step<State> {
	state: State;
	/** What was done, in the reader's words: shown on the undo button and said aloud. */
	label: string;
	/** Steps of one group that follow each other are one step: the letters of a word are not undone one by one. */
	group?: string | undefined;
}

export interface History<State> {
	past: readonly Step<State>[];
	present: State;
	future: readonly Step<State>[];
}

export const startHistory = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/**
 * A new present. What had been undone can't be redone any more. The same state again is no step.
 * @param group joins the step to the last one of the same group
 */
export function record<State>(history: History<State>, state: State, label: string, group?: string): History<State> {
	if (state === history.present) return history;
	const isSameStep = group !== undefined && history.future.length === 0 && history.past.at(-1)?.group === group;
	const past = isSameStep ? history.past : [...history.past, { state: history.present, label, group }].slice(-STEPS_KEPT);
	return { past, present: state, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
	const step = history.past.at(-1);
	if (!step) return history;
	return {
		past: history.past.slice(0, -1),
		present: step.state,
		future: [{ state: history.present, label: step.label }, ...history.future],
	};
}

/** One step forward; the same history where there is none. */
export function redo<State>(history: History<State>): History<State> {
	const [step, ...later] = history.future;
	if (!step) return history;
	return { past: [...history.past, { state: history.present, label: step.label }], present: step.state, future: later };
}
