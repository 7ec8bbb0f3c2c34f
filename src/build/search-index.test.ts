import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-records.ts';

const record = (url: string, fields: Partial<SearchRecord>): SearchRecord => ({
	...{ url, kind: 'page', title: 'Title', description: '', aliases: [], blocks: [], language: 'en', ...fields },
});
const block = (text: string, heading: SearchRecord['blocks'][number]['heading'] = null) => ({ heading, text, weight: 1 });

let folder = '';
let files: string[] = [];
let fragments: { url: string; content: string; meta: Record<string, string>; anchors: { id: string }[] }[] = [];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'search-index-'));
	await writeSearchIndex(
		[
			record('/faq/#pay', {
				kind: 'faq',
				title: 'What is <em>pay</em> & "value"?',
				aliases: ['wages', 'C#'],
				blocks: [block('It depends.')],
			}),
			record('/a/', {
				...{
					kind: 'chapter',
					description: 'Do it.',
					blocks: [block('Start with a <script> tag.'), block('Why', { level: 2, id: 'why' }), block('So.')],
				},
			}),
			record('/sources/#x', { kind: 'source', title: 'Author, Work, 2024', blocks: [block('It rose.')] }),
		],
		folder,
	);
	files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
	const names = await readdir(join(folder, 'fragment'));
	const read = async (name: string) => gunzipSync(await readFile(join(folder, 'fragment', name))).toString();
	fragments = (await Promise.all(names.map(read))).map((text) => JSON.parse(text.slice(text.indexOf('{'))));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fragment = (url: string) => fragments.find((candidate) => candidate.url === url);

describe('the written index', () => {
	test('has the engine for the language of the pages and nothing that the dialog does not use', () => {
		expect(files.filter((name) => !/_|entry/.test(name)).sort()).toEqual(['pagefind-worker.js', 'pagefind.js', 'wasm.en.pagefind']);
	});

	test('keeps the fragment of a question as its address', () => {
		expect(fragments.map(({ url }) => url).sort()).toEqual(['/a/', '/faq/#pay', '/sources/#x']);
	});

	test('has other names beside the text and not in it', () => {
		expect(fragment('/faq/#pay')).toMatchObject({ content: 'It depends.', meta: { aliases: 'wages, C#' } });
	});

	test('has titles as they are written, whatever characters they are made of', () => {
		expect(fragment('/faq/#pay')?.meta.faq).toBe('What is <em>pay</em> & "value"?');
	});

	test('has the text as it is read, and the anchors of headings', () => {
		expect(fragment('/a/')?.content).toBe('Start with a <script> tag. Why. So.');
		expect(fragment('/a/')?.anchors.map(({ id }) => id)).toEqual(['why']);
	});

	test('names the title by the kind', () => {
		expect(fragment('/sources/#x')?.meta).toEqual({ source: 'Author, Work, 2024' });
	});
});
