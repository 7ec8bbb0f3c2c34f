import { describe, expect, test } from 'vitest';
import { findPages, type Pagefind } from './pagefind-engine.ts';

interface Page {
	words: string;
	score?: number;
	meta?: Record<string, string>;
	excerpt?: string;
	sections?: [id: string, title: string, score: number][];
}

/** Answers as Pagefind does: pages that have every word, best first, each with its fragment on request. */
function pagefindOf(pages: Record<string, Page>): Pagefind & { asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		options: async () => {},
		init: async () => {},
		search: async (query) => {
			asked.push(query);
			const hits = Object.entries(pages)
				.filter(([, page]) => query.split(' ').every((word) => page.words.split(' ').includes(word)))
				.map(([url, { words, score = 1, meta = { page: url }, excerpt = '', sections = [] }]) => ({
					id: url,
					score,
					data: async () => ({
						// Found by these words, whichever of them the excerpt shows.
						...{ url, excerpt, meta: { aliases: words, ...meta } },
						sub_results: [
							{ url, title: 'The page', weighted_locations: [{ balanced_score: 99 }] },
							...sections.map(([id, title, balanced_score]) => ({ url: `${url}#${id}`, title, weighted_locations: [{ balanced_score }] })),
						],
					}),
				}));
			return { results: hits.sort((a, b) => b.score - a.score) };
		},
	};
}
const urls = async (pagefind: Pagefind, query: string, limit = 10) => (await findPages(pagefind, query, limit)).pages.map(({ url }) => url);

describe('which pages', () => {
	test('are asked for without the words that say nothing', async () => {
		const pagefind = pagefindOf({ '/a/': { words: 'slow query' } });
		expect(await urls(pagefind, 'what is a slow query')).toEqual(['/a/']);
		expect(pagefind.asked).toEqual(['slow query']);
	});

	test('with most of the words are shown where none has them all, and that is said', async () => {
		const pagefind = pagefindOf({
			'/one/': { words: 'queue', score: 9 },
			'/two/': { words: 'queue retry', score: 1 },
			'/none/': { words: 'salary' },
		});
		const found = await findPages(pagefind, 'queue retry poison', 10);
		expect(found.pages.map(({ url }) => url)).toEqual(['/two/', '/one/']);
		expect(found).toMatchObject({ total: 2, complete: false });
	});

	test('with all of the words are enough', async () => {
		const pagefind = pagefindOf({ '/one/': { words: 'queue' }, '/two/': { words: 'queue retry' } });
		expect(await findPages(pagefind, 'queue retry', 10)).toMatchObject({ pages: [{ url: '/two/' }], total: 1, complete: true });
	});

	test('are fetched up to the limit and counted all', async () => {
		const pagefind = pagefindOf({ '/1/': { words: 'a1', score: 3 }, '/2/': { words: 'a1', score: 2 }, '/3/': { words: 'a1' } });
		expect(await findPages(pagefind, 'a1', 2)).toMatchObject({ pages: [{ url: '/1/' }, { url: '/2/' }], total: 3 });
	});

	test('there are none for a word that nobody wrote', async () => {
		expect(await findPages(pagefindOf({}), 'xyzzy', 10)).toEqual({ pages: [], total: 0, complete: true });
	});
});

describe('what is shown of a page', () => {
	const find = async (page: Omit<Page, 'words'>) => (await findPages(pagefindOf({ '/p/': { words: 'w', ...page } }), 'w', 1)).pages[0];
	const text = async (page: Omit<Page, 'words'>) => (await find(page))?.text.map(({ text }) => text).join('');
	const meta = { faq: 'T', description: 'What it does.' };

	test.each([
		['the words around the hits', { meta, excerpt: 'Say <mark>no</mark>.' }, 'Say no.'],
		['its description, where it was found by another name', { meta, excerpt: 'Some words.' }, 'What it does.'],
		[
			'its description, where it is a tool',
			{ meta: { tool: 'T', description: 'What it does.' }, excerpt: 'Gate. <mark>Bug.</mark> Points.' },
			'What it does.',
		],
		['its first words, where it has no description', { excerpt: 'Some words.' }, 'Some words.'],
	])('%s', async (_name, page, shown) => {
		expect(await text(page)).toBe(shown);
	});

	test('its two best headings, in the order of the page', async () => {
		const page = await find({
			sections: [
				['first', 'First', 2],
				['weak', 'Weak', 1],
				['best', 'Best', 5],
			],
		});
		expect(page?.sections).toEqual([
			{ url: '/p/#first', title: 'First' },
			{ url: '/p/#best', title: 'Best' },
		]);
	});

	test.each(['tool', 'chapter', 'faq', 'term', 'page', 'source'])('its title and its kind: %s', async (kind) => {
		expect(await find({ meta: { [kind]: 'Its title', description: 'D' } })).toMatchObject({ title: 'Its title', kind });
	});

	test('its address, where an index gives it no title', async () => {
		expect(await find({ meta: {} })).toMatchObject({ title: '/p/', kind: 'page' });
	});
});
