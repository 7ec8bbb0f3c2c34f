/**
 * What would turn the order of two offers, one change at a time with everything else as it is: a belief, an amount that is not known, an
 * exchange rate, a higher base. Also what each belief does to the lead over its whole range, for the picture.
 */
import { isExact, midpoint } from '../../core/interval.ts';
import type { Assumptions, Entry, Field, OffersModel } from './offers.entries.ts';
import { fieldsOf, givenNumber, openEntries } from './offers.entries.ts';
import { type Measure, middleOf, valueBy } from './offers.measure.ts';
import { type Outcome, outcomeOf } from './offers.outcome.ts';
import type { Offer } from './offers.state.ts';
import type { Comparison } from './offers.ts';
import type { AssumptionId, FieldId } from './offers-fields.schema.ts';

export type Assumption = OffersModel['assumptions'][number];

/** What one belief does to the lead of the first of two offers over the second. */
export interface Swing {
	assumption: Assumption;
	/** By which the lead is told: most beliefs bear on the total, some on a measure of their own. */
	measure: Measure;
	now: number;
	/** The first's value less the second's, from the middles of what is known: now, and at either end of the belief's range. */
	leadNow: number;
	leadLow: number;
	leadHigh: number;
	/** The nearest value at which the order turns; null where none within the range does. */
	at: number | null;
	/** The order turns above that value, or below it. */
	direction: 'above' | 'below';
	/** False where the belief changes nothing between these two, or nobody can say it. */
	matters: boolean;
	/** Those of the two that have no value by the measure, so that nobody can say what the belief does. */
	lacks: readonly Offer[];
}

const MEASURES: Partial<Record<AssumptionId, Measure['id']>> = {
	discount: 'present',
	hours: 'hour',
	leave: 'hour',
	'spending-share': 'adjusted',
};

/** Where a function that is positive at one end and not at the other crosses zero. 40 halvings of a
 * range leave a millionth of a millionth of it. */
function bisect(lead: (x: number) => number, from: number, to: number): number {
	let [a, b] = [from, to];
	const isUp = lead(a) > 0;
	for (let round = 0; round < 40; round += 1) {
		const middle = (a + b) / 2;
		if (lead(middle) > 0 === isUp) a = middle;
		else b = middle;
	}
	return b;
}

/** Steps in which a range is searched: no total turns twice within one of them. */
const GRID = 16;

/** The crossing that is nearest to `now`, and on which side of it the order is another. */
function findTurn(lead: (x: number) => number, { id, range }: Assumption, now: number): Pick<Swing, 'at' | 'direction'> {
	const isUp = lead(now) > 0;
	const isWhole = id === 'years';
	const search = (end: number): number | null => {
		const count = isWhole ? Math.abs(end - now) : GRID;
		let last = now;
		for (let index = 1; index <= count; index += 1) {
			const x = now + ((end - now) * index) / count;
			if (lead(x) > 0 !== isUp) return isWhole ? x : bisect(lead, last, x);
			last = x;
		}
		return null;
	};
	const [below, above] = [search(range.from), search(range.to)];
	if (below === null && above === null) return { at: null, direction: 'above' };
	if (above === null || (below !== null && now - below < above - now)) return { at: below, direction: 'below' };
	return { at: above, direction: 'above' };
}

/** All beliefs for a pair, in the order of the sheet. @param first the one whose lead is told */
export function swingsOf(definition: OffersModel, { state, assumptions }: Comparison, first: Offer, second: Offer): Swing[] {
	const outcomes = [first, second].map((offer) => outcomeOf(definition, state, offer, assumptions));
	/** An adjustment that nobody asks for lacks nothing: with neither place known, both count as they are. */
	const lacksBy = (measure: Measure): Offer[] => {
		const lacking = outcomes.filter((outcome) => valueBy(outcome, measure) === null).map(({ offer }) => offer);
		return measure.id === 'adjusted' && lacking.length === 2 ? [] : lacking;
	};
	// Where one of the two has no such value, there is no lead to speak of.
	const leadBy = (id: Measure['id'], assume: Assumptions) => {
		const measure: Measure = { id, years: assume.years };
		const [one, other] = [first, second].map((offer) => valueBy(outcomeOf(definition, state, offer, assume), measure));
		return one && other ? midpoint(one) - midpoint(other) : 0;
	};
	return definition.assumptions.map((assumption): Swing => {
		const { id, range } = assumption;
		const measure = MEASURES[id] ?? 'total';
		const lead = (x: number) => leadBy(measure, { ...assumptions, [id]: x });
		const now = assumptions[id];
		const [leadNow, leadLow, leadHigh] = [lead(now), lead(range.from), lead(range.to)];
		const matters = [leadLow, leadHigh].some((other) => Math.abs(other - leadNow) > 1e-6);
		const turn = matters ? findTurn(lead, assumption, now) : { at: null, direction: 'above' as const };
		const by: Measure = { id: measure, years: assumptions.years };
		return { assumption, measure: by, now, leadNow, leadLow, leadHigh, ...turn, matters, lacks: lacksBy(by) };
	});
}

/** An amount of one offer at which it and another meet. */
export interface Meeting {
	outcome: Outcome;
	field: Field;
	/** In the field's own unit and the offer's own currency. */
	at: number;
}

const withValue = (offer: Offer, field: FieldId, value: number): Offer => ({ ...offer, values: { ...offer.values, [field]: value } });

/**
 * The value of one field at which `outcome` meets `other` in the total over the years compared; null where none from 0 does. Straight
 * lines are met by one division, and checked: what is no straight line (a strike price) is bisected within the field's plausible range.
 */
export function meetingAt(definition: OffersModel, comparison: Comparison, outcome: Outcome, other: Outcome, field: Field): Meeting | null {
	const { state, assumptions } = comparison;
	const measure: Measure = { id: 'total', years: assumptions.years };
	const goal = middleOf(other, measure);
	const gap = (x: number) => middleOf(outcomeOf(definition, state, withValue(outcome.offer, field.id, x), assumptions), measure) - goal;
	const [start, scale] = [gap(1), Math.max(1, Math.abs(goal))];
	const slope = gap(2) - start;
	const straight = slope === 0 ? Number.NaN : 1 - start / slope;
	if (straight >= 0 && Math.abs(gap(straight)) < scale * 1e-9) return { outcome, field, at: straight };
	const { from, to } = field.range ?? { from: 0, to: null };
	if (to === null || gap(from) > 0 === gap(to) > 0) return null;
	return { outcome, field, at: bisect(gap, from, to) };
}

/** The base at which an offer would meet another, in its own currency: the number to ask for. */
export function neededBase(definition: OffersModel, comparison: Comparison, outcome: Outcome, other: Outcome): number | null {
	const field = fieldsOf(definition).find(({ id }) => id === 'base');
	return field ? (meetingAt(definition, comparison, outcome, other, field)?.at ?? null) : null;
}

/** The rate at which an offer in another currency meets another offer; null where its rate does not decide. */
export function meetingRate(definition: OffersModel, comparison: Comparison, outcome: Outcome, other: Outcome): number | null {
	const field = fieldsOf(definition).find(({ id }) => id === 'rate');
	if (!field || outcome.rate === 1 || !givenNumber(outcome.offer, 'rate')) return null;
	return meetingAt(definition, comparison, outcome, other, field)?.at ?? null;
}

/** Something to find out: an amount that is not known, and what it could still do. */
export interface Question {
	outcome: Outcome;
	field: Field;
	/** By how much the total could still move, in the currency of comparison; null where there is no limit. */
	swing: number | null;
	/** The value at which this offer would meet the one it is held against; null where none within reach does. */
	at: number | null;
}

const TOTAL_FIELDS = (entry: Entry): boolean => entry.source !== 'assumed' && entry.field.id !== 'cost-index';

/** Open amounts of all compared offers: those without a limit first, then by how far they could move the total. */
export function questionsOf(definition: OffersModel, comparison: Comparison): Question[] {
	const { state, assumptions, outcomes } = comparison;
	const measure: Measure = { id: 'total', years: assumptions.years };
	const compared = outcomes.filter(({ lane }) => lane === 'compared');
	const best = (besides: Outcome) =>
		compared.filter((one) => one !== besides).sort((a, b) => middleOf(b, measure) - middleOf(a, measure))[0];
	const totalWith = (outcome: Outcome, field: FieldId, value: number) =>
		middleOf(outcomeOf(definition, state, withValue(outcome.offer, field, value), assumptions), measure);
	const questions = compared.flatMap((outcome): Question[] => {
		const { entries } = outcome.money ?? {};
		if (!entries) return [];
		const rival = best(outcome);
		const at = (field: Field) => (rival ? (meetingAt(definition, comparison, outcome, rival, field)?.at ?? null) : null);
		return [
			...entries.missing.map(({ field }): Question => ({ outcome, field, swing: null, at: at(field) })),
			...openEntries(entries)
				.filter(TOTAL_FIELDS)
				.map(({ field, value }): Question => {
					const swing = Math.abs(totalWith(outcome, field.id, value.high) - totalWith(outcome, field.id, value.low));
					const meet = at(field);
					return { outcome, field, swing, at: meet !== null && meet >= value.low && meet <= value.high ? meet : null };
				}),
		];
	});
	const size = ({ swing }: Question) => swing ?? Number.POSITIVE_INFINITY;
	const name = ({ outcome, field }: Question) => `${outcome.offer.name} ${field.id}`;
	return questions
		.filter(({ swing }) => swing === null || swing > 1e-6)
		.sort((a, b) => (size(a) === size(b) ? name(a).localeCompare(name(b)) : size(b) - size(a)));
}

/** The middle of a field's value, for sentences that tell what is now. */
export const nowOf = (offer: Offer, field: FieldId): number | null => {
	const value = givenNumber(offer, field);
	return value ? (isExact(value) ? value.low : midpoint(value)) : null;
};
