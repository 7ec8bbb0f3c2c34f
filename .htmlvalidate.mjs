/** How strictly the built pages are read: the recommended rules of html-validate, with these exceptions. */
import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:recommended'],
	elements: [
		'html5',
		// Astro puts the one style sheet of its islands where the first island stands. Every browser reads it there.
		{ style: { inherit: 'style', flow: true, phrasing: true } },
	],
	rules: {
		// `<meta/>` and `<meta>` are the same to HTML; Astro and Markdown write one, people the other.
		'void-style': 'off',
		// Markdown writes the alignment of a table's column as a style; the content security policy names each by its hash.
		'no-inline-style': 'off',
		// Only what HTML itself demands of an id: Starlight calls the top of the page `_top`.
		'valid-id': ['error', { relaxed: true }],
	},
});
