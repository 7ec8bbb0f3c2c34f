/** The YAML of a tool of kind `checklist`: items in areas and phases, each with an owner, a reason and a proof. */
import { z } from 'zod';
import { crossCheck, type Issue, issueAt, readList, repeatedIds, unknownNames } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';

/** Whoever must act before an item can be done. */
const ownerSchema = z.strictObject({
	/** Never renamed: it stands in saved sheets and in task lists in trackers. `you` is the reader. */
	id: idSchema,
	/** Shown in front of the item: You, Manager, Ops. */
	name: lineSchema,
	/** Who that is where nobody has the title. */
	help: lineSchema,
});

const phaseSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** Day one, week one, day 30 … */
	name: lineSchema,
	/** The working day, counted from 1, by whose end the phase's items are due. */
	workingDay: z.int({ error: 'Write a whole number of working days, such as 5.' }).min(1).max(400),
	/** Where the reader stands when the phase is over, in one sentence. */
	goal: lineSchema,
});

const areaSchema = z.strictObject({
	/** Never renamed. An anchor on the page: no other entry and no heading of the chapter may have it. */
	id: idSchema,
	/** The name of the group. */
	name: lineSchema,
	/** What it costs to leave the area out. */
	why: lineSchema,
	/** How anyone can tell that the area is done, whatever the items say. */
	done: lineSchema,
});

const itemSchema = z.strictObject({
	/** Never renamed, never reused: it is in saved sheets and in task lists in trackers. An anchor on the page. */
	id: idSchema,
	/** The id of its area. */
	area: idSchema,
	/** The id of the phase by whose end it is due. */
	phase: idSchema,
	/** The id of whoever must act. */
	owner: idSchema,
	/** What to do, verb first. */
	text: lineSchema,
	/** Why it is worth the time. */
	why: lineSchema,
	/** What someone else could check to see that it is done. */
	done: lineSchema,
	/** Where someone else owns it: the sentence that asks for it, as the reader would write it to the manager. */
	ask: lineSchema.optional(),
});

/** A state worth telling others: reached when all its items are done or do not apply. */
const milestoneSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** What the reader can do then. */
	name: lineSchema,
	/** Ids of items. */
	items: z.array(idSchema).min(1),
});

/**
 * The message to the manager about what is open. Blanks: {{day}} working day, {{done}} items done, {{due}} items due by today,
 * {{item}}, {{phase}}, {{proof}}, {{ask}}, {{note}} of one item.
 */
const messageSchema = z.strictObject({
	/** For e-mail. */
	subject: lineSchema,
	/** The first lines. */
	opening: z.array(lineSchema).min(1).max(4),
	/** The subject before the first working day, or where none is entered. */
	subjectBefore: lineSchema,
	/** The first lines then. */
	openingBefore: z.array(lineSchema).min(1).max(4),
	/** Above what others must do. */
	asksTitle: lineSchema,
	/** One thing that someone else must do. */
	askLine: lineSchema,
	/** Above what the reader does and is late with or stuck on. */
	ownTitle: lineSchema,
	/** One thing that the reader does. */
	ownLine: lineSchema,
	/** Above what is agreed not to apply. */
	skippedTitle: lineSchema,
	/** One thing that does not apply. */
	skippedLine: lineSchema,
	/** Instead of both lists when nothing due is open. */
	nothingOpen: lineSchema,
	/** The last lines: what the reader wants to hear, and by when. Only the last of them is sent where nothing is asked for. */
	closing: z.array(lineSchema).min(1).max(4),
});

/** The blanks that a line of the message may have: others would be sent as they stand. */
const BLANKS = { sheet: ['day', 'done', 'due'], item: ['item', 'phase', 'proof', 'ask', 'note'] };
const ITEM_LINES = ['askLine', 'ownLine', 'skippedLine'];

function unknownBlanks(value: unknown): Issue[] {
	const read = z.looseObject({ message: z.looseObject({}) }).safeParse(value);
	if (!read.success) return [];
	return Object.entries(read.data.message).flatMap(([field, lines]) => {
		const allowed = ITEM_LINES.includes(field) ? BLANKS.item : BLANKS.sheet;
		return [lines]
			.flat()
			.flatMap((line) =>
				[...String(line).matchAll(/\{\{(.*?)\}\}/g)]
					.filter(([, name = '']) => !allowed.includes(name))
					.map(([blank]) =>
						issueAt(
							value,
							['message', field],
							`The blank ${blank} is not filled in here. Known: ${allowed.map((name) => `{{${name}}}`).join(', ')}.`,
						),
					),
			);
	});
}

/** Phases run forward, milestones name items, and whatever someone else owns has words that ask for it. */
function crossIssues(value: unknown): Issue[] {
	const found: Issue[] = [...repeatedIds(value, ['areas', 'items']), ...unknownBlanks(value)];
	for (const name of ['owners', 'phases', 'milestones']) found.push(...repeatedIds(value, [name]));
	found.push(...unknownNames(value, 'items', 'area', 'areas'), ...unknownNames(value, 'items', 'phase', 'phases'));
	found.push(...unknownNames(value, 'items', 'owner', 'owners'));
	const phases = readList(value, 'phases', { id: z.string(), workingDay: z.number() });
	for (const [index, { workingDay }] of phases.entries()) {
		const before = phases[index - 1];
		if (before && workingDay <= before.workingDay) {
			const message = `Phases run forward: write more than ${before.workingDay}, the working day of "${before.id}".`;
			found.push(issueAt(value, ['phases', index, 'workingDay'], message));
		}
	}
	const items = readList(value, 'items', { id: z.string(), owner: z.string(), ask: z.string().optional() });
	for (const [index, { owner, ask }] of items.entries()) {
		if (owner !== 'you' && ask === undefined) {
			found.push(issueAt(value, ['items', index], `Someone else owns it (${owner}): add ask, the sentence that asks for it.`));
		}
	}
	for (const [index, milestone] of readList(value, 'milestones', { items: z.array(z.string()) }).entries()) {
		for (const [place, id] of milestone.items.entries()) {
			if (items.length > 0 && !items.some((item) => item.id === id)) {
				found.push(issueAt(value, ['milestones', index, 'items', place], `There is no item "${id}".`));
			}
		}
	}
	return found;
}

export const checklistSchema = z
	.strictObject({
		kind: z.literal('checklist'),
		...toolBaseFields,
		/** Whoever items wait for. */
		owners: z.array(ownerSchema).min(1).max(9),
		/** From the first to the last. */
		phases: z.array(phaseSchema).min(1).max(8),
		/** The groups, in reading order. */
		areas: z.array(areaSchema).min(1).max(14),
		/** Everything to do, in the order in which it makes sense within its area. */
		items: z.array(itemSchema).min(1).max(120),
		/** What to tell others about, besides numbers. */
		milestones: z.array(milestoneSchema).max(6),
		/** What goes to the manager. */
		message: messageSchema,
	})
	.check(crossCheck(crossIssues));
export type ChecklistDefinition = z.output<typeof checklistSchema>;
