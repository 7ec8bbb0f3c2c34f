/** Certifications: `content/data/certifications.yaml`. Prices and codes change: every row carries the day it was checked. */
import { z } from 'zod';
import { daySchema, idSchema, lineSchema } from './primitives.ts';

export const certificationSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** Full name as the issuer writes it. */
	name: lineSchema,
	/** Who issues it. */
	issuer: lineSchema,
	/** Exam code, or null where the issuer uses none. */
	exam: lineSchema.nullable(),
	/** List price of one attempt, before tax. */
	price: z
		.strictObject({
			amount: z.number().positive(),
			currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Write a three-letter currency code such as USD.' }),
		})
		.nullable(),
	/** Years until it must be renewed; null where it does not expire. */
	validYears: z.number().positive().nullable(),
	/** Who gets something out of it. */
	worthItFor: lineSchema,
	/** Who can save the money, and what shows the same skill instead. */
	skipIf: lineSchema,
	/** Source id. */
	source: idSchema,
	/** The day the row was checked. */
	checked: daySchema,
});
export type Certification = z.output<typeof certificationSchema>;
