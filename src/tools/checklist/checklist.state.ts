/**
 * What a checklist's sheet holds. Ids of items are keys, so that a changed list opens an old sheet; what the list no longer has is
 * kept with the wording under which it was answered. No answer yet is the absence of `status`.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';
import { daySchema as day, daysOffSchema, weekendSchema } from '../../core/working-days.ts';

export const VERSION = 1;

const markSchema = z.looseObject({
	/** Open is an answer too: looked at, and not done. */
	status: z.optional(z.enum(['done', 'skipped', 'open'])),
	/** The item's wording when it was answered: what is left of it when the list drops or rewords it. */
	text: z.optional(z.string()),
	note: z.optional(z.string()),
	/** As typed; it need not be an address. */
	link: z.optional(z.string()),
	/** The day of the last change, YYYY-MM-DD. */
	date: z.optional(day),
});

const ownItemSchema = z.looseObject({
	/** Random; its mark has the same id. */
	id: z.string().check(z.minLength(1)),
	text: z.string(),
	/** Ids of the list; without them it has no group, no day, and is the reader's to do. */
	area: z.optional(z.string()),
	phase: z.optional(z.string()),
	owner: z.optional(z.string()),
});

export const stateSchema = z.looseObject({
	/** The first working day, YYYY-MM-DD. */
	start: z.optional(day),
	/** Days of the week without work, 0 for Sunday to 6 for Saturday. Absent: Saturday and Sunday. */
	weekend: z.optional(weekendSchema),
	/** Holidays and leave. */
	daysOff: z.optional(z.array(daysOffSchema)),
	/** By item id, of the list's items and the reader's own. */
	marks: z.record(z.string(), markSchema),
	own: z.array(ownItemSchema),
	/** The list that the sheet was last compared with: its version and the ids of its items. */
	list: z.optional(z.looseObject({ rules: z.string(), ids: z.array(z.string()) })),
});

export type Mark = z.output<typeof markSchema>;
export type Status = NonNullable<Mark['status']>;
export type OwnItem = z.output<typeof ownItemSchema>;
export type ChecklistState = z.output<typeof stateSchema>;

export const EMPTY_STATE: ChecklistState = { marks: {}, own: [] };

const NO_MARK: Mark = {};
/** The mark of an item; an empty one where there is none. Ids come from files too: `constructor` is one. */
export const markOf = ({ marks }: Pick<ChecklistState, 'marks'>, id: string): Mark =>
	Object.hasOwn(marks, id) ? (marks[id] ?? NO_MARK) : NO_MARK;

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): ChecklistState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
