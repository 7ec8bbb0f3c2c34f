import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeWords } from './index-words.ts';
import { type Coded, symbolReader, symbolWriter } from './symbol-coder.ts';

function pack(words: readonly string[]): Coded {
	const writer = symbolWriter();
	codeWords(writer, words);
	return writer.done();
}
function unpack({ odds, slices: [slice = ''] }: Coded): string[] {
	const reader = symbolReader(odds);
	reader.open(slice);
	return codeWords(reader);
}

test.each([
	['none', []],
	['one', ['on-call'.replace('-', '')]],
	['beginnings of each other', ['test', 'tester', 'tests']],
	['digits and signs', ['3', 'c#', 'c++', 'k8s', 'p95']],
	['letters of other alphabets', ['café', 'gehälter', 'ключ', '工資', '😀x']],
])('%s: they come back', (_name, words) => {
	expect(unpack(pack(words))).toEqual(words);
});

test('all words come back', () => {
	const word = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abcdez019+#éж_ ') });
	fc.assert(
		fc.property(fc.uniqueArray(word), (words) => {
			const sorted = words.sort();
			expect(unpack(pack(sorted))).toEqual(sorted);
		}),
	);
});

test('a word costs what it does not share with the one before', () => {
	const length = (words: readonly string[]) => pack(words).slices.join('').length;
	const alike = Array.from({ length: 26 }, (_, at) => `communicat${String.fromCharCode(97 + at)}`);
	// 26 letters of which each is as likely, and next to nothing else: 26 times 4.7 bits are 21 digits.
	expect(length(alike)).toBeLessThan(21 + length(alike.slice(0, 1)) + 12);
});

test('a word without an end is refused, and does not go on for ever', () => {
	const { odds, slices } = pack(['aaaaaaaa', 'b']);
	// The end of a word is the last symbol that comes: without its odds no word ends.
	const endless = odds.map((digits) => digits.slice(0, 38));
	expect(() => unpack({ odds: endless, slices })).toThrow('no end');
});
