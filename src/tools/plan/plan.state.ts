/**
 * What a plan's sheet holds: when the reader works, and for each weakness the worksheet, the steps and how far its proof has come. The
 * work runs through the proofs in their order, step by step. Steps are the reader's own, copied from a template or not. No hours, no day,
 * no answer yet is the absence of the field.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';
import { daySchema as day, daysOffSchema, weekendSchema } from '../../core/working-days.ts';

export const VERSION = 1;

const id = z.string().check(z.minLength(1));
const hours = z.number().check(z.gt(0), z.lte(1_000));
const answers = z.record(z.string(), z.string());

const stepSchema = z.looseObject({
	/** Random; calendar entries are known by it. */
	id,
	task: z.string(),
	/** The id of a phase of the tool. */
	phase: z.optional(z.string()),
	/** Hours of work in all; absent: not known. */
	hours: z.optional(hours),
	/** What exists afterward. */
	artifact: z.optional(z.string()),
	/** How to tell that it is done. */
	check: z.optional(z.string()),
	/** The days that it was given, the first and the last, and the hours that it had then. */
	planned: z.optional(z.looseObject({ from: day, to: day, hours })),
	/** How often its days were changed. */
	sequence: z.optional(z.int().check(z.gte(0))),
	done: z.optional(z.boolean()),
	/** YYYY-MM-DD; absent: not known. */
	doneOn: z.optional(day),
	/** The hours that it really took. */
	took: z.optional(hours),
	/** Where it can be looked at, as typed. */
	link: z.optional(z.string()),
	seenBy: z.optional(z.string()),
	/** What it did for the business. */
	sentence: z.optional(z.string()),
});

const proofSchema = z.looseObject({
	/** Random. */
	id,
	/** The template that its steps were copied from. */
	template: z.optional(z.string()),
	/** The worksheet, by the id of the tool's field. */
	answers,
	/** What stands already, a line each; another tool has handed them over. */
	facts: z.optional(z.array(z.string())),
	/** Where the artifact can be opened, as typed. */
	link: z.optional(z.string()),
	/** How far it has come, 0 to 4; null is "not known". */
	level: z.optional(z.nullable(z.int().check(z.gte(0), z.lte(4)))),
	/** In the order of the work. */
	steps: z.array(stepSchema),
});

export const stateSchema = z.looseObject({
	/** The first day, YYYY-MM-DD. */
	start: z.optional(day),
	/** How long it runs, in calendar days; absent: as the tool says. */
	length: z.optional(z.int().check(z.gte(7), z.lte(366))),
	/** Hours a week before anything is lost; absent: as the tool says. */
	hours: z.optional(z.number().check(z.gt(0), z.lte(168))),
	/** The part of these hours that is left for the plan; absent: as the tool says. */
	share: z.optional(z.number().check(z.gt(0), z.lte(1))),
	/** Days of the week without work on it, 0 for Sunday. Absent: Saturday and Sunday. */
	weekend: z.optional(weekendSchema),
	daysOff: z.optional(z.array(daysOffSchema)),
	proofs: z.array(proofSchema),
	/** Every time that steps got other days. */
	moves: z.optional(
		z.array(
			z.looseObject({
				/** The day on which it was done, and the day from which on there was work again. */
				on: day,
				from: day,
				/** How many steps moved. */
				count: z.int().check(z.gte(0)),
				/** The last day of the last step, before and after. */
				before: day,
				after: day,
			}),
		),
	),
	/** Answers to the weekly questions, by the id of the question. */
	weeks: z.optional(z.array(z.looseObject({ on: day, answers }))),
	/** What stood in the last calendar file, by `step@sheet`: a step that is gone is called off in the next one. */
	calendar: z.optional(
		z.record(
			z.string(),
			z.looseObject({
				day,
				days: z.int().check(z.gte(1)),
				title: z.string(),
				sequence: z.int().check(z.gte(0)),
				/** It was called off. */
				off: z.optional(z.boolean()),
			}),
		),
	),
});

export type PlanState = z.output<typeof stateSchema>;
export type Proof = z.output<typeof proofSchema>;
export type Step = z.output<typeof stepSchema>;
export type Planned = NonNullable<Step['planned']>;
export type Move = NonNullable<PlanState['moves']>[number];
export type CalendarMemory = NonNullable<PlanState['calendar']>;
export type Week = NonNullable<PlanState['weeks']>[number];

export const EMPTY_STATE: PlanState = { proofs: [] };

/** All steps in the order of the work. */
export const stepsOf = ({ proofs }: Pick<PlanState, 'proofs'>): Step[] => proofs.flatMap(({ steps }) => steps);

/** An answer of a worksheet or a week; empty where there is none. Ids come from files too: `constructor` is one. */
export const answerOf = (answers: Readonly<Record<string, string>>, id: string): string =>
	Object.hasOwn(answers, id) ? (answers[id] ?? '') : '';

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): PlanState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
