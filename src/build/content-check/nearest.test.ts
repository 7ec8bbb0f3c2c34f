import { expect, test } from 'vitest';
import { didYouMean, findNearest, listNames } from './nearest.ts';

test.each([
	['wieght', ['weight', 'height'], 'weight'],
	['tone-of-voice', ['tone', 'structure'], 'tone'],
	['Kind', ['kind', 'item'], 'kind'],
	['abc', ['xyz', 'uvw'], null],
	['p9', ['p0'], 'p0'],
	['ab', ['cd'], null],
	['anything', [], null],
])('%s among %j is %s', (word, candidates, expected) => {
	expect(findNearest(word, candidates)).toBe(expected);
});

test('a tie goes to the first', () => {
	expect(findNearest('cat', ['car', 'can'])).toBe('car');
});

test('without a close candidate there is no question', () => {
	expect(didYouMean('abc', ['xyz'])).toBe('');
	expect(didYouMean('wieght', ['weight'])).toBe(' Did you mean "weight"?');
});

test('a long list is cut and counted', () => {
	expect(listNames(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
	expect(listNames(['a', 'b'], 2)).toBe('a, b');
	expect(listNames([])).toBe('none yet');
});
