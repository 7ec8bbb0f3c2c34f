/** Names that the build's side of the search and the browser's side agree on. */

/** What a search result is. Each has its label in `content/i18n`: `search.kind.tool`. */
export const RESULT_KINDS = ['tool', 'chapter', 'faq', 'term', 'page', 'source'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** The search's script in the project; the dev server answers it as it is. */
export const SEARCH_SOURCE = 'src/search/start.ts';
/**
 * The search's script in the built site, below the base path. The name is known beforehand, so that the button's few lines can stand
 * in the page: a bundler's own dynamic import costs every page two more requests.
 */
export const SEARCH_FILE = '_astro/search.js';
/** The same for what reads the index: a small file that is there long before the rest, so that reading goes on while the rest comes. */
export const READ_SOURCE = 'src/search/read-file.ts';
export const READ_FILE = '_astro/search-read.js';
/** The same for what only some searches need: the full text, which comes after the first answer, and the page of results. */
export const TEXT_SOURCE = 'src/search/pagefind-engine.ts';
export const TEXT_FILE = '_astro/search-text.js';
export const PAGE_SOURCE = 'src/search/page.ts';
export const PAGE_FILE = '_astro/search-page.js';
/** The instant index in the built site: fetched beside the script, not after it. */
export const INDEX_FILE = '_astro/search.json';
/** What results show besides their titles. Its name changes with what stands in it. */
export const textsFile = (hash: string): string => `_astro/search-texts.${hash}.json`;
/** The description by which browsers add the search, `pages/[search].xml.ts`. */
export const DESCRIPTION_FILE = 'opensearch.xml';
