/**
 * What stands in place of a name in a sheet that is shared without names: "Offer 1". Known again by its form, so that nobody is told
 * that such a sheet reveals names, neither before it is sent nor where it arrives.
 */
import type { Translate } from './strings.ts';

/** Stands where the number would: no text of ours holds it. */
const MARK = '\u0000';
const NUMBER = /^\p{Nd}[\p{Nd}.,’\s]*$/u;

/** @param key of the words with a `{{number}}` that are put in place of a name */
export function isStandIn(t: Translate, key: string, name: string): boolean {
	const [before = '', after = ''] = t(key, { number: MARK }).split(MARK);
	const number = name.slice(before.length, name.length - after.length);
	return name === before + number + after && NUMBER.test(number);
}

/** How many of these are the reader's own words, and how many stand in for such. @param key as in {@link isStandIn} */
export function countNames(t: Translate, key: string, names: readonly string[]): { own: number; standIns: number } {
	const standIns = names.filter((name) => isStandIn(t, key, name)).length;
	return { own: names.length - standIns, standIns };
}
