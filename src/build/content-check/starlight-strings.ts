/** Strings that Starlight brings along and shows itself; `content/i18n` may override them. From `dist/translations/en.js` and `dist/schemas/i18n.js`. */

const KEYS = new Set([
	'skipLink.label',
	'search.label',
	'search.ctrlKey',
	'search.cancelLabel',
	'search.devWarning',
	'themeSelect.accessibleLabel',
	'themeSelect.dark',
	'themeSelect.light',
	'themeSelect.auto',
	'languageSelect.accessibleLabel',
	'menuButton.accessibleLabel',
	'sidebarNav.accessibleLabel',
	'tableOfContents.onThisPage',
	'tableOfContents.overview',
	'i18n.untranslatedContent',
	'page.editLink',
	'page.lastUpdated',
	'page.previousLink',
	'page.nextLink',
	'page.draft',
	'404.text',
	'aside.note',
	'aside.tip',
	'aside.caution',
	'aside.danger',
	'fileTree.directory',
	'builtWithStarlight.label',
	'heading.anchorLabel',
]);

/** Whether Starlight, its search box or its code blocks know the key. */
export function isStarlightString(key: string): boolean {
	return KEYS.has(key) || key.startsWith('pagefind.') || key.startsWith('expressiveCode.');
}
