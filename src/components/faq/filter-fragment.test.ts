import { expect, test } from 'vitest';
import { formatFilter, NO_FILTER, parseFilter } from './filter-fragment.ts';

const TOPICS = ['career', 'craft'];

test.each([
	[{ query: 'notice period', topic: 'career' }, '#q=notice%20period&topic=career'],
	[{ query: 'C++ & C#, 100%?', topic: '' }, '#q=C%2B%2B%20%26%20C%23%2C%20100%25%3F'],
	[{ query: '', topic: 'craft' }, '#topic=craft'],
	[{ query: 'q=1', topic: '' }, '#q=q%3D1'],
	[{ query: 'Gehälter 給料', topic: '' }, '#q=Geh%C3%A4lter%20%E7%B5%A6%E6%96%99'],
])('%j goes there and back', (filter, fragment) => {
	expect(formatFilter(filter)).toBe(fragment);
	expect(parseFilter(fragment, TOPICS)).toEqual(filter);
});

test('no filter leaves the address as it is', () => expect(formatFilter(NO_FILTER)).toBe(''));

test.each(['', '#', '#average-salary', '#cite-leetcode-x', '#quality', '#average#q=salary'])('%j is no filter', (fragment) =>
	expect(parseFilter(fragment, TOPICS)).toBeNull(),
);

test('what people put together by hand is read as far as it goes', () => {
	expect(parseFilter('#q=on+call', TOPICS)).toEqual({ query: 'on call', topic: '' });
	expect(parseFilter('#topic=cooking&q=%E0%A4%A', TOPICS)).toMatchObject({ topic: '' });
	expect(parseFilter('#q=+on+call%20', TOPICS)).toEqual({ query: 'on call', topic: '' });
	expect(parseFilter('#q=', TOPICS)).toEqual(NO_FILTER);
});
