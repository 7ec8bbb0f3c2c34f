import { expect, test } from 'vitest';
import { createPhraseFinder } from './find-phrases.ts';
import { blankQuotes, isQuotation } from './quoted-words.ts';

const rule = (phrases: string[], unless: string[] = []) => ({ phrases, unless, reason: 'It says nothing.', instead: 'take it out.' });
const find = createPhraseFinder([
	rule(['just', 'simply'], ['just now', 'has just']),
	rule(["it's important to"]),
	rule(['delv*', 'deep dive into']),
]);
const wordsIn = (text: string) => find(text).map(({ words, index }) => `${index} ${words}`);

test('words are found in any case, across line ends, with either apostrophe and with any ending where a star stands', () => {
	expect(wordsIn('Simply restart it.')).toEqual(['0 Simply']);
	expect(wordsIn('Now it’s\nimportant to delve. Delving helps.')).toEqual(["4 it's important to", '22 delve', '29 Delving']);
});

test('a part of a word, a hyphened word and an exception are none', () => {
	expect(wordsIn('Adjust it justly, in a just-in-time way. She has just left, just now.')).toEqual([]);
	expect(wordsIn('She has just left; just go.')).toEqual(['19 just']);
});

test('quoted words are blanked and places stay', () => {
	expect(blankQuotes('Say "just do\nit" now')).toBe('Say         \n    now');
	expect(blankQuotes('Say “simply” now')).toBe('Say          now');
	expect(blankQuotes('5" and 6 feet')).toBe('5" and 6 feet');
});

test('a line of a conversation is one quotation', () => {
	expect(isQuotation(' "We need 100% coverage." ')).toBe(true);
	expect(isQuotation('"One." said she, "Two."')).toBe(false);
});
