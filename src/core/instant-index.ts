/**
 * The instant index as it travels: a small file with every title, heading and other name, and the words that tell one text from the
 * others. The build packs it, the browser unpacks it (`src/search/read-index.ts`).
 */
import type { ResultKind } from './search-names.ts';

/** One page, or one question or term of a page. */
export interface InstantPage {
	/** From the root without the base path. */
	url: string;
	kind: ResultKind;
	title: string;
	/** What the result shows: the page's description or the beginning of the answer. */
	text: string;
	/** Other names as stems: found by, never shown. */
	aliases: readonly (readonly string[])[];
	/** Stems of the whole running text that tell it from the others. */
	words: readonly string[];
	/** Those that it has often; none of them is among `words`. */
	often: readonly string[];
	sections: readonly InstantSection[];
}
export interface InstantSection {
	/** The anchor on the page. */
	id: string;
	title: string;
	/** A few stems that tell this section from the others; all of them among the page's `words` or `often`. */
	words: readonly string[];
}

/** The file. Lists are joined to strings, words are places in the vocabulary: half the size, also when zipped. */
export interface InstantFile {
	/** Groups of words and phrases that mean the same, `pay|salary|wage`. */
	synonyms: string[];
	/**
	 * Stems that many texts have, by how many: a quarter of the texts and more, an eighth and more, and so on by halves. In running
	 * text every word has its say about how much it says; the names alone would take "because" for a rare word.
	 */
	common: string[];
	/** Stems in alphabetical order, each without the beginning it shares with the one before: `4s` after `test` is `tests`. */
	vocabulary: string;
	/**
	 * Per page: address, kind, title, text, aliases joined by a point, words, words that it has often, then for each section its
	 * anchor (empty where it follows from the title), title and words. A section's words are places among all words of the page.
	 */
	pages: string[][];
}

/** How many doublings of how often a word occurs share one alphabet: fewer make shorter numbers and a longer vocabulary. */
const TIER = 2;

/** Shares of the texts by which `common` is split. */
export const COMMON_SHARES = [1 / 4, 1 / 8, 1 / 16, 1 / 32] as const;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The value of each digit by its code: a file has fifty thousand of them. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** The anchor that most headings have: it need not travel. */
const slugOf = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');

/** In: whole numbers, rising. Out: their differences, five bits a character, the sixth bit says that more follow. */
export function packNumbers(numbers: readonly number[]): string {
	let previous = -1;
	let packed = '';
	for (const number of numbers) {
		let rest = number - previous - 1;
		previous = number;
		for (; rest >= 32; rest >>>= 5) packed += DIGITS[32 + (rest & 31)];
		packed += DIGITS[rest];
	}
	return packed;
}

/** The inverse of `packNumbers`. */
export function unpackNumbers(packed: string): number[] {
	const numbers: number[] = [];
	let previous = -1;
	let rest = 0;
	let shift = 0;
	for (let at = 0; at < packed.length; at++) {
		const digit = VALUES[packed.charCodeAt(at)] ?? 0;
		rest += (digit & 31) << shift;
		shift += 5;
		if (digit >= 32) continue;
		previous += rest + 1;
		numbers.push(previous);
		rest = 0;
		shift = 0;
	}
	return numbers;
}

/**
 * In: lists of whole numbers, none empty. Out: the lists in the order of their first numbers, each counted from the first of the one
 * before: in that order a long number becomes a short one, which is a fifth of the file.
 */
export function packLists(lists: readonly (readonly number[])[]): string {
	let base = 0;
	return lists
		.map((list) => [...list].sort((a, b) => a - b))
		.sort(([a = 0, second = 0], [b = 0, other = 0]) => a - b || second - other)
		.map((list) => {
			const packed = packNumbers(list.map((number) => number - base));
			base = list[0] ?? base;
			return packed;
		})
		.join('.');
}

/** The inverse of `packLists`, but for the order of the lists. */
export function unpackLists(packed: string): number[][] {
	let base = 0;
	if (packed === '') return [];
	return packed.split('.').map((part) => {
		const list = unpackNumbers(part).map((number) => number + base);
		base = list[0] ?? base;
		return list;
	});
}

/** In: words in alphabetical order, without digits at places that could be taken for a length. Out: one string. */
export function packWords(words: readonly string[]): string {
	let previous = '';
	return words
		.map((word) => {
			let shared = 0;
			while (shared < 35 && shared < word.length && word[shared] === previous[shared]) shared++;
			previous = word;
			return shared.toString(36) + word.slice(shared);
		})
		.join(' ');
}

/** The inverse of `packWords`. */
export function unpackWords(packed: string): string[] {
	let previous = '';
	if (packed === '') return [];
	return packed.split(' ').map((entry) => {
		previous = previous.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1);
		return previous;
	});
}

/**
 * In: all words of the index, as often as they occur. Out: each once; those that occur often come first, because small numbers are
 * short, and within each doubling of how often by the alphabet, because neighbors share their beginnings.
 */
function orderWords(all: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
	const rank = (word: string) => Math.floor(Math.log2(counts.get(word) ?? 1) / TIER);
	return [...counts.keys()].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}

/** Pages as a file. Out: ready for `JSON.stringify`. */
export function packIndex(
	pages: readonly InstantPage[],
	common: readonly (readonly string[])[],
	synonyms: readonly (readonly string[])[],
): InstantFile {
	const all = pages.flatMap(({ words, often, aliases }) => [...words, ...often, ...aliases.flat()]);
	const vocabulary = orderWords(all);
	const places = new Map(vocabulary.map((word, place) => [word, place]));
	const numbers = (words: readonly string[]) => words.map((word) => places.get(word) ?? 0).sort((a, b) => a - b);
	const pack = (words: readonly string[]) => packNumbers(numbers(words));
	return {
		synonyms: synonyms.map((group) => group.join('|')),
		common: common.map(packWords),
		vocabulary: packWords(vocabulary),
		pages: pages.map(({ url, kind, title, text, aliases, words, often, sections }) => {
			const own = new Map(numbers([...words, ...often]).map((number, place) => [number, place]));
			const packOwn = (some: readonly string[]) => packNumbers(numbers(some).flatMap((number) => own.get(number) ?? []));
			return [
				...[url, kind, title, text, packLists(aliases.map(numbers)), pack(words), pack(often)],
				...sections.flatMap((section) => [section.id === slugOf(section.title) ? '' : section.id, section.title, packOwn(section.words)]),
			];
		}),
	};
}

/** The index with its pages unpacked. */
export interface OpenIndex extends Pick<InstantFile, 'synonyms' | 'common'> {
	pages: InstantPage[];
}

/** The inverse of `packIndex`. The file is our own; what it lacks becomes empty. */
export function openIndex({ synonyms, common, vocabulary, pages }: InstantFile): OpenIndex {
	const words = unpackWords(vocabulary);
	return { synonyms, common, pages: pages.map((page) => unpackPage(page, words)) };
}

/** In: one page of the file, and the vocabulary as words. */
export function unpackPage(
	[url = '', kind = 'page', title = '', text = '', aliases = '', seldom = '', often = '', ...rest]: readonly string[],
	vocabulary: readonly string[],
): InstantPage {
	const name = (places: readonly number[]) => places.map((place) => vocabulary[place] ?? '');
	const numbers = [seldom, often].map(unpackNumbers);
	const own = numbers.flat().sort((a, b) => a - b);
	return {
		...{ url, kind: kind as ResultKind, title, text, aliases: unpackLists(aliases).map(name) },
		...{ words: name(numbers[0] ?? []), often: name(numbers[1] ?? []) },
		sections: Array.from({ length: Math.floor(rest.length / 3) }, (_, index) => {
			const [id = '', heading = '', words = ''] = rest.slice(index * 3);
			return { id: id || slugOf(heading), title: heading, words: name(unpackNumbers(words).map((place) => own[place] ?? -1)) };
		}),
	};
}
