/**
 * Chooses what goes into the instant index. Everything that names a page goes in whole. Of the running text only the words that tell
 * a section from the others go in, because each of them costs every first search bytes; the full text is Pagefind's.
 */
import { COMMON_SHARES, type InstantPage } from '../core/instant-index.ts';
import { stemsOf, tellingStems } from '../core/search-words.ts';
import type { SearchBlock, SearchRecord } from './search-records.ts';

/** Most words of one section; of an entry of a tool, which is named by its question; of the rest of a tool, which is one long form. */
const SECTION_WORDS = 10;
const ENTRY_WORDS = 4;
const TOOL_WORDS = 24;
/** A word in more of the sections than this says nothing of any. */
const COMMON_SHARE = 0.15;
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
	const rarity = (word: string) => Math.log(units.length / (spread.get(word) ?? 1));
	const choose = ({ counts }: Unit, most: number) =>
		[...counts]
			.filter(([word]) => word.length > 2 && !/^\d+$/.test(word) && (spread.get(word) ?? 0) <= Math.max(2, units.length * COMMON_SHARE))
			.map(([word, count]) => ({ word, worth: (1 + Math.log(count)) * rarity(word) }))
			.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
			.slice(0, most)
			.map(({ word }) => word);
	const pages = wanted.map(({ url, kind, title, description, aliases, blocks }, index) => {
		const [top, ...sections] = cut[index] ?? [];
		return {
			...{
				url,
				kind,
				title,
				aliases: cutAliases(title, aliases),
				text: description || shorten(blocks.find(({ heading }) => !heading)?.text ?? ''),
			},
			words: top ? choose(top, kind === 'tool' ? TOOL_WORDS : SECTION_WORDS) : [],
			sections: sections.map((section) => ({
				id: section.id,
				title: section.title,
				words: choose(section, kind === 'tool' ? ENTRY_WORDS : SECTION_WORDS),
			})),
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
			for (const word of stemsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return units;
}

/** Whole sentences while there is room, else whole words. */
function shorten(text: string): string {
	if (text.length <= TEXT_LENGTH) return text;
	const sentence = text.slice(0, TEXT_LENGTH).search(/[.!?] (?=[^.!?]*$)/);
	if (sentence > TEXT_LENGTH / 3) return text.slice(0, sentence + 1);
	return `${text.slice(0, text.lastIndexOf(' ', TEXT_LENGTH - 2)).replace(/[,;:]$/, '')} …`;
}
