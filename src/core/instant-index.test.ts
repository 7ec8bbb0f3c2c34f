import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type InstantPage,
	openIndex,
	packIndex,
	packLists,
	packNumbers,
	packWords,
	unpackLists,
	unpackNumbers,
	unpackWords,
} from './instant-index.ts';

test('numbers come back', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(100_000)), (numbers) => {
			const rising = numbers.sort((a, b) => a - b);
			expect(unpackNumbers(packNumbers(rising))).toEqual(rising);
		}),
	);
});

// Five bits a character: 32, 32² and 32³ are the first numbers that need one more.
test.each([
	[0, 1],
	[31, 1],
	[32, 2],
	[33, 2],
	[1023, 2],
	[1024, 3],
	[1056, 3],
	[32_767, 3],
	[32_768, 4],
])('the number %i takes %i characters and comes back', (number, length) => {
	expect(packNumbers([number])).toHaveLength(length);
	expect(unpackNumbers(packNumbers([number]))).toEqual([number]);
});

test('near numbers cost a character each', () => {
	expect(packNumbers([5, 6, 30])).toHaveLength(3);
});

test('lists of numbers come back, in the order of their first two', () => {
	expect(unpackLists(packLists([[900, 7], [30], [3, 9], [3, 5]]))).toEqual([[3, 5], [3, 9], [7, 900], [30]]);
	expect(unpackLists(packLists([]))).toEqual([]);
});

test('lists that begin alike cost no more for a high beginning', () => {
	const lists = (first: number) => [1, 2, 3].map((distance) => [first, first + distance]);
	expect(packLists(lists(5000)).length - packLists(lists(5)).length).toBe(packNumbers([5000]).length - packNumbers([5]).length);
});

test('words come back, whatever they begin with', () => {
	const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'é', '1', '+', '#') });
	fc.assert(
		fc.property(fc.uniqueArray(word), (words) => {
			const sorted = words.sort();
			expect(unpackWords(packWords(sorted))).toEqual(sorted);
		}),
	);
});

test('words that begin alike for longer than one digit can say come back', () => {
	const words = [33, 34, 35, 36, 37].map((length) => 'a'.repeat(length)).concat(`${'a'.repeat(36)}b`);
	expect(unpackWords(packWords(words))).toEqual(words);
});

test('the first word is written in full, whatever it begins with', () => {
	const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
	expect(letters.map((letter) => packWords([letter]))).toEqual(letters.map((letter) => `0${letter}`));
	expect(unpackWords('9a 1b')).toEqual(['a', 'ab']);
});

test('a word costs what it does not share with the one before', () => {
	expect(packWords(['test', 'tester', 'tests'])).toBe('0test 4er 4s');
});

const PAGE: InstantPage = {
	url: '/get-hired/salary/',
	kind: 'chapter',
	title: 'Negotiate your pay',
	text: 'Ask for one number.',
	aliases: [['offer', 'salari'], ['rais']],
	words: ['pension', 'anchor'],
	often: ['band', 'offer'],
	sections: [
		{ id: 'who-names-a-number-first', title: 'Who names a number first?', words: ['anchor', 'band'] },
		{ id: 'earn', title: 'What backend developers earn', words: [] },
	],
};
const BARE: InstantPage = { url: '/faq/#x', kind: 'faq', title: 'X', text: '', aliases: [], words: [], often: [], sections: [] };

test('pages come back, through JSON', () => {
	const sorted = (page: InstantPage) => ({ ...page, words: [...page.words].sort() });
	expect(openIndex(JSON.parse(JSON.stringify(packIndex([PAGE, BARE], [], [])))).pages.map(sorted)).toEqual([PAGE, BARE].map(sorted));
});

test('an anchor that follows from its heading does not travel', () => {
	const text = JSON.stringify(packIndex([PAGE], [], []));
	expect(text).not.toContain('who-names');
	expect(text).toContain('"earn"');
});

// Anchors as GitHub and the build make them of headings.
test.each([
	['Do you know C#? Yes – and C++', 'do-you-know-c-yes--and-c'],
	['snake_case, step-by-step', 'snake_case-step-by-step'],
	['Gehälter 2026', 'gehälter-2026'],
])('the heading %j needs no anchor of its own', (title, id) => {
	const file = packIndex([{ ...BARE, sections: [{ id, title, words: [] }] }], [], []);
	expect(file.pages[0]).toContain(title);
	expect(file.pages[0]).not.toContain(id);
	expect(openIndex(file).pages[0]?.sections).toEqual([{ id, title, words: [] }]);
});

test('words that most texts have come first, by the alphabet where they are about as common, and are named in that order', () => {
	const often = { zeal: 16, yarn: 5, xenon: 4, able: 3, bake: 1 };
	const pages = Array.from({ length: 16 }, (_, index) => ({
		...BARE,
		words: Object.entries(often).flatMap(([word, times]) => (index < times ? [word] : [])),
	}));
	const file = packIndex(pages, [], []);
	expect(unpackWords(file.vocabulary)).toEqual(['zeal', 'xenon', 'yarn', 'able', 'bake']);
	expect(openIndex(file).pages[0]?.words).toEqual(['zeal', 'xenon', 'yarn', 'able', 'bake']);
});

test('groups of the same meaning and common words travel beside the pages', () => {
	const file = packIndex([], [['test', 'tests'], ['zero']], [['pay', 'salary', 'wage'], ['job']]);
	expect(file.synonyms).toEqual(['pay|salary|wage', 'job']);
	expect(file.common.map(unpackWords)).toEqual([['test', 'tests'], ['zero']]);
});

test('what a file lacks becomes empty', () => {
	const blank = { url: '', kind: 'page', title: '', text: '', aliases: [], words: [], often: [], sections: [] };
	const file = (...pages: string[][]) => ({ synonyms: [], common: [], vocabulary: packWords(['one']), pages });
	expect(openIndex(file([])).pages).toEqual([blank]);
	expect(openIndex(file(['', 'page', '', '', '', packNumbers([0, 7])])).pages).toEqual([{ ...blank, words: ['one', ''] }]);
	expect(openIndex(file(['', 'page', '', '', '', '', '', 'half-a-section'])).pages).toEqual([blank]);
});
