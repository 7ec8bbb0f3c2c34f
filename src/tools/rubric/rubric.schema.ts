/** The YAML of a tool of kind `rubric`: items scored on anchored criteria, with gates that set a floor. */
import { z } from 'zod';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';

/** One step of a criterion: its position in the list is its value, 0 to 4. */
const levelSchema = z.strictObject({
	/** Two or three words, shown in tables. */
	name: lineSchema,
	/** The wording that a reader compares the item with. */
	anchor: lineSchema,
});

const criterionSchema = z.strictObject({
	/** Never renamed: it lives in saved sheets and links. */
	id: idSchema,
	/** The column heading. */
	name: lineSchema,
	/** One letter for narrow tables and the vector. */
	letter: z.string().regex(/^[A-Z]$/, { error: 'Write one capital letter.' }),
	/** The question that the levels answer. */
	question: lineSchema,
	/** How much one level counts. 1 unless you have a reason that you can write down. */
	weight: z.number({ error: 'Write a number such as 1 or 1.5.' }).positive().max(10),
	/** Five levels from none to worst; each about three times worse than the one before. */
	levels: z.array(levelSchema).length(5, { error: 'Give exactly five levels, from 0 to 4.' }),
});

const bandSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** P0, P1 … */
	name: lineSchema,
	/** What it means in two or three words. */
	meaning: lineSchema,
	/** The least points for it; null where only a gate leads to it. */
	from: z.number().min(0).nullable(),
	/** What the team promises. */
	target: lineSchema,
});

const gateSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** A yes-or-no question. */
	question: lineSchema,
	/** Printed as the reason when the answer is yes: "Money is wrong". */
	reason: lineSchema,
	/** The band that a yes lifts the item to, at least. */
	floor: idSchema,
});

/** A list of entries of which only these fields matter here; empty where the file has something else, which is reported elsewhere. */
function readList<Shape extends z.ZodRawShape>(value: unknown, name: string, shape: Shape) {
	const list = z.looseObject({ [name]: z.array(z.looseObject(shape)) }).safeParse(value);
	return (list.success ? list.data[name] : []) as z.output<z.ZodObject<Shape>>[];
}

/** What no single field can know: gates name bands that exist, bands descend to 0, ids are unique. */
function crossIssues(value: unknown): z.core.$ZodRawIssue[] {
	const issue = (path: (string | number)[], message: string): z.core.$ZodRawIssue => ({ code: 'custom', input: value, path, message });
	const bands = readList(value, 'bands', { id: z.string(), from: z.number().nullable() });
	const names = bands.map(({ id }) => id);
	const found: z.core.$ZodRawIssue[] = [];
	for (const [index, { floor }] of readList(value, 'gates', { floor: z.string() }).entries()) {
		if (bands.length > 0 && !names.includes(floor)) {
			found.push(issue(['gates', index, 'floor'], `There is no band "${floor}". The bands are: ${names.join(', ')}.`));
		}
	}
	for (const [index, { from }] of bands.entries()) {
		const before = bands.slice(0, index).findLast((other) => other.from !== null);
		if (from !== null && before?.from != null && from >= before.from) {
			const message = `Bands go from the most urgent to the least: write less than ${before.from}, the start of "${before.id}".`;
			found.push(issue(['bands', index, 'from'], message));
		}
	}
	if (bands.length > 0 && bands.findLast(({ from }) => from !== null)?.from !== 0) {
		found.push(issue(['bands', bands.length - 1, 'from'], 'The last band takes whatever is left: write from: 0.'));
	}
	for (const name of ['criteria', 'gates', 'bands']) {
		const seen = new Set<string>();
		for (const [index, { id }] of readList(value, name, { id: z.string() }).entries()) {
			if (seen.has(id))
				found.push(issue([name, index, 'id'], `The id "${id}" is taken by an earlier entry. Ids are unique within a list.`));
			seen.add(id);
		}
	}
	return found;
}

/** Zod leaves checks like this one out where a field is wrong; it runs all the same, so that an author sees every mistake in one run. */
function crossCheck() {
	const check = z.check<unknown>(({ value, issues }) => void issues.push(...crossIssues(value)));
	check._zod.def.when = () => true;
	return check;
}

export const rubricSchema = z
	.strictObject({
		kind: z.literal('rubric'),
		...toolBaseFields,
		/** What is scored, in running text: bug and bugs. */
		item: z.strictObject({ one: lineSchema, many: lineSchema }),
		/** From the most to the least urgent. */
		bands: z.array(bandSchema).min(2).max(6),
		/** Questions that set a floor; never part of the points. */
		gates: z.array(gateSchema).max(8),
		/** The question that sends an item to the "needs evidence" lane when answered no. */
		evidence: z.strictObject({ question: lineSchema, reason: lineSchema, next: lineSchema }),
		criteria: z.array(criterionSchema).min(2).max(9),
		/** What the fix takes: five steps, each about three times the one before. Breaks ties; never lowers a priority. */
		cost: z.strictObject({
			name: lineSchema,
			question: lineSchema,
			levels: z.array(levelSchema).length(5, { error: 'Give exactly five levels, from 0 to 4.' }),
		}),
	})
	.check(crossCheck());
export type RubricDefinition = z.output<typeof rubricSchema>;
