import { expect, test } from 'vitest';
import { stemsOf } from '../core/search-words.ts';
import { markWords } from './highlight.ts';

const mark = (text: string, words: string) => {
	const asked = new Set(stemsOf(words));
	return markWords(text, (stem) => asked.has(stem))
		.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
		.join('');
};

test.each([
	['Estimates are estimated.', 'estimating', '[Estimates] are [estimated].'],
	['Your résumé, read', 'resume', 'Your [résumé], read'],
	['C# and C++', 'c#', '[C#] and C++'],
	['A driver’s pay', 'driver', 'A [driver’s] pay'],
	['Nothing here', 'salary', 'Nothing here'],
	['<b>pay</b>', 'pay', '<b>[pay]</b>'],
	['', 'pay', ''],
])('%j for %j', (text, words, marked) => {
	expect(mark(text, words)).toBe(marked);
});
