/** How well words answer the groups of a query: in a name, or in a text. */
import type { IndexedPage } from './read-index.ts';
import type { QueryGroup } from './read-query.ts';
import { WEIGHTS } from './weights.ts';

/** Parts of a phrase that stand somewhere in a text, perhaps not together. */
const APART = 0.8;

/** Most names have nothing of the query: this says so before anything is computed. */
export function hasAny(terms: readonly number[], asked: Uint8Array): boolean {
	for (const term of terms) if (asked[term] === 1) return true;
	return false;
}

/** By group: how much the running text is about it, from 0 to 1. More of the same says less and less (BM25). */
export function matchText({ words, often, length }: IndexedPage, groups: readonly QueryGroup[], asked: Uint8Array): Float64Array {
	const found: [term: number, count: number][] = [];
	for (const term of words) if (asked[term] === 1) found.push([term, WEIGHTS.seldom]);
	for (const term of often) if (asked[term] === 1) found.push([term, WEIGHTS.often]);
	const text = new Float64Array(groups.length);
	if (found.length === 0) return text;
	const enough = WEIGHTS.enoughText * (1 - WEIGHTS.byLength + WEIGHTS.byLength * length);
	for (const [at, group] of groups.entries()) {
		let sum = 0;
		for (const [term, count] of found) sum += (group.words[term] ?? 0) * count;
		for (const parts of group.phrases) {
			const counts = parts.map((answers) => found.reduce((all, [term, count]) => all + (answers.get(term) ?? 0) * count, 0));
			sum = Math.max(sum, Math.min(...counts) * APART);
		}
		text[at] = sum / (sum + enough);
	}
	return text;
}

/** How well some terms answer a group. */
export function bestMatch({ words, phrases }: QueryGroup, terms: readonly number[]): number {
	let best = 0;
	for (const term of terms) best = Math.max(best, words[term] ?? 0);
	for (const parts of phrases) {
		let found = 0;
		let least = 1;
		for (const answers of parts) {
			let match = 0;
			for (const term of terms) match = Math.max(match, answers.get(term) ?? 0);
			found += match;
			least = Math.min(least, match);
		}
		best = Math.max(best, (found / parts.length) * (least > 0 ? 1 : WEIGHTS.torn));
	}
	return best;
}

/** How much of a name was asked for, by rarity. */
export function askedShare(terms: readonly number[], groups: readonly QueryGroup[], rarity: readonly number[]): number {
	let all = 0;
	let asked = 0;
	for (const term of terms) {
		let match = 0;
		for (const { words, phrases } of groups) {
			match = Math.max(match, words[term] ?? 0);
			for (const parts of phrases) for (const answers of parts) match = Math.max(match, answers.get(term) ?? 0);
		}
		const worth = rarity[term] ?? 1;
		all += worth;
		asked += match * worth;
	}
	return all === 0 ? 0 : asked / all;
}
