/** The YAML of a tool of kind `offers`: what an offer is made of, what is assumed, and how both become money per year and per hour. */
import { z } from 'zod';
import { crossCheck } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';
import { offersIssues } from './offers-cross.schema.ts';
import { ASSUMPTION_IDS, EXAMPLE_ROWS, FIELD_IDS, FORMULA_IDS, UNITS, WARNING_IDS } from './offers-fields.schema.ts';

const numberSchema = z.number({ error: 'Write a plain number without separators, currency or percent signs.' });
const named = (ids: readonly [string, ...string[]]) => ({ error: `Write one of: ${ids.join(', ')}.` });

/** A question that decides before any money does. */
const gateSchema = z.strictObject({
	/** Never renamed: it lives in saved sheets and links. */
	id: idSchema,
	/** A question that yes settles. */
	question: lineSchema,
	/** What a no means, printed as the reason why the offer is out: "You may not work there". */
	reason: lineSchema,
	/** What to do while it is not known. */
	next: lineSchema,
});

const fieldSchema = z.strictObject({
	/** One of the amounts that the arithmetic knows. Leave a field out and it is not asked for; `base` must stay. */
	id: z.enum(FIELD_IDS, named(FIELD_IDS)),
	/** The label. */
	name: lineSchema,
	/** Must be the one that the formula expects; the check names it. */
	unit: z.enum(UNITS, named(UNITS)),
	/** What to write and what not, next to the label. */
	help: lineSchema,
	/** The question to the employer that gets the number, ready to send; left out where only the reader knows it. */
	ask: lineSchema.optional(),
	/** Plausible values: outside of them the reader is asked again, never refused. `to: null` where nothing is too much. */
	range: z.strictObject({ from: numberSchema, to: numberSchema.nullable() }).optional(),
	/** What "not known" counts as: the result becomes a range. Left out where no range is sensible: the result then says "without …". */
	unknown: z.strictObject({ low: numberSchema, high: numberSchema }).optional(),
	/** The assumption that stands in while an offer says nothing of its own. */
	assumption: z.enum(ASSUMPTION_IDS, named(ASSUMPTION_IDS)).optional(),
});

const groupSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** A heading in the sheet. */
	name: lineSchema,
	/** One sentence: what belongs here. */
	help: lineSchema,
	fields: z.array(fieldSchema).min(1),
});

const equityKindSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	name: lineSchema,
	/** How to recognize it. */
	help: lineSchema,
	/** `none` counts nothing, `shares` takes `grant`, `options` takes `options`, `strike`, `share-price` and `dilution`. */
	formula: z.enum(['none', 'shares', 'options'], { error: 'Write none, shares or options.' }),
	/** Which share of its paper value counts unless the reader writes their own; null for `none`. */
	assumption: z.enum(ASSUMPTION_IDS, named(ASSUMPTION_IDS)).nullable(),
});

const scheduleSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	name: lineSchema,
	/** How a letter words it. */
	help: lineSchema,
	/** Percent of the grant that vests in each year, 100 together; null for the one that readers write themselves. */
	parts: z.array(numberSchema.min(0).max(100)).min(1).max(10).nullable(),
	/** Months before which nothing vests; then that stretch at once. 0 for none; null where readers write it. */
	cliffMonths: z.int().min(0).max(60).nullable(),
	/** Months between two vesting days after the cliff: 1, 3 or 12; null where readers write it. Matters only for leaving within a year. */
	everyMonths: z.int().min(1).max(12).nullable(),
});

const assumptionSchema = z.strictObject({
	id: z.enum(ASSUMPTION_IDS, named(ASSUMPTION_IDS)),
	name: lineSchema,
	default: numberSchema,
	/** The least and the most that the control offers. */
	range: z.strictObject({ from: numberSchema, to: numberSchema }),
	/** One step of it. A lead that one step undoes is called a tie. */
	step: numberSchema.positive(),
	/** Other values worth a try, each with its reason. */
	presets: z.array(z.strictObject({ value: numberSchema, why: lineSchema })).default([]),
	/** Why the default is what it is, always shown next to it. */
	why: lineSchema,
});

const formulaSchema = z.strictObject({
	id: z.enum(FORMULA_IDS, named(FORMULA_IDS)),
	/** The name of its result. */
	name: lineSchema,
	/** The whole formula in words, in the order of the arithmetic. */
	words: lineSchema,
});

const warningSchema = z.strictObject({
	id: z.enum(WARNING_IDS, named(WARNING_IDS)),
	/** When it applies, as the start of a sentence: "Two countries". */
	when: lineSchema,
	/** What is not computed, and what to do. */
	text: lineSchema,
});

const exampleSchema = z.strictObject({
	/** What is compared; says that it is invented. */
	intro: lineSchema,
	/** A currency code for all of its amounts. */
	currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Write a three-letter currency code such as USD.' }),
	/** The assumptions that differ from the defaults, by id. */
	assumptions: z.partialRecord(z.enum(ASSUMPTION_IDS, named(ASSUMPTION_IDS)), numberSchema),
	offers: z
		.array(
			z.strictObject({
				name: lineSchema,
				/** By field id: numbers, or the id of a choice. What is left out is not part of the offer. */
				values: z.partialRecord(z.enum(FIELD_IDS, named(FIELD_IDS)), z.union([numberSchema, idSchema])),
			}),
		)
		.min(2),
	/** Results worked out by hand, one number an offer, in the order of the offers. Whole amounts; an hour with two places. */
	rows: z.array(
		z.strictObject({ id: z.enum(EXAMPLE_ROWS, named(EXAMPLE_ROWS)), name: lineSchema, how: lineSchema, values: z.array(numberSchema) }),
	),
	/** What to read from it, sentence by sentence. */
	reading: z.array(lineSchema).min(1),
});

export const offersSchema = z
	.strictObject({
		kind: z.literal('offers'),
		...toolBaseFields,
		/** What is compared, in running text: offer and offers. */
		item: z.strictObject({ one: lineSchema, many: lineSchema }),
		/** Deal-breakers; never part of the money. */
		gates: z.array(gateSchema).max(8),
		/** Everything that is asked of an offer, in the order of the sheet. */
		groups: z.array(groupSchema).min(1),
		equityKinds: z.array(equityKindSchema).min(1),
		schedules: z.array(scheduleSchema).min(1),
		/** The schedule that each yearly refresher follows, by id. */
		refresherSchedule: idSchema,
		assumptions: z.array(assumptionSchema),
		/** A lead below this many percent of the larger total is a tie. */
		tie: z.strictObject({ percent: numberSchema.positive().max(20), why: lineSchema }),
		formulas: z.array(formulaSchema),
		warnings: z.array(warningSchema),
		/**
		 * The tool with the words that ask for more: a file name in `content/tools`, without `.yaml`. An offer is handed over to it as soon as
		 * its kind takes one.
		 */
		asksWith: idSchema,
		example: exampleSchema,
	})
	.check(crossCheck(offersIssues));
export type OffersDefinition = z.output<typeof offersSchema>;
