/** Charts: one file each in `content/data/charts/`, drawn at build time by `<Chart name="…" />`. Every number is here, none in a drawing. */
import { z } from 'zod';
import { idSchema, lineSchema, pagePathSchema } from './primitives.ts';

const number = z.number({ error: 'Write a plain number without separators or units.' });
const listOf = <T extends z.ZodType>(row: T) => z.array(row).min(1, { error: 'Write at least one row.' });

const tickSchema = z.strictObject({
	/** Where on the axis. */
	at: number,
	/** What stands there; the number itself without this field. */
	label: lineSchema.optional(),
});

const axisSchema = z.strictObject({
	/** What is measured and in which unit: "Share, %". */
	label: lineSchema,
	/** What follows a number in the drawing and the table: "%", " days". */
	unit: z.string().optional(),
	/** Where the axis begins. Bars always begin at zero. */
	from: number.optional(),
	/** Where it ends; a round number above the highest value without this field. */
	to: number.optional(),
	/** `log` for values that differ by a factor of ten and more; it needs from, to and ticks, and draws no bars from zero. */
	scale: z.enum(['linear', 'log'], { error: 'Write linear or log.' }).optional(),
	/** Marks on the axis; round steps without this field. */
	ticks: listOf(tickSchema).optional(),
});
export type ChartAxis = z.output<typeof axisSchema>;

const limitSchema = z.strictObject({
	/** Where the dashed line stands on the axis. */
	at: number,
	/** What it is. */
	label: lineSchema,
	/** True where dots beyond it are in the accent color and the others are not. */
	splits: z.boolean().optional(),
	/** Source id, where the limit is not our own. */
	source: idSchema.optional(),
});

const common = {
	/** The sentence below the picture: what to see in it. */
	caption: lineSchema,
	/** The picture in a sentence, for those who cannot see it; the numbers follow by themselves. */
	shows: lineSchema,
	/** Source id of all rows that name none of their own. */
	source: idSchema.optional(),
	/** Where in the text the invented or proposed numbers are worked out: "/career/learning/#an-example-carried-through". */
	example: pagePathSchema.optional(),
};

const rowCommon = {
	/** Name of the row. */
	label: lineSchema,
	/** Heading above this row and those after it. */
	group: lineSchema.optional(),
	/** Words beside the row. */
	note: lineSchema.optional(),
	/** Source id of this row. */
	source: idSchema.optional(),
};

const barRowSchema = z
	.strictObject({
		...rowCommon,
		/** Length of the bar. */
		value: number.nonnegative().optional(),
		/** The pieces of a stacked bar, from zero. */
		parts: listOf(
			z.strictObject({
				/** The same words for the same piece in every row. */
				label: lineSchema,
				/** Length of the piece. */
				value: number.positive({ error: 'Leave a piece of nothing out.' }),
				/** True for the piece that the figure is about. */
				strong: z.boolean().optional(),
			}),
		).optional(),
	})
	.refine(({ value, parts }) => (value === undefined) !== (parts === undefined), { error: 'Write a value or parts, one of the two.' });

const rangeRowSchema = z
	.strictObject({
		...rowCommon,
		/** Where the bar begins; without it the bar is open to the left. */
		from: number.optional(),
		/** Where the bar ends. */
		to: number.optional(),
		/** Single values, as dots. */
		points: listOf(number).optional(),
		/** False for a row that stands back. */
		strong: z.boolean().optional(),
	})
	.refine(({ to, points }) => to !== undefined || points !== undefined, { error: 'Write from and to, or points.' })
	.refine(({ from, to }) => from === undefined || (to !== undefined && from < to), { error: 'A range goes up: from below to.' });

const pairRowSchema = z.strictObject({
	...rowCommon,
	/** The filled dot. */
	first: number,
	/** The open dot. */
	second: number,
});

const pointSchema = z.tuple([number, number], { error: 'Write a point as [x, y].' });

const kinds = z.discriminatedUnion(
	'type',
	[
		z.strictObject({
			/** Bars from zero, whole or in pieces. */
			type: z.literal('bars'),
			...common,
			/** What the rows are: "Language". Head of the table's first column. */
			rowsAre: lineSchema,
			axis: axisSchema,
			/** A dashed line across all rows. */
			limit: limitSchema.optional(),
			rows: listOf(barRowSchema),
		}),
		z.strictObject({
			/** Ranges and single values on one axis. */
			type: z.literal('ranges'),
			...common,
			/** What the rows are: "Offer". Head of the table's first column. */
			rowsAre: lineSchema,
			axis: axisSchema,
			/** A dashed line across all rows. */
			limit: limitSchema.optional(),
			/** Slug of a rubric whose bands divide the axis. */
			bandsOf: idSchema.optional(),
			rows: listOf(rangeRowSchema),
		}),
		z.strictObject({
			/** Two values a row, joined by a line. */
			type: z.literal('pairs'),
			...common,
			/** What the rows are: "Language". Head of the table's first column. */
			rowsAre: lineSchema,
			axis: axisSchema,
			/** What the filled dots are. */
			first: z.strictObject({ label: lineSchema, source: idSchema.optional() }),
			/** What the open dots are. */
			second: z.strictObject({ label: lineSchema, source: idSchema.optional() }),
			rows: listOf(pairRowSchema),
		}),
		z.strictObject({
			/** Lines over time. */
			type: z.literal('lines'),
			...common,
			/** What the lines are: "Route". Head of the table's first column. */
			rowsAre: lineSchema,
			/** From left to right. */
			axis: axisSchema,
			/** From bottom to top. */
			upward: axisSchema,
			rows: listOf(z.strictObject({ ...rowCommon, /** Corners of the line, from left to right. */ points: z.array(pointSchema).min(2) })),
			/** Places on a line that the text speaks about. */
			marks: listOf(z.strictObject({ /** Where: [x, y]. */ at: pointSchema, /** What it is. */ label: lineSchema })).optional(),
		}),
		z.strictObject({
			/** A staircase of what a checklist has due by each of its phases. */
			type: z.literal('due'),
			...common,
			/** What the rows are: "Phase". Head of the table's first column. */
			rowsAre: lineSchema,
			/** Slug of the checklist: its phases and items are the numbers. */
			tool: idSchema,
			/** The working days. */
			axis: axisSchema,
			/** The items due. */
			upward: axisSchema,
			/** Words on each step, by the id of its phase. */
			words: z.record(idSchema, lineSchema),
		}),
	],
	{ error: 'Write the type of the chart: bars, ranges, pairs, lines or due.' },
);

/** A chart with its numbers and where they are from. */
export const chartSchema = kinds.superRefine((chart, context) => {
	if (chart.type === 'due') return;
	if (chart.axis.scale === 'log' && (chart.type !== 'ranges' || chart.axis.from === undefined || !chart.axis.to || !chart.axis.ticks)) {
		context.addIssue({ code: 'custom', path: ['axis', 'scale'], message: 'A log axis is for ranges, and needs from, to and ticks.' });
	}
	if (chart.type === 'bars' && chart.axis.from) {
		context.addIssue({ code: 'custom', path: ['axis', 'from'], message: 'Bars begin at zero: take "from" out.' });
	}
	if (chart.example !== undefined || chart.source !== undefined) return;
	if (chart.type === 'pairs' && chart.first.source && chart.second.source) return;
	for (const [index, row] of chart.rows.entries()) {
		if (row.source) continue;
		const message = 'Every number has a source: name it here or for the whole chart, or say in "example" where the text works it out.';
		context.addIssue({ code: 'custom', path: ['rows', index], message });
	}
});
export type Chart = z.output<typeof chartSchema>;
/** Charts of one type. */
export type ChartOf<Type extends Chart['type']> = Extract<Chart, { type: Type }>;
