/** What an offer says, read for the arithmetic: known, known within limits, assumed, or missing. Nothing missing becomes a zero. */
import { exactly, type Interval, isExact } from '../../core/interval.ts';
import type { OffersDefinition } from './offers.schema.ts';
import type { Offer, OffersState } from './offers.state.ts';
import { findSchedule, type Schedule } from './offers.vesting.ts';
import type { AssumptionId, FieldId } from './offers-fields.schema.ts';

export type Field = OffersDefinition['groups'][number]['fields'][number];
export type EquityKind = OffersDefinition['equityKinds'][number];
/** What the tool takes of its YAML into the browser. */
export type OffersModel = Omit<OffersDefinition, 'aliases' | 'example'>;

/** The part of the money that a field bears on. */
export type Stream = 'cash' | 'equity' | 'hours';

export interface Entry {
	field: Field;
	value: Interval;
	/** `given` by the reader; `assumed` for all offers; `unknown`: the limits that stand for "not known". */
	source: 'given' | 'assumed' | 'unknown';
}

/** A field that nobody has filled in and for which no limits are sensible: the result is without it. */
export interface Missing {
	field: Field;
	stream: Stream;
	/** More of it means more money, or less. */
	direction: 'up' | 'down';
	/** The first year that lacks it. */
	year: number;
}

export interface Entries {
	/** By field id. */
	numbers: ReadonlyMap<FieldId, Entry>;
	missing: readonly Missing[];
	/** Null where it is not known. */
	kind: EquityKind | null;
	schedule: Schedule | null;
}

/** More of these means less money. */
const COSTS: readonly FieldId[] = ['costs', 'strike', 'dilution'];
const CASH: readonly FieldId[] = [
	'bonus-target',
	'bonus-payout',
	'sign-on-1',
	'sign-on-2',
	'match',
	'benefits',
	'costs',
	'on-call-weeks',
	'on-call-pay',
];
const OF_FORMULA: Record<EquityKind['formula'], readonly FieldId[]> = {
	none: [],
	shares: ['grant', 'vesting', 'refresher'],
	options: ['vesting', 'options', 'strike', 'share-price', 'dilution', 'refresher'],
};
const TIME: readonly FieldId[] = ['hours', 'leave', 'commute-hours', 'on-call-hours'];
/** The first year in which they count. */
const FIRST_YEAR: Partial<Record<FieldId, number>> = { 'sign-on-2': 2, refresher: 2 };

export const fieldsOf = ({ groups }: OffersModel): Field[] => groups.flatMap(({ fields }) => fields);

/** A default, or the reader's own within what the arithmetic can take: whole years from 1, growth and discount above −100 %. */
export type Assumptions = Readonly<Record<AssumptionId, number>>;

export function assumptionsOf({ assumptions }: OffersModel, { assumptions: own }: Pick<OffersState, 'assumptions'>): Assumptions {
	return Object.fromEntries(
		assumptions.map(({ id, default: set, range }) => {
			const value = Math.min(Math.max(own[id] ?? set, range.from), range.to);
			return [id, id === 'years' ? Math.round(value) : value];
		}),
	) as Record<AssumptionId, number>;
}

/** What was typed, as limits; null for "not known", no answer, and what is no number. */
export function givenNumber(offer: Offer, id: FieldId): Interval | null {
	const value = offer.values[id];
	if (typeof value === 'number') return exactly(value);
	if (typeof value !== 'object' || value === null) return null;
	return { low: Math.min(value.low, value.high), high: Math.max(value.low, value.high) };
}

const isZero = (offer: Offer, id: FieldId): boolean => givenNumber(offer, id)?.high === 0;

/** The fields that bear on this offer, given its other answers: without a bonus nobody asks what share of it is paid. */
export function relevantFields(definition: OffersModel, offer: Offer): Field[] {
	const kind = definition.equityKinds.find(({ id }) => id === offer.values['equity-kind']);
	const equity = kind ? OF_FORMULA[kind.formula] : [];
	const allEquity = [...OF_FORMULA.shares, ...OF_FORMULA.options, 'confidence'];
	return fieldsOf(definition).filter(({ id }) => {
		if (allEquity.includes(id)) return equity.includes(id) || (id === 'confidence' && equity.length > 0);
		if (id === 'bonus-payout') return !isZero(offer, 'bonus-target');
		if (id === 'on-call-pay' || id === 'on-call-hours') return !isZero(offer, 'on-call-weeks');
		if (id === 'repay-months') return !(isZero(offer, 'sign-on-1') && isZero(offer, 'sign-on-2'));
		return true;
	});
}

/** Reads one offer. Base pay is the caller's to check: without it there is nothing to compare. */
export function readEntries(definition: OffersModel, offer: Offer, assumptions: Assumptions): Entries {
	const kind = definition.equityKinds.find(({ id }) => id === offer.values['equity-kind']) ?? null;
	const schedule = findSchedule(definition, offer.values.vesting, offer.own);
	const numbers = new Map<FieldId, Entry>();
	const missing: Missing[] = [];
	for (const field of relevantFields(definition, offer)) {
		const { id, unknown, assumption } = field;
		const given = givenNumber(offer, id);
		if (given) numbers.set(id, { field, value: given, source: 'given' });
		else if (assumption) numbers.set(id, { field, value: exactly(assumptions[assumption]), source: 'assumed' });
		else if (unknown) numbers.set(id, { field, value: unknown, source: 'unknown' });
		else if (id !== 'on-call-pay' || givenNumber(offer, 'on-call-weeks')) {
			// Without the weeks, the pay for one says nothing either: one question is enough.
			const stream: Stream | null = CASH.includes(id) ? 'cash' : TIME.includes(id) ? 'hours' : null;
			const isEquity =
				(id === 'equity-kind' && !kind) || (id === 'vesting' ? !schedule : kind !== null && OF_FORMULA[kind.formula].includes(id));
			if (!stream && !isEquity) continue;
			const direction = COSTS.includes(id) ? 'down' : 'up';
			missing.push({ field, stream: stream ?? 'equity', direction, year: FIRST_YEAR[id] ?? 1 });
		}
	}
	return { numbers, missing, kind, schedule };
}

/** Every number at the end of its limits that makes the result lowest, or highest. What is missing is left out of the sum: 0. */
export function atEnd({ numbers }: Entries, end: 'low' | 'high'): (id: FieldId) => number {
	const other = end === 'low' ? 'high' : 'low';
	return (id) => numbers.get(id)?.value[COSTS.includes(id) ? other : end] ?? 0;
}

/** Numbers that are known only within limits. */
export const openEntries = ({ numbers }: Entries): Entry[] => [...numbers.values()].filter(({ value }) => !isExact(value));
