/** Every change that a reader can make to a sheet of offers: state in, state out, the old one untouched. */
import { oneLine } from '../../core/one-line.ts';
import { type OffersModel, relevantFields } from './offers.entries.ts';
import type { Offer, OffersState, OfferValue, OwnSchedule } from './offers.state.ts';
import type { AssumptionId, FieldId } from './offers-fields.schema.ts';

/** Longer names are cut: they are labels. */
const LONGEST_NAME = 120;

/** One line, no control characters. An empty result means that there is no name. */
export const cleanName = (text: string): string => oneLine(text, LONGEST_NAME);

/** Adds an offer at the end; one without a name is left out. @param id a random id */
export function addOffer(state: OffersState, name: string, id: string): OffersState {
	const clean = cleanName(name);
	return clean === '' ? state : { ...state, offers: [...state.offers, { id, name: clean, values: {}, gates: {} }] };
}

const changeOffer = (state: OffersState, id: string, change: (offer: Offer) => Offer): OffersState => ({
	...state,
	offers: state.offers.map((offer) => (offer.id === id ? change(offer) : offer)),
});

/** The record without a key, or with another value for it. */
function put<Value>(record: Record<string, Value>, key: string, value: Value | undefined): Record<string, Value> {
	const { [key]: _old, ...rest } = record;
	return value === undefined ? rest : { ...rest, [key]: value };
}

/** An empty name changes nothing: an offer without one could not be found again. */
export function renameOffer(state: OffersState, id: string, name: string): OffersState {
	const clean = cleanName(name);
	return clean === '' ? state : changeOffer(state, id, (offer) => ({ ...offer, name: clean }));
}

export const removeOffer = (state: OffersState, id: string): OffersState => ({
	...state,
	offers: state.offers.filter((offer) => offer.id !== id),
});

/** @param value undefined takes the answer away, null is "not known" */
export const setValue = (state: OffersState, id: string, field: FieldId, value: OfferValue | undefined): OffersState =>
	changeOffer(state, id, (offer) => ({ ...offer, values: put(offer.values, field, value) }));

/** @param passes null for not known */
export const answerGate = (state: OffersState, id: string, gate: string, passes: boolean | null): OffersState =>
	changeOffer(state, id, (offer) => ({ ...offer, gates: { ...offer.gates, [gate]: passes } }));

export const setText = (state: OffersState, id: string, field: 'role' | 'evidence', text: string): OffersState =>
	changeOffer(state, id, ({ [field]: _old, ...offer }) => (text === '' ? offer : { ...offer, [field]: text.slice(0, 10_000) }));

/** @param own undefined takes it away */
export const setOwnSchedule = (state: OffersState, id: string, own: OwnSchedule | undefined): OffersState =>
	changeOffer(state, id, ({ own: _old, ...offer }) => (own ? { ...offer, own } : offer));

/** @param value undefined goes back to the comparison's default */
export const setAssumption = (state: OffersState, id: AssumptionId, value: number | undefined): OffersState => ({
	...state,
	assumptions: put(state.assumptions, id, value),
});

export const resetAssumptions = (state: OffersState): OffersState => ({ ...state, assumptions: {} });

/** @param code a three-letter code; empty compares in the only currency that occurs */
export function setCurrency({ currency: _old, ...state }: OffersState, code: string): OffersState {
	return code === '' ? state : { ...state, currency: code };
}

/** What a letter that does not speak of it does not give: these, and nothing that it must have. */
const OPTIONAL: readonly FieldId[] = [
	'bonus-target',
	'sign-on-1',
	'sign-on-2',
	'equity-kind',
	'refresher',
	'match',
	'benefits',
	'costs',
	'commute-hours',
	'on-call-weeks',
];

/** The optional parts that have no answer yet, in the order of the sheet. "Not known" is an answer. */
export const unmentioned = (definition: OffersModel, offer: Offer): FieldId[] =>
	relevantFields(definition, offer)
		.map(({ id }) => id)
		.filter((id) => OPTIONAL.includes(id) && offer.values[id] === undefined);

/** Says of every optional part without an answer that there is none: the reader's word, never a guess of ours. */
export function answerNone(definition: OffersModel, state: OffersState, id: string): OffersState {
	const none = definition.equityKinds.find(({ formula }) => formula === 'none')?.id;
	return changeOffer(state, id, (offer) => {
		const answers = unmentioned(definition, offer).flatMap((field): [string, OfferValue][] => {
			if (field !== 'equity-kind') return [[field, 0]];
			return none === undefined ? [] : [[field, none]];
		});
		return { ...offer, values: { ...offer.values, ...Object.fromEntries(answers) } };
	});
}
