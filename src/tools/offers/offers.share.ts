/** A sheet of offers on its way to other people: what it reveals, what is left without names, how two become one, how it reads in a link. */
import { isStandIn } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { type Offer, type OffersState, type OfferValue, parseState } from './offers.state.ts';
import { FIELD_UNITS, type FieldId, type FieldUnit } from './offers-fields.schema.ts';

/** Whether it is the reader's present job: the offer that the button beside the form adds, or what stands for it in a shared sheet. */
const isPresentJob = ({ name }: Offer, t: Translate): boolean =>
	name === t('offers.tool.current') || name === t('offers.tool.redacted.current');
const isUnnamed = (offer: Offer, t: Translate): boolean =>
	isStandIn(t, 'offers.tool.redacted', offer.name) || offer.name === t('offers.tool.redacted.current');

/** What a person who gets the sheet learns from it. */
// strings: offers.tool.reveals.*
export function reveal({ offers, assumptions }: OffersState, t: Translate): string[] {
	const count = (key: string, number: number) => (number > 0 ? [t(`offers.tool.reveals.${key}`, { count: number })] : []);
	return [
		...count('names', offers.filter((offer) => !isUnnamed(offer, t)).length),
		...count('unnamed', offers.filter((offer) => isUnnamed(offer, t)).length),
		...(offers.some((offer) => isPresentJob(offer, t)) ? [t('offers.tool.reveals.current')] : []),
		...count('amounts', offers.flatMap(({ values }) => Object.values(values)).filter((value) => value !== null).length),
		...count('roles', offers.filter(({ role }) => role).length),
		...count('gates', offers.flatMap(({ gates }) => Object.values(gates)).filter((passes) => passes !== null).length),
		...count('evidence', offers.filter(({ evidence }) => evidence).length),
		...count('assumptions', Object.keys(assumptions).length),
	];
}

/**
 * Numbers in place of names; amounts, deal-breakers and assumptions stay, so that the result does. Roles, evidence and deadlines go. The
 * present job stays known as such: what to do depends on it, and it names nobody.
 */
export function redact({ offers, assumptions, currency }: OffersState, t: Translate): OffersState {
	let number = 0;
	const nameOf = (offer: Offer) => {
		if (isPresentJob(offer, t)) return t('offers.tool.redacted.current');
		number += 1;
		return t('offers.tool.redacted', { number });
	};
	return {
		offers: offers.map((offer) => {
			const { id, values, gates, own } = offer;
			const { 'answer-by': _deadline, ...amounts } = values;
			return { id, name: nameOf(offer), values: amounts, gates, ...(own ? { own } : {}) };
		}),
		assumptions,
		...(currency === undefined ? {} : { currency }),
	};
}

const mergeOffer = (one: Offer, other: Offer): Offer => ({
	...one,
	...other,
	values: { ...one.values, ...other.values },
	gates: { ...one.gates, ...other.gates },
});

/** Offers of both sheets, each once, in the order of their ids: who is merged into whom has no effect on the order. */
export function merge(one: OffersState, other: OffersState): OffersState {
	const offers = new Map(one.offers.map((offer) => [offer.id, offer]));
	for (const offer of other.offers) {
		const mine = offers.get(offer.id);
		offers.set(offer.id, mine ? mergeOffer(mine, offer) : offer);
	}
	return {
		...one,
		...other,
		offers: [...offers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
		assumptions: { ...one.assumptions, ...other.assumptions },
	};
}

const OFFER = 'offer';
const GATE = 'gate.';
const ASSUMED = 'assume.';
const CURRENCY = 'compare-in';
const OWN = 'own';
const CLIFF = 'own-cliff';
const READABLE = ['id', 'name', 'values', 'gates', 'own'];
const TEXTS: readonly FieldUnit[] = ['choice', 'currency', 'day'];
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

const isField = (id: string): id is FieldId => Object.hasOwn(FIELD_UNITS, id);
const isText = (id: FieldId): boolean => TEXTS.includes(FIELD_UNITS[id]);

/** "150000", "80000~95000", "?", or a choice as it is; null where it would not come back as it was. */
function valueText(id: string, value: OfferValue): string | null {
	if (!isField(id)) return null;
	if (value === null) return '?';
	if (typeof value === 'string') return isText(id) && value !== '?' ? value : null;
	if (isText(id)) return null;
	if (typeof value === 'number') return `${value}`;
	return Object.keys(value).length === 2 ? `${value.low}~${value.high}` : null;
}

function textValue(id: string, text: string): OfferValue | undefined {
	if (!isField(id)) return undefined;
	if (text === '?') return null;
	if (isText(id)) return text;
	const [low = '', high, more] = text.split('~');
	if (more !== undefined || !NUMBER.test(low) || (high !== undefined && !NUMBER.test(high))) return undefined;
	return high === undefined ? Number(low) : { low: Number(low), high: Number(high) };
}

/** `offer=Acme&base=150000&bonus-payout=?&gate.clauses=yes`, one `offer` after the other. Ids are made anew when it is read. */
export function toPairs(state: OffersState): [string, string][] | null {
	const { offers, assumptions, currency, ...rest } = state;
	if (Object.keys(rest).length > 0) return null;
	const pairs: [string, string][] = [
		...(currency === undefined ? [] : [[CURRENCY, currency] as [string, string]]),
		...Object.entries(assumptions).map(([id, value]): [string, string] => [ASSUMED + id, `${value}`]),
	];
	for (const offer of offers) {
		if (!Object.keys(offer).every((key) => READABLE.includes(key))) return null;
		pairs.push([OFFER, offer.name]);
		for (const [id, value] of Object.entries(offer.values)) {
			const text = valueText(id, value);
			if (text === null) return null;
			pairs.push([id, text]);
		}
		for (const [id, passes] of Object.entries(offer.gates)) pairs.push([GATE + id, passes === null ? '?' : passes ? 'yes' : 'no']);
		if (!offer.own) continue;
		if (!Object.keys(offer.own).every((key) => ['parts', 'cliffMonths'].includes(key))) return null;
		pairs.push([OWN, offer.own.parts.join('~')]);
		if (offer.own.cliffMonths !== undefined) pairs.push([CLIFF, `${offer.own.cliffMonths}`]);
	}
	return pairs;
}

/** Reads what follows an `offer`. @returns false where it is none */
function readInto(offer: Offer, key: string, text: string): boolean {
	if (key.startsWith(GATE)) {
		if (!['yes', 'no', '?'].includes(text)) return false;
		offer.gates[key.slice(GATE.length)] = text === '?' ? null : text === 'yes';
		return true;
	}
	if (key === OWN) {
		offer.own = { ...offer.own, parts: text.split('~').map((part) => (NUMBER.test(part) ? Number(part) : Number.NaN)) };
		return true;
	}
	if (key === CLIFF) {
		if (!offer.own || !NUMBER.test(text)) return false;
		offer.own = { ...offer.own, cliffMonths: Number(text) };
		return true;
	}
	const value = textValue(key, text);
	if (value === undefined) return false;
	offer.values[key] = value;
	return true;
}

/** @returns null where an amount comes before any offer, or is none */
export function fromPairs(pairs: readonly [string, string][]): OffersState | null {
	const state: OffersState = { offers: [], assumptions: {} };
	for (const [key, text] of pairs) {
		if (key === CURRENCY) state.currency = text;
		else if (key.startsWith(ASSUMED)) state.assumptions[key.slice(ASSUMED.length)] = text === '' ? Number.NaN : Number(text);
		else if (key === OFFER) state.offers.push({ id: `link-${state.offers.length + 1}`, name: text, values: {}, gates: {} });
		else {
			const offer = state.offers.at(-1);
			if (!offer || !readInto(offer, key, text)) return null;
		}
	}
	return state.offers.length === 0 ? null : parseState(state);
}
