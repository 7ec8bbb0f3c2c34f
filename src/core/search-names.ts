/** Names that the build's side of the search and the browser's side agree on. */

/** What a search result is. Each has its label in `content/i18n`: `search.kind.tool`. */
export const RESULT_KINDS = ['tool', 'chapter', 'faq', 'term', 'page', 'source'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** The dialog's script in the project; the dev server answers it as it is. */
export const DIALOG_SOURCE = 'src/search/dialog.ts';
/**
 * The dialog's script in the built site, below the base path. The name is known beforehand, so that the button's few lines can stand
 * in the page: a bundler's own dynamic import costs every page two more requests.
 */
export const DIALOG_FILE = '_astro/search.js';
