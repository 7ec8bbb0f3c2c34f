/**
 * The search indexes: made from the built pages, the full text written to `pagefind/` in the output, the small one of names to one file
 * beside the scripts. It must run before the steps that hash or
 * list the output (content security policy, offline). In the dev server the indexes of the last build answer, if there are any.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { type InstantFile, type InstantTexts, packIndex } from '../core/instant-index.ts';
import {
	INDEX_FILE,
	PAGE_FILE,
	PAGE_SOURCE,
	READ_FILE,
	READ_SOURCE,
	SEARCH_FILE,
	SEARCH_SOURCE,
	TEXT_FILE,
	TEXT_SOURCE,
	textsFile,
} from '../core/search-names.ts';
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
					if (!/^\/(?:pagefind\/|_astro\/search[\w.-]*\.json$)/.test(pathname)) return next();
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
				const { file, texts } = instantFiles(records, root);
				const shown = JSON.stringify(texts);
				// The two belong together, whichever of them a browser has kept: one names the other by what stands in it.
				const name = textsFile(createHash('sha256').update(shown).digest('hex').slice(0, 8));
				const names = writeInstant({ ...file, texts: name });
				await writeFile(new URL(INDEX_FILE, dir), names);
				await writeFile(new URL(name, dir), shown);
				const kibibytes = (size: number) => `${Math.round(size / 1024)} KiB`;
				logger.info(`${records.length} records, ${kibibytes(bytes)}; names ${kibibytes(names.length)}, texts ${kibibytes(shown.length)}`);
			},
		},
	};
}

/** The small index of some records: the file that ranks and the one that shows. `root` is the project's folder, for the synonyms. */
export function instantFiles(records: readonly SearchRecord[], root: string): { file: InstantFile; texts: InstantTexts } {
	const { pages, common } = chooseInstant(records);
	return packIndex(pages, common, readSynonyms(root));
}

/** Each slice on a line of its own, for `src/search/read-file.ts`, which works while the rest arrives. */
export function writeInstant({ numbers, ...rest }: InstantFile): string {
	const lines = numbers.map((slice) => JSON.stringify(slice)).join(',\n');
	return `${JSON.stringify(rest).slice(0, -1)},"numbers":[\n${lines}\n]}\n`;
}

/** The parts of the search, each a file of the browser's bundle under its own name, and what tells its modules from those of the others. */
const PARTS = [
	{ source: SEARCH_SOURCE, fileName: SEARCH_FILE, mark: '?search' },
	{ source: READ_SOURCE, fileName: READ_FILE, mark: '?read' },
	{ source: TEXT_SOURCE, fileName: TEXT_FILE, mark: '?text' },
	{ source: PAGE_SOURCE, fileName: PAGE_FILE, mark: '?page' },
];

/** Builds each part whole: what two parts or a tool use as well would become a file of its own, and the search would wait for one more. */
function searchScript(): Plugin {
	return {
		name: 'search-script',
		apply: 'build',
		enforce: 'pre',
		async resolveId(source, importer) {
			const part = PARTS.find((one) => importer?.endsWith(one.source) || importer?.endsWith(one.mark));
			if (!part || !source.endsWith('.ts')) return null;
			const resolved = await this.resolve(source, importer?.replace(/\?.*/, ''), { skipSelf: true });
			return resolved && `${resolved.id}${part.mark}`;
		},
		buildStart() {
			if (this.environment.name !== 'client') return;
			for (const { source, fileName } of PARTS) this.emitFile({ type: 'chunk', id: source, fileName, preserveSignature: 'strict' });
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
