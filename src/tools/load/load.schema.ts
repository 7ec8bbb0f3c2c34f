/** The YAML of a tool of kind `load`: what a rota and a week leave of a person's time, against limits that others have published. */
import { z } from 'zod';
import { crossCheck, type Issue, issueAt, readList, repeatedIds, unknownNames } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';
import { blanksIn, INPUT_IDS, NEEDS, RESULT_IDS } from './load-figures.schema.ts';

const oneOf = (names: readonly string[]) => ({ error: `The formulas know: ${names.join(', ')}. Write one of these.` });
const inputId = z.enum(INPUT_IDS, oneOf(INPUT_IDS));
const resultId = z.enum(RESULT_IDS, oneOf(RESULT_IDS));
const number = z.number({ error: 'Write a number such as 5 or 1.5.' });

const groupSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** The heading above its inputs. */
	name: lineSchema,
	/** Where the reader finds these figures. */
	help: lineSchema,
});

const inputSchema = z.strictObject({
	/** One of the names that the formulas read. An anchor on the page. */
	id: inputId,
	/** The id of its group. */
	group: idSchema,
	/** What it is, in few words. */
	name: lineSchema,
	/** Singular and plural: page and pages, hour a week and hours a week. */
	unit: z.strictObject({ one: lineSchema, many: lineSchema }),
	/** The least that makes sense. */
	min: number,
	/** The most that makes sense; more is a slip of the hand. */
	max: number,
	/** The step of the field, such as 1 or 0.5. */
	step: number.positive(),
	/** A starting value where one is fair to assume; null leaves the field empty. A default is always called an assumption. */
	default: number.nullable(),
	/** What to count, what not, and where to look. */
	help: lineSchema,
	/** Where the default comes from, a source id; only with a default that someone has published. */
	source: idSchema.optional(),
});

const resultSchema = z.strictObject({
	/** One of the names that the formulas work out. An anchor on the page. */
	id: resultId,
	/** What it is, in few words. */
	name: lineSchema,
	/** Singular and plural; "%" for a share. */
	unit: z.strictObject({ one: lineSchema, many: lineSchema }),
	/** Decimal places to show. */
	decimals: z.int().min(0).max(2),
	/** The formula in words. */
	formula: lineSchema,
	/** The formula with the ids of its figures as blanks, without the result: "{{seats}} ÷ {{people}}". */
	sum: lineSchema,
	/** What it tells, and what it leaves out. */
	meaning: lineSchema,
	/** How it reads in a list of what takes the time, as part of a sentence with {{value}}. Left out where it is no such thing. */
	fact: lineSchema.optional(),
});

const limitSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** The result that it is held against. */
	result: resultId,
	/** The figure, in the unit of the result. */
	value: number,
	/** Whether the figure is the most or the least that is well. */
	side: z.enum(['most', 'least'], { error: 'Write most or least.' }),
	/** Whose limit it is and where it holds: "Google's reliability teams". Our own advice says so here. */
	scope: lineSchema,
	/** Source id; left out only where the limit is the manual's own advice. */
	source: idSchema.optional(),
	/** What the reader can say when it is broken. Blanks: {{value}} and {{limit}}, each with its unit. */
	say: lineSchema,
	/** What would have to change, from the cheapest to the dearest. */
	changes: z.array(lineSchema).min(1).max(5),
});

const reminderSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** What else to hold the rota against: not computed, only asked. */
	text: lineSchema,
	/** Whose rule it is, a source id. */
	source: idSchema.optional(),
});

const fairnessSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** What is counted for each person. */
	name: lineSchema,
	/** What counts as one. */
	help: lineSchema,
});

const designSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** The rota in few words. */
	name: lineSchema,
	/** What it changes, and what it costs. */
	note: lineSchema,
	/** A value for every input. */
	values: z.record(inputId, number),
});

function valueIssues(value: unknown): Issue[] {
	const inputs = readList(value, 'inputs', { id: z.string(), min: z.number(), max: z.number(), default: z.number().nullable() });
	const outside = (id: string, given: number) => {
		const input = inputs.find((one) => one.id === id);
		if (!input || (given >= input.min && given <= input.max)) return undefined;
		return `${given} is outside ${input.min} to ${input.max}, the range of "${id}".`;
	};
	const defaults = inputs.flatMap((input, index) => {
		const fault = input.default === null ? undefined : outside(input.id, input.default);
		return fault ? [issueAt(value, ['inputs', index, 'default'], fault)] : [];
	});
	const designs = readList(value, 'designs', { values: z.record(z.string(), z.number()) }).flatMap(({ values }, index) =>
		Object.entries(values).flatMap(([id, given]) => {
			const fault = outside(id, given);
			return fault ? [issueAt(value, ['designs', index, 'values', id], fault)] : [];
		}),
	);
	return [...defaults, ...designs];
}

/** Blanks of a sum that its formula does not read: a reader would see a figure that has no part in the result. */
function sumIssues(value: unknown): Issue[] {
	return readList(value, 'results', { id: resultId, sum: z.string() }).flatMap(({ id, sum }, index) => {
		const strange = blanksIn(sum).filter((blank) => !NEEDS[id].some((input) => input === blank));
		if (strange.length === 0) return [];
		return [issueAt(value, ['results', index, 'sum'], `"${id}" reads ${NEEDS[id].join(', ')}, and not ${strange.join(', ')}.`)];
	});
}

function missing(value: unknown, list: string, names: readonly string[]): Issue[] {
	const present = readList(value, list, { id: z.string() }).map(({ id }) => id);
	const absent = names.filter((name) => !present.includes(name));
	if (present.length === 0 || absent.length === 0) return [];
	return [issueAt(value, [list], `The formulas need these as well: ${absent.join(', ')}.`)];
}

function crossIssues(value: unknown): Issue[] {
	return [
		...repeatedIds(value, ['inputs', 'results']),
		...['groups', 'limits', 'reminders', 'fairness', 'designs'].flatMap((list) => repeatedIds(value, [list])),
		...unknownNames(value, 'inputs', 'group', 'groups'),
		...unknownNames(value, 'limits', 'result', 'results'),
		...missing(value, 'inputs', INPUT_IDS),
		...missing(value, 'results', RESULT_IDS),
		...valueIssues(value),
		...sumIssues(value),
	];
}

export const loadSchema = z
	.strictObject({
		kind: z.literal('load'),
		...toolBaseFields,
		/** Headings of the inputs. */
		groups: z.array(groupSchema).min(1).max(6),
		/** Every figure that the formulas read, each once. */
		inputs: z.array(inputSchema).min(1),
		/** Every figure that the formulas work out, each once, in reading order. */
		results: z.array(resultSchema).min(1),
		/** What the results are held against. */
		limits: z.array(limitSchema).min(1),
		/** What no formula knows. */
		reminders: z.array(reminderSchema).max(8),
		/** What to count for each person of the rota. */
		fairness: z.array(fairnessSchema).min(1).max(6),
		/** What the model takes for granted, in sentences, shown with every result. */
		assumptions: z.array(lineSchema).min(1).max(8),
		/** Examples to compare; the first is the worked one. */
		designs: z.array(designSchema).min(1).max(8),
		/** The tool with the words that answer a date: a file name in `content/tools`, without `.yaml`. The load is handed over to it. */
		asksWith: idSchema,
		/** The words around the argument to the manager; its body is the `say` of each broken limit and the changes that were picked. */
		message: z.strictObject({
			subject: lineSchema,
			opening: lineSchema,
			changesTitle: lineSchema,
			nothingBroken: lineSchema,
			closing: lineSchema,
		}),
	})
	.check(crossCheck(crossIssues));
export type LoadDefinition = z.output<typeof loadSchema>;
