import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeInstant } from '../build/search-index.ts';
import { readFile, readShown } from './read-file.ts';
import { filesOf, readWhole } from './search.examples.ts';

/** A response that arrives in pieces of so many bytes. */
function arriving(text: string, size: number, status = 200): Response {
	const bytes = new TextEncoder().encode(text);
	const body = new ReadableStream({
		start(controller) {
			for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
			controller.close();
		},
	});
	return new Response(body, { status });
}

describe('the index as it arrives', () => {
	const { file, texts } = filesOf([
		{ url: '/get-hired/', kind: 'chapter', title: 'Résumés, pay – and “offers”', sections: [['First [look], then “read”', 'look']] },
		{ url: '/faq/#why', kind: 'faq', title: 'Why?\nA line break, "quotes"', text: 'Because.', aliases: ['for what reason'] },
	]);
	const text = writeInstant(file);

	it('is JSON with each slice on a line of its own', () => {
		expect(JSON.parse(text)).toEqual(file);
		expect(text.split('\n').filter((line) => /^"[\w-]+",?$/.test(line))).toHaveLength(file.numbers.length);
	});

	it('is the same wherever the network cuts it, also within a letter', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (size) => {
				expect(await readFile(arriving(text, size))).toEqual(readWhole(file));
			}),
			{ numRuns: 60 },
		);
	});

	it('is refused when it was not served, and when it was cut off', async () => {
		await expect(readFile(arriving('', 9, 404))).rejects.toThrow('404');
		await expect(readFile(arriving(text.slice(0, -9), 50))).rejects.toThrow('whole');
		await expect(readFile(new Response('<p>Not found</p>'))).rejects.toThrow('whole');
		await expect(readFile(new Response('<p>Not found</p>\n'))).rejects.toThrow(SyntaxError);
	});

	it('has what its results show in a second file', async () => {
		expect(await readShown(new Response(JSON.stringify(texts)))).toEqual(texts);
		await expect(readShown(new Response('', { status: 404 }))).rejects.toThrow('404');
	});
});
