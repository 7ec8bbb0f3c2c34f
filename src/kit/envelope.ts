/**
 * What is written around a sheet's state, in storage and in files, so that it opens for good: which tool, which version of the
 * state's shape, which version of the rules, when. Unknown fields are kept. Reading never throws.
 */
import * as z from 'zod/mini';

export const ENVELOPE_TYPE = 'backend-field-manual/sheet';

export const envelopeSchema = z.looseObject({
	type: z.literal(ENVELOPE_TYPE),
	/** The tool's slug. */
	tool: z.string(),
	/** Version of the state's shape, from 1. */
	version: z.int().check(z.gte(1)),
	/** Version of the tool's criteria and wording when it was last changed. */
	rules: z.string(),
	/** Random; the same sheet in storage, in a file and in a link has the same. */
	id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
	/** What the reader calls the sheet. */
	name: z.string(),
	/** Times in ISO 8601. */
	created: z.string(),
	updated: z.string(),
	state: z.unknown(),
});
export type Envelope = z.output<typeof envelopeSchema>;

/** A time that nobody can read, in a file written by hand say, counts as the oldest: the sheet still opens. */
const readTime = (time: string): string => (Number.isNaN(Date.parse(time)) ? '1970-01-01T00:00:00.000Z' : time);

export type EnvelopeFault = 'not-json' | 'not-a-sheet' | 'other-tool' | 'newer-version';
export type EnvelopeReading = { ok: true; envelope: Envelope } | { ok: false; fault: EnvelopeFault };

/**
 * @param text what storage or a file gave
 * @param tool the slug of the tool that reads it
 * @param version the newest version of the state that the tool knows
 */
export function readEnvelope(text: string, tool: string, version: number): EnvelopeReading {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, fault: 'not-json' };
	}
	const result = envelopeSchema.safeParse(value);
	if (!result.success) return { ok: false, fault: 'not-a-sheet' };
	if (result.data.tool !== tool) return { ok: false, fault: 'other-tool' };
	if (result.data.version > version) return { ok: false, fault: 'newer-version' };
	const { created, updated } = result.data;
	return { ok: true, envelope: { ...result.data, created: readTime(created), updated: readTime(updated) } };
}

/** What is needed of a sheet to list or copy it, whichever version wrote it; the rest is kept. */
const headingSchema = z.looseObject({ type: z.literal(ENVELOPE_TYPE), name: z.string(), updated: z.string() });
export type SheetHeading = z.output<typeof headingSchema>;

/** @returns null where the text is no sheet of this manual, of any tool and version. Never throws. */
export function readHeading(text: string): SheetHeading | null {
	try {
		const heading = headingSchema.parse(JSON.parse(text));
		return { ...heading, updated: readTime(heading.updated) };
	} catch {
		return null;
	}
}
