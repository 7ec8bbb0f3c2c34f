/** Words that mean the same to somebody who searches: `content/data/synonyms.yaml`. */
import { z } from 'zod';
import { lineSchema } from './primitives.ts';

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();

export const synonymSchema = z.strictObject({
	/** Words and phrases, each as good as the others. Letter case, accents, hyphens, endings and British spellings need no entry. */
	words: z
		.array(lineSchema)
		.min(2, { error: 'Write at least two words or phrases that mean the same.' })
		.refine((words) => new Set(words.map(plain)).size === words.length, {
			error: 'Write each word or phrase once; letter case and hyphens make no difference.',
		}),
});
export type Synonym = z.output<typeof synonymSchema>;
