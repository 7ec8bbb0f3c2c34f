/** One offer by itself: whether it can be compared, in which currency, and what it comes to. */
import { type Assumptions, givenNumber, type OffersModel } from './offers.entries.ts';
import { type Money, reckon } from './offers.money.ts';
import type { Offer, OffersState } from './offers.state.ts';

export type Gate = OffersModel['gates'][number];

/** Why an offer can't be compared yet. `currency`: several occur and none is chosen to compare in. */
export type Blank = 'base' | 'currency' | 'rate';

export interface Outcome {
	offer: Offer;
	/** Compared, out by a deal-breaker, or not to be compared yet. */
	lane: 'compared' | 'out' | 'blank';
	blank: Blank | null;
	/** Null where nothing can be reckoned. */
	money: Money | null;
	/** One unit of the offer's currency in that of the comparison. */
	rate: number;
	failedGates: Gate[];
	/** Without an answer, or "not known". */
	openGates: Gate[];
}

/** Codes of the currencies that occur, in the alphabet's order. */
export const currenciesOf = ({ offers }: OffersState): string[] =>
	[...new Set(offers.flatMap(({ values }) => (typeof values.currency === 'string' && values.currency ? [values.currency] : [])))].sort();

/** The currency that all are compared in: the reader's choice, or the only one that occurs; null where there is none of both. */
export function currencyOf(state: OffersState): string | null {
	const codes = currenciesOf(state);
	return state.currency || (codes.length === 1 ? (codes[0] as string) : null);
}

/** Reckons one offer by itself, under the given assumptions. */
export function outcomeOf(definition: OffersModel, state: OffersState, offer: Offer, assumptions: Assumptions): Outcome {
	const target = currencyOf(state);
	const code = offer.values.currency;
	const isForeign = typeof code === 'string' && code !== '' && target !== null && code !== target;
	const rate = isForeign ? (givenNumber(offer, 'rate')?.low ?? 0) : 1;
	const base = givenNumber(offer, 'base');
	const blank: Blank | null =
		!base || base.high <= 0 ? 'base' : target === null && currenciesOf(state).length > 1 ? 'currency' : rate > 0 ? null : 'rate';
	const failedGates = definition.gates.filter(({ id }) => offer.gates[id] === false);
	return {
		offer,
		lane: failedGates.length > 0 ? 'out' : blank ? 'blank' : 'compared',
		blank,
		money: blank ? null : reckon(definition, offer, assumptions, rate),
		rate,
		failedGates,
		openGates: definition.gates.filter(({ id }) => (offer.gates[id] ?? null) === null),
	};
}
