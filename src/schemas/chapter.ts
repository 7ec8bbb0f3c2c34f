/** Front matter that the manual adds to Starlight's own for every page below `content/docs`. */
import { z } from 'zod';
import { aliasesSchema, daySchema, idSchema, lineSchema } from './primitives.ts';

export const pageFrontmatterSchema = z.object({
	/** What the page lets a reader do, in one sentence: shown under the title, in search results and link previews. */
	description: lineSchema,
	/** The manual's own number for the chapter, such as J5. Pages outside the three parts have none. */
	code: z
		.string()
		.regex(/^[HJC][1-9]$/, { error: 'Write the part letter and a digit, such as J5.' })
		.optional(),
	/** Other words that readers type for this page's subject. */
	aliases: aliasesSchema,
	/** The day someone last read the whole page against its sources. */
	reviewed: daySchema.optional(),
	/** The tool embedded in the page, by its file name in `content/tools`. */
	tool: idSchema.optional(),
});
export type PageFrontmatter = z.output<typeof pageFrontmatterSchema>;
