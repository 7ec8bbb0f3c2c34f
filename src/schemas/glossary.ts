/** Terms of the trade: `content/data/glossary.yaml`. Text links one as `/glossary/#id`. */
import { z } from 'zod';
import { aliasesSchema, idSchema, lineSchema } from './primitives.ts';

export const glossaryTermSchema = z.strictObject({
	/** The anchor on `/glossary/`; never renamed. */
	id: idSchema,
	/** The term as written in running text. */
	term: lineSchema,
	/** What it means, in one or two plain sentences that a junior developer understands. */
	meaning: lineSchema,
	/** Other names and spellings. */
	aliases: aliasesSchema,
});
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
