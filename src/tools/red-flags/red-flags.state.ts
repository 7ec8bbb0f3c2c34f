/**
 * What a sheet of the red-flag checklist holds: the employers of one search, and for each what was heard there. Ids of flags and roles
 * are keys, so that a changed checklist opens an old sheet; an id that it no longer has is kept, not dropped. No answer yet is the
 * absence of the flag; "not asked" is an answer.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

export const VERSION = 1;

const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

const noteSchema = z.looseObject({
	/** Random; stable for the life of the sheet. */
	id: z.string().check(z.minLength(1)),
	/** What was said or seen. A note without it counts for nothing. */
	text: z.string(),
	/** The id of the role that said it, or {@link SELF}; absent where the reader has not said. */
	who: z.optional(z.string()),
	/** The day on which it was said, YYYY-MM-DD. */
	date: z.optional(day),
});

const answerSchema = z.looseObject({
	status: z.optional(z.enum(['heard', 'not-heard', 'not-asked'])),
	/** The day of the status, YYYY-MM-DD. */
	date: z.optional(day),
	/** One a person, and whatever the status: a reader who changes their mind loses no words. */
	notes: z.optional(z.array(noteSchema)),
});

const employerSchema = z.looseObject({
	/** Random; stable for the life of the sheet. */
	id: z.string().check(z.minLength(1)),
	name: z.string(),
	/** By flag id. */
	answers: z.record(z.string(), answerSchema),
});

export const stateSchema = z.looseObject({ employers: z.array(employerSchema) });

export type Note = z.output<typeof noteSchema>;
export type FlagAnswer = z.output<typeof answerSchema>;
export type Status = NonNullable<FlagAnswer['status']>;
export type Employer = z.output<typeof employerSchema>;
export type RedFlagsState = z.output<typeof stateSchema>;

/** In place of a role: the reader saw it with their own eyes. No role may have this id. */
export const SELF = 'self';

export const EMPTY_STATE: RedFlagsState = { employers: [] };

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): RedFlagsState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
