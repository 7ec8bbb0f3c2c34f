/** A list of words as symbols: see `index-numbers.ts`. */
import type { SymbolCoder } from './symbol-coder.ts';

const LETTERS = 'etaoinsrlcdumphgbfywvkxjzq0123456789+#';
/** Symbols behind the letters: the end of a word, and one for any other letter, whose code follows. */
const END = LETTERS.length;
const OTHER = END + 1;
/** The first of them have odds of their own for what follows, the others share theirs. */
const TELLING = 16;
/** Longer ones only a broken file has. */
const LONGEST_WORD = 100;

/** Circumstances: how many letters are shared, a code, the first letter that is not shared, and letters by the one before. */
const SHARED = 0;
const CODE = 1;
const FIRST = 2;
const BEHIND = 3;
/** How many circumstances these are. */
export const WORD_KINDS = BEHIND + TELLING + 1;

/**
 * Words in alphabetical order: of each how many letters it shares with the one before, then the others, each in the light of the letter
 * before it.
 * @param given what to write; nothing where the coder reads
 */
export function codeWords(coder: SymbolCoder, given: readonly string[] = []): string[] {
	const total = coder.number(CODE, given.length);
	const words: string[] = [];
	let last = '';
	for (let place = 0; place < total; place++) {
		const word = given[place] ?? '';
		let text = last.slice(0, coder.number(SHARED, sharedLength(word, last)));
		for (let kind = FIRST; ; ) {
			const symbol = coder.symbol(kind, symbolOf(word, text.length));
			if (symbol === END) break;
			if (text.length > LONGEST_WORD) throw new Error('A word of the search index has no end.');
			text += symbol === OTHER ? String.fromCharCode(coder.number(CODE, word.charCodeAt(text.length) || 0)) : LETTERS[symbol];
			kind = BEHIND + Math.min(symbol, TELLING);
		}
		words.push(text);
		last = text;
	}
	return words;
}

function sharedLength(word: string, last: string): number {
	let length = 0;
	while (length < word.length && word[length] === last[length]) length++;
	return length;
}

function symbolOf(word: string, place: number): number {
	if (place >= word.length) return END;
	const symbol = LETTERS.indexOf(word[place] as string);
	return symbol < 0 ? OTHER : symbol;
}
