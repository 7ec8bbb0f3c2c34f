/**
 * What a career map's sheet holds. Ids of areas, levels, goals and milestones are keys, so that a changed map opens an old sheet; what
 * the map no longer has is kept. No answer yet is the absence of a field; null is "not known".
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

/** 1: the map. 2: "area by area" and what stands in the log's form; a state of version 1 is one of version 2 as it stands. */
export const VERSION = 2;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = z.string().check(z.minLength(1));

/** In place of a level's id: nothing to show yet, or, as a target, an area that the role does not need. */
export const NONE = 'none';

const areaAnswerSchema = z.looseObject({
	/** The id of a level, or `none`. */
	claimed: z.optional(z.nullable(z.string())),
	/** The id of a level, or `none`; absent: the sheet's target. */
	target: z.optional(z.string()),
	/** Absent: 1. */
	importance: z.optional(z.int().check(z.gte(1), z.lte(3))),
	/** The day on which the reader looked for evidence and found none. */
	looked: z.optional(day),
});

const ownAreaSchema = z.looseObject({
	/** Random; answers and evidence know the area by it. */
	id,
	name: z.string(),
	/** What others can see at a level, by the level's id. */
	signals: z.record(z.string(), z.string()),
});

const entrySchema = z.looseObject({
	/** Random. */
	id,
	/** What was done, a line. */
	what: z.string(),
	/** The day on which it was done. Without one it holds no level. */
	date: z.optional(day),
	/** The areas that it speaks for, each with the id of the level that it shows; null where nobody has said which. */
	areas: z.record(z.string(), z.nullable(z.string())),
	/** As typed; it need not be an address. */
	link: z.optional(z.string()),
	seenBy: z.optional(z.string()),
	/** What it changed, for whom. */
	result: z.optional(z.string()),
});

const goalSchema = z.looseObject({
	/** The day from which its months are counted. */
	start: z.optional(day),
	/** By milestone id, the day on which it was reached. */
	done: z.record(z.string(), day),
});

const ownMilestoneSchema = z.looseObject({ id, text: z.string(), due: z.optional(day), done: z.optional(day) });

const ownGoalSchema = z.looseObject({
	/** Random. */
	id,
	name: z.string(),
	/** How two people would agree that it is met. */
	measure: z.optional(z.string()),
	by: z.optional(day),
	/** The id of an area. */
	area: z.optional(z.string()),
	milestones: z.array(ownMilestoneSchema),
});

const briefSchema = z.looseObject({
	/** The day by which the reader wants the decision. */
	by: z.optional(day),
	ask: z.optional(z.string()),
});

/** What stands in the log's form and is not in the log yet, as typed; none of it is empty. */
const draftSchema = z.looseObject({
	what: z.optional(z.string()),
	date: z.optional(z.string()),
	/** The id of an area, and of a level there. */
	area: z.optional(z.string()),
	level: z.optional(z.string()),
	link: z.optional(z.string()),
	seenBy: z.optional(z.string()),
	result: z.optional(z.string()),
});

export const stateSchema = z.looseObject({
	/** The id of the level that all areas are meant to reach. */
	target: z.optional(z.string()),
	/** The reader has said that each area has a target of its own; never beside `target`. */
	byArea: z.optional(z.literal(true)),
	/** By area id, of the map's areas and the reader's own. */
	areas: z.record(z.string(), areaAnswerSchema),
	own: z.array(ownAreaSchema),
	entries: z.array(entrySchema),
	/** By goal id: the goals of the map that the reader has chosen. */
	goals: z.record(z.string(), goalSchema),
	ownGoals: z.array(ownGoalSchema),
	brief: z.optional(briefSchema),
	draft: z.optional(draftSchema),
});

export type AreaAnswer = z.output<typeof areaAnswerSchema>;
export type OwnArea = z.output<typeof ownAreaSchema>;
export type Entry = z.output<typeof entrySchema>;
export type ChosenGoal = z.output<typeof goalSchema>;
export type OwnGoal = z.output<typeof ownGoalSchema>;
export type OwnMilestone = z.output<typeof ownMilestoneSchema>;
export type CareerMapState = z.output<typeof stateSchema>;

export const EMPTY_STATE: CareerMapState = { areas: {}, own: [], entries: [], goals: {}, ownGoals: [] };

const NO_ANSWER: AreaAnswer = {};
/** What was answered for an area; empty where nothing was. Ids come from files too: `constructor` is one. */
export const answerOf = ({ areas }: Pick<CareerMapState, 'areas'>, area: string): AreaAnswer =>
	Object.hasOwn(areas, area) ? (areas[area] ?? NO_ANSWER) : NO_ANSWER;

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): CareerMapState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
