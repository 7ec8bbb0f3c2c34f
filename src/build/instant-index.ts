/**
 * Chooses what goes into the instant index. Everything that names a page goes in whole. The running text goes in as the set of its
 * telling words, each once for the page, and a few for each section; where they stand, and in what order, is Pagefind's.
 */
import { COMMON_SHARES, type InstantPage } from '../core/instant-index.ts';
import { tellingStems } from '../core/search-words.ts';
import type { SearchBlock, SearchRecord } from './search-records.ts';

/** Most words of one section. An entry of a tool has none: it is named by its question. */
const SECTION_WORDS = 3;
/** A word on more of the pages than this says nothing of any. */
const COMMON_SHARE = 0.2;
/** The same for sections. */
const COMMON_SECTIONS = 0.15;
/** A text that has a word so many times has it often. */
const OFTEN = 3;
/** Characters of a result's text; the dialog shows two lines. */
const TEXT_LENGTH = 125;

interface Unit {
	id: string;
	title: string;
	/** How often each stem stands in its text. */
	counts: Map<string, number>;
}

/** In: records of the built site. Out: its pages, without sources, in the same order, and the words that many of their texts have. */
export function chooseInstant(records: readonly SearchRecord[]): { pages: InstantPage[]; common: string[][] } {
	const wanted = records.filter(({ kind }) => kind !== 'source');
	const cut = wanted.map(({ blocks }) => cutUnits(blocks));
	const units = cut.flat();
	const spread = new Map<string, number>();
	for (const { counts } of units) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
	const common = COMMON_SHARES.map((share, place) =>
		[...spread]
			.filter(([, count]) => count >= units.length * share && count < units.length * (COMMON_SHARES[place - 1] ?? 2))
			.map(([word]) => word)
			.sort(),
	);
	const texts = cut.map(countAll);
	const pagesWith = countAll(texts.map((counts) => ({ counts: new Map([...counts.keys()].map((word) => [word, 1])) })));
	/** Words in one place only are two thirds of all words and seldom asked for: only those go in that tell a section. */
	const isTelling = (word: string, count: number) => {
		const pages = pagesWith.get(word) ?? 0;
		return word.length > 2 && !/^\d+$/.test(word) && pages <= Math.max(2, wanted.length * COMMON_SHARE) && pages + count > 2;
	};
	const rarity = (word: string) => Math.log(units.length / (spread.get(word) ?? 1));
	const choose = ({ counts }: Unit) =>
		[...counts]
			.filter(([word]) => word.length > 2 && !/^\d+$/.test(word) && (spread.get(word) ?? 0) <= Math.max(2, units.length * COMMON_SECTIONS))
			.map(([word, count]) => ({ word, worth: (1 + Math.log(count)) * rarity(word) }))
			.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
			.slice(0, SECTION_WORDS)
			.map(({ word }) => word);
	const pages = wanted.map(({ url, kind, title, description, aliases, blocks }, index) => {
		const sections = (cut[index] ?? [])
			.slice(1)
			.map((section) => ({ id: section.id, title: section.title, words: kind === 'tool' ? [] : choose(section) }));
		const telling = new Set(sections.flatMap(({ words }) => words));
		const own = [...(texts[index] ?? [])].filter(([word, count]) => isTelling(word, count) || telling.has(word));
		return {
			...{ url, kind, title, aliases: cutAliases(title, aliases) },
			text: description || shorten(blocks.find(({ heading }) => !heading)?.text ?? ''),
			words: own.filter(([, count]) => count < OFTEN).map(([word]) => word),
			often: own.filter(([, count]) => count >= OFTEN).map(([word]) => word),
			sections,
		};
	});
	return { pages, common };
}

/** Each set of stems once: "bug triage" and "triage bugs" are found by the same words, and so is what the title says already. */
function cutAliases(title: string, aliases: readonly string[]): string[][] {
	const key = (stems: readonly string[]) => [...new Set(stems)].sort().join(' ');
	const known = new Set([key(tellingStems(title))]);
	return aliases.flatMap((alias) => {
		const stems = [...new Set(tellingStems(alias))];
		if (known.has(key(stems))) return [];
		known.add(key(stems));
		return [stems];
	});
}

/** The text before the first heading, then each heading with the text below it. */
function cutUnits(blocks: readonly SearchBlock[]): Unit[] {
	const units: Unit[] = [{ id: '', title: '', counts: new Map() }];
	for (const { heading, text } of blocks) {
		if (heading) units.push({ id: heading.id, title: text, counts: new Map() });
		else {
			const counts = units.at(-1)?.counts ?? new Map();
			for (const word of tellingStems(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return units;
}

/** How often each stem stands in several texts together. */
function countAll(units: readonly Pick<Unit, 'counts'>[]): Map<string, number> {
	const all = new Map<string, number>();
	for (const { counts } of units) for (const [word, count] of counts) all.set(word, (all.get(word) ?? 0) + count);
	return all;
}

/** Whole sentences while there is room, else whole words. */
function shorten(text: string): string {
	if (text.length <= TEXT_LENGTH) return text;
	const sentence = text.slice(0, TEXT_LENGTH).search(/[.!?] (?=[^.!?]*$)/);
	if (sentence > TEXT_LENGTH / 3) return text.slice(0, sentence + 1);
	return `${text.slice(0, text.lastIndexOf(' ', TEXT_LENGTH - 2)).replace(/[,;:]$/, '')} …`;
}
