/** Sources: one file each in `content/data/sources`, named by its id. Text cites one as `[@id]`. */
import { z } from 'zod';
import { daySchema, lineSchema, publishedSchema, webAddressSchema } from './primitives.ts';

export const SOURCE_KINDS = [
	'standard',
	'official-statistics',
	'survey',
	'study',
	'vendor-study',
	'guide',
	'book',
	'article',
	'law',
] as const;

export const sourceSchema = z.strictObject({
	/** The work's own title, as printed there. */
	title: lineSchema,
	/** Who is cited in the text: a family name, "Tornhill & Borg", or an organization. */
	author: lineSchema,
	/** The year or day it was published or last changed by its author. */
	published: publishedSchema,
	/** Where a reader finds it. */
	url: webAddressSchema,
	/** The day one of us last opened it and found what we cite. */
	checked: daySchema,
	/** What sort of evidence it is. A vendor's study is called one. */
	kind: z.enum(SOURCE_KINDS, { error: `Write one of: ${SOURCE_KINDS.join(', ')}.` }),
	/** The part that we rely on, in our own words, so that the next person who checks knows what to look for. */
	finding: lineSchema,
	/** How it was read, where that is not the original: a repository copy, an archived capture, a report by others. */
	readAs: lineSchema.optional(),
});
export type Source = z.output<typeof sourceSchema>;
