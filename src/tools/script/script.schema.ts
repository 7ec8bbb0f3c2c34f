/** The YAML of a tool of kind `script`: what to say and write, with blanks to fill once, and what to answer when they answer. */
import { z } from 'zod';
import { crossCheck } from '../../schemas/cross-check.ts';
import { idSchema, lineSchema } from '../../schemas/primitives.ts';
import { toolBaseFields } from '../../schemas/tool-base.ts';
import { scriptIssues } from './script.cross.schema.ts';

/** Words to say or send: one or more lines, with blanks as `{{blank-id}}`. */
const templateSchema = z
	.string()
	.trim()
	.min(1, { error: 'Write the words, with blanks such as {{ask}}.' })
	.max(900, { error: 'Keep a part to at most 900 characters: nobody says or reads more in one go.' });

const moveSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** One to four words, shown beside the words that make the move. */
	name: lineSchema,
	/** What to say here, and why. */
	what: lineSchema,
	/** Whether every variant has to make it. */
	always: z.boolean().default(false),
	/** The one move in which something is asked for: exactly one move has it, and each variant makes it in one part. */
	ask: z.boolean().default(false),
});

const toneSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** One or two words. The first tone is the one that `text` is written in. */
	name: lineSchema,
});

export const BLANK_TYPES = ['text', 'money', 'percent', 'date', 'number', 'list'] as const;

/** What other tools hand over, as `<parcel>.<field>`; the shapes are in `src/core/parcel.ts`. */
export const TAKEN = [
	'pay-case.company',
	'pay-case.role',
	'pay-case.baseOffered',
	'pay-case.baseAsked',
	'pay-case.evidence',
	'pay-case.answerBy',
	'load-case.facts',
	'load-case.ask',
] as const;

const blankSchema = z.strictObject({
	/** Never renamed: it lives in saved sheets, and templates name it. */
	id: idSchema,
	/** What to fill in, as a field's label. */
	label: lineSchema,
	/** What stands in brackets while it is empty: `your number` gives [your number]. */
	gap: lineSchema.max(40, { error: 'Keep the words in brackets to 40 characters.' }),
	/** A list is several entries: written in a row, or as lines where the blank has a line for itself. */
	type: z.enum(BLANK_TYPES, { error: `Write one of: ${BLANK_TYPES.join(', ')}.` }),
	/** A value as a reader would enter it; a date as 2027-03-12; a list as a YAML list. Invented, and it must read well in every text. */
	example: z.union([lineSchema, z.array(lineSchema).min(1).max(5)], { error: 'Write a value in quotes, or a list of values.' }),
	/** Only for the reader's own eyes, such as the walk-away number: no text may contain it. */
	private: z.boolean().default(false),
	/** When false, a part that names the blank is left out while the blank is empty. */
	required: z.boolean().default(true),
	/** What it takes over from another tool's hand-over, such as `pay-case.role`. Never for a private blank. */
	takes: z.enum(TAKEN, { error: `Write one of: ${TAKEN.join(', ')}; or take the field out.` }).optional(),
	/** One sentence of help below the field. */
	help: lineSchema.optional(),
});

const situationSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** Two to six words, a heading. */
	name: lineSchema,
	/** When to take it. */
	when: lineSchema,
});

export const CHANNELS = ['email', 'spoken', 'chat'] as const;
const channelSchema = z.enum(CHANNELS, { error: `Write one of: ${CHANNELS.join(', ')}.` });

const partSchema = z.strictObject({
	/** The move that it makes. Parts stand in the order of the moves. */
	move: idSchema,
	/** The words in the first tone. */
	text: templateSchema,
	/** The same in other tones, by tone id. Tone changes wording, never content: the same blanks in each. */
	tones: z.record(idSchema, templateSchema).default({}),
	/** What to do rather than say here, such as "Stop. Let them answer." Shown beside the words, never copied. */
	cue: lineSchema.optional(),
});

const variantSchema = z.strictObject({
	/** Never renamed; unique in the tool. */
	id: idSchema,
	/** The situation that it is for. */
	situation: idSchema,
	/** How the words travel. Each situation has a channel once. */
	channel: channelSchema,
	/** The subject line: emails have one, nothing else has. */
	subject: templateSchema.max(120, { error: 'Keep a subject to 120 characters.' }).optional(),
	/** The words, move by move. An email sets them apart by an empty line. */
	parts: z.array(partSchema).min(2).max(10),
});

const replySchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** The reply whose answer this one follows; left out where it opens. It stands further up in the list. */
	after: idSchema.optional(),
	/** The situations in which it comes up; all of them when left out. */
	situations: z.array(idSchema).min(1).optional(),
	/** What they may say. */
	they: lineSchema,
	/** What it often means or hides, in one sentence. */
	means: lineSchema.optional(),
	/** What you say next. */
	you: templateSchema,
	/** Where this line of talk ends: what to do then. */
	end: lineSchema.optional(),
});

export const CHECK_RULES = ['blanks-filled', 'private-kept', 'one-ask', 'one-number', 'length', 'spoken-time'] as const;

const checkSchema = z.strictObject({
	/** Never renamed. */
	id: idSchema,
	/** A sentence that is true when the text may go out. */
	text: lineSchema,
	/** What the tool can check by itself; left out where only the reader can tell. */
	rule: z.enum(CHECK_RULES, { error: `Write one of: ${CHECK_RULES.join(', ')}; or take the field out.` }).optional(),
});

const wordsSchema = z.number({ error: 'Write a number of words, such as 150.' }).int().min(20).max(400);

export const scriptSchema = z
	.strictObject({
		kind: z.literal('script'),
		...toolBaseFields,
		/** What the words do, in order. */
		moves: z.array(moveSchema).min(2).max(8),
		/** The first is the one that every text is written in. */
		tones: z.array(toneSchema).min(1).max(4),
		/** Asked once and used in every text, in the order of asking. */
		blanks: z.array(blankSchema).min(1).max(40),
		/** What the reader is in, most common first. */
		situations: z.array(situationSchema).min(1).max(12),
		/** The texts. */
		variants: z.array(variantSchema).min(1).max(40),
		/** What they may answer, and what to say then: a tree, each reply further down than the one it follows. */
		replies: z.array(replySchema).min(1).max(40),
		/** What to look at before it goes out. */
		checks: z.array(checkSchema).min(1).max(12),
		/** The most words that a text should have on its way, blanks filled, and how fast it is said. */
		limits: z.strictObject({
			email: wordsSchema,
			spoken: wordsSchema,
			chat: wordsSchema,
			/** How fast it is said: 150 is an easy pace. */
			wordsPerMinute: z.number().int().min(90).max(200),
		}),
	})
	.check(crossCheck(scriptIssues));
export type ScriptDefinition = z.output<typeof scriptSchema>;
export type ScriptVariant = ScriptDefinition['variants'][number];
export type ScriptBlank = ScriptDefinition['blanks'][number];
