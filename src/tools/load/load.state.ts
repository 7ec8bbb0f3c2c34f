/**
 * What a sheet of the load calculator holds. Ids of figures and days are keys; an id that the calculator no longer has is kept, not
 * dropped. No answer yet is the absence of the id; "not known" is an answer, null, never a zero.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

export const VERSION = 1;

/** Days of the week as keys of {@link LoadState.days}, in the order of a working week. */
export const DAY_IDS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayId = (typeof DAY_IDS)[number];

const amount = z.number().check(z.gte(0), z.lte(1e12));
const id = z.string().check(z.minLength(1));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.maxLength(2_000));

/** A figure, limits that it lies within, or null for not known. */
const givenSchema = z.union([amount, z.looseObject({ low: amount, high: amount }), z.null()]);

const daySchema = z.looseObject({
	/** When the reader is paid, as typed: "9–12, 13–18"; "0" for a day off. */
	hours: z.optional(text),
	/** As typed: "9:00–9:15, 14–15:30 planning"; "0" for none. */
	meetings: z.optional(text),
});

const rangeSchema = z.looseObject({
	/** Both days included. */
	from: day,
	to: day,
});

const designSchema = z.looseObject({
	/** Random; stable for the life of the sheet. */
	id,
	name: z.string(),
	note: z.optional(z.string()),
	/** Only what differs from today, by input id. */
	values: z.record(z.string(), givenSchema),
});

const personSchema = z.looseObject({
	/** Random; calendar files know a person by it. */
	id,
	name: z.optional(z.string()),
	/** Days on which this person can't be on call. */
	off: z.array(rangeSchema),
});

const rotaSchema = z.looseObject({
	/** The design that it is made for; today's where it is left out. */
	design: z.optional(z.string()),
	/** The first day, on which the pager changes hands; every turn begins on it or a whole number of turns later. */
	start: z.optional(day),
	/** How many turns to plan. */
	turns: z.optional(amount),
	/** Public holidays, the same for everyone. */
	holidays: z.optional(z.array(rangeSchema)),
});

/** What stood in the last calendar file, by the entry's key: what a newer file moves, changes or strikes out. */
const sentSchema = z.looseObject({
	/** The person's id. */
	who: z.string(),
	days: z.int().check(z.gte(1), z.lte(1_000)),
	/** How often it was changed, from 0. */
	sequence: z.int().check(z.gte(0), z.lte(1e6)),
	/** Ids of those who had it before. */
	before: z.optional(z.array(z.string())),
	/** It was struck out. */
	cancelled: z.optional(z.boolean()),
});

export const stateSchema = z.looseObject({
	/** The week and the rota as they are today, by input id. */
	values: z.record(z.string(), givenSchema),
	/** The calendar of a usual week, by day: `mon` to `sun`. */
	days: z.record(z.string(), daySchema),
	/** Focus hours that the reader needs in a week on call. */
	goal: z.optional(amount),
	designs: z.array(designSchema),
	people: z.array(personSchema),
	rota: z.optional(rotaSchema),
	sent: z.optional(z.record(z.string(), sentSchema)),
	/** What would have to change, a line each. */
	ask: z.optional(z.string()),
});

export type Given = z.output<typeof givenSchema>;
export type DayText = z.output<typeof daySchema>;
export type DayRange = z.output<typeof rangeSchema>;
export type Design = z.output<typeof designSchema>;
export type Person = z.output<typeof personSchema>;
export type RotaPlan = z.output<typeof rotaSchema>;
export type Sent = z.output<typeof sentSchema>;
export type LoadState = z.output<typeof stateSchema>;

export const EMPTY_STATE: LoadState = { values: {}, days: {}, designs: [], people: [] };

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): LoadState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
