/** The instant index in the shape that ranking wants: every name of a page as numbers of stems. */
import type { IndexNumbers } from '../core/index-numbers.ts';
import type { PageNumbers } from '../core/index-pages.ts';
import { COMMON_SHARES, type PageHead } from '../core/instant-index.ts';
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

/** Takes the index in while it arrives, so that little is left to do at its end. */
export interface IndexBuilder {
	/** Takes the pages that have come since the last time. */
	add(numbers: IndexNumbers): void;
	/** To be called once, when all has come. */
	build(): SearchIndex;
}

/** @param heads of the pages, in their order */
export function indexBuilder(heads: readonly PageHead[]): IndexBuilder {
	const terms = new Map<string, number>();
	const pages: IndexedPage[] = [];
	let numbers: IndexNumbers = { terms: [], others: [], common: [], synonyms: [], pages: [] };
	let inNames = pageCounter(0);
	let inTexts = pageCounter(0);
	return {
		add(read) {
			if (numbers !== read) {
				numbers = read;
				for (const [term, stem] of read.terms.entries()) terms.set(stem, term);
				[inNames, inTexts] = [pageCounter(terms.size), pageCounter(terms.size)];
			}
			for (let at = pages.length; at < read.pages.length; at++) {
				const entry = readPage(heads[at] as PageHead, read.pages[at] as PageNumbers);
				pages.push(entry);
				for (const name of entry.names) inNames.add(at, name.terms);
				inTexts.add(at, entry.words);
				inTexts.add(at, entry.often);
			}
		},
		build() {
			const { terms: stems, others, common: levels } = numbers;
			const words = [...stems, ...others];
			const average = pages.reduce((sum, { words }) => sum + words.length, 0) / pages.length || 1;
			for (const entry of pages) entry.length = Math.min(LONGEST, entry.words.length / average);
			const shareOf = (word: number) => COMMON_SHARES[(levels[word] ?? 0) - 1] ?? 0;
			// What names a page tells it from others, however common it is in running text. What names none says less than how rare it is.
			const spread = inNames.counts.map((count, term) =>
				Math.max(shareOf(term), (count || TEXT_ONLY * (inTexts.counts[term] ?? 0)) / pages.length),
			);
			const synonyms = numbers.synonyms.map((group) => group.map((phrase) => phrase.map((word) => words[word] ?? '')));
			return {
				...{ pages, terms, stems, spread, rarity: spread.map(rarityOf), synonyms },
				known: new Set([...stems, ...synonyms.flat(2)]),
				common: new Map(words.flatMap((word, number) => (levels[number] ? [[word, shareOf(number)] as const] : []))),
			};
		},
	};
}

function readPage([url, kind, title]: PageHead, { sections, ...page }: PageNumbers): IndexedPage {
	const names: Name[] = [{ field: 'title', terms: page.title, section: -1 }];
	for (const terms of page.aliases) names.push({ field: 'alias', terms, section: -1 });
	for (const [section, { title: terms }] of sections.entries())
		names.push({ field: kind === 'tool' ? 'entry' : 'heading', terms, section });
	names.push({ field: 'text', terms: page.text, section: -1 });
	return {
		page: { url, kind, title, text: '', sections: sections.map(() => ({ id: '', title: '' })) },
		...{ names, texts: sections.map(({ words }) => words), words: page.words, often: page.often, length: 1 },
	};
}
