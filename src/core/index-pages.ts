/** What the names of a page are made of, as symbols: see `index-numbers.ts`. The page's terms are known, so names are places among them. */
import { WORD_KINDS } from './index-words.ts';
import type { SymbolCoder } from './symbol-coder.ts';

/** How a page uses a term: as a word of its text (1), often (2), and besides in another name (3 more). 0 where it is only in titles. */
export type Use = number;
export const USE = { word: 1, often: 2, alias: 3 };
/** The terms of a page, rising, and beside each how it is used. */
export interface Column {
	terms: number[];
	uses: Use[];
}

/** Numbers of the stems of one page. All lists rise and have nothing twice; the other names are in the order of a dictionary. */
export interface PageNumbers {
	title: number[];
	/** Of the description. */
	text: number[];
	/** Other names. */
	aliases: number[][];
	/** Of the running text: what it has, and what it has often. */
	words: number[];
	often: number[];
	/** What stands in a section is among the words of the page. */
	sections: { title: number[]; words: number[] }[];
}

/** What there are numbers of, and what among those is coded by places: each has circumstances of its own. */
const TITLE = 0;
const TEXT = 1;
const HEADING = 2;
const WORDS = 3;
const ALIASES = 4;
const SECTIONS = 5;
const COUNT = WORD_KINDS;
const PLACE = COUNT + 6;
const PLACE_KINDS = 6;
const LENGTH = PLACE + 4 * PLACE_KINDS;
const LONGEST = 5;
const ALIAS = LENGTH + LONGEST + 1;
const SIZES = 4;
/** Where the circumstances of `index-numbers.ts` begin. */
export const PAGE_KINDS = ALIAS + 6 * SIZES;

/** @param given what to write; nothing where the coder reads */
export function codePage(coder: SymbolCoder, { terms, uses }: Column, given?: PageNumbers): PageNumbers {
	const named: number[] = [];
	const inText: number[] = [];
	const words: number[] = [];
	const often: number[] = [];
	for (let at = 0; at < terms.length; at++) {
		const term = terms[at] as number;
		const use = uses[at] as number;
		const level = use % USE.alias;
		if (use >= USE.alias) named.push(term);
		if (level > 0) inText.push(term);
		if (level === USE.word) words.push(term);
		if (level === USE.often) often.push(term);
	}
	const title = codeSome(coder, TITLE, terms, given?.title);
	const text = codeSome(coder, TEXT, terms, given?.text);
	const aliases = codeAliases(coder, named, given?.aliases);
	const sections: PageNumbers['sections'] = [];
	const total = coder.number(COUNT + SECTIONS, given?.sections.length ?? 0);
	for (let at = 0; at < total; at++) {
		const section = given?.sections[at];
		const heading = codeSome(coder, HEADING, terms, section?.title);
		sections.push({ title: heading, words: codeSome(coder, WORDS, inText, section?.words) });
	}
	return { title, text, aliases, words, often, sections };
}

/** Some of a list, both rising, as the gaps between their places. */
function codeSome(coder: SymbolCoder, kind: number, among: readonly number[], given: readonly number[] = []): number[] {
	const total = coder.number(COUNT + kind, given.length);
	if (total === 0) return [];
	const some: number[] = [];
	const wide = PLACE + kind * PLACE_KINDS + Math.min(PLACE_KINDS - 1, Math.floor(Math.log2(among.length / total + 1)));
	let place = -1;
	for (let at = 0; at < total; at++) {
		const wanted = at < given.length ? among.indexOf(given[at] as number) - place - 1 : 0;
		place += 1 + coder.number(wide, wanted);
		some.push(among[place] as number);
	}
	return some;
}

/** Each name begins like the one before it, or goes on behind it. */
function codeAliases(coder: SymbolCoder, terms: readonly number[], given: readonly (readonly number[])[] = []): number[][] {
	const total = coder.number(COUNT + ALIASES, given.length);
	const size = ALIAS + Math.max(0, Math.min(SIZES - 1, 28 - Math.clz32(terms.length)));
	const aliases: number[][] = [];
	let before: number[] = [];
	let places: number[] = [];
	for (let at = 0; at < total; at++) {
		const own = given[at];
		const alias: number[] = [];
		const length = coder.number(LENGTH + Math.min(LONGEST, places.length), own?.length ?? 0);
		[before, places] = [places, []];
		/** Whether it is the same as the one before so far. */
		let isSame = true;
		for (let depth = 0; depth < length; depth++) {
			if (depth >= before.length) isSame = false;
			const start = isSame ? (before[depth] as number) : depth === 0 ? 0 : (places[depth - 1] as number) + 1;
			const gap = coder.number(
				size + ((depth > 2 ? 2 : depth) * 2 + (isSame ? 1 : 0)) * SIZES,
				own ? terms.indexOf(own[depth] as number) - start : 0,
			);
			if (gap > 0) isSame = false;
			places.push(start + gap);
			alias.push(terms[start + gap] as number);
		}
		aliases.push(alias);
	}
	return aliases;
}
