/** Words that the manual does without: `content/editorial/phrases.yaml`. The content check finds them in every text. */
import { z } from 'zod';
import { lineSchema } from './primitives.ts';

const phraseTextSchema = lineSchema.regex(/^[\p{L}\d' -]+\*?(?: [\p{L}\d' -]+\*?)*$/u, {
	error: 'Write words with blanks, hyphens and straight apostrophes between them; a * at the end of a word stands for any ending.',
});

export const phraseSchema = z.strictObject({
	/** The words, in small letters. A * at the end of a word stands for any ending: "delv*" finds delve, delves and delving. */
	phrases: z.array(phraseTextSchema).min(1, { error: 'Write at least one phrase.' }),
	/** Why it costs the reader something, in one sentence. */
	reason: lineSchema,
	/** What to write, as an instruction. */
	instead: lineSchema,
	/** Longer phrases with the words in them that are fine. */
	unless: z.array(phraseTextSchema).default([]),
});
export type Phrase = z.output<typeof phraseSchema>;
