import { describe, expect, test } from 'vitest';
import { nearestTerms, spellingDistance } from './near-spelling.ts';

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

	test.each(['goo', 'sal', 'xyzzy', 'p95s', 'intern'])('%s means none', (word) => {
		expect(nearest(word)).toEqual([]);
	});
});
