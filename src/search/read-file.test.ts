import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeInstant } from '../build/search-index.ts';
import { openIndex } from '../core/instant-index.ts';
import { readFile } from './read-file.ts';
import { fileOf } from './search.examples.ts';

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
	const file = fileOf([
		{ url: '/get-hired/', kind: 'chapter', title: 'Résumés, pay – and “offers”', sections: [['First [look], then “read”', 'look']] },
		{ url: '/faq/#why', kind: 'faq', title: 'Why?\nA line break', text: 'Because.', aliases: ['for what reason'] },
	]);
	const text = writeInstant(file);

	it('is JSON with each page on a line of its own', () => {
		expect(JSON.parse(text)).toEqual(file);
		expect(text.split('\n').filter((line) => line.startsWith('["/'))).toHaveLength(2);
	});

	it('is the same wherever the network cuts it, also within a letter', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (size) => {
				expect(await readFile(arriving(text, size))).toEqual(openIndex(file));
			}),
			{ numRuns: 60 },
		);
	});

	it('is read also when it stands on one line', async () => {
		expect(await readFile(new Response(JSON.stringify(file)))).toEqual(openIndex(file));
	});

	it('is refused when it was not served, and when it was cut off', async () => {
		await expect(readFile(arriving('', 9, 404))).rejects.toThrow('404');
		await expect(readFile(arriving(text.slice(0, -9), 50))).rejects.toThrow(SyntaxError);
		await expect(readFile(new Response('<p>Not found</p>'))).rejects.toThrow(SyntaxError);
	});
});
