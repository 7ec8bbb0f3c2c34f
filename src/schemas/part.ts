/** The parts of the manual: `content/data/parts.yaml`. A part appears in the navigation when its folder has a page. */
import { z } from 'zod';
import { idSchema, lineSchema } from './primitives.ts';

export const partSchema = z.strictObject({
	/** The folder below `content/docs`, which is the first piece of its pages' addresses. */
	id: idSchema,
	/** Shown in the navigation. */
	title: lineSchema,
	/** One sentence for the home page. */
	description: lineSchema,
	/** Lower comes first. */
	order: z.int().min(1),
});
export type Part = z.output<typeof partSchema>;
