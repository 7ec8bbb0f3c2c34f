/** Which pages answer a query, best first. Pure arithmetic over the index. */
import { askedShare, bestMatch, hasAny, matchText } from './match-words.ts';
import type { IndexedPage, SearchIndex } from './read-index.ts';
import type { Query, QueryGroup } from './read-query.ts';
import { WEIGHTS } from './weights.ts';

export interface RankedPage {
	entry: IndexedPage;
	/** From 0; a page whose title is the query has about 2. */
	score: number;
	/** The share of the query that the page answers, by weight, from 0 to 1. */
	share: number;
	/** By section: how well it answers, from 0 to about 1. */
	sections: number[];
}

const LEAST_SHARE = 0.2;
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
	let isTitle = false;
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
		if (field === 'title' && score > WHOLE) isTitle = terms.length > 1 || entry.page.kind === 'page';
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
		WEIGHTS.kind[kind] *
		(isWanted && wants ? WEIGHTS.wanted[wants] : 1) *
		(isTitle && (kind === 'term' || kind === 'page') ? WEIGHTS.whole[kind] : 1);
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
