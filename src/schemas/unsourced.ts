/** Figures that stand without a source and may: `content/editorial/unsourced.yaml`. Everything else needs one next to it. */
import { z } from 'zod';
import { lineSchema, pagePathSchema } from './primitives.ts';

export const unsourcedSchema = z.strictObject({
	/** A page, a section of it, or a question: "/start/", "/career/role/#the-sums", "/faq/#coding-hours". */
	where: pagePathSchema,
	/** The figures, as they stand in the text; without this field, all figures in that place. */
	figures: z.array(lineSchema).min(1, { error: 'Write at least one figure, or take the field out.' }).optional(),
	/** Why a reader is not misled: what the figure is, if it is no claim about the world. */
	reason: lineSchema,
});
export type Unsourced = z.output<typeof unsourcedSchema>;
