/** What the words that ask for more need of an offer: what it says, what to ask for, and why. */
import type { ParcelData } from '../../core/parcel.ts';
import type { Translate } from '../../core/strings.ts';
import { neededBase } from './offers.break-even.ts';
import { givenNumber, type OffersModel } from './offers.entries.ts';
import { amountText, isCurrencyCode } from './offers.format.ts';
import type { Outcome } from './offers.outcome.ts';
import { ownCurrency } from './offers.trace.ts';
import { type Comparison, mainStanding } from './offers.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * One offer as a case. The number to ask for is the base at which it meets the best other offer, rounded up to hundreds; null where it
 * leads or stands alone.
 */
export function payCase(definition: OffersModel, comparison: Comparison, outcome: Outcome): ParcelData<'pay-case'> {
	const { offer } = outcome;
	const base = givenNumber(offer, 'base');
	const best = mainStanding(comparison)?.places.find((place) => place.outcome.offer.id !== offer.id)?.outcome;
	const needed = outcome.money && best ? neededBase(definition, comparison, outcome, best) : null;
	const asked = needed === null ? null : Math.ceil(Math.round(needed * 100) / 10_000) * 100;
	const code = ownCurrency(outcome, comparison.currency) ?? '';
	const day = offer.values['answer-by'];
	return {
		company: offer.name.slice(0, 300),
		role: (offer.role ?? '').slice(0, 300),
		currency: isCurrencyCode(code) ? code : '',
		baseOffered: base?.low ?? null,
		baseAsked: asked !== null && base && asked > base.high ? asked : null,
		evidence: (offer.evidence ?? '')
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== ''),
		answerBy: typeof day === 'string' && DAY.test(day) ? day : '',
	};
}

/** Whether there is anything in it beside a name: an empty case is no help to those who would write it down. */
export const holdsCase = ({ role, baseOffered, evidence, answerBy }: ParcelData<'pay-case'>): boolean =>
	role !== '' || baseOffered !== null || evidence.length > 0 || answerBy !== '';

/** What goes over: a sentence each. */
// strings: offers.tool.case.*
export function payCaseLines(t: Translate, data: ParcelData<'pay-case'>, language: string): string[] {
	const { company, role, currency, baseOffered, baseAsked, evidence, answerBy } = data;
	const money = (value: number) => amountText(t, 'money-per-year', { low: value, high: value }, language, currency || null);
	return [
		t('offers.tool.case.company', { company }),
		...(role ? [t('offers.tool.case.role', { role })] : []),
		...(baseOffered === null ? [] : [t('offers.tool.case.offered', { base: money(baseOffered) })]),
		...(baseAsked === null ? [] : [t('offers.tool.case.asked', { base: money(baseAsked) })]),
		...evidence.map((line) => t('offers.tool.case.evidence', { line })),
		...(answerBy ? [t('offers.tool.case.answerBy', { day: answerBy })] : []),
	];
}
