/** The instant index in the shape that ranking wants: every name of a page as numbers of stems, cut once when the file arrives. */
import { COMMON_SHARES, type InstantPage, type OpenIndex, unpackWords } from '../core/instant-index.ts';
import { stemsOf, tellingStems } from '../core/search-words.ts';

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
export interface IndexedPage {
	page: InstantPage;
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

/** Out: by number of a stem, how many pages have it in one of the lists that `read` gives. */
function countPages(pages: readonly IndexedPage[], size: number, read: (page: IndexedPage) => readonly (readonly number[])[]): number[] {
	const counts = new Array<number>(size).fill(0);
	/** The last page that was counted for a stem: cheaper than a set for each page. */
	const last = new Int32Array(size).fill(-1);
	for (const [at, page] of pages.entries()) {
		for (const terms of read(page)) {
			for (const term of terms) {
				if (last[term] === at) continue;
				last[term] = at;
				counts[term] = (counts[term] ?? 0) + 1;
			}
		}
	}
	return counts;
}

export function readIndex(file: OpenIndex): SearchIndex {
	const terms = new Map<string, number>();
	const numberOf = (word: string) => {
		const known = terms.get(word);
		if (known !== undefined) return known;
		terms.set(word, terms.size);
		return terms.size - 1;
	};
	const pages = file.pages.map((page): IndexedPage => {
		const name = (field: Field, stems: readonly string[], section = -1): Name => ({ field, terms: stems.map(numberOf), section });
		return {
			page,
			names: [
				name('title', tellingStems(page.title)),
				...page.aliases.map((alias) => name('alias', alias)),
				...page.sections.map(({ title }, section) => name(page.kind === 'tool' ? 'entry' : 'heading', tellingStems(title), section)),
				name('text', tellingStems(page.text)),
			],
			texts: page.sections.map(({ words }) => words.map(numberOf)),
			words: page.words.map(numberOf),
			often: page.often.map(numberOf),
			length: 1,
		};
	});
	const average = pages.reduce((sum, { words }) => sum + words.length, 0) / pages.length || 1;
	for (const entry of pages) entry.length = Math.min(LONGEST, entry.words.length / average);
	const inNames = countPages(pages, terms.size, ({ names }) => names.map(({ terms }) => terms));
	const inTexts = countPages(pages, terms.size, ({ words, often }) => [words, often]);
	// What names a page tells it from others, however common it is in running text. What names none says less than how rare it is.
	const spread = inNames.map((count, term) => count || TEXT_ONLY * (inTexts[term] ?? 0));
	const common = new Map(
		file.common.flatMap((words, place) => unpackWords(words).map((word) => [word, COMMON_SHARES[place] ?? 0] as const)),
	);
	const shares = [...terms].map(([word, term]) => Math.max(common.get(word) ?? 0, (spread[term] ?? 0) / pages.length));
	const synonyms = file.synonyms.map((group) => group.split('|').map(stemsOf));
	return {
		pages,
		terms,
		stems: [...terms.keys()],
		known: new Set([...terms.keys(), ...synonyms.flat(2)]),
		spread: shares,
		common,
		rarity: shares.map(rarityOf),
		synonyms,
	};
}
