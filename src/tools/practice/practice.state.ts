/**
 * What a practice sheet holds. The log of tries is all there is: boxes, memory and readiness follow from it, so that two devices can be
 * merged and a changed date moves everything. Ids of questions and grades are keys; what the questions no longer have is kept.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

export const VERSION = 1;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const trySchema = z.looseObject({
	/** The reader's day, YYYY-MM-DD. */
	date: day,
	/** The id of a grade. */
	grade: z.string(),
	/** How long the answer was, in seconds; absent where no clock ran. */
	seconds: z.optional(z.int().check(z.gte(0), z.lte(86_400))),
});

const markSchema = z.looseObject({
	/** In the order in which they were made. */
	tries: z.array(trySchema),
	/** What the reader wants to remember about their answer. */
	note: z.optional(z.string()),
});

const ownCardSchema = z.looseObject({
	/** Random; its mark has the same id. */
	id: z.string().check(z.minLength(1)),
	question: z.string(),
	/** The id of an area; without one the card is in the reader's own. */
	area: z.optional(z.string()),
	/** How long to talk, in minutes. */
	minutes: z.optional(z.int().check(z.gte(1), z.lte(15))),
	/** Lines, a step each. */
	outline: z.optional(z.string()),
	/** Lines, a question each. */
	followUps: z.optional(z.string()),
	/** Whether it is answered with a story. */
	isStory: z.optional(z.boolean()),
});

const storySchema = z.looseObject({
	/** Random. */
	id: z.string().check(z.minLength(1)),
	title: z.string(),
	/** The id of the prompt that brought it back. */
	prompt: z.optional(z.string()),
	/** By the id of the story's part. */
	parts: z.record(z.string(), z.string()),
	/** When it happened, YYYY-MM-DD. */
	date: z.optional(day),
	numbers: z.optional(z.string()),
	/** As typed; it need not be an address. */
	link: z.optional(z.string()),
	/** Who saw it and would say so. */
	seenBy: z.optional(z.string()),
	/** Ids of the cards that it answers, as the reader says. */
	answers: z.array(z.string()),
});

export const stateSchema = z.looseObject({
	/** Absent: not chosen yet. */
	mode: z.optional(z.enum(['date', 'keep'])),
	/** The day of the interview, YYYY-MM-DD. */
	date: z.optional(day),
	/** The most cards a day; absent: as many as are due. */
	perDay: z.optional(z.int().check(z.gte(1), z.lte(500))),
	/** Ids of areas that the schedule leaves out. */
	leftOut: z.optional(z.array(z.string())),
	/** Which reckoning of memory "for keeps" was begun with. */
	memory: z.optional(z.string()),
	/** False: single keys do nothing. */
	keys: z.optional(z.boolean()),
	/** By card id, of the manual's questions and the reader's own. */
	marks: z.record(z.string(), markSchema),
	own: z.array(ownCardSchema),
	stories: z.array(storySchema),
});

export type Try = z.output<typeof trySchema>;
export type Mark = z.output<typeof markSchema>;
export type OwnCard = z.output<typeof ownCardSchema>;
export type Story = z.output<typeof storySchema>;
export type PracticeState = z.output<typeof stateSchema>;

/** The reckoning of memory that `src/core/memory.ts` is; a log that was begun with another one keeps its days only with that. */
export const MEMORY = 'fsrs-6';

/** The part of a story in which evidence of other tools goes; the schema asks for it. */
export const RESULT = 'result';

export const EMPTY_STATE: PracticeState = { marks: {}, own: [], stories: [] };

const NO_MARK: Mark = { tries: [] };
/** The mark of a card; an empty one where there is none. Ids come from files too: `constructor` is one. */
export const markOf = ({ marks }: Pick<PracticeState, 'marks'>, id: string): Mark =>
	Object.hasOwn(marks, id) ? (marks[id] ?? NO_MARK) : NO_MARK;

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): PracticeState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
