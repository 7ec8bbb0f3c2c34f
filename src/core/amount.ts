/**
 * Amounts as people type them: "85,000", "85.000", "85 000", "85k", "$85,000.50", "85'000 CHF", "80k–95k", and "40..45" where a keyboard has
 * no dash. What could mean two things is refused with a reason and never guessed, because a base pay of 1.2 looks like one of 1,200 in no table.
 */
import { exactly, type Interval } from './interval.ts';

/**
 * `ambiguous`: "1.200" is 1,200 to some and 1.2 to others. `not-a-number`: anything else that is none. `order`: a range whose end is
 * below its start.
 */
export type AmountFault = 'ambiguous' | 'not-a-number' | 'negative' | 'order' | 'too-large';

export type AmountReading = { ok: true; value: Interval } | { ok: false; fault: AmountFault };

/**
 * What one separator followed by exactly three digits means. `thousands`: pay, where nobody writes thousandths. `decimal`: hours, weeks and
 * percentages, which never reach a thousand. `unclear`: prices of shares, where both occur. `point`: exchange rates, usually quoted with a
 * decimal point and three or four places; only a lone comma is unclear.
 */
export type LoneSeparator = 'thousands' | 'decimal' | 'unclear' | 'point';

/** Nobody earns that. It also keeps sums exact to the cent. */
const LARGEST = 1e12;
const LONGEST = 60;

const POWERS: Readonly<Record<string, number>> = { k: 3, m: 6 };
const SUFFIX = /\s*([km])$/i;
/** A sign or a code of a currency on either side, and the "a year" of a copied line. */
const CURRENCY = /^(?:\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Z]{3}\b)\s*|\s*(?:\p{Sc}|\b[A-Z]{3}|%)$/gu;
/** "1.200,-" and "85'000.–", as letters in some countries write whole amounts. */
const NO_CENTS = /[.,][-–—]{1,2}$/;
const SPACES = /[\s\u00a0\u2009\u202f]/g;
const RANGE = /^(.*[\dkm\p{Sc}%].*?)\s*(?:[-–—]|\.{2,}|,{2,}|\bto\b)\s*(.*\d.*)$/iu;

/** `suffix`: `k`, `m`, or empty. */
type Single = { ok: true; value: number; suffix: string } | { ok: false; fault: AmountFault };

const wrong = (fault: AmountFault): { ok: false; fault: AmountFault } => ({ ok: false, fault });

/** Groups of three, or of two before the last three as in India. */
const GROUPED = /^(?:\d{1,3}(?: \d{3})+|\d{1,2}(?: \d{2})* \d{3})$/;
const isGrouped = (text: string, separator: string): boolean => GROUPED.test(text.replaceAll(separator, ' '));

/** What an apostrophe or a space groups: these never stand for a decimal point. */
function groupedDecimal(text: string): string | null {
	const [, whole = '', fraction = ''] = GROUPED_DECIMAL.exec(text.replace(/['’]/g, ' ')) ?? [];
	return GROUPED.test(whole) ? `${whole.replace(/\D/g, '')}.${fraction}` : null;
}
const GROUPED_DECIMAL = /^([\d ]+)(?:[.,](\d*))?$/;

/** Digits with their separators, without sign, currency or suffix, as a plain decimal; null where it is none. */
function plainDecimal(text: string, lone: LoneSeparator): string | 'ambiguous' | null {
	if (/['’ ]/.test(text)) return groupedDecimal(text);
	if (!/\d/.test(text)) return null;
	const parts = DECIMAL.exec(text);
	if (!parts) return /^\d+$/.test(text) ? text : null;
	const [, whole, last, fraction] = parts as unknown as [string, string, string, string];
	const first = /[.,]/.exec(whole)?.[0];
	// The last of two kinds is the decimal point, the other groups; several of one kind group.
	if (first === last) return isGrouped(text, last) ? text.replaceAll(last, '') : null;
	if (first !== undefined) return isGrouped(whole, first) ? `${whole.replaceAll(first, '')}.${fraction}` : null;
	const couldGroup = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
	if (couldGroup && (lone === 'unclear' || (lone === 'point' && last === ','))) return 'ambiguous';
	return couldGroup && lone === 'thousands' ? whole + fraction : `${whole}.${fraction}`;
}
const DECIMAL = /^([\d.,]*)([.,])(\d*)$/;

function readSingle(text: string, lone: LoneSeparator): Single {
	const bare = text.replace(NO_CENTS, '').replace(CURRENCY, '').replace(CURRENCY, '');
	if (/^[-−–(]/.test(bare)) return wrong('negative');
	const [ending = '', suffix = ''] = SUFFIX.exec(bare) ?? [];
	// "1.200k" is 1,200 thousand or 1.2 thousand.
	const decimal = plainDecimal(bare.slice(0, bare.length - ending.length), suffix !== '' && lone === 'thousands' ? 'unclear' : lone);
	if (decimal === 'ambiguous') return wrong('ambiguous');
	if (decimal === null) return wrong('not-a-number');
	// Shifted in the text and not multiplied: 1.2 × 1,000,000 is not 1,200,000 in binary fractions for every number.
	const value = Number(`${decimal}e${POWERS[suffix.toLowerCase()] ?? 0}`);
	return value > LARGEST ? wrong('too-large') : { ok: true, value, suffix };
}

/** The two ways to write an ambiguous amount so that it is clear: `['1200', '1.2000']`. */
export const clearForms = (text: string): [large: string, small: string] => {
	const [, whole = '', fraction = ''] = /(\d+)[.,](\d{3})/.exec(text) ?? [];
	return [whole + fraction, `${whole}.${fraction}0`];
};

/**
 * Reads an amount, or a range of two.
 * @param text what was typed
 * @returns null where nothing was typed; otherwise the amount, both ends the same where it is one, 0 to 10¹²
 */
export function parseAmount(text: string, lone: LoneSeparator = 'thousands'): AmountReading | null {
	const clean = text.normalize('NFKC').replace(SPACES, ' ').trim();
	if (clean === '') return null;
	if (clean.length > LONGEST) return wrong('not-a-number');
	const range = NO_CENTS.test(clean) ? null : RANGE.exec(clean);
	if (!range) {
		const single = readSingle(clean, lone);
		return single.ok ? { ok: true, value: exactly(single.value) } : single;
	}
	const [, from = '', to = ''] = range;
	const high = readSingle(to, lone);
	const plain = readSingle(from, lone);
	if (!high.ok) return high;
	if (!plain.ok) return plain;
	// In "80–95k" the k stands for both.
	const borrowed = plain.value < 1_000 ? readSingle(`${from}${high.suffix}`, lone) : plain;
	const low = borrowed.ok ? borrowed : plain;
	return low.value > high.value ? wrong('order') : { ok: true, value: { low: low.value, high: high.value } };
}
