/**
 * The order in which the instant index is written as symbols, and in which circumstances each of them stands. Every function here writes what
 * it is given, or reads and gives back the same, depending on the coder: so the format is described once and not twice.
 */
import { type Column, codePage, PAGE_KINDS, type PageNumbers, type Use } from './index-pages.ts';
import { codeWords } from './index-words.ts';
import type { SymbolCoder } from './symbol-coder.ts';

export interface IndexNumbers {
	/** Stems that stand on some page, in alphabetical order; what follows names them by their places. */
	terms: string[];
	/** Stems that only synonyms and common words have. Their numbers go on behind those of the terms. */
	others: string[];
	/** By number: 1 for a word that most texts have, up to 4 for some; 0 for few. */
	common: number[];
	/** Groups of phrases that mean the same; a phrase is the numbers of its stems in order. */
	synonyms: number[][][];
	pages: PageNumbers[];
}
/** What a writer needs besides: by number of a term, its row. */
export interface GivenNumbers extends IndexNumbers {
	rows: Row[];
}

/** The pages that have a term, rising, and how. */
export type Row = { page: number; use: Use }[];

const TERMS_A_SLICE = 400;
const PAGES_A_SLICE = 10;
/** The last number: another one means that the file was cut off, or that the script is older or newer than the file. */
const END = 1866;
const END_BITS = 12;

/** Circumstances: on how many pages a term is, gaps between those, how the page uses it, how common a word is, and synonyms. */
const SPREAD = PAGE_KINDS;
const GAP = SPREAD + 1;
const GAP_KINDS = 14;
const USED = GAP + GAP_KINDS;
const USES = 6;
const COMMON = USED + 3 * (USES + 1);
const COMMON_KINDS = 5;
const SYNONYMS = COMMON + COMMON_KINDS;
/**
 * Writes or reads the whole index. Yields after each slice, with what there is so far: a writer cuts it then, a reader opens
 * the next one before it goes on.
 * @param kinds of each page a number from 0 to 2: pages of a kind are alike
 * @param given what to write; nothing where the coder reads
 * @throws where what is read is no index
 */
export function* codeIndex(coder: SymbolCoder, kinds: readonly number[], given?: GivenNumbers): Generator<IndexNumbers, IndexNumbers> {
	const terms = codeWords(coder, given?.terms);
	const index: IndexNumbers = { terms, others: codeWords(coder, given?.others), common: [], synonyms: [], pages: [] };
	const size = terms.length + index.others.length;
	const columns = kinds.map((): Column => ({ terms: [], uses: [] }));
	/** By number: how many pages have the term. */
	const spread: number[] = [];
	for (const term of terms.keys()) {
		if (term % TERMS_A_SLICE === 0) yield index;
		spread.push(codeRow(coder, term, kinds, columns, given?.rows[term]));
	}
	yield index;
	index.common = codeCommon(coder, size, spread, given?.common);
	index.synonyms = codeSynonyms(coder, size, given?.synonyms);
	for (const [at, column] of columns.entries()) {
		index.pages.push(codePage(coder, column, given?.pages[at]));
		if (at % PAGES_A_SLICE === PAGES_A_SLICE - 1) yield index;
	}
	if (coder.plain(END_BITS, END) !== END) throw new Error('The search index is no index.');
	return index;
}

/** In: from 1. Out: how often 1 can be doubled until it is more, and whether a half more still fits: 2 for each doubling, 1 for the half. */
function halfDoublings(ratio: number): number {
	const quarters = (4 * ratio) | 0;
	const high = 31 - Math.clz32(quarters);
	return 2 * (high - 2) + ((quarters >> (high - 1)) & 1);
}

/** Which pages have a term, and how they use it. Pages come longest first, so gaps are short at first and then grow. */
function codeRow(coder: SymbolCoder, term: number, kinds: readonly number[], columns: readonly Column[], given?: Row): number {
	const total = coder.number(SPREAD, given ? given.length - 1 : 0) + 1;
	let page = -1;
	/** How the page before uses the term. */
	let before = USES;
	for (let at = 0; at < total; at++) {
		const own = given?.[at];
		const kind = GAP + Math.min(GAP_KINDS - 1, halfDoublings((kinds.length - page) / (total - at)));
		page += 1 + coder.number(kind, own ? own.page - page - 1 : 0);
		const column = columns[page];
		if (!column) throw new Error('The search index has a page too many.');
		before = coder.symbol(USED + before * 3 + (kinds[page] as number), own ? own.use : 0);
		column.terms.push(term);
		column.uses.push(before);
	}
	return total;
}

/** How common each word is in running text, in the light of how many pages have it. */
function codeCommon(coder: SymbolCoder, size: number, spread: readonly number[], given: readonly number[] = []): number[] {
	return Array.from({ length: size }, (_, word) => {
		const kind = Math.min(COMMON_KINDS - 1, 32 - Math.clz32((spread[word] ?? 0) >> 2));
		return coder.symbol(COMMON + kind, given[word] ?? 0);
	});
}

/** Groups and phrases in the order of their first words, so that those are near each other. */
function codeSynonyms(coder: SymbolCoder, size: number, given: IndexNumbers['synonyms'] = []): number[][][] {
	const bits = 32 - Math.clz32(size);
	const groups: number[][][] = [];
	const total = coder.number(SYNONYMS, given.length);
	for (let at = 0, first = 0; at < total; at++) {
		const group: number[][] = [];
		const phrases = coder.number(SYNONYMS + 1, given[at]?.length ?? 0);
		for (let place = 0, start = first; place < phrases; place++) {
			const own = given[at]?.[place];
			const length = coder.number(SYNONYMS + 2, own?.length ?? 0);
			start += coder.number(SYNONYMS + (place === 0 ? 3 : 4), own ? (own[0] as number) - start : 0);
			if (place === 0) first = start;
			const phrase = [start];
			while (phrase.length < length) phrase.push(coder.plain(bits, own?.[phrase.length] ?? 0));
			group.push(phrase);
		}
		groups.push(group);
	}
	return groups;
}
