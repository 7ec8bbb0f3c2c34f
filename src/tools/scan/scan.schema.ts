/** The YAML of a tool of kind `scan`: signals to find in a text, the impact ladder for its lines, what a skim sees. */
import { z } from 'zod';
import { crossCheck, issueAt } from '../../schemas/cross-check.ts';
import { lineRuleFields, wordListSchema } from '../../schemas/line-rule.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';
import { findFaults } from './scan-cross.schema.ts';

const verdictFields = {
	/** In two words, as a result shows it. */
	name: lineSchema,
	/** When it applies. */
	meaning: lineSchema,
	/** What to do about it. */
	next: lineSchema,
};

const signalRuleSchema = z.strictObject({
	...lineRuleFields,
	/**
	 * What one such line is worth. `shows`: it is enough by itself. `supports`: two different lines are enough, one is a hint.
	 * `names`: a hint, however often it stands there. The first two hold only for lines that stand on step 1 of the ladder or higher.
	 */
	counts: z.enum(['shows', 'supports', 'names'], { error: 'Write shows, supports or names.' }),
});

const signalSchema = z.strictObject({
	/** Never renamed: it lives in saved sheets and links. */
	id: idSchema,
	/** The heading of its card. */
	name: lineSchema,
	/** What a reader of the résumé may conclude from it. */
	proves: lineSchema,
	/** How it shows on paper: what a line has to say. */
	paper: lineSchema,
	/** A line that only hints at it. No rule that `shows` may match it. */
	weak: lineSchema,
	/** The same work, shown. A rule that `shows` has to match it. */
	strong: lineSchema,
	/** Asked where it is not found: it brings the line out of the reader's memory. */
	question: lineSchema,
	/** A handful of words that hint at it, for the eye; what the scan reads is in `words` and `rules`. */
	hints: z.array(lineSchema).min(3).max(10),
	/** Where several match one line, the one that counts most is taken. */
	rules: z.array(signalRuleSchema).min(1),
});

const stepSchema = z.strictObject({
	/** Never renamed. Its place in the list is its value, from 0. */
	id: idSchema,
	/** One to four words. */
	name: lineSchema,
	/** When a line stands here. */
	meaning: lineSchema,
	/** A line that stands exactly here; the check holds you to it. */
	example: lineSchema,
	/** The question whose answer lifts a line one step. On the last step: the one that an interviewer asks. */
	question: lineSchema,
	/** Asked instead where a line has a word of each list in `has` and of none in `lacks`: what is there is not asked for again. */
	questions: z
		.array(z.strictObject({ id: idSchema, has: z.array(idSchema).min(1), lacks: z.array(idSchema).default([]), question: lineSchema }))
		.default([]),
	/** A line stands on the highest step that has a rule for it, and on step 0 where there is none. */
	rules: z.array(z.strictObject(lineRuleFields)),
});

const skimCheckSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** What must be true of the page. */
	check: lineSchema,
	/** What to do if it is not. */
	fix: lineSchema,
	/**
	 * What part of the text a rule is held against: the first third of the lines, the first words of each line, each line of experience
	 * that says from when to when, or all of it.
	 */
	part: z.enum(['top-third', 'line-starts', 'dated-lines', 'whole-text'], {
		error: 'Write top-third, line-starts, dated-lines or whole-text.',
	}),
	/** What a machine can tell. Leave it out where only an eye can. */
	rule: z.strictObject(lineRuleFields).optional(),
});

export const scanSchema = z
	.strictObject({
		kind: z.literal('scan'),
		...toolBaseFields,
		/** The tool that takes a signal which is not there: a file name in `content/tools`. */
		closesWith: idSchema,
		/** What may be said of a signal. */
		verdicts: z.strictObject({
			shown: z.strictObject(verdictFields),
			hinted: z.strictObject(verdictFields),
			'not-found': z.strictObject(verdictFields),
		}),
		/** In the order in which they are shown. */
		signals: z.array(signalSchema).min(2).max(12),
		/** From the lowest step to the highest. */
		ladder: z.array(stepSchema).length(5, { error: 'Give exactly five steps, from 0 to 4.' }),
		skim: z.strictObject({
			/** How long the other person looks. */
			seconds: z.int().min(5).max(120),
			/** What the other person writes down afterwards. */
			recall: z
				.array(z.strictObject({ id: idSchema, ask: lineSchema }))
				.min(3)
				.max(8),
			checks: z.array(skimCheckSchema).min(3).max(12),
		}),
		/** What may be said of a term in a job advert. */
		advert: z.strictObject({
			backed: z.strictObject(verdictFields),
			listed: z.strictObject(verdictFields),
			missing: z.strictObject(verdictFields),
			/** What the scan looks for in an advert, and then in the résumé. */
			terms: z
				.array(
					z.strictObject({
						/** As most adverts write it. */
						name: lineSchema,
						/** Other spellings of the same. */
						also: z.array(lineSchema).default([]),
						/** What shows it in a résumé too, though an advert means something of its own by it. */
						inResume: z.array(lineSchema).default([]),
						/** Only with these capitals: "Go" is a language, "go" is not. */
						exact: z.boolean().default(false),
					}),
				)
				.min(1),
		}),
		/** How the parts of a résumé are told apart. */
		sections: z.strictObject({
			/** Words that may stand beside the name of a part: "selected", "professional". Lower case. */
			fillers: z.array(lineSchema).min(1),
			kinds: z
				.array(
					z.strictObject({
						/** What the part holds, as the reader of a text knows it. */
						id: z.enum(['summary', 'experience', 'projects', 'skills', 'education', 'publications', 'other']),
						/** What people write over it, in lower case. */
						headings: z.array(lineSchema.regex(/^[\p{L}\d '-]+$/u, { error: 'Write letters, digits, blanks and hyphens only.' })).min(1),
					}),
				)
				.min(1),
		}),
		/** The lists of words that the rules name. */
		words: z.array(wordListSchema).min(1),
	})
	.check(crossCheck((value) => findFaults(value).map(({ path, message }) => issueAt(value, path, message))));
export type ScanDefinition = z.output<typeof scanSchema>;
