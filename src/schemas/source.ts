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

/** Words in a finding that say that somebody else's report of it was read. */
const SECOND_HAND = /\bas (?:reported|quoted|cited|summarized|retold)\b|\bsecond-?hand\b/i;

export const sourceSchema = z
	.strictObject({
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
	})
	.superRefine(({ published, checked, finding, readAs }, context) => {
		if (checked < published)
			context.addIssue({
				code: 'custom',
				path: ['checked'],
				message: `A day from the day of publication on, ${published}, or correct that.`,
			});
		if (!readAs && SECOND_HAND.test(finding))
			context.addIssue({
				code: 'custom',
				path: ['finding'],
				message: 'A finding that was read second-hand says in readAs what was read: "The report by …; the original was not opened."',
			});
	});
export type Source = z.output<typeof sourceSchema>;
