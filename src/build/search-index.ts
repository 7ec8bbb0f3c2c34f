/**
 * The search indexes: made from the built pages, the full text written to `pagefind/` in the output, the small one of names to one file
 * beside the scripts. It must run before the steps that hash or
 * list the output (content security policy, offline). In the dev server the indexes of the last build answer, if there are any.
 */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { type InstantFile, packIndex } from '../core/instant-index.ts';
import { INDEX_FILE, SEARCH_FILE, SEARCH_SOURCE } from '../core/search-names.ts';
import { pickStrings, type Strings } from '../core/strings.ts';
import { chooseInstant } from './instant-index.ts';
import { readPageFacts, readSynonyms } from './search-facts.ts';
import { readSearchRecords, type SearchRecord } from './search-records.ts';

/** Letters of technical words that are not letters: snake_case, C#, C++, node.js, CI/CD, on-call. */
const WORD_CHARACTERS = '_#+./-';
const STRINGS_OF_SEARCH = ['search.', 'header.', 'footer.glossary'];
const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

export function searchIndex(): AstroIntegration {
	let root = '';
	let output = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
				const folder = new URL('content/i18n/', config.root);
				const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
				for (const file of files) addWatchFile(new URL(file, folder));
				const strings = files.map((file) => [file.replace(/\.yaml$/, ''), readSearchStrings(new URL(file, folder))] as const);
				// The search's words travel with its script, which most visits never load, and not in every page.
				const define = { SEARCH_STRINGS: JSON.stringify(Object.fromEntries(strings)) };
				updateConfig({ vite: { define, plugins: [searchScript()] } });
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				output = fileURLToPath(config.outDir);
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					// Vite has taken the base path off by now; an address that climbs is resolved by URL.
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					if (!pathname.startsWith('/pagefind/') && pathname !== `/${INDEX_FILE}`) return next();
					const file = join(output, pathname);
					if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
					response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
					createReadStream(file).pipe(response);
				});
			},
			'astro:build:done': async ({ dir, pages, logger }) => {
				const facts = readPageFacts(root);
				const read = async (pathname: string) => {
					const file = new URL(`${pathname}index.html`, dir);
					return existsSync(file) ? readSearchRecords(`/${pathname}`, await readFile(file, 'utf8'), facts) : [];
				};
				const records = (
					await Promise.all(
						pages
							.map(({ pathname }) => pathname)
							.sort()
							.map(read),
					)
				).flat();
				const bytes = await writeSearchIndex(records, fileURLToPath(new URL('pagefind/', dir)));
				const names = writeInstant(instantFile(records, root));
				await writeFile(new URL(INDEX_FILE, dir), names);
				logger.info(`${records.length} records, ${Math.round(bytes / 1024)} KiB; names ${Math.round(names.length / 1024)} KiB`);
			},
		},
	};
}

/** The small index of some records. `root` is the project's folder, for the synonyms. */
export function instantFile(records: readonly SearchRecord[], root: string): InstantFile {
	const { pages, common } = chooseInstant(records);
	return packIndex(pages, common, readSynonyms(root));
}

/** Each page on a line of its own, for `src/search/read-file.ts`, which works while the rest arrives. */
export function writeInstant({ pages, ...rest }: InstantFile): string {
	const lines = pages.map((page) => JSON.stringify(page)).join(',\n');
	return `${JSON.stringify(rest).slice(0, -1)},"pages":[\n${lines}\n]}\n`;
}

/** Builds the search as a file of the browser's bundle under its own name. */
function searchScript(): Plugin {
	return {
		name: 'search-script',
		apply: 'build',
		enforce: 'pre',
		// What the tools use too would become a file of its own, and the search would wait for one request more.
		async resolveId(source, importer) {
			if (!importer?.includes('/src/search/') || !source.includes('/core/')) return null;
			const resolved = await this.resolve(source, importer, { skipSelf: true });
			return resolved && `${resolved.id}?search`;
		},
		buildStart() {
			if (this.environment.name !== 'client') return;
			this.emitFile({ type: 'chunk', id: SEARCH_SOURCE, fileName: SEARCH_FILE, preserveSignature: 'strict' });
		},
	};
}

function readSearchStrings(file: URL): Strings {
	return pickStrings(parse(readFileSync(file, 'utf8')), STRINGS_OF_SEARCH);
}

/** Writes the index of some records into a folder. Out: bytes written. Throws what Pagefind reports. */
export async function writeSearchIndex(records: readonly SearchRecord[], folder: string): Promise<number> {
	const { index, errors } = await createIndex({ includeCharacters: WORD_CHARACTERS });
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
	try {
		// One after the other: the index, and so the names of its files, is the same for the same pages.
		for (const record of records) {
			const added = await index.addHTMLFile({ url: record.url, content: recordPage(record) });
			if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join('; ')}`);
		}
		const { files } = await index.getFiles();
		const wanted = files.filter(({ path }) => isServed(path, new Set(records.map(({ language }) => language))));
		for (const { path, content } of wanted) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), content);
		}
		return wanted.reduce((sum, { content }) => sum + content.length, 0);
	} finally {
		await close();
	}
}

/** Pagefind brings three interfaces, a highlighter and a language-less module along; the manual's dialog needs none of them. */
function isServed(path: string, languages: ReadonlySet<string>): boolean {
	const wasm = /(?:^|\/)wasm\.([\w-]+)\.pagefind$/.exec(path);
	return wasm ? languages.has(wasm[1] ?? '') : !/pagefind-(?:[\w-]*ui|highlight)\.\w+$/.test(path);
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A record as the page that Pagefind reads. Title, description and aliases are its metadata: searched, but in no excerpt. */
function recordPage({ title, description, aliases, kind, blocks, language }: SearchRecord): string {
	// The title's field is named by the kind: so a result says what it is, and the engine can weigh a source's title less than a
	// tool's. A filter would say it too, but Pagefind writes filters in another order each time, and no two builds would be the same.
	const meta = {
		[kind]: title,
		...(description && { description }),
		...(aliases.length > 0 && { aliases: aliases.join(', ') }),
	};
	const fields = Object.entries(meta).map(([name, text]) => `<i data-m="${escapeHtml(text)}" data-pagefind-meta="${name}[data-m]"></i>`);
	const body = blocks.map(({ heading, text, weight }) => {
		const tag = heading ? `h${heading.level}` : 'p';
		return `<${tag}${heading ? ` id="${escapeHtml(heading.id)}"` : ''}${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${escapeHtml(text)}</${tag}>`;
	});
	return `<!doctype html><html lang="${escapeHtml(language)}"><body data-pagefind-body>${fields.join('')}${body.join('')}</body></html>`;
}
