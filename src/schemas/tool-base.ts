/** What every tool says of itself, whatever its kind. A kind's own schema spreads these fields into its strict object. */
import { z } from 'zod';
import { aliasesSchema, daySchema, lineSchema, pagePathSchema } from './primitives.ts';

export const toolBaseFields = {
	/** The name on its page, in the toolkit and in exports. */
	title: lineSchema,
	/** What it does for the reader, in one sentence. */
	description: lineSchema,
	/** The manual's own number for the tool, such as T1. */
	code: z.string().regex(/^T[1-9]\d?$/, { error: 'Write T and a number, such as T1.' }),
	/** Other words that readers type for it. */
	aliases: aliasesSchema,
	/** The chapter that explains it. */
	chapter: pagePathSchema,
	/** Version of the criteria, weights and wording, printed with every result. Raise it when a result could change. */
	rules: z.string().regex(/^\d+\.\d+$/, { error: 'Write a version in quotes, such as "1.0".' }),
	/** The day someone last read the wording and the sources. */
	reviewed: daySchema,
};
