/** Money, ranges and values of fields as the reader's language writes them. */
import type { Interval } from '../../core/interval.ts';
import type { Translate } from '../../core/strings.ts';
import type { Missing, OffersModel } from './offers.entries.ts';
import type { Offer, OfferValue } from './offers.state.ts';
import { FIELD_UNITS, type FieldId, type FieldUnit } from './offers-fields.schema.ts';

export interface Formats {
	/** Whole amounts with the sign of the currency; without one where there is none. */
	money: (amount: number) => string;
	/** Two places, for money an hour. */
	cents: (amount: number) => string;
	/** Whole amounts without the sign, for cells below a heading that names it. */
	cell: (amount: number) => string;
	/** At most two places. */
	number: (value: number) => string;
	/** "1 and 2". */
	list: (words: readonly string[]) => string;
	/** "Harbor or Lattice". */
	either: (words: readonly string[]) => string;
}

const CODE = /^[A-Z]{3}$/;
export const isCurrencyCode = (text: string): boolean => CODE.test(text);

/** @param language BCP 47. @param currency a three-letter code, or null */
export function formatsOf(language: string, currency: string | null): Formats {
	const of = (places: number, style: Intl.NumberFormatOptions) => {
		const format = new Intl.NumberFormat(language, { ...style, minimumFractionDigits: places, maximumFractionDigits: places });
		// No "-0": what rounds to nothing is nothing.
		return (amount: number) => format.format(Math.abs(amount) < 0.5 * 10 ** -places ? 0 : amount);
	};
	const style: Intl.NumberFormatOptions = currency && isCurrencyCode(currency) ? { style: 'currency', currency } : {};
	const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
	const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
	return {
		money: of(0, style),
		cents: of(2, style),
		cell: of(0, {}),
		number: (value) => number.format(value),
		list: (words) => conjunction.format(words),
		either: (words) => disjunction.format(words),
	};
}

/** "186,500", or "180,000–190,000" where something is not known. */
export function rangeText({ low, high }: Interval, format: (amount: number) => string): string {
	const [from, to] = [format(low), format(high)];
	return from === to ? from : `${from}–${to}`;
}

/** The same, with "or more" and "or less" where something is missing. */
// strings: offers.tool.lacking.*
export function openText(t: Translate, value: Interval, lack: readonly Missing[], format: (amount: number) => string): string {
	const amount = rangeText(value, format);
	const has = (direction: Missing['direction']) => lack.some((one) => one.direction === direction);
	if (has('up') && has('down')) return t('offers.tool.lacking.either', { amount });
	if (has('up')) return t('offers.tool.lacking.more', { amount });
	return has('down') ? t('offers.tool.lacking.less', { amount }) : amount;
}

const MONEY: readonly FieldUnit[] = ['money', 'money-per-year', 'money-per-week', 'money-per-share'];
export const isMoney = (unit: FieldUnit): boolean => MONEY.includes(unit);

/** "$150,000 a year", "10% of base", "40–45 hours a week". @param currency the offer's own, or null */
// strings: offers.tool.value.*
export function amountText(t: Translate, unit: FieldUnit, { low, high }: Interval, language: string, currency: string | null): string {
	const { money, cents, number } = formatsOf(language, currency);
	const hasCents = !Number.isInteger(low) || !Number.isInteger(high);
	const format = isMoney(unit) ? (hasCents ? cents : money) : unit === 'rate' ? (value: number) => `${value}` : number;
	return t(`offers.tool.value.${unit}`, { value: rangeText({ low, high }, format), count: high });
}

/** A value at which two offers meet, no finer than anyone would ask for it. */
export function meetingText(t: Translate, unit: FieldUnit, at: number, language: string, currency: string | null): string {
	const value = at >= 100 ? Math.round(at) : Math.round(at * 100) / 100;
	return amountText(t, unit, { low: value, high: value }, language, currency);
}

/** An answer in words; the name of a choice, "not known" for null. */
export function valueText(
	t: Translate,
	definition: OffersModel,
	offer: Offer,
	id: FieldId,
	language: string,
	currency: string | null,
): string {
	const value: OfferValue | undefined = offer.values[id];
	if (value === undefined) return '';
	if (value === null) return t('kit.answer.notKnown');
	if (typeof value === 'string') {
		if (id === 'vesting' && offer.own && definition.schedules.some((one) => one.id === value && !one.parts)) {
			return t('offers.tool.ownSchedule', { parts: offer.own.parts.join(', '), months: offer.own.cliffMonths ?? 0 });
		}
		return [...definition.equityKinds, ...definition.schedules].find((choice) => choice.id === value)?.name ?? value;
	}
	const limits = typeof value === 'number' ? { low: value, high: value } : value;
	return amountText(t, FIELD_UNITS[id], limits, language, currency);
}

/** Whether a number is outside of what the field usually holds: worth asking once more, never refused. */
export const isUnusual = (range: { from: number; to: number | null } | undefined, value: Interval): boolean =>
	range !== undefined && (value.low < range.from || (range.to !== null && value.high > range.to));
