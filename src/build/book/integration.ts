/**
 * Makes the e-book after the pages are built and tells these how large it is. It comes before the steps that index, hash or list what was
 * built.
 */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { parse } from 'yaml';
import { BOOK_SIZE, bookFile } from '../../core/book-file.ts';
import { type Strings, translator } from '../../core/strings.ts';
import { type BookSetting, makeBook } from './make-book.ts';

export function book(setting: Omit<BookSetting, 'root'>): AstroIntegration {
	let base = '/';
	let root: URL | undefined;
	let strings: URL;
	return {
		name: 'book',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				root = config.site ? new URL(base, config.site) : undefined;
				strings = new URL('content/i18n/', config.root);
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const read = pageReader(dir);
				const language = String(select('html', read('start/'))?.properties.lang ?? 'en');
				const t = translator(parse(readFileSync(new URL(`${language}.yaml`, strings), 'utf8')) as Strings, language);
				const content = await makeBook({ base, read }, { ...setting, root }, t);
				const name = bookFile(setting.siteName);
				await writeFile(new URL(name, dir), content);
				await fillSize(
					dir,
					pages.map(({ pathname }) => pathname),
					formatSize(content.length, language),
				);
				logger.info(`${name}: ${formatSize(content.length, 'en')}`);
			},
		},
	};
}

/** Each page is read once. */
function pageReader(dir: URL): (path: string) => Root {
	const pages = new Map<string, Root>();
	return (path) => {
		const known = pages.get(path);
		if (known) return known;
		const page = fromHtml(readFileSync(new URL(`${encodeURI(path)}index.html`, dir), 'utf8'));
		pages.set(path, page);
		return page;
	};
}

/** Every page that names the book's size has left a mark for it. */
async function fillSize(dir: URL, paths: readonly string[], size: string): Promise<void> {
	for (const path of paths) {
		const file = fileURLToPath(new URL(`${encodeURI(path)}${path === '404' ? '.html' : 'index.html'}`, dir));
		const html = await readFile(file, 'utf8').catch(() => '');
		if (html.includes(BOOK_SIZE)) await writeFile(file, html.replaceAll(BOOK_SIZE, size));
	}
}

/** `1,234,567` bytes → `1.2 MB` */
export const formatSize = (bytes: number, language: string): string =>
	new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
