/**
 * The instant index as it travels. Two files: one with all that ranks and the titles of the pages, and one with what else a result shows,
 * which may come a moment later. Words travel as places in a list of stems. The build packs, the browser unpacks
 * (`src/search/read-file.ts`); both go through the same lines of `index-numbers.ts`.
 */
import { codeIndex, type IndexNumbers, type Row } from './index-numbers.ts';
import { type PageNumbers, USE, type Use } from './index-pages.ts';
import type { ResultKind } from './search-names.ts';
import { stemsOf, tellingStems } from './search-words.ts';
import { symbolReader, symbolWriter } from './symbol-coder.ts';

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

/** The file that ranks. */
export interface InstantFile {
	/** Rises when the meaning of `numbers` changes: a browser may hold an older script than the file, or a newer one. */
	format: number;
	/** Name of the file with the texts, beside this one. */
	texts: string;
	/** Of each page its address, kind and title: those with most words first. */
	pages: PageHead[];
	/** Slices of what `index-numbers.ts` writes, so that reading can begin before all has come. */
	numbers: string[];
	/** How likely their symbols are. */
	odds: string[];
}
export type PageHead = [url: string, kind: ResultKind, title: string];

/**
 * The file that shows. Per page, in the same order: what the result says, then for each section its title and its anchor, which is empty
 * where it follows from the title.
 */
export type InstantTexts = string[][];

const FORMAT = 2;

/** Shares of the texts by which common words are split. */
export const COMMON_SHARES = [1 / 4, 1 / 8, 1 / 16, 1 / 32] as const;

/** The anchor that most headings have: it need not travel. */
const slugOf = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');

/** Questions and terms are short and have many other names; the words of whole pages are others. */
const ALIKE: Readonly<Record<ResultKind, number>> = { chapter: 0, tool: 0, page: 0, source: 0, faq: 1, term: 2 };
const kindsOf = (pages: readonly { kind: ResultKind }[]) => pages.map(({ kind }) => ALIKE[kind]);

/** All stems of a page, each once. */
const allStems = ({ title, text, aliases, words, often, sections }: InstantPage): Set<string> =>
	new Set([...[title, text, ...sections.map((section) => section.title)].flatMap(tellingStems), ...aliases.flat(), ...words, ...often]);

function compareLists(a: readonly number[], b: readonly number[]): number {
	for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return (a[at] as number) - (b[at] as number);
	return a.length - b.length;
}

/** By number of a term: the pages that have it. */
function rowsOf(size: number, pages: readonly PageNumbers[]): Row[] {
	const rows = Array.from({ length: size }, (): Row => []);
	for (const [page, { title, text, aliases, words, often, sections }] of pages.entries()) {
		const uses = new Map<number, Use>();
		const add = (some: readonly number[], use: Use) => {
			for (const term of some) uses.set(term, (uses.get(term) ?? 0) + use);
		};
		for (const some of [title, text, ...sections.map((section) => section.title)]) add(some, 0);
		add(words, USE.word);
		add(often, USE.often);
		add([...new Set(aliases.flat())], USE.alias);
		for (const [term, use] of uses) rows[term]?.push({ page, use });
	}
	return rows;
}

/**
 * @param common stems that many texts have, by `COMMON_SHARES`
 * @param synonyms groups of words and phrases that mean the same
 * @returns both files, but for the name of the second
 */
export function packIndex(
	pages: readonly InstantPage[],
	common: readonly (readonly string[])[],
	synonyms: readonly (readonly string[])[],
): { file: InstantFile; texts: InstantTexts } {
	const sorted = pages
		.map((page) => ({ page, stems: allStems(page) }))
		.sort((a, b) => b.stems.size - a.stems.size)
		.map(({ page }) => page);
	const terms = [...new Set(pages.flatMap((page) => [...allStems(page)]))].sort();
	const known = new Set(terms);
	const groups = synonyms.map((group) => group.map(stemsOf));
	const others = [...new Set([...groups.flat(2), ...common.flat()])].filter((word) => !known.has(word)).sort();
	const places = new Map([...terms, ...others].map((word, place) => [word, place]));
	const levels = new Map(common.flatMap((words, level) => words.map((word) => [word, level + 1] as const)));
	const number = (word: string) => places.get(word) as number;
	const numbers = (words: readonly string[]) => [...new Set(words)].map(number).sort((a, b) => a - b);
	const packed = sorted.map(
		({ title, text, aliases, words, often, sections }): PageNumbers => ({
			...{ title: numbers(tellingStems(title)), text: numbers(tellingStems(text)) },
			...{ aliases: aliases.map(numbers).sort(compareLists), words: numbers(words), often: numbers(often) },
			sections: sections.map((section) => ({ title: numbers(tellingStems(section.title)), words: numbers(section.words) })),
		}),
	);
	const writer = symbolWriter();
	const walk = codeIndex(writer, kindsOf(sorted), {
		...{ terms, others, common: [...places.keys()].map((word) => levels.get(word) ?? 0) },
		synonyms: groups
			.map((group) => group.map((phrase) => phrase.map(number)).sort(compareLists))
			.sort(([a = []], [b = []]) => compareLists(a, b)),
		...{ pages: packed, rows: rowsOf(terms.length, packed) },
	});
	while (!walk.next().done) writer.cut();
	const { odds, slices } = writer.done();
	return {
		file: { format: FORMAT, texts: '', pages: sorted.map(({ url, kind, title }) => [url, kind, title]), odds, numbers: slices },
		texts: sorted.map(({ text, sections }) => [text, ...sections.flatMap(({ id, title }) => [title, id === slugOf(title) ? '' : id])]),
	};
}

/** Reads the file that ranks, slice by slice. */
export interface IndexReader {
	/** Out: what there is so far, always the same object; its pages come one after the other. */
	add(slice: string): IndexNumbers;
	/** Whether the last slice has come. */
	isWhole(): boolean;
}

/** @throws of a file of another format; `add` throws of one that is broken */
export function indexReader({ format, pages, odds }: Pick<InstantFile, 'format' | 'pages' | 'odds'>): IndexReader {
	if (format !== FORMAT) throw new Error(`The search index has format ${format} and not ${FORMAT}.`);
	const coder = symbolReader(odds);
	const walk = codeIndex(coder, kindsOf(pages.map(([, kind]) => ({ kind }))));
	let isWhole = false;
	return {
		add(slice) {
			coder.open(slice);
			const { done, value } = walk.next();
			isWhole ||= done === true;
			return value;
		},
		isWhole: () => isWhole,
	};
}

/** In: what the second file says of a page. */
export function readTexts([text = '', ...rest]: readonly string[]): { text: string; sections: Pick<InstantSection, 'id' | 'title'>[] } {
	const sections = Array.from({ length: rest.length >> 1 }, (_, at) => {
		const [title = '', id = ''] = rest.slice(at * 2);
		return { title, id: id || slugOf(title) };
	});
	return { text, sections };
}
