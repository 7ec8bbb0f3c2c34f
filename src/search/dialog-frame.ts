/** The dialog without results: field, status line, list, help and the keys, built once. */
import type { Translate } from '../core/strings.ts';
import { createElement } from './element.ts';

export interface SearchFrame {
	dialog: HTMLDialogElement;
	input: HTMLInputElement;
	/** Says how many results there are, aloud too. */
	status: HTMLElement;
	list: HTMLElement;
	/** Where to go without results. */
	help: { root: HTMLElement; note: HTMLElement };
	more: HTMLButtonElement;
}

/** @param base the site's base path with a slash at both ends */
export function createFrame(t: Translate, base: string): SearchFrame {
	const input = createElement('input', {
		...{ class: 'search-input', type: 'text', inputmode: 'search', enterkeyhint: 'go', placeholder: t('search.placeholder') },
		...{ role: 'combobox', 'aria-label': t('search.label'), 'aria-autocomplete': 'list', 'aria-controls': 'search-list' },
		...{ 'aria-expanded': 'false', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
	});
	const close = createElement('button', { class: 'search-close', type: 'button' }, t('search.close'));
	const status = createElement('p', { class: 'search-status', role: 'status' });
	const list = createElement('div', { class: 'search-list', id: 'search-list', role: 'listbox', 'aria-label': t('search.results') });
	const note = createElement('p', {});
	const places = [
		[t('header.start'), 'start/'],
		[t('header.toolkit'), 'toolkit/'],
		[t('header.questions'), 'faq/'],
		[t('footer.glossary'), 'glossary/'],
	].map(([name = '', path = '']) => createElement('li', {}, createElement('a', { href: base + path }, name)));
	const root = createElement('div', { class: 'search-help' }, note, createElement('ul', {}, ...places));
	const more = createElement('button', { class: 'search-more', type: 'button' }, t('search.more'));
	const keys = createElement(
		'p',
		{ class: 'search-keys', 'aria-hidden': 'true' },
		...[
			['↑ ↓', t('search.keys.move')],
			['↵', t('search.keys.open')],
			['Esc', t('search.keys.close')],
		].map(([key = '', does = '']) => createElement('span', {}, createElement('kbd', {}, key), ` ${does}`)),
	);
	const dialog = createElement(
		'dialog',
		{ class: 'search', 'aria-label': t('search.label') },
		createElement('div', { class: 'search-head' }, input, close),
		createElement('div', { class: 'search-body' }, status, list, root, more),
		keys,
	);
	close.addEventListener('click', () => dialog.close());
	return { dialog, input, status, list, help: { root, note }, more };
}
