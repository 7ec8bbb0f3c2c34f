/**
 * What a script's sheet holds: one conversation. Ids of blanks are keys, so that a changed script opens an old sheet, and a blank that
 * the script no longer has is kept. Absence is an empty blank.
 *
 * Values for the reader's own eyes have a place of their own, so that whatever leaves the device can leave all of it out without
 * knowing which blanks are private.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

export const VERSION = 1;

/** What was typed, by blank id: a day as YYYY-MM-DD, a list as lines. Longer texts are none that a reader typed. */
const values = z.record(z.string(), z.string().check(z.maxLength(10_000)));

export const stateSchema = z.looseObject({
	/** Ids of the definition; absent where nothing is chosen yet. */
	situation: z.optional(z.string()),
	channel: z.optional(z.string()),
	tone: z.optional(z.string()),
	blanks: values,
	/** For the reader's own eyes: in no text, no link and no export but the sheet's own file. */
	private: values,
	/** What only the reader can check, by check id; a changed text takes the ticks away. */
	checked: z.record(z.string(), z.literal(true)),
});

export type ScriptState = z.output<typeof stateSchema>;

export const EMPTY_STATE: ScriptState = { blanks: {}, private: {}, checked: {} };

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): ScriptState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}

/** Whether nothing has been chosen or written. */
export const isBlank = ({ situation, channel, blanks, private: own }: ScriptState): boolean =>
	situation === undefined && channel === undefined && Object.keys(blanks).length === 0 && Object.keys(own).length === 0;
