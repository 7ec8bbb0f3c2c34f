import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUDGETS, checkBudgets, type PageWeight } from './page-weight.ts';
import { checkSite } from './read-site.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(folder, '_astro'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const HEAD = `<title>Home page</title><meta name="description" content="What it is for"><meta http-equiv="content-security-policy" content="default-src 'none'">`;
const page = (head: string, body: string) =>
	`<!DOCTYPE html>\n<html lang="en"><head>${HEAD}${head}</head><body><h1>Home</h1>${body}</body></html>\n`;

describe('a built folder', () => {
	it('passes when all is well', async () => {
		write('index.html', page('', '<p id="_top">Text <a href="#_top">up</a></p>'));
		expect((await checkSite(folder, '/')).problems).toEqual([]);
	});

	it('is named when it is empty', async () => {
		expect((await checkSite(folder, '/')).problems).toEqual([{ file: folder, line: 1, found: 'No page.', expected: 'A built site.' }]);
	});

	it('has valid HTML', async () => {
		write('index.html', page('', '<p><div>A block in a paragraph</div></p>'));
		const { problems } = await checkSite(folder, '/');
		expect(problems.length).toBeGreaterThan(0);
		expect(problems[0]).toMatchObject({ file: 'index.html', line: 2 });
	});
});

describe('the weight of a page', () => {
	it('counts what it loads by itself, each file once, and what those import', async () => {
		const chunk = 'export const a = 1;';
		const lazy = 'export const heavy = 1;'.repeat(99);
		const script = 'import{a}from"./chunk.js";import("./lazy.js");';
		write('_astro/chunk.js', chunk);
		write('_astro/lazy.js', lazy);
		write('_astro/app.js', script);
		write('_astro/page.css', 'p{color:red}');
		const head =
			'<link rel="stylesheet" href="/_astro/page.css"><script type="module" src="/_astro/app.js"></script><script type="module" src="/_astro/chunk.js"></script>';
		write('index.html', page(head, ''));
		const size = (text: string) => gzipSync(text, { level: 6 }).length;
		expect((await checkSite(folder, '/')).weights).toEqual([
			{
				file: 'index.html',
				html: size(page(head, '')),
				css: size('p{color:red}'),
				js: size(script) + size(chunk),
				requests: 4,
				hasTool: false,
			},
		]);
	});

	it.each([
		['at work', '<astro-island component-url="/_astro/page.css"></astro-island>', true],
		['on paper', '<section class="tool wide">A form.</section>', true],
		['only named', '<p class="tools">A tool.</p>', false],
	])('knows a page with a tool %s', async (_, body, hasTool) => {
		write('_astro/page.css', 'p{color:red}');
		write('index.html', page('', body));
		expect((await checkSite(folder, '/')).weights[0]?.hasTool).toBe(hasTool);
	});

	const weight = (given: Partial<PageWeight>): PageWeight => ({
		file: 'a.html',
		html: 0,
		css: 0,
		js: 0,
		requests: 1,
		hasTool: false,
		...given,
	});
	it.each([
		['text at its limit', weight({ css: BUDGETS.text }), 0],
		['text over its limit', weight({ css: BUDGETS.text, js: 1 }), 1],
		['the questions over the limit for text', weight({ file: 'faq/index.html', js: BUDGETS.text + 1 }), 0],
		['the questions over their limit', weight({ file: 'faq/index.html', js: BUDGETS.questions + 1 }), 1],
		['a tool over the limit for text', weight({ js: BUDGETS.text + 1, hasTool: true }), 0],
		['a tool over its limit', weight({ js: BUDGETS.tool + 1, hasTool: true }), 1],
	])('%s', (_, given, count) => {
		expect(checkBudgets([given])).toHaveLength(count);
	});
});
