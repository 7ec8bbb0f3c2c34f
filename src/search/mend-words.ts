/** The words of a query, misspellings mended where only one word can have been meant. */
import { splitWords, stemsOf } from '../core/search-words.ts';
import { isLightWord, isStopWord } from '../core/stop-words.ts';
import { LEAST_FOR_ONE_OFF, wordsOneOff } from './near-spelling.ts';
import type { SearchIndex } from './read-index.ts';

/** Words of a query with their stems, side by side. */
export interface Words {
	plain: readonly string[];
	stems: readonly string[];
	/** Stems that a word which no page has may have been meant to be. */
	meant: readonly (readonly string[])[];
	/** Whether the last word may go on. */
	isTyping: boolean;
}

/** Letters of a word that has many neighbors. */
const LONGEST_SHORT = 5;

/** In: one word. Out: its stem. */
export const stemOf = (text: string) => stemsOf(text)[0] ?? '';

/** What one hears of a word without its vowels, the same sound once. */
const consonantsOf = (word: string) =>
	word
		.replace(/[aeiouy]/g, '')
		.replace(/[cq]/g, 'k')
		.replace(/(.)\1+/g, '$1');

/** "java17" is Java and a number, "CVs" are more than one CV; "k8s" and "p95" are words. */
function readAbbreviation(word: string, { known }: SearchIndex): string[] {
	if (/^\p{L}{2}s$/u.test(word) && !known.has(word) && known.has(word.slice(0, -1))) return [word.slice(0, -1)];
	const parts = /^(?:\p{L}{2,}(?=\d+$)|\d+(?=\p{L}{2,}$))/u.exec(word)?.[0];
	const rest = word.slice(parts?.length);
	return parts && !known.has(word) && [parts, rest].some((part) => known.has(stemOf(part))) ? [parts, rest] : [word];
}

/** The words with their misspellings mended: only the letters of whole words say which ending was meant. */
export function readWords(text: string, index: SearchIndex): Words {
	const isTyping = /[\p{L}\p{N}]$/u.test(text);
	const typed = splitWords(text).flatMap((word) => readAbbreviation(word, index));
	const read = typed.map((word, place) => {
		const stem = stemOf(word);
		const isKnown = isStopWord(word) || isLightWord(word) || index.known.has(stem) || index.common.has(stem);
		if (isKnown || word.length < LEAST_FOR_ONE_OFF || !/^[a-z]+$/.test(word)) return { plain: word, stem, meant: [] };
		// Whoever misspells a short word has its first letter right; without it "days" would be "pays".
		const near = wordsOneOff(word).filter((other) => word.length > LONGEST_SHORT || other[0] === word[0]);
		const known = near.filter((other) => index.known.has(stemOf(other)));
		// Ears get vowels wrong, and whether a letter is doubled: "compansation" is compensation and nothing of a company.
		const alike = known.filter((other) => consonantsOf(other) === consonantsOf(word));
		const telling = [...new Set((alike.length > 0 ? alike : known).map(stemOf))];
		// "wheere": a word without a subject is the likeliest, and as long as somebody types nothing is certain.
		const empty = near.find((other) => other.length >= LEAST_FOR_ONE_OFF && isStopWord(other));
		if (empty && !(isTyping && place === typed.length - 1)) return { plain: empty, stem: empty, meant: [] };
		const [only, ...more] = telling;
		const light = near.find((other) => other.length >= LEAST_FOR_ONE_OFF && isLightWord(other));
		return { plain: light ?? word, stem: only && more.length === 0 ? only : stem, meant: telling };
	});
	return {
		plain: read.map(({ plain }) => plain),
		stems: read.map(({ stem }) => stem),
		meant: read.map(({ meant }) => meant),
		isTyping,
	};
}
