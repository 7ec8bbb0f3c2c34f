/** The instant index in the shape that ranking wants: every name of a page as numbers of stems. */
import { COMMON_SHARES, type OpenIndex } from '../core/instant-index.ts';
import type { ResultKind } from '../core/search-names.ts';

/** Where words stand. A title says more than a heading, a heading more than an entry of a tool or a text. */
export type Field = 'title' | 'alias' | 'heading' | 'entry' | 'text';

/** Words that stand together and name a page or a section. */
export interface Name {
	field: Field;
	/** Numbers of the stems that carry the meaning. */
	terms: number[];
	/** Place of the section that it heads; -1 for names of the whole page. */
	section: number;
}
/** What a result shows. Texts, and what sections are called, come with the second file; until then they are empty. */
export interface ShownPage {
	/** From the root without the base path. */
	url: string;
	kind: ResultKind;
	title: string;
	text: string;
	sections: { id: string; title: string }[];
}
export interface IndexedPage {
	page: ShownPage;
	names: Name[];
	/** A few words of the text of each section. */
	texts: number[][];
	/** Words of the whole text, and those that it has often. */
	words: number[];
	often: number[];
	/** How long the text is beside the others: 1 for one with as many words as the average. */
	length: number;
}
export interface SearchIndex {
	pages: IndexedPage[];
	/** The number of each stem, and the stem of each number. */
	terms: Map<string, number>;
	stems: readonly string[];
	/** By number: the share of pages named by the stem, or of texts that have it, whichever is more. */
	spread: number[];
	/** By number: from near 0 for a stem on all pages to 1 for one on a single page. */
	rarity: number[];
	/** Stems that many texts have, also such as name no page, with the share of texts. */
	common: ReadonlyMap<string, number>;
	/** Stems of the pages and of the synonyms. */
	known: ReadonlySet<string>;
	/** Groups of phrases that mean the same, as stems. */
	synonyms: string[][][];
}

/** A word that stands in texts only counts as if so many times more pages had it. */
const TEXT_ONLY = 3;
/** Beyond so many times the average a longer text does not count as longer. */
const LONGEST = 3;
/** One text in so many is as rare as can be. */
const RARE = 130;

/** In: the share of the texts that have a stem, or of the pages. Out: from near 0 for one in all to 1 for one in few. */
export const rarityOf = (share: number): number => Math.min(1, Math.log(1 + 1 / share) / Math.log(1 + RARE));

/** Counts the pages that have each stem, one page after the other. */
function pageCounter(size: number) {
	const counts = new Array<number>(size).fill(0);
	/** The last page that was counted for a stem: cheaper than a set for each page. */
	const last = new Int32Array(size).fill(-1);
	return {
		counts,
		add(page: number, terms: readonly number[]) {
			for (const term of terms) {
				if (last[term] === page) continue;
				last[term] = page;
				counts[term] = (counts[term] as number) + 1;
			}
		},
	};
}

export function readIndex({ pages: heads, numbers }: OpenIndex): SearchIndex {
	const { terms: stems, others, common: levels } = numbers;
	const words = [...stems, ...others];
	const pages = numbers.pages.map(({ title, text, aliases, words, often, sections }, at): IndexedPage => {
		const [url, kind, name] = heads[at] as OpenIndex['pages'][number];
		return {
			page: { url, kind, title: name, text: '', sections: sections.map(() => ({ id: '', title: '' })) },
			names: [
				{ field: 'title', terms: title, section: -1 },
				...aliases.map((terms): Name => ({ field: 'alias', terms, section: -1 })),
				...sections.map((section, place): Name => ({ field: kind === 'tool' ? 'entry' : 'heading', terms: section.title, section: place })),
				{ field: 'text', terms: text, section: -1 },
			],
			texts: sections.map((section) => section.words),
			...{ words, often, length: 1 },
		};
	});
	const average = pages.reduce((sum, { words }) => sum + words.length, 0) / pages.length || 1;
	for (const entry of pages) entry.length = Math.min(LONGEST, entry.words.length / average);
	const inNames = pageCounter(stems.length);
	const inTexts = pageCounter(stems.length);
	for (const [at, { names, words, often }] of pages.entries()) {
		for (const { terms } of names) inNames.add(at, terms);
		inTexts.add(at, words);
		inTexts.add(at, often);
	}
	// What names a page tells it from others, however common it is in running text. What names none says less than how rare it is.
	const spread = inNames.counts.map((count, term) => count || TEXT_ONLY * (inTexts.counts[term] ?? 0));
	const shareOf = (word: number) => COMMON_SHARES[(levels[word] ?? 0) - 1] ?? 0;
	const shares = spread.map((count, term) => Math.max(shareOf(term), count / pages.length));
	const synonyms = numbers.synonyms.map((group) => group.map((phrase) => phrase.map((word) => words[word] ?? '')));
	return {
		...{ pages, stems, spread: shares, rarity: shares.map(rarityOf), synonyms },
		terms: new Map(stems.map((stem, term) => [stem, term])),
		known: new Set([...stems, ...synonyms.flat(2)]),
		common: new Map(words.flatMap((word, number) => (levels[number] ? [[word, shareOf(number)] as const] : []))),
	};
}
