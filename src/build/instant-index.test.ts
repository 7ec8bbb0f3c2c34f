import { describe, expect, test } from 'vitest';
import { chooseInstant } from './instant-index.ts';
import type { SearchRecord } from './search-records.ts';

const record = (url: string, fields: Partial<SearchRecord>): SearchRecord => ({
	...{ url, kind: 'page', title: 'Title', description: '', aliases: [], blocks: [], language: 'en', ...fields },
});
const text = (words: string) => ({ heading: null, text: words, weight: 1 });
const heading = (id: string, words: string) => ({ heading: { level: 2 as const, id }, text: words, weight: 1 });
const FILLER = Array.from({ length: 20 }, (_, at) => record(`/${at}/`, { blocks: [text('Everybody writes about meetings.')] }));

describe('of a page', () => {
	test('go in its names, each set of words once', () => {
		const [page] = chooseInstant([
			record('/a/', { title: 'Bug triage', aliases: ['triage bugs', 'triaging of bugs', 'which bug first', 'first which bug'] }),
		]).pages;
		expect(page?.aliases).toEqual([['bug', 'first']]);
	});

	test('goes in what tells a section from the others, and not what everybody writes', () => {
		const { pages, common } = chooseInstant([
			...FILLER,
			record('/a/', {
				blocks: [
					text('Everybody fears deadlocks, deadlocks and more fears.'),
					heading('why', 'Why'),
					text('Everybody indexes tenants: tables, tables, tables.'),
				],
			}),
		]);
		expect(pages.at(-1)).toMatchObject({
			words: ['fear', 'deadlock', 'index', 'tenant'],
			often: ['tabl'],
			sections: [{ id: 'why', title: 'Why', words: ['tabl', 'index', 'tenant'] }],
		});
		expect(common[0]).toContain('meet');
		expect(common[0]).not.toContain('deadlock');
	});

	test('goes in its description, else the beginning of its text: whole sentences where they fit', () => {
		const long = `It depends on the country. ${'And on much else '.repeat(10)}`;
		const { pages } = chooseInstant([
			record('/a/', { description: 'What it does.', blocks: [text('Body.')] }),
			record('/b/', { blocks: [text('Short.')] }),
			record('/c/', { blocks: [text(`${'Nearly a hundred characters of text, '.repeat(2)}and a stop. ${long}`)] }),
			record('/d/', { blocks: [text('word '.repeat(60))] }),
		]);
		expect(pages.map((page) => page.text.length <= 125)).toEqual([true, true, true, true]);
		expect(pages.slice(0, 3).map(({ text: shown }) => shown.split(' ').slice(-2).join(' '))).toEqual([
			'it does.',
			'Short.',
			'the country.',
		]);
		expect(pages[3]?.text).toMatch(/^(word )+…$/);
	});
});

test('sources stay out: the full text has them', () => {
	expect(chooseInstant([record('/sources/#a', { kind: 'source' })]).pages).toEqual([]);
});
