import { expect, test } from 'vitest';
import { countSyllables } from './count-syllables.ts';
import { listHardest, measureReading } from './reading-ease.ts';
import { listWords, splitSentences } from './sentences.ts';

// Published examples: Wikipedia, "Flesch–Kincaid readability tests", gives these scores for these sentences.
test.each([
	['The cat sat on the mat.', 116],
	['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 69],
])('%s', (text, published) => {
	expect(measureReading([text]).ease).toBeCloseTo(published, 0);
});

test('a rare word may be counted two syllables off, which a sentence of thirteen words feels', () => {
	const { ease } = measureReading(['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.']);
	expect(Math.abs((ease ?? 0) - 37.5)).toBeLessThan((2 * 84.6) / 13 + 0.1);
});

// As divided in Merriam-Webster's dictionary.
const SYLLABLES = {
	1: 'prove proves queue cache asked',
	2: 'service table improve every business written trial client applied doing science therefore someone review',
	3: 'engineer database whatever area résumé interview employer services manager',
	4: 'developer reliable usually responsible',
};
test.each(Object.entries(SYLLABLES))('words of %s', (count, words) => {
	const counted = words.split(' ');
	expect(counted.map((word) => `${word} ${countSyllables(word)}`)).toEqual(counted.map((word) => `${word} ${count}`));
});

test('a text is the sum of its pieces, and no text has no ease', () => {
	expect(measureReading(['The cat sat. The dog ran.', 'It fell'])).toMatchObject({ words: 8, sentences: 3 });
	expect(measureReading(['', '  [@one] '])).toEqual({ words: 0, sentences: 0, ease: null });
});

test('sentences end at a mark before a blank, not inside numbers, names and abbreviations', () => {
	expect(splitSentences('Node.js 24.1 runs (e.g. here). Does it? "Yes." Fine [@one, p. 4]')).toEqual([
		'Node.js 24.1 runs (e.g. here).',
		'Does it?',
		'"Yes."',
		'Fine',
	]);
});

test('words are letters', () => {
	expect(listWords("It’s a p95 of 120 ms, isn't it? End-to-end.")).toEqual([
		'It’s',
		'a',
		'p',
		'of',
		'ms',
		"isn't",
		'it',
		'End',
		'to',
		'end',
	]);
});

test('the hardest sentence comes first, and short ones are not called hard', () => {
	const easy = 'The job ran late and then it ran out of time so we cut it in two.';
	const hard =
		'Organizational accountability necessitates comprehensive documentation of architectural responsibilities across independently administered infrastructure environments including evaluation.';
	expect(listHardest([easy, `Idempotency. ${hard}`], 2).map(({ sentence }) => sentence)).toEqual([hard, easy]);
});

test('a word that every object in JavaScript has as a field is a word like others', () => {
	expect(countSyllables('constructor')).toBe(3);
	expect(measureReading(['The constructor is called once.']).ease).toBeGreaterThan(0);
});
