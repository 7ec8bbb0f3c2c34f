import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type InstantPage,
	packIndex,
	packLists,
	packNumbers,
	packWords,
	unpackIndex,
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
	expect(unpackIndex(JSON.parse(JSON.stringify(packIndex([PAGE, BARE], [], [])))).map(sorted)).toEqual([PAGE, BARE].map(sorted));
});

test('an anchor that follows from its heading does not travel', () => {
	const text = JSON.stringify(packIndex([PAGE], [], []));
	expect(text).not.toContain('who-names');
	expect(text).toContain('"earn"');
});
