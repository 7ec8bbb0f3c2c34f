/** The YAML of a tool of kind `rubric`: items scored on anchored criteria, with gates that set a floor. */
import { z } from 'zod';
import { crossCheck, findUnknownNames, type Issue, issueAt, type Path, readList, repeatedIds } from '../../schemas/cross-check.ts';
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

const exampleSchema = z.strictObject({
	/** What an invented report would be called. */
	title: lineSchema,
	/** Level 0 to 4 by criterion id, null for not known; leave one out where nobody has answered yet. */
	ratings: z.record(idSchema, z.int().min(0).max(4).nullable()),
	/** true, false, or null for not known, by gate id. */
	gates: z.record(idSchema, z.boolean().nullable()),
	/** Level 0 to 4 of what the fix takes. */
	cost: z.int().min(0).max(4).optional(),
});

/** What no single field can know: gates name bands that exist, bands descend to 0, ids are unique. */
function crossIssues(value: unknown): Issue[] {
	const issue = (path: Path, message: string) => issueAt(value, path, message);
	const bands = readList(value, 'bands', { id: z.string(), from: z.number().nullable() });
	const names = bands.map(({ id }) => id);
	const found: Issue[] = [];
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
	const examples = readList((value as { examples?: unknown } | null)?.examples, 'items', {
		ratings: z.record(z.string(), z.unknown()),
		gates: z.record(z.string(), z.unknown()),
	});
	for (const [field, list, what] of [
		['ratings', 'criteria', 'criterion'],
		['gates', 'gates', 'gate'],
	] as const) {
		const known = readList(value, list, { id: z.string() }).map(({ id }) => id);
		const asked = examples.flatMap((example, index) =>
			Object.keys(example[field]).map((name) => ({ path: ['examples', 'items', index, field, name], name })),
		);
		found.push(...findUnknownNames(value, known, asked, what));
	}
	for (const name of ['criteria', 'gates', 'bands']) found.push(...repeatedIds(value, [name]));
	return found;
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
		/** When something that was rated is due for another look. Leave it out where time changes nothing. */
		retriage: z
			.array(
				z.strictObject({
					/** More days than this since the last answer. */
					after: z.int().min(1).max(1000),
					/** What is due then, as a sentence. */
					due: lineSchema,
				}),
			)
			.max(5)
			.default([]),
		/** What is said instead of any threat to close it, where a gate applies. */
		retriageHeld: lineSchema.optional(),
		/** Invented items that a reader may try the tool with. */
		examples: z
			.strictObject({
				/** The button on the empty sheet. */
				invite: lineSchema,
				/** What the sheet is called. */
				name: lineSchema,
				items: z.array(exampleSchema).min(2).max(9),
			})
			.optional(),
		/** What the fix takes: five steps, each about three times the one before. Breaks ties; never lowers a priority. */
		cost: z.strictObject({
			name: lineSchema,
			question: lineSchema,
			levels: z.array(levelSchema).length(5, { error: 'Give exactly five levels, from 0 to 4.' }),
		}),
	})
	.check(crossCheck(crossIssues));
export type RubricDefinition = z.output<typeof rubricSchema>;
