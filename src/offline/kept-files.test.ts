import { expect, test } from 'vitest';
import { type BuiltFile, LARGEST_KEPT, listKeptFiles } from './kept-files.ts';

const file = (path: string, size = 100): BuiltFile => ({ path, size, hash: `hash of ${path}` });

test('pages come first and under the address that a reader visits, below the base path', () => {
	const files = ['_astro/search.js', 'index.html', 'faq/index.html', '404.html'].map((path) => file(path));
	expect(listKeptFiles(files, '/some-fork/')).toEqual([
		{ url: '/some-fork/404.html', revision: 'hash of 404.html' },
		{ url: '/some-fork/faq/', revision: 'hash of faq/index.html' },
		{ url: '/some-fork/', revision: 'hash of index.html' },
		{ url: '/some-fork/_astro/search.js', revision: 'hash of _astro/search.js' },
	]);
});

test('what has its hash in its name needs no other', () => {
	const names = ['_astro/Rubric.CBc_3sRR.js', '_astro/career-map.DzCQ6ai6.css', 'pagefind/fragment/en_1a2b3c4.pf_fragment'];
	expect(
		listKeptFiles(
			names.map((path) => file(path)),
			'/',
		).map(({ revision }) => revision),
	).toEqual([null, null, null]);
	const others = ['_astro/search.js', 'pagefind/pagefind.js', 'favicon.svg', 'pagefind/wasm.en.pagefind'];
	expect(
		listKeptFiles(
			others.map((path) => file(path)),
			'/',
		).every(({ revision }) => revision !== null),
	).toBe(true);
});

test('what readers do not need, and what is too large to fetch unasked, is left out', () => {
	const files = [
		file('schemas/sheet.v1.json'),
		file('sitemap-0.xml'),
		file('sitemap-index.xml'),
		file('backend-field-manual.epub'),
		file('_astro/pdf.CBc_3sRR.js', LARGEST_KEPT + 1),
		file('_astro/large.CBc_3sRR.js', LARGEST_KEPT),
	];
	expect(listKeptFiles(files, '/').map(({ url }) => url)).toEqual(['/_astro/large.CBc_3sRR.js']);
});
