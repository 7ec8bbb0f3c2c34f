/** The YAML of a tool of kind `plan`: from a weakness to a proof that others have seen, in dated steps of working days. */
import { z } from 'zod';
import { crossCheck, type Issue, issueAt, readList, repeatedIdsAt } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';

/** Fields that the summary "what I proved" is made of; a plan may ask for more. */
export const SUMMARY_FIELDS = ['weakness', 'goal', 'artifact', 'witness', 'sentence'] as const;

const dayNumberSchema = z.int({ error: 'Write the number of a working day, such as 4.' }).min(1).max(60);

const fieldSchema = z.strictObject({
	/** Never renamed: it lives in saved plans. */
	id: idSchema,
	/** One to three words, shown above the line to fill in. */
	name: lineSchema,
	/** What the reader writes there. */
	question: lineSchema,
	/** The usual wording that does not help. */
	weak: lineSchema,
	/** The same in a wording that can be acted on. */
	strong: lineSchema,
});

const phaseSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** A verb and a noun. */
	name: lineSchema,
	/** First working day, counted from 1. */
	from: dayNumberSchema,
	/** Last working day. */
	to: dayNumberSchema,
	/** What to do in it. */
	task: lineSchema,
	/** How to tell that it is over. */
	done: lineSchema,
	/** Whether its steps stay when hours run short: without them nothing is proved. What may go is taken from the other phases. */
	keep: z.boolean().optional(),
});

const proofLevelSchema = z.strictObject({
	/** Two or three words. */
	name: lineSchema,
	/** What must be true for it. */
	anchor: lineSchema,
});

const stepSchema = z.strictObject({
	/** Never renamed, and unique in its template. A reader's copy of the step has an id of its own. */
	id: idSchema,
	/** The phase that it belongs to. */
	phase: idSchema,
	/** First working day. */
	from: dayNumberSchema,
	/** Last working day: the step is due at its end. */
	to: dayNumberSchema,
	/** Hours of work in all, in halves. */
	hours: z.number({ error: 'Write hours such as 1.5.' }).multipleOf(0.5).min(0.5).max(40),
	/** What to do, from a verb. */
	task: lineSchema,
	/** What exists afterward. */
	artifact: lineSchema,
	/** How to tell that it is done, by looking. */
	done: lineSchema,
});

const templateSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** The weakness in two or three words. */
	name: lineSchema,
	/** Whom it fits. */
	fits: lineSchema,
	/** An example answer to every field, by the id of the field. */
	answers: z.record(idSchema, lineSchema),
	/** In the order of their days. */
	steps: z.array(stepSchema).min(3).max(20),
});

/** What no single field can know: phases follow each other, templates fit phases, fields and hours. */
function crossIssues(value: unknown): Issue[] {
	const fields = readList(value, 'fields', { id: z.string() }).map(({ id }) => id);
	const phases = readList(value, 'phases', { id: z.string(), from: z.number(), to: z.number() });
	const templates = readList(value, 'templates', { id: z.string(), answers: z.record(z.string(), z.unknown()) });
	const plan = z.looseObject({ workingDays: z.number(), capacity: z.looseObject({ hours: z.number() }) }).safeParse(value).data;
	const found: Issue[] = [
		...repeatedIdsAt(value, ['fields'], fields),
		...repeatedIdsAt(
			value,
			['phases'],
			phases.map(({ id }) => id),
		),
		...repeatedIdsAt(
			value,
			['templates'],
			templates.map(({ id }) => id),
		),
	];
	const missing = SUMMARY_FIELDS.filter((id) => fields.length > 0 && !fields.includes(id));
	if (missing.length > 0) found.push(issueAt(value, ['fields'], `The summary needs these fields too: ${missing.join(', ')}.`));
	for (const [index, { from, to }] of phases.entries()) {
		const expected = (phases[index - 1]?.to ?? 0) + 1;
		if (from !== expected) found.push(issueAt(value, ['phases', index, 'from'], `Phases follow each other: write ${expected}.`));
		if (to < from) found.push(issueAt(value, ['phases', index, 'to'], `A phase ends after it starts: write ${from} or more.`));
		if (plan && index === phases.length - 1 && to !== plan.workingDays)
			found.push(issueAt(value, ['phases', index, 'to'], `The last phase ends with the plan: write ${plan.workingDays}.`));
	}
	for (const [index, { answers }] of templates.entries()) {
		const path = ['templates', index];
		for (const id of fields.filter((id) => !(id in answers)))
			found.push(issueAt(value, [...path, 'answers'], `Answer the field "${id}" as well.`));
		for (const id of Object.keys(answers).filter((id) => fields.length > 0 && !fields.includes(id)))
			found.push(issueAt(value, [...path, 'answers', id], `There is no field "${id}". The fields are: ${fields.join(', ')}.`));
		const template = (value as { templates: unknown[] }).templates[index];
		found.push(...stepIssues(value, [...path, 'steps'], template, phases, plan?.capacity.hours));
	}
	return found;
}

function stepIssues(
	value: unknown,
	path: (string | number)[],
	template: unknown,
	phases: { id: string; from: number; to: number }[],
	capacity: number | undefined,
): Issue[] {
	const shape = { id: z.string(), phase: z.string(), from: z.number(), to: z.number(), hours: z.number() };
	const steps = readList(template, 'steps', shape);
	const found = repeatedIdsAt(
		value,
		path,
		steps.map(({ id }) => id),
	);
	for (const [index, step] of steps.entries()) {
		const phase = phases.find(({ id }) => id === step.phase);
		const before = steps[index - 1];
		if (!phase && phases.length > 0) {
			const names = phases.map(({ id }) => id).join(', ');
			found.push(issueAt(value, [...path, index, 'phase'], `There is no phase "${step.phase}". The phases are: ${names}.`));
		} else if (phase && (step.from < phase.from || step.to > phase.to)) {
			const message = `The phase "${phase.id}" has the days ${phase.from} to ${phase.to}: keep the step within them.`;
			found.push(issueAt(value, [...path, index, 'from'], message));
		}
		if (step.to < step.from) found.push(issueAt(value, [...path, index, 'to'], `A step ends after it starts: write ${step.from} or more.`));
		if (before && step.from < before.from)
			found.push(issueAt(value, [...path, index, 'from'], `Steps stand in the order of their days: write ${before.from} or more.`));
	}
	const hours = steps.reduce((sum, step) => sum + step.hours, 0);
	if (capacity !== undefined && hours > capacity)
		found.push(issueAt(value, path, `The steps take ${hours} hours, the plan has ${capacity}: shorten or drop a step.`));
	return found;
}

export const planSchema = z
	.strictObject({
		kind: z.literal('plan'),
		...toolBaseFields,
		/** How long it runs on the calendar. */
		calendarDays: z.int().min(7).max(120),
		/** How many of these days hold steps; the others are weekends and spare days. */
		workingDays: dayNumberSchema,
		/** Checked before any date is given. */
		capacity: z.strictObject({
			/** What a reader without an own figure starts from. */
			hoursPerWeek: z.number().min(1).max(60),
			/** The part of these hours that survives interruptions, 0 to 1. Editable by the reader. */
			usableShare: z.number().gt(0).max(1),
			/** Hours that fit into the whole plan: the two above times its weeks. No template takes more. */
			hours: z.number().positive(),
			/** Why not all hours count, and what to do when the steps do not fit. */
			reason: lineSchema,
		}),
		/** Shirt sizes for readers who would rather not guess hours. */
		sizes: z
			.array(
				z.strictObject({
					/** One or two letters. */
					name: lineSchema,
					/** What it stands for, in halves. */
					hours: z.number({ error: 'Write hours such as 1.5.' }).multipleOf(0.5).min(0.5).max(40),
				}),
			)
			.min(1)
			.max(5),
		/** The lines of the worksheet, from the weakness to the sentence for the business. */
		fields: z.array(fieldSchema).min(5).max(12),
		/** They cover every working day, in order. */
		phases: z.array(phaseSchema).min(2).max(10),
		/** How far the proof has come: five steps from nothing to measured, their position is their value, 0 to 4. */
		proof: z.array(proofLevelSchema).length(5, { error: 'Give exactly five levels, from 0 to 4.' }),
		/** Asked once a week, and after missed days. */
		weekly: z
			.array(
				z.strictObject({
					/** Never renamed. */
					id: idSchema,
					/** A question that a line can answer. */
					question: lineSchema,
				}),
			)
			.min(1)
			.max(6),
		/** What to do after days on which nothing happened. */
		missed: lineSchema,
		/** The slugs of the tools that take what was proved. */
		givesTo: z.array(idSchema).max(4),
		/** Plans to start from, worked through. */
		templates: z.array(templateSchema).min(1).max(8),
	})
	.check(crossCheck(crossIssues));
export type PlanDefinition = z.output<typeof planSchema>;
