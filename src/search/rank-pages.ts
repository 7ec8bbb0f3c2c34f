/** Which pages answer a query, best first. Pure arithmetic over the index; the weights are at the top. */
import type { ResultKind } from '../core/search-names.ts';
import type { Field, IndexedPage, SearchIndex } from './read-index.ts';
import type { Query, QueryGroup } from './read-query.ts';

export interface RankedPage {
	entry: IndexedPage;
	/** From 0; a page whose title is the query has about 2. */
	score: number;
	/** The share of the query that the page answers, by weight, from 0 to 1. */
	share: number;
	/** By section: how well it answers, from 0 to about 1. */
	sections: number[];
}

/** Found by a search for good ones on the tuning queries; see decision 18. */
export const WEIGHTS = {
	field: { title: 1.15, alias: 1, heading: 0.45, entry: 0.6, text: 0.45 } satisfies Record<Field, number> as Record<Field, number>,
	/** The name that fits best, and the one after it. */
	name: 1,
	second: 0.4,
	/** Each word of the query where it fits best, wherever on the page. */
	coverage: 0.77,
	/** How many of the names have the words. */
	strength: 0.75,
	/** How much of the running text is about the words. */
	text: 0.35,
	/** A word of the running text as coverage. */
	words: 0.25,
	/** How much a word that a text has once or twice counts, and one that it has often. */
	seldom: 1.3,
	often: 5,
	/** How much more names with a word count for less and less. */
	enough: 3,
	/** The same for words of a text of average length, and how much of that depends on the length. */
	enoughText: 1.2,
	byLength: 0.5,
	/** In how many names a word is found, by what they are. */
	count: { title: 4.5, alias: 1, heading: 1, entry: 0.5, text: 1 } satisfies Record<Field, number> as Record<Field, number>,
	/** A word in the text of a section, for the choice of headings. */
	section: 0.33,
	/** How much of a score is lost by what the page does not answer of the query. */
	all: 0.17,
	/** How much of a name's score does not ask how much of the name was typed. */
	loose: 0.33,
	/** A part of a phrase that stands without the rest. */
	torn: 0.3,
	/** A definition is an answer, but rarely the one that somebody with a problem wants first. */
	kind: { tool: 0.85, chapter: 1, faq: 0.9, term: 0.72, page: 0.85, source: 0.5 } satisfies Record<ResultKind, number> as Record<
		ResultKind,
		number
	>,
	/** For the kind that the query asks for: a meaning, a form. */
	wanted: { meaning: 2, tool: 1.2 },
	/** For a term of several words that is the whole query. */
	wholeTerm: 1.15,
};
const LEAST_SHARE = 0.2;
/** Parts of a phrase that stand somewhere in a text, perhaps not together. */
const APART = 0.8;
/** A name that scores this is the query, but for endings and spelling. */
const WHOLE = 0.9;

export function rankPages({ groups, wants }: Query, index: SearchIndex): RankedPage[] {
	const known = groups.filter(({ isKnown }) => isKnown);
	const sumOf = (some: readonly QueryGroup[]) => some.reduce((sum, { weight }) => sum + weight, 0);
	// Words that no page has tell no page from another: they only make every answer less whole.
	const whole = sumOf(known);
	if (whole === 0) return [];
	const knownShare = whole / sumOf(groups);
	const asked = new Uint8Array(index.terms.size);
	for (const { words, phrases } of groups) {
		for (let term = 0; term < asked.length; term++) if ((words[term] ?? 0) > 0) asked[term] = 1;
		for (const term of phrases.flat().flatMap((answers) => [...answers.keys()])) asked[term] = 1;
	}
	return index.pages
		.map((entry) => rankPage(entry, known, whole, asked, index, wants))
		.filter(({ share }) => share >= LEAST_SHARE)
		.map((ranked) => ({ ...ranked, share: ranked.share * knownShare }))
		.sort((a, b) => b.score - a.score);
}

function rankPage(
	entry: IndexedPage,
	groups: readonly QueryGroup[],
	whole: number,
	asked: Uint8Array,
	index: SearchIndex,
	wants: Query['wants'],
): RankedPage {
	/** By group: the best answer anywhere on the page, as it counts and as it is; and how many names have it. */
	const best = new Float64Array(groups.length);
	const plain = new Float64Array(groups.length);
	const counts = new Float64Array(groups.length);
	const sections = entry.page.sections.map(() => 0);
	let bestName = 0;
	let second = 0;
	let isWholeTerm = false;
	for (const { field, terms, section } of entry.names) {
		if (!hasAny(terms, asked)) continue;
		const weight = WEIGHTS.field[field];
		let recall = 0;
		for (let at = 0; at < groups.length; at++) {
			const group = groups[at] as QueryGroup;
			const match = bestMatch(group, terms);
			if (match === 0) continue;
			recall += (match * group.weight) / whole;
			best[at] = Math.max(best[at] ?? 0, match * weight);
			plain[at] = Math.max(plain[at] ?? 0, match);
			counts[at] = (counts[at] ?? 0) + match * WEIGHTS.count[field];
		}
		if (recall === 0) continue;
		const score = recall * (WEIGHTS.loose + (1 - WEIGHTS.loose) * askedShare(terms, groups, index.rarity));
		if (section >= 0) sections[section] = score;
		if (field === 'title' && terms.length > 1 && score > WHOLE) isWholeTerm = true;
		if (score * weight > bestName) {
			second = bestName;
			bestName = score * weight;
		} else second = Math.max(second, score * weight);
	}
	for (const [place, terms] of entry.texts.entries()) {
		if (!hasAny(terms, asked)) continue;
		const recall = groups.reduce((sum, group) => sum + (bestMatch(group, terms) * group.weight) / whole, 0);
		sections[place] = (sections[place] ?? 0) + recall * WEIGHTS.section;
	}
	const text = matchText(entry, groups, asked);
	for (let at = 0; at < groups.length; at++) {
		best[at] = Math.max(best[at] ?? 0, (text[at] ?? 0) * WEIGHTS.words);
		plain[at] = Math.max(plain[at] ?? 0, text[at] ?? 0);
	}
	const weighted = (values: Float64Array) => groups.reduce((sum, { weight }, at) => sum + weight * (values[at] ?? 0), 0) / whole;
	const { kind } = entry.page;
	const isWanted = (wants === 'meaning' && kind === 'term') || (wants === 'tool' && kind === 'tool');
	const factor =
		WEIGHTS.kind[kind] * (isWanted && wants ? WEIGHTS.wanted[wants] : 1) * (kind === 'term' && isWholeTerm ? WEIGHTS.wholeTerm : 1);
	const share = weighted(plain);
	const score =
		factor *
		(1 - WEIGHTS.all + WEIGHTS.all * share) *
		(WEIGHTS.name * bestName +
			WEIGHTS.second * second +
			WEIGHTS.coverage * weighted(best) +
			WEIGHTS.strength * weighted(counts.map((count) => count / (count + WEIGHTS.enough))) +
			WEIGHTS.text * weighted(text));
	return { entry, score, share, sections };
}

/** Most names have nothing of the query: this says so before anything is computed. */
function hasAny(terms: readonly number[], asked: Uint8Array): boolean {
	for (const term of terms) if (asked[term] === 1) return true;
	return false;
}

/** By group: how much the running text is about it, from 0 to 1. More of the same says less and less (BM25). */
function matchText({ words, often, length }: IndexedPage, groups: readonly QueryGroup[], asked: Uint8Array): Float64Array {
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
function bestMatch({ words, phrases }: QueryGroup, terms: readonly number[]): number {
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
function askedShare(terms: readonly number[], groups: readonly QueryGroup[], rarity: readonly number[]): number {
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
