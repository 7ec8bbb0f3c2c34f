import { describe, expect, test } from 'vitest';
import { hasHit, markOpenStart, parseExcerpt } from './excerpt.ts';

describe('parseExcerpt', () => {
	test('splits an excerpt at the words that were searched for', () => {
		expect(parseExcerpt('Say it by <mark>Friday</mark> or <mark>move</mark> it')).toEqual([
			{ text: 'Say it by ', hit: false },
			{ text: 'Friday', hit: true },
			{ text: ' or ', hit: false },
			{ text: 'move', hit: true },
			{ text: ' it', hit: false },
		]);
	});

	test('has no empty pieces at the ends or between neighbors', () => {
		expect(parseExcerpt('<mark>error</mark><mark>budget</mark>')).toEqual([
			{ text: 'error', hit: true },
			{ text: 'budget', hit: true },
		]);
		expect(parseExcerpt('')).toEqual([]);
	});

	test('keeps markup that a page writes about as text', () => {
		const text = parseExcerpt('paste &lt;img src=x onerror=alert(1)&gt; into the <mark>form</mark>')
			.map((piece) => piece.text)
			.join('');
		expect(text).toBe('paste <img src=x onerror=alert(1)> into the form');
	});

	test.each([
		['a mark that a page writes about', 'use &lt;mark&gt;this&lt;/mark&gt;', 'use <mark>this</mark>'],
		['a mark that is never closed', 'half <mark>open', 'half <mark>open'],
		['any other tag', '<b>bold</b>', '<b>bold</b>'],
	])('makes no hit of %s', (_name, excerpt, shown) => {
		const pieces = parseExcerpt(excerpt);
		expect(pieces.map(({ text }) => text).join('')).toBe(shown);
		expect(hasHit(pieces)).toBe(false);
	});
});

describe('markOpenStart', () => {
	test.each([
		['begins inside a sentence', 'and the index', '… and the index'],
		['begins with a sentence', 'The index', 'The index'],
		['begins with a figure', '95 of 100', '95 of 100'],
	])('an excerpt that %s', (_name, excerpt, shown) => {
		const pieces = markOpenStart(parseExcerpt(excerpt));
		expect(pieces.map(({ text }) => text).join('')).toBe(shown);
	});
});
