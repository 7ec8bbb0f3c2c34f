/** Syllables of an English word: a package's rules, put right for words that the manual uses often. */
import { syllable } from 'syllable';

const CORRECTIONS = new Map([
	['area', 3],
	['areas', 3],
	['doing', 2],
	['prove', 1],
	['proved', 1],
	['proves', 1],
	['résumé', 3],
	['résumés', 3],
	['science', 2],
	['therefore', 2],
]);

/** At least one. `word` is letters, with an apostrophe or without. */
export function countSyllables(word: string): number {
	return CORRECTIONS.get(word.toLowerCase()) ?? Math.max(1, syllable(word));
}
