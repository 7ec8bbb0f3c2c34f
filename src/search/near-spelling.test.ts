import { describe, expect, test } from 'vitest';
import { nearestTerms, spellingDistance, wordsOneOff } from './near-spelling.ts';

test.each([
	['salary', 'salary', 0],
	['salry', 'salary', 1],
	['sallary', 'salary', 1],
	['salery', 'salary', 1],
	['slaary', 'salary', 1],
	['kuberentes', 'kubernetes', 1],
	['negociat', 'negotiat', 1],
	['interwiev', 'interview', 2],
	['java', 'salary', 3],
])('%s and %s are %i apart, three and more being too far', (a, b, distance) => {
	expect(spellingDistance(a, b, 2)).toBe(distance);
	expect(spellingDistance(b, a, 2)).toBe(distance);
});

describe('the nearest of some words', () => {
	const terms = new Map(['salari', 'salad', 'interview', 'internal', 'go', 'kubernet'].map((word, number) => [word, number]));
	const nearest = (word: string) => nearestTerms(word, terms).map(([number]) => [...terms.keys()][number]);

	test.each([
		['salri', ['salari']],
		['kubernte', ['kubernet']],
		['intervwei', ['interview']],
	])('%s means %j', (word, found) => {
		expect(nearest(word)).toEqual(found);
	});

	test('may be two letters off where the word was long as it was typed', () => {
		expect(nearestTerms('slaeri', terms)).toEqual([]);
		expect(nearestTerms('slaeri', terms, 'slaeries'.length)).toEqual([[0, 2]]);
	});

	test.each(['goo', 'sal', 'xyzzy', 'p95s', 'intern'])('%s means none', (word) => {
		expect(nearest(word)).toEqual([]);
	});
});

describe('one letter off "salary"', () => {
	const words = wordsOneOff('salary');

	test.each(['alary', 'salay', 'aslary', 'salayr', 'zalary', 'salery', 'ssalary', 'sallary', 'salaryy'])('is %s', (word) => {
		expect(words).toContain(word);
	});

	test.each(['salr', 'sllery', 'laary'])('is not %s', (word) => {
		expect(words).not.toContain(word);
		expect(spellingDistance('salary', word, 2)).toBeGreaterThan(1);
	});

	test('is nothing that is further off', () => {
		expect(words.filter((word) => spellingDistance('salary', word, 2) > 1)).toEqual([]);
	});
});
