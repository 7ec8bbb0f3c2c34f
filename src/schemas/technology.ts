/** Technologies: `content/data/technologies.yaml`, what each is for and how many use it. */
import { z } from 'zod';
import { daySchema, idSchema, lineSchema, webAddressSchema } from './primitives.ts';

export const TECHNOLOGY_GROUPS = [
	'language',
	'database',
	'web-framework',
	'container',
	'cloud',
	'editor',
	'testing',
	'delivery',
	'monitoring',
] as const;

export const technologySchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** The name as its makers write it. */
	name: lineSchema,
	group: z.enum(TECHNOLOGY_GROUPS, { error: `Write one of: ${TECHNOLOGY_GROUPS.join(', ')}.` }),
	/** What a backend developer uses it for, in one sentence. */
	purpose: lineSchema,
	/** Where its makers document it. */
	url: webAddressSchema,
	/** Share of the source's respondents who use it, in percent; null where the source gives none. */
	usedByPercent: z.number().min(0).max(100).nullable(),
	/** Source id of that share; null where there is none. */
	source: idSchema.nullable(),
	/** The day the row was checked. */
	checked: daySchema,
});
export type Technology = z.output<typeof technologySchema>;
