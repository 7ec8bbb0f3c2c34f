import { expect, test } from 'vitest';
import { hasNearWord } from './near-words.ts';

test.each([
	['queries', 'a slow query', true],
	['prioritise', 'Prioritize bugs', true],
	['interviw', 'Interview questions', true],
	['cv', 'CV tips', true],
	['resume', 'Résumé', true],
	['c#', 'C#, Java', true],
	['burndown', 'bursting at the seams', false],
	['interviw', 'an integer column', false],
	['xyzzyq', 'x is not known', false],
])('%s and "%s": %s', (asked, found, near) => {
	expect(hasNearWord([asked], found)).toBe(near);
});

test('one of several words is enough, and no word at all excludes nothing', () => {
	expect(hasNearWord(['poison', 'queue'], 'dead-letter queue')).toBe(true);
	expect(hasNearWord([], 'anything')).toBe(true);
});
