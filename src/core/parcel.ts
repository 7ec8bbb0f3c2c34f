/**
 * What one tool hands to another, typed on both sides: the tool that gives builds one of these shapes, the tool that takes says
 * which of them it knows. Tools never import each other; this is all that they share.
 *
 * A parcel travels in the fragment of a link within one browser. Its shape may grow by optional fields; anything else is a new type.
 */
import * as z from 'zod/mini';

/** Longer texts are none that a reader typed. */
const text = z.string().check(z.maxLength(10_000));
const name = z.string().check(z.minLength(1), z.maxLength(300));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const amount = z.number().check(z.gte(0), z.lte(1e12));

export const parcelShapes = {
	/** Warning signs of one employer, for its row in the scorecard. */
	'employer-flags': z.object({
		employer: name,
		flags: z.array(
			z.object({
				id,
				name,
				/** The scorecard's criteria and deal-breakers that it bears on. */
				criteria: z.array(id),
				gates: z.array(id),
				evidence: text,
				/** YYYY-MM-DD, or empty. */
				date: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
			}),
		),
	}),
	/** One offer and what speaks for more, for the words that ask for it. Amounts are a year's base pay before tax. */
	'pay-case': z.object({
		company: name,
		/** Empty where nobody wrote it down. */
		role: z.string().check(z.maxLength(300)),
		/** A three-letter code, or empty. */
		currency: z.string().check(z.regex(/^([A-Z]{3})?$/)),
		/** What the letter says. */
		baseOffered: z.nullable(amount),
		/** What to ask for, such as the base at which this offer meets the best other one. */
		baseAsked: z.nullable(amount),
		/** A line each. */
		evidence: z.array(text),
		/** The day by which they want an answer, YYYY-MM-DD; empty where none is set. */
		answerBy: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
	}),
	/** What on-call and interruptions take, for the words that answer a date. */
	'load-case': z.object({
		/** A line each, numbers with their units. */
		facts: z.array(text),
		/** What would have to change so that the load fits; empty where nothing has to. */
		ask: text,
	}),
	/** Something that a reader cannot show yet, for a plan that gets it done. */
	gap: z.object({
		/** What is missing, as a line: an area and a level, or a signal of a résumé. */
		weakness: name,
		/** What it would look like when it is there; empty where nobody said. */
		goal: text,
		/** What stands already, a line each. */
		facts: z.array(text),
	}),
	/** Things done that can be shown, for the log, the stories and the bullets that draw on them. */
	evidence: z.object({
		entries: z.array(
			z.object({
				/** What was done, a line. */
				what: name,
				/** YYYY-MM-DD, or empty. */
				date: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
				/** Who has seen it, where it can be looked at, and what it did for the business; each may be empty. */
				seenBy: text,
				link: text,
				result: text,
			}),
		),
	}),
};

export type ParcelType = keyof typeof parcelShapes;
export type ParcelData<Type extends ParcelType> = z.output<(typeof parcelShapes)[Type]>;

export type Parcel = {
	[Type in ParcelType]: {
		type: Type;
		data: ParcelData<Type>;
		/** The giving tool's slug. */
		from: string;
		/** What the reader calls the sheet that it comes from. */
		sheet: string;
	};
}[ParcelType];
