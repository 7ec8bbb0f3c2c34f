/** Stems of a text. Each word is cut once, however often it comes: the words of an index and of its queries are mostly the same. */
import { splitWords, stem } from '../core/search-words.ts';

const known = new Map<string, string>();

export function stemsOf(text: string): string[] {
	return splitWords(text).map((word) => {
		const cut = known.get(word) ?? stem(word);
		known.set(word, cut);
		return cut;
	});
}
