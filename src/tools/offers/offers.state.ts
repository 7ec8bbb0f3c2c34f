/**
 * What a sheet of offers holds. Ids of fields, deal-breakers and assumptions are keys, so that a changed comparison opens an old sheet;
 * an id that it no longer has is kept, not dropped. No answer yet is the absence of the id; "not known" is an answer, null, never a zero.
 *
 * A change of this shape needs a new VERSION, a migration from the old one, and a frozen example of it in `tests/compat`.
 */
import * as z from 'zod/mini';

export const VERSION = 1;

const amount = z.number().check(z.gte(0), z.lte(1e12));

/** Known within limits: "80k–95k". */
const rangeSchema = z.looseObject({ low: amount, high: amount });

const valueSchema = z.union([
	amount,
	rangeSchema,
	/** The id of a choice, a currency's code, a day as YYYY-MM-DD. */
	z.string().check(z.maxLength(100)),
	z.null(),
]);

const ownScheduleSchema = z.looseObject({
	/** Percent of the grant that vests in each year. */
	parts: z.array(z.number().check(z.gte(0), z.lte(100))).check(z.minLength(1), z.maxLength(10)),
	/** Months before which nothing vests. */
	cliffMonths: z.optional(z.number().check(z.gte(0), z.lte(120))),
});

const offerSchema = z.looseObject({
	/** Random; stable for the life of the sheet. */
	id: z.string().check(z.minLength(1)),
	/** Whose offer it is. */
	name: z.string(),
	role: z.optional(z.string()),
	/** By field id, in the offer's own currency. */
	values: z.record(z.string(), valueSchema),
	/** Yes, no, or null for not known, by deal-breaker id. */
	gates: z.record(z.string(), z.nullable(z.boolean())),
	/** The letter's own vesting schedule. */
	own: z.optional(ownScheduleSchema),
	/** What speaks for more, a line each. */
	evidence: z.optional(z.string()),
});

export const stateSchema = z.looseObject({
	offers: z.array(offerSchema),
	/** The reader's own, by assumption id; one that is not there has the comparison's default. */
	assumptions: z.record(z.string(), z.number().check(z.gte(-1_000), z.lte(1_000))),
	/** The code of the currency that all offers are compared in. */
	currency: z.optional(z.string().check(z.maxLength(10))),
});

export type OfferValue = z.output<typeof valueSchema>;
export type OwnSchedule = z.output<typeof ownScheduleSchema>;
export type Offer = z.output<typeof offerSchema>;
export type OffersState = z.output<typeof stateSchema>;

export const EMPTY_STATE: OffersState = { offers: [], assumptions: {} };

/**
 * Reads a saved state.
 * @param value anything: it comes from storage, a file or a link
 * @returns the state, or null when it is not one
 */
export function parseState(value: unknown): OffersState | null {
	const result = stateSchema.safeParse(value);
	return result.success ? result.data : null;
}
