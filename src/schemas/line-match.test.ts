import { expect, test } from 'vitest';
import { findWords, matchRule, stepOf, type WordList } from './line-match.ts';

const list = (id: string, terms: string[], patterns: string[] = []): WordList => ({ id, terms, patterns });
const found = (line: string, words: WordList) => findWords(line, words).map(({ start, end }) => line.slice(start, end));

test.each([
	['whole words only', 'Rapid restart of the API', ['api'], ['API']],
	['plurals', 'APIs and caches', ['api', 'cache'], ['APIs', 'caches']],
	['a hyphen like a space', 'on-call, on call', ['on-call'], ['on-call', 'on call']],
	['signs as they are', 'C++ and C#, CI/CD', ['c++', 'ci/cd'], ['C++', 'CI/CD']],
	['letters beyond English', 'Größe, größer', ['größe'], ['Größe']],
	['nothing in nothing', '', ['api'], []],
])('finds %s', (_, line, terms, words) => {
	expect(found(line, list('any', terms))).toEqual(words);
});

test('words are found from left to right, whichever list entry they come from', () => {
	expect(found('p95 by 40% with a cache', list('any', ['cache'], ['\\d+%', 'p95']))).toEqual(['p95', '40%', 'cache']);
});

const lists = new Map(
	[list('did', ['built', 'cut']), list('figure', [], ['\\d+']), list('duty', ['responsible for'])].map((one) => [one.id, one]),
);

test('a rule needs a word of each list and none of the forbidden', () => {
	const rule = { needs: [['did'], ['figure']], unless: ['duty'] };
	expect(matchRule('Cut p95 to 40 ms', rule, lists)?.map(({ start }) => start)).toEqual([0, 5, 11]);
	expect(matchRule('Cut latency', rule, lists)).toBeNull();
	expect(matchRule('Responsible for what others built for 40 shops', rule, lists)).toBeNull();
	expect(matchRule('Cut p95 to 40 ms', { needs: [['did'], ['nowhere']], unless: [] }, lists)).toBeNull();
});

test('a line stands on the highest step that has a rule for it', () => {
	const steps = [{ rules: [] }, { rules: [{ needs: [['did']], unless: [] }] }, { rules: [{ needs: [['figure']], unless: [] }] }];
	expect(['Java', 'Built it', 'Built 3', '3 of them'].map((line) => stepOf(line, steps, lists))).toEqual([0, 1, 2, 2]);
});
