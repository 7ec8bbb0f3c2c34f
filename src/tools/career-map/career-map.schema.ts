/** The YAML of a tool of kind `career-map`: areas of work with a signal and evidence for each level, and goals as plans. */
import { z } from 'zod';
import { crossCheck, type Issue, issueAt, readList, repeatedIdsAt } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema, pagePathSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';

const levelSchema = z.strictObject({
	/** Never renamed: it lives in saved maps. */
	id: idSchema,
	/** The usual title: "Mid". */
	name: lineSchema,
	/** How far the work reaches, in a few words: "A task". */
	scope: lineSchema,
	/** What others can leave to this person. */
	summary: lineSchema,
});

const areaLevelSchema = z.strictObject({
	/** The id of the level. */
	level: idSchema,
	/** What others can see this person do, from a verb; also printed as the next step. */
	signal: lineSchema,
	/** What shows it: things that can be linked, dated or opened. */
	examples: z.array(lineSchema).min(2, { error: 'Give at least two examples of evidence.' }).max(5),
});

const areaSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** One to three words. */
	name: lineSchema,
	/** The question that the levels answer. */
	question: lineSchema,
	/** One entry a level, in the order of the levels; each includes the ones before it. */
	levels: z.array(areaLevelSchema).min(2).max(8),
});

const milestoneSchema = z.strictObject({
	/** Never renamed, and unique in its goal. */
	id: idSchema,
	/** The month at whose end it is reached, counted from 1. */
	month: z.int({ error: 'Write the number of a month, such as 3.' }).min(1).max(120),
	/** What is true then. */
	reached: lineSchema,
	/** What shows it. */
	evidence: lineSchema,
});

const goalSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** Short: within a year. Long: over years. */
	term: z.enum(['short', 'long'], { error: 'Write short or long.' }),
	/** The goal as people name it. */
	name: lineSchema,
	/** How many months the plan takes. */
	months: z.int().min(1).max(120),
	/** Areas of the map that its evidence belongs to. */
	areas: z.array(idSchema).min(1).max(4),
	/** The level of the map that its evidence speaks for. */
	level: idSchema,
	/** The same goal with a measure, so that two people would agree whether it is met. */
	measure: lineSchema,
	/** In the order of their months; the last one is the goal. */
	milestones: z.array(milestoneSchema).min(3).max(8),
	/** When to change or drop it. */
	stop: lineSchema,
	/** What the number does not tell. */
	caution: lineSchema,
});

/** What no single field can know: areas follow the levels, goals name areas and levels that exist, milestones end with the goal. */
function crossIssues(value: unknown): Issue[] {
	const levels = readList(value, 'levels', { id: z.string() }).map(({ id }) => id);
	const areas = readList(value, 'areas', { id: z.string(), levels: z.array(z.looseObject({ level: z.string() })) });
	const areaIds = areas.map(({ id }) => id);
	const goals = readList(value, 'goals', {
		id: z.string(),
		months: z.number(),
		level: z.string(),
		areas: z.array(z.string()),
		milestones: z.array(z.looseObject({ id: z.string(), month: z.number() })),
	});
	const found: Issue[] = [
		...repeatedIdsAt(value, ['levels'], levels),
		...repeatedIdsAt(value, ['areas'], areaIds),
		...repeatedIdsAt(
			value,
			['goals'],
			goals.map(({ id }) => id),
		),
	];
	if (levels.includes('none'))
		found.push(issueAt(value, ['levels', levels.indexOf('none'), 'id'], 'The id "none" means no level in saved maps. Choose another.'));
	for (const [index, area] of areas.entries()) {
		if (levels.length > 0 && area.levels.map(({ level }) => level).join() !== levels.join())
			found.push(issueAt(value, ['areas', index, 'levels'], `Give one entry a level, in this order: ${levels.join(', ')}.`));
	}
	for (const [index, goal] of goals.entries()) {
		const path = ['goals', index];
		for (const [position, id] of goal.areas.entries()) {
			if (areaIds.length > 0 && !areaIds.includes(id))
				found.push(issueAt(value, [...path, 'areas', position], `There is no area "${id}". The areas are: ${areaIds.join(', ')}.`));
		}
		if (levels.length > 0 && !levels.includes(goal.level))
			found.push(issueAt(value, [...path, 'level'], `There is no level "${goal.level}". The levels are: ${levels.join(', ')}.`));
		found.push(
			...repeatedIdsAt(
				value,
				[...path, 'milestones'],
				goal.milestones.map(({ id }) => id),
			),
		);
		for (const [position, { month }] of goal.milestones.entries()) {
			const before = goal.milestones[position - 1]?.month;
			const at = [...path, 'milestones', position, 'month'];
			if (before !== undefined && month <= before)
				found.push(issueAt(value, at, `Milestones stand in the order of their months: write more than ${before}.`));
			else if (position === goal.milestones.length - 1 && month !== goal.months)
				found.push(issueAt(value, at, `The last milestone is the goal: write ${goal.months}, or change months.`));
		}
	}
	return found;
}

export const careerMapSchema = z
	.strictObject({
		kind: z.literal('career-map'),
		...toolBaseFields,
		/** The page that shows each goal as a plan, with the goal's id as its anchor. */
		goalsPage: pagePathSchema,
		/** From the first job upward; their position is their value, from 1. 0 means: nothing to show yet. */
		levels: z.array(levelSchema).min(2).max(8),
		/** How evidence ages. */
		evidence: z.strictObject({
			/** Younger than this, in months, it counts in full. */
			freshMonths: z.int().positive(),
			/** Younger than this it counts half: it holds no level alone. Older, it is history. */
			fadedMonths: z.int().positive(),
			/** Why, and what to do about old evidence. */
			reason: lineSchema,
		}),
		areas: z.array(areaSchema).min(2).max(12),
		goals: z.array(goalSchema).max(20),
		/** The slug of the tool that makes a plan out of a gap. */
		plansWith: idSchema,
		/** The slug of the tool that tells stories out of evidence. */
		practicesWith: idSchema,
	})
	.check(crossCheck(crossIssues));
export type CareerMapDefinition = z.output<typeof careerMapSchema>;
