/**
 * What a scan's sheet holds: the texts, and where the reader knows better than the rules. Signals and terms are kept by id and name,
 * lines by a key made of their letters (`lineKey`), so that a verdict follows its line when the text around it changes.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

export const VERSION = 1;

const verdict = z.enum(['shown', 'hinted', 'not-found']);
const count = z.int().check(z.gte(0), z.lte(100_000));

export const stateSchema = z.looseObject({
	/** The résumé, as pasted. Never in a link. */
	text: z.optional(z.string()),
	/** An earlier version of it, to compare with. Never in a link. */
	earlier: z.optional(z.string()),
	/** A job advert. Never in a link. */
	advert: z.optional(z.string()),
	/** By signal id: what the reader says against the rules. */
	signals: z.record(z.string(), verdict),
	/** By line key: the step on which the reader puts the line, 0 to 4. Never in a link. */
	steps: z.record(z.string(), z.int().check(z.gte(0), z.lte(4))),
	/** What the texts came to, where they themselves were left out: in a link. */
	result: z.optional(z.looseObject({ signals: z.record(z.string(), verdict), counts: z.array(count) })),
});
export type ScanState = z.output<typeof stateSchema>;
export type ScanResult = NonNullable<ScanState['result']>;

export const EMPTY_STATE: ScanState = { signals: {}, steps: {} };

/** The entry of a record, and none that every object has: keys come from files too, and `constructor` is one. */
export const entryOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): ScanState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
