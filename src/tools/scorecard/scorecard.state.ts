/**
 * What a scorecard's sheet holds. Ids of criteria, deal-breakers and grades are keys, so that a changed scorecard opens an old sheet;
 * an id that the scorecard no longer has is kept, not dropped. No answer yet is the absence of the id; "not known" is an answer,
 * null, never a number.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

export const VERSION = 1;

const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

const answerSchema = z.looseObject({
	/** Level 0 to 4, or null for not known. */
	level: z.nullable(z.int().check(z.gte(0), z.lte(4))),
	/** How the answer is known: a grade's id. Without one it counts as the least sure. */
	grade: z.optional(z.string()),
	note: z.optional(z.string()),
	/** The day of the answer, YYYY-MM-DD. */
	date: z.optional(day),
});

const flagSchema = z.looseObject({
	/** The flag's id in the tool that it came from. */
	id: z.string(),
	name: z.string(),
	criteria: z.array(z.string()),
	gates: z.array(z.string()),
	evidence: z.string(),
	date: day,
});

const optionSchema = z.looseObject({
	/** Random; stable for the life of the sheet. */
	id: z.string().check(z.minLength(1)),
	name: z.string(),
	/** By criterion id. */
	answers: z.record(z.string(), answerSchema),
	/** Pass, fail, or null for not known, by deal-breaker id. */
	gates: z.record(z.string(), z.nullable(z.boolean())),
	/** Warning signs that another tool handed over. */
	flags: z.optional(z.array(flagSchema)),
});

export const stateSchema = z.looseObject({
	options: z.array(optionSchema),
	/** The reader's own weights on any scale, by criterion id; a criterion without one has the scorecard's. */
	weights: z.record(z.string(), z.number().check(z.gte(0), z.lte(1_000_000))),
	/** The day on which weights were changed after two options had been scored, YYYY-MM-DD. */
	reweighed: z.optional(day),
});

export type Answer = z.output<typeof answerSchema>;
export type HeardFlag = z.output<typeof flagSchema>;
export type ScoredOption = z.output<typeof optionSchema>;
export type ScorecardState = z.output<typeof stateSchema>;

export const EMPTY_STATE: ScorecardState = { options: [], weights: {} };

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): ScorecardState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
