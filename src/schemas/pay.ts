/** Pay figures: `content/data/pay.yaml`, one row a population as its source reports it. Never mixed, never averaged by us. */
import { z } from 'zod';
import { idSchema, lineSchema } from './primitives.ts';

const amount = z.number({ error: 'Write a plain number without separators or currency signs.' }).positive().nullable();

export const paySchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** Country or region, in words. */
	place: lineSchema,
	/** Whose pay it is: the occupation or group exactly as the source counts it. */
	who: lineSchema,
	/** The level or the years of experience, where the row counts one: the label in a chart; `who` says the same in full. */
	experience: lineSchema.optional(),
	/** When the figures were collected: `May 2024`, `2025`. */
	period: lineSchema,
	/** ISO 4217 code. */
	currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Write a three-letter currency code such as USD.' }),
	/** A year's pay at the tenth, twenty-fifth, fiftieth, seventy-fifth and ninetieth of a hundred people; null where not reported. */
	p10: amount,
	p25: amount,
	median: amount,
	p75: amount,
	p90: amount,
	/** People counted, where the source says. */
	people: z.int().positive().nullable(),
	/** What the figure includes and leaves out. */
	includes: lineSchema,
	/** Source id. */
	source: idSchema,
});
export type Pay = z.output<typeof paySchema>;
