/**
 * Where the dialog's script lies. The build writes it under a name that is known beforehand (`src/build/search-index.ts`), so that
 * the button's few lines can stand in the page: a bundler's own dynamic import costs every page two more requests.
 */

/** In the project; the dev server answers it as it is. */
export const DIALOG_SOURCE = 'src/search/dialog.ts';
/** In the built site, below the base path. */
export const DIALOG_FILE = '_astro/search.js';
