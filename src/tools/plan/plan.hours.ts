/**
 * Hours: what a week leaves for the plan, and whether the steps fit, before any day is given out. All sums are whole parts, so that no
 * rounding gives or takes a minute: a minute is as many parts as there are days of work in a week.
 *
 *     hours that fit = hours a week × share left × weeks
 */
import { addDays, isDay, WEEKEND, workingDaysFrom } from '../../core/working-days.ts';
import type { PlanDefinition } from './plan.schema.ts';
import { type PlanState, type Step, stepsOf } from './plan.state.ts';

export type HoursDefinition = Pick<PlanDefinition, 'calendarDays' | 'capacity'>;

const MINUTES = 60;
const DAYS_OF_WEEK = 7;

export interface Budget {
	/** Hours a week before anything is lost, as entered or as the tool says. */
	hoursPerWeek: number;
	/** 0 to 1. */
	share: number;
	/** Days of work in a week, 1 to 7. */
	weekdays: number;
	/** Calendar days. */
	length: number;
	/** Parts that a day of work holds: the minutes of a week. */
	partsPerDay: number;
}

export function budgetOf({ calendarDays, capacity }: HoursDefinition, state: PlanState): Budget {
	const { hours: hoursPerWeek = capacity.hoursPerWeek, share = capacity.usableShare, length = calendarDays } = state;
	const weekdays = DAYS_OF_WEEK - new Set(state.weekend ?? WEEKEND).size;
	return { hoursPerWeek, share, weekdays, length, partsPerDay: Math.max(1, Math.round(hoursPerWeek * MINUTES * share)) };
}

/** Parts of so many hours. */
export const partsOf = (hours: number, { weekdays }: Pick<Budget, 'weekdays'>): number => Math.round(hours * MINUTES) * weekdays;
/** Hours of so many parts. */
export const hoursOf = (parts: number, { weekdays }: Pick<Budget, 'weekdays'>): number => parts / weekdays / MINUTES;

/** Hours of steps together; those without hours count nothing. Summed in minutes. */
export const sumHours = (steps: readonly Pick<Step, 'hours'>[]): number =>
	steps.reduce((sum, { hours = 0 }) => sum + Math.round(hours * MINUTES), 0) / MINUTES;

/** The last calendar day of the plan; null without a first that a calendar has. */
export const lastDay = ({ start }: PlanState, { length }: Budget): string | null =>
	start && isDay(start) ? addDays(start, length - 1) : null;

/** The last day of all steps that have days or were done; null where none has. */
export function endOf(state: PlanState): string | null {
	const days = stepsOf(state)
		.flatMap(({ planned, done, doneOn }) => (done ? (doneOn ?? []) : (planned?.to ?? [])))
		.filter(isDay);
	return days.length === 0 ? null : days.reduce((last, day) => (day > last ? day : last));
}

export interface Capacity {
	budget: Budget;
	/** Days of work in the plan's calendar days, days off included; null while the first day is not known. */
	workdays: number | null;
	/** Days of work that hold steps. */
	days: number;
	/** How many of them days off have taken. */
	lost: number;
	/** Days of work beyond them; 0 while the first day is not known. */
	spare: number;
	/** Hours that fit, and hours of all steps. */
	fits: number;
	needed: number;
	/** Hours that are missing; 0 where everything fits. */
	over: number;
	/** Steps whose hours nobody has said: what is needed is at least the sum. */
	unknown: Step[];
}

/** So many days of work stay spare at most, where the calendar days are more than whole weeks. Thirty days from a Monday leave two. */
const MOST_SPARE = 2;

/**
 * Whether the steps fit into the plan's days. Whole weeks count, and of the days of work beyond them all but two, which are spare and take
 * the first days off. Without a first day nobody knows what the days beyond whole weeks are, so none of them counts.
 */
export function capacityOf(definition: HoursDefinition, state: PlanState): Capacity {
	const budget = budgetOf(definition, state);
	const end = lastDay(state, budget);
	const workdaysOf = (calendar: PlanState) => (state.start && end ? [...workingDaysFrom(calendar, state.start, end)].length : null);
	const wholeWeeks = Math.floor(budget.length / DAYS_OF_WEEK) * budget.weekdays;
	const workdays = workdaysOf({ ...state, daysOff: [] });
	const planned = Math.max(wholeWeeks, (workdays ?? 0) - MOST_SPARE);
	const free = workdaysOf(state) ?? planned;
	const days = Math.min(planned, free);
	const steps = stepsOf(state);
	const needed = sumHours(steps);
	const fits = hoursOf(days * budget.partsPerDay, budget);
	return {
		budget,
		workdays,
		days,
		lost: planned - days,
		spare: free - days,
		fits,
		needed,
		over: Math.max(0, needed - fits),
		unknown: steps.filter(({ hours }) => hours === undefined),
	};
}
