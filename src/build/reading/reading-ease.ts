/** How easily a text reads, by the formula that Rudolf Flesch published in 1948. */
import { countSyllables } from './count-syllables.ts';
import { listWords, splitSentences } from './sentences.ts';

export interface Reading {
	words: number;
	sentences: number;
	/** About 0 to 100, higher is easier; 60 to 70 is called plain English. Null without words. */
	ease: number | null;
}

/** 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (Flesch, "A new readability yardstick", 1948). */
export function measureReading(texts: readonly string[]): Reading {
	const sentences = texts.flatMap(splitSentences);
	const words = sentences.flatMap(listWords);
	if (words.length === 0) return { words: 0, sentences: 0, ease: null };
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	const ease = 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length);
	return { words: words.length, sentences: sentences.length, ease };
}

/** The `count` sentences that read hardest, hardest first. Short ones are left out: one long word makes them look hard. */
export function listHardest(texts: readonly string[], count: number): { sentence: string; words: number; ease: number }[] {
	return texts
		.flatMap(splitSentences)
		.map((sentence) => ({
			sentence,
			words: listWords(sentence).length,
			ease: measureReading([sentence.replace(/[.!?…](?=\s)/g, '')]).ease ?? 0,
		}))
		.filter(({ words }) => words >= 15)
		.sort((a, b) => a.ease - b.ease)
		.slice(0, count);
}
