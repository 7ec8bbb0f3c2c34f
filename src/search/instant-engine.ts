/** The instant index as a search engine: answers at once, from a file that is fetched with the dialog. */
import { type InstantTexts, readTexts } from '../core/instant-index.ts';
import { stemsOf } from '../core/search-words.ts';
import type { Found, FoundPage, FoundSection } from './engine.ts';
import { markWords } from './highlight.ts';
import { nearestNames } from './nearest-names.ts';
import { type RankedPage, rankPages } from './rank-pages.ts';
import type { IndexedPage, SearchIndex } from './read-index.ts';
import { type Query, readQuery } from './read-query.ts';

/** Below this share of the best score a page has the words by chance. */
const LEAST_OF_BEST = 0.3;
/** A page that answers less of the query than this answers only some of it. */
const WHOLE = 0.6;
const MOST_SECTIONS = 2;
/** A heading that answers less than this, or than half of what the best heading answers, says nothing of the query. */
const LEAST_OF_HEADING = 0.3;
const MOST_NEAREST = 3;

export interface InstantEngine {
	/** @param limit most pages in the answer, from 1 */
	find(query: string, limit: number): Found;
	/** Pages whose names look most like it. */
	nearest(query: string): FoundPage[];
	/**
	 * Takes what the second file says, or null where it cannot be had. Before, answers have no text, and their sections neither title nor
	 * anchor; without it they have no sections. Order and number of the pages are the same.
	 */
	show(texts: InstantTexts | null): void;
}

/** @param base the site's base path with a slash at both ends */
export function instantEngine(index: SearchIndex, base: string): InstantEngine {
	let hasSections = true;
	const address = (url: string) => base + url.slice(1);
	const isAskedBy =
		({ groups }: Query) =>
		(word: string) => {
			const term = index.terms.get(word);
			return term !== undefined && groups.some(({ words, typed }) => (words[term] ?? 0) > 0 || typed.some((answers) => answers.has(term)));
		};
	const toFound = ({ page }: IndexedPage, isAsked: (stem: string) => boolean, sections: readonly number[] = []): FoundPage => ({
		...{ url: address(page.url), title: page.title, kind: page.kind, text: markWords(page.text, isAsked) },
		sections: (hasSections ? bestSections(sections) : []).map((place): FoundSection => {
			const { id = '', title = '' } = page.sections[place] ?? {};
			return { url: id === '' ? address(page.url) : `${address(page.url)}#${id}`, title };
		}),
	});
	return {
		find(text, limit) {
			const query = readQuery(text, index);
			const ranked = rankPages(query, index);
			const least = (ranked[0]?.score ?? 0) * LEAST_OF_BEST;
			const good = ranked.filter(({ score }) => score >= least);
			const isAsked = isAskedBy(query);
			return {
				pages: good.slice(0, limit).map(({ entry, sections }) => toFound(entry, isAsked, sections)),
				total: good.length,
				complete: good.length === 0 || isWhole(good[0]),
			};
		},
		nearest: (text) => nearestNames(text, index, MOST_NEAREST).map((entry) => toFound(entry, (word) => stemsOf(text).includes(word))),
		show(texts) {
			hasSections = texts !== null;
			for (const [at, fields] of (texts ?? []).entries()) {
				const page = index.pages[at]?.page;
				if (page) Object.assign(page, readTexts(fields));
			}
		},
	};
}

const isWhole = (best: RankedPage | undefined) => best !== undefined && best.share >= WHOLE;

/** Places of the best headings, in the order of the page. */
function bestSections(scores: readonly number[]): number[] {
	const best = Math.max(0, ...scores);
	return scores
		.map((score, place) => ({ score, place }))
		.filter(({ score }) => score >= LEAST_OF_HEADING && score >= best / 2)
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_SECTIONS)
		.map(({ place }) => place)
		.sort((a, b) => a - b);
}
