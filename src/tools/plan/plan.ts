/**
 * Where a plan stands: what is due and done, hour by hour and day by day, and whether its days still hold. A step is due by the end of its
 * last day, so that it is late on the day after. Ahead is what is done before its day.
 */
import { addDays, countWorkingDays, daysBetween, isDay, type Today, workingDaysFrom } from '../../core/working-days.ts';
import { budgetOf, endOf, type HoursDefinition, lastDay, sumHours } from './plan.hours.ts';
import { answerOf, type PlanState, type Proof, type Step, stepsOf } from './plan.state.ts';

/** Hours planned and done by the end of a day, all days before it included. */
export interface Point {
	day: string;
	planned: number;
	done: number;
}

export interface Amount {
	steps: number;
	hours: number;
}

export interface Progress {
	/** Null without a first day. */
	today: Today | null;
	/** All steps, those that are done, those with days. */
	all: Amount;
	done: Amount;
	withDays: Amount;
	/** Steps whose last day is over, and how much of that is done. */
	due: Amount;
	dueDone: Amount;
	/** Open steps whose last day is over. */
	late: Step[];
	lateHours: number;
	/** Done although their last day has not passed. */
	ahead: Amount;
	/** Hours that done steps took, where the reader said, and the hours that those were planned with. */
	took: { steps: number; hours: number; planned: number };
	/** Planned, not done, and on today's date. */
	onToday: Step[];
	/** The last day of all steps, and of the plan as it was meant. */
	end: string | null;
	target: string | null;
	/** Every day on which something was planned or done. */
	points: Point[];
	/** Why the days no longer hold; nothing where they do or none were given. */
	stale: Stale[];
}

/** `late`: its last day is over. `off`: a day of it is free now. `hours`: it takes longer or shorter now. `order`: others come first now. */
export interface Stale {
	why: 'late' | 'fresh' | 'off' | 'hours' | 'order';
	steps: Step[];
}

const amount = (steps: readonly Step[]): Amount => ({ steps: steps.length, hours: sumHours(steps) });
const isOpen = ({ done }: Step) => !done;

function pointsOf(steps: readonly Step[]): Point[] {
	const dueOn = ({ planned }: Step) => planned?.to;
	const doneOn = ({ done, doneOn: day }: Step) => (done ? day : undefined);
	const days = [...new Set(steps.flatMap((step) => [dueOn(step) ?? [], doneOn(step) ?? []].flat()))].filter(isDay).sort();
	const until = (day: string, dayOf: (step: Step) => string | undefined) => sumHours(steps.filter((step) => (dayOf(step) ?? '~') <= day));
	return days.map((day) => ({ day, planned: until(day, dueOn), done: until(day, doneOn) }));
}

function findStale(state: PlanState, open: readonly Step[], late: readonly Step[]): Stale[] {
	const planned = open.filter((step) => step.planned !== undefined);
	if (planned.length === 0) return [];
	const isFree = (day: string) => [...workingDaysFrom(state, day, day)].length === 0;
	const found: Stale[] = [
		{ why: 'late', steps: [...late] },
		{ why: 'fresh', steps: open.filter((step) => step.planned === undefined && step.hours !== undefined) },
		{ why: 'off', steps: planned.filter((step) => step.planned && (isFree(step.planned.from) || isFree(step.planned.to))) },
		{ why: 'hours', steps: planned.filter((step) => step.hours !== step.planned?.hours) },
		{ why: 'order', steps: planned.filter((step, index) => (planned[index - 1]?.planned?.to ?? '') > (step.planned?.from ?? '')) },
	];
	return found.filter(({ steps }) => steps.length > 0);
}

/** Everything that can be said of a plan on a day. @param today YYYY-MM-DD */
export function assess(definition: HoursDefinition, state: PlanState, today: string): Progress {
	const steps = stepsOf(state);
	const done = steps.filter((step) => step.done);
	const open = steps.filter(isOpen);
	const due = steps.filter(({ planned }) => planned !== undefined && planned.to < today);
	const late = due.filter(isOpen);
	const told = done.filter(({ took }) => took !== undefined);
	return {
		today: countWorkingDays(state, today),
		all: amount(steps),
		done: amount(done),
		withDays: amount(steps.filter(({ planned }) => planned !== undefined)),
		due: amount(due),
		dueDone: amount(due.filter((step) => step.done)),
		late,
		lateHours: sumHours(late),
		ahead: amount(done.filter(({ planned }) => planned !== undefined && planned.to >= today)),
		took: { steps: told.length, hours: sumHours(told.map(({ took = 0 }) => ({ hours: took }))), planned: sumHours(told) },
		onToday: open.filter(({ planned }) => planned !== undefined && planned.from <= today && planned.to >= today),
		end: endOf(state),
		target: lastDay(state, budgetOf(definition, state)),
		points: pointsOf(steps),
		stale: findStale(state, open, late),
	};
}

/** A bracket that was to be filled in on the last day, such as `[18]`. */
export const hasBlank = (text: string): boolean => /\[[^\]]*\]/.test(text);

const isFilled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/**
 * The level that the entries of a proof speak for, 0 to 3: done, then a link to it, then somebody who saw it. The fourth, measured, is in
 * no field: only the reader can say it.
 */
export function shownLevel({ steps, link }: Pick<Proof, 'steps' | 'link'>): number {
	const done = steps.filter((step) => step.done);
	if (done.length === 0) return 0;
	const isLinked = isFilled(link) || done.some((step) => isFilled(step.link));
	if (!isLinked) return 1;
	return done.some(({ seenBy }) => isFilled(seenBy)) ? 3 : 2;
}

/** What a proof is called in lists: its goal, else its weakness, else nothing. */
export const proofTitle = ({ answers }: Pick<Proof, 'answers'>): string =>
	answerOf(answers, 'goal').trim() || answerOf(answers, 'weakness').trim();

/** Everybody who has seen something of a proof, each once, in the order of the steps. */
export const witnessesOf = ({ steps }: Pick<Proof, 'steps'>): string[] => [
	...new Set(steps.filter((step) => step.done && isFilled(step.seenBy)).map(({ seenBy = '' }) => seenBy.trim())),
];

/** Hours of the week that a day lies in, Monday to Sunday: due in it, and done in it. @param today YYYY-MM-DD */
export function weekOf(state: PlanState, today: string): { planned: number; done: number } {
	// 2024-01-01 was a Monday.
	const monday = addDays(today, -(((daysBetween('2024-01-01', today) % 7) + 7) % 7));
	const sunday = addDays(monday, 6);
	const isIn = (day: string | undefined) => day !== undefined && day >= monday && day <= sunday;
	const steps = stepsOf(state);
	return {
		planned: sumHours(steps.filter(({ planned }) => isIn(planned?.to))),
		done: sumHours(steps.filter(({ done, doneOn }) => done && isIn(doneOn))),
	};
}
