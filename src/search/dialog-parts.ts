/**
 * The dialog's parts. Its field stands in every page, so that it opens at once and takes what is typed while the rest is fetched; here
 * it gets its results, and the roles that go with them.
 */
import type { Translate } from '../core/strings.ts';
import { createElement } from './element.ts';
import { createVoice, type Voice } from './voice.ts';

export interface DialogParts {
	dialog: HTMLDialogElement;
	input: HTMLInputElement;
	/** How many results there are, or what else there is to know. */
	status: HTMLElement;
	/** Writes it, and says it aloud. */
	voice: Voice;
	list: HTMLElement;
	/** Where to go without results. */
	help: { root: HTMLElement; note: HTMLElement };
	more: HTMLButtonElement;
	/** Leads to the same results as a page. */
	all: HTMLAnchorElement;
	/** Forgets the earlier searches. */
	clear: HTMLButtonElement;
}

/**
 * @param dialog with a field, a button that closes it, and a status line
 * @param base the site's base path with a slash at both ends
 */
export function completeDialog(dialog: HTMLDialogElement, t: Translate, base: string): DialogParts {
	const input = dialog.querySelector('input') as HTMLInputElement;
	const status = dialog.querySelector('.search-status') as HTMLElement;
	const list = createElement('div', { class: 'search-list', id: 'search-list', role: 'listbox', 'aria-label': t('search.results') });
	for (const [name, value] of [
		['role', 'combobox'],
		['aria-autocomplete', 'list'],
		['aria-controls', list.id],
		['aria-expanded', 'false'],
	] as const)
		input.setAttribute(name, value);
	const note = createElement('p', {});
	const help = createElement('div', { class: 'search-help' }, note, createPlaces(t, base));
	const more = createElement('button', { class: 'search-more', type: 'button' }, t('search.more'));
	const clear = createElement('button', { class: 'search-more', type: 'button' }, t('search.clear'));
	const all = createElement('a', { class: 'search-all', href: `${base}search/` }, t('search.all'));
	dialog.append(
		createElement('div', { class: 'search-body' }, status, list, clear, help, createElement('div', { class: 'search-onward' }, more, all)),
		createKeys(t),
	);
	return { dialog, input, status, voice: createVoice(status), list, help: { root: help, note }, more, all, clear };
}

/** Links to the places where looking around begins. */
export function createPlaces(t: Translate, base: string): HTMLElement {
	const places = [
		[t('header.start'), 'start/'],
		[t('header.toolkit'), 'toolkit/'],
		[t('header.questions'), 'faq/'],
		[t('footer.glossary'), 'glossary/'],
	].map(([name = '', path = '']) => createElement('li', {}, createElement('a', { href: base + path }, name)));
	return createElement('ul', {}, ...places);
}

function createKeys(t: Translate): HTMLElement {
	const keys = [
		['↑ ↓', t('search.keys.move')],
		['↵', t('search.keys.open')],
		['Esc', t('search.keys.close')],
	].map(([key = '', does = '']) => createElement('span', {}, createElement('kbd', {}, key), ` ${does}`));
	return createElement('p', { class: 'search-keys', 'aria-hidden': 'true' }, ...keys);
}
