/** Every change that a reader can make to a plan's sheet, except giving out days (plan.days.ts): state in, state out. */
import { isDay } from '../../core/calendar-day.ts';
import { oneLine } from '../../core/one-line.ts';
import type { PlanDefinition } from './plan.schema.ts';
import { answerOf, type PlanState, type Proof, type Step } from './plan.state.ts';

/** Longer texts are cut: they are lines of a list. */
export const LONGEST_TASK = 300;
export const LONGEST_HOURS = 1_000;

type Template = PlanDefinition['templates'][number];

/** A proof without anything in it. @param id a fresh random id */
export const addProof = (state: PlanState, id: string): PlanState => ({
	...state,
	proofs: [...state.proofs, { id, answers: {}, steps: [] }],
});

/**
 * Copies a template's steps as the reader's own, in a proof of its own. The answers of a template are somebody else's, so they are not
 * copied with it; see {@link fillFromTemplate}.
 * @param newId gives a fresh random id with each call
 */
export function addTemplate(state: PlanState, template: Template, newId: () => string): PlanState {
	const steps = template.steps.map(
		({ phase, hours, task, artifact, done }): Step => ({ id: newId(), task, phase, hours, artifact, check: done }),
	);
	return { ...state, proofs: [...state.proofs, { id: newId(), template: template.id, answers: {}, steps }] };
}

function changeProof(state: PlanState, id: string, change: (proof: Proof) => Proof): PlanState {
	const proofs = state.proofs.map((proof) => (proof.id === id ? change(proof) : proof));
	return proofs.every((proof, index) => proof === state.proofs[index]) ? state : { ...state, proofs };
}

/** Puts a template's answers into the lines of the worksheet that are still empty. */
export const fillFromTemplate = (state: PlanState, id: string, { answers }: Pick<Template, 'answers'>): PlanState =>
	changeProof(state, id, (proof) => ({
		...proof,
		answers: {
			...proof.answers,
			...Object.fromEntries(Object.entries(answers).filter(([field]) => answerOf(proof.answers, field).trim() === '')),
		},
	}));

export const removeProof = (state: PlanState, id: string): PlanState => ({
	...state,
	proofs: state.proofs.filter((proof) => proof.id !== id),
});

/** The same list with one entry further up or down; the same one where there is no further. */
function shift<Entry extends { id: string }>(list: readonly Entry[], id: string, by: 1 | -1): Entry[] {
	const from = list.findIndex((entry) => entry.id === id);
	const [entry, other] = [list[from], list[from + by]];
	if (!entry || !other) return [...list];
	return list.map((one) => (one === entry ? other : one === other ? entry : one));
}

export const moveProof = (state: PlanState, id: string, by: 1 | -1): PlanState => ({ ...state, proofs: shift(state.proofs, id, by) });

/** @param field the id of a field of the worksheet */
export const answer = (state: PlanState, id: string, field: string, text: string): PlanState =>
	changeProof(state, id, (proof) => ({ ...proof, answers: { ...proof.answers, [field]: text } }));

/** The fields that are left out, level 0 and "not known" included, stay as they are. */
export const setProof = (state: PlanState, id: string, change: Partial<Pick<Proof, 'link' | 'level' | 'facts'>>): PlanState =>
	changeProof(state, id, (proof) => ({ ...proof, ...change }));

/** A step without words is left out. @param id a fresh random id */
export function addStep(state: PlanState, proof: string, task: string, id: string): PlanState {
	const clean = oneLine(task, LONGEST_TASK);
	return clean === '' ? state : changeProof(state, proof, (one) => ({ ...one, steps: [...one.steps, { id, task: clean }] }));
}

function changeStep(state: PlanState, id: string, change: (step: Step) => Step): PlanState {
	const owner = state.proofs.find(({ steps }) => steps.some((step) => step.id === id));
	if (!owner) return state;
	return changeProof(state, owner.id, (proof) => ({ ...proof, steps: proof.steps.map((step) => (step.id === id ? change(step) : step)) }));
}

/** An empty name changes nothing: a step without one could not be found again. */
export function renameStep(state: PlanState, id: string, to: string): PlanState {
	const task = oneLine(to, LONGEST_TASK);
	return task === '' ? state : changeStep(state, id, (step) => ({ ...step, task }));
}

export const removeStep = (state: PlanState, id: string): PlanState => ({
	...state,
	proofs: state.proofs.map((proof) =>
		proof.steps.some((step) => step.id === id) ? { ...proof, steps: proof.steps.filter((step) => step.id !== id) } : proof,
	),
});

/** Within its proof. */
export function moveStep(state: PlanState, id: string, by: 1 | -1): PlanState {
	const owner = state.proofs.find(({ steps }) => steps.some((step) => step.id === id));
	return owner ? changeProof(state, owner.id, (proof) => ({ ...proof, steps: shift(proof.steps, id, by) })) : state;
}

export type StepText = 'artifact' | 'check' | 'link' | 'seenBy' | 'sentence' | 'phase';

/** An empty text takes the field away. */
export const describeStep = (state: PlanState, id: string, field: StepText, text: string): PlanState =>
	changeStep(state, id, ({ [field]: _before, ...step }) => (text === '' ? step : { ...step, [field]: text }) as Step);

/** @param hours null for "not known"; anything but a number of hours above 0 changes nothing */
export function setHours(state: PlanState, id: string, field: 'hours' | 'took', hours: number | null): PlanState {
	if (hours !== null && !(hours > 0 && hours <= LONGEST_HOURS)) return state;
	return changeStep(state, id, ({ [field]: _before, ...step }) => (hours === null ? step : { ...step, [field]: hours }) as Step);
}

/** @param on the day that it was done, YYYY-MM-DD; empty where nobody knows; what is no day changes nothing */
export const finishStep = (state: PlanState, id: string, on: string): PlanState =>
	on !== '' && !isDay(on)
		? state
		: changeStep(state, id, ({ doneOn: _before, ...step }) => ({ ...step, done: true, ...(on === '' ? {} : { doneOn: on }) }));

export const reopenStep = (state: PlanState, id: string): PlanState =>
	changeStep(state, id, ({ done: _done, doneOn: _doneOn, ...step }) => step);

const LIMITS = { hours: [0, 168], share: [0, 1], length: [6, 366] } as const;

/** When the reader works. @param value null for what the tool says; a number out of range changes nothing */
export function setBudget(state: PlanState, field: keyof typeof LIMITS, value: number | null): PlanState {
	const { [field]: _before, ...rest } = state;
	if (value === null) return rest as PlanState;
	const [above, most] = LIMITS[field];
	if (!(value > above && value <= most) || (field === 'length' && !Number.isInteger(value))) return state;
	return { ...rest, [field]: value } as PlanState;
}

/** The answer to a weekly question on a day. @param on YYYY-MM-DD */
export function answerWeek(state: PlanState, on: string, question: string, text: string): PlanState {
	const weeks = state.weeks ?? [];
	const before = weeks.find((week) => week.on === on);
	const week = { ...before, on, answers: { ...before?.answers, [question]: text } };
	return { ...state, weeks: [...weeks.filter((one) => one !== before), week].sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

export const removeWeek = (state: PlanState, on: string): PlanState => ({
	...state,
	weeks: (state.weeks ?? []).filter((week) => week.on !== on),
});
