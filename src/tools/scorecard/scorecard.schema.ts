/** The YAML of a tool of kind `scorecard`: options compared on weighted, anchored criteria, with deal-breakers as gates. */
import { z } from 'zod';
import { crossCheck, type Issue, issueAt, readList, repeatedIds } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';

/** One step of a criterion: its position in the list is its value, 0 (worst) to 4 (best). */
const levelSchema = z.strictObject({
	/** Two or three words, shown in tables. */
	name: lineSchema,
	/** The wording that a reader compares the option with. */
	anchor: lineSchema,
});

const criterionSchema = z.strictObject({
	/** Never renamed: it lives in saved sheets and links, and red flags hand over to it. */
	id: idSchema,
	/** The row heading, two or three words. */
	name: lineSchema,
	/** The question that the levels answer. */
	question: lineSchema,
	/** Points out of 100 that the step from the worst to the best level is worth, before the reader sets their own. */
	weight: z.number({ error: 'Write a number such as 12.' }).positive().max(100),
	/** Five levels from worst to best. The step from one to the next should be worth about the same each time. */
	levels: z.array(levelSchema).length(5, { error: 'Give exactly five levels, from 0 to 4.' }),
	/** What to say to find out, in words that someone would really say. */
	probe: lineSchema,
	/** Whom to ask, the best first. */
	askWhom: lineSchema,
	/** Where to check it without taking anyone's word. */
	verify: lineSchema,
});

const gateSchema = z.strictObject({
	/** Never renamed. Not the id of a criterion either: both are anchors on one page. */
	id: idSchema,
	/** Two to four words. */
	name: lineSchema,
	/** A question that "yes" passes and "no" fails. */
	question: lineSchema,
	/** Printed as the reason when it fails: "Pays less than you can live on". */
	reason: lineSchema,
	/** What to say to find out while it is not known. */
	probe: lineSchema,
	/** Where to check it. */
	verify: lineSchema,
});

const gradeSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** Two or three words. */
	name: lineSchema,
	/** When an answer has this grade. */
	meaning: lineSchema,
	/** Levels by which it widens an answer to both sides; 0 keeps it exact. The result stays between 0 and 4. */
	widens: z.number({ error: 'Write a number such as 0.5.' }).min(0).max(4),
});

/** What no single field can know: weights add up to 100, grades widen from first to last, ids are unique. */
function crossIssues(value: unknown): Issue[] {
	const weights = readList(value, 'criteria', { weight: z.number() });
	// Hundredths, because 0.1 + 0.2 is not 0.3 in binary fractions.
	const total = Math.round(weights.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
	const grades = readList(value, 'grades', { id: z.string(), widens: z.number() });
	return [
		...(weights.length > 0 && total !== 100
			? [issueAt(value, ['criteria'], `The weights share out 100 points; these add up to ${total}.`)]
			: []),
		...grades.flatMap(({ widens }, index) => {
			const before = grades[index - 1];
			if (before === undefined || widens > before.widens) return [];
			const message = `Grades go from the surest to the least sure: write more than ${before.widens}, what "${before.id}" has.`;
			return [issueAt(value, ['grades', index, 'widens'], message)];
		}),
		...repeatedIds(value, ['criteria', 'gates']),
		...repeatedIds(value, ['grades']),
	];
}

export const scorecardSchema = z
	.strictObject({
		kind: z.literal('scorecard'),
		...toolBaseFields,
		/** What is compared, in running text: employer and employers. */
		option: z.strictObject({ one: lineSchema, many: lineSchema }),
		/** The option that everyone has and few write down: My job now. */
		current: lineSchema,
		/** Deal-breakers: passed, failed or not known. Never part of the points. */
		gates: z.array(gateSchema).max(12),
		criteria: z.array(criterionSchema).min(2).max(15),
		/** How an answer is known, from the surest to the least sure. "Not known" is no grade: it is anything from 0 to 4. */
		grades: z.array(gradeSchema).min(2).max(6),
		/** How to set weights of one's own, step by step. */
		weighing: z.array(lineSchema).min(1).max(8),
	})
	.check(crossCheck(crossIssues));
export type ScorecardDefinition = z.output<typeof scorecardSchema>;
