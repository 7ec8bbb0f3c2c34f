/** Questions: one Markdown file each in `content/faq`, named by its id, which is its anchor on `/faq/` for good. */
import { z } from 'zod';
import { aliasesSchema, daySchema, lineSchema } from './primitives.ts';

export const FAQ_TOPICS = ['getting-hired', 'on-the-job', 'career', 'craft'] as const;

export const faqSchema = z.strictObject({
	/** The question as a reader would ask it, with a question mark. */
	question: lineSchema.refine((text) => text.endsWith('?'), { error: 'End the question with a question mark.' }),
	/** Where it stands among the questions; lower comes first. */
	order: z.int({ error: 'Write a whole number.' }).min(1).max(999),
	/** The group that it is listed under. */
	topic: z.enum(FAQ_TOPICS, { error: `Write one of: ${FAQ_TOPICS.join(', ')}.` }),
	/** Other words that readers type for it. */
	aliases: aliasesSchema,
	/** A table of data shown below the answer. */
	table: z.enum(['pay', 'technologies', 'certifications'], { error: 'Write one of: pay, technologies, certifications.' }).optional(),
	/** The day someone last read the answer against its sources. */
	reviewed: daySchema,
});
export type Faq = z.output<typeof faqSchema>;
