/**
 * What a rubric's sheet holds. Ids of criteria and gates are keys, so that a changed rubric opens an old sheet; an id that the
 * rubric no longer has is kept, not dropped. No answer yet is the absence of the id; "not known" is an answer, null, never a number.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

/** 1: items. 2: the sheet may name the tracker it belongs to; a state of version 1 is one of version 2 as it stands. */
export const VERSION = 2;

const levelValue = z.int().check(z.gte(0), z.lte(4));

const itemSchema = z.looseObject({
	/** Random; stable for the life of the sheet. */
	id: z.string().check(z.minLength(1)),
	title: z.string(),
	/** As people call it: `PAY-12`, `#345`. */
	key: z.optional(z.string()),
	/** Where it lives, http or https only. */
	url: z.optional(z.string().check(z.regex(/^https?:\/\//))),
	labels: z.optional(z.array(z.string())),
	/** The day it was reported, YYYY-MM-DD. */
	created: z.optional(z.string()),
	/** Level 0 to 4, or null for not known, by criterion id. */
	ratings: z.record(z.string(), z.nullable(levelValue)),
	/** Yes, no, or null for not known, by gate id. */
	gates: z.record(z.string(), z.nullable(z.boolean())),
	/** Whether there is a reproduction or a record. */
	evidence: z.optional(z.nullable(z.boolean())),
	/** Level 0 to 4 of what the fix takes. */
	cost: z.optional(z.nullable(levelValue)),
	note: z.optional(z.string()),
	/** The day of the last answer, YYYY-MM-DD. */
	rated: z.optional(z.string()),
});

const items = z.array(itemSchema);

export const stateSchema = z.looseObject({
	items,
	/** The GitHub repository that new issues are for: `owner/name`. */
	repository: z.optional(z.string().check(z.regex(/^[\w-]+\/[\w.-]+$/))),
	/** Where the tracker shows an item, with `{key}` in place of its key: `https://example.org/browse/{key}`. */
	keyAddress: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s/{}@]+\/\S*\{key\}/))),
});

/** The shapes before: their JSON Schemas stay published, and the frozen examples hold that they still open. */
export const EARLIER_SCHEMAS = [{ version: 1, schema: z.looseObject({ items }) }];

export type RubricItem = z.output<typeof itemSchema>;
export type RubricState = z.output<typeof stateSchema>;

export const EMPTY_STATE: RubricState = { items: [] };

/** What someone typed, pasted or imported about an item; everything but the title may be missing. */
export interface NewItem {
	title: string;
	key?: string | null;
	url?: string | null;
	labels?: string[];
	created?: string | null;
}

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): RubricState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
