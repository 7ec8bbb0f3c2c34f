/** Results as the options of a listbox, in groups with a label each. Every option is a link, so that it opens in a new tab as one does. */
import type { Translate } from '../core/strings.ts';
import { createElement } from './element.ts';
import type { FoundPage } from './engine.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { ResultGroup } from './groups.ts';

// strings: search.kind.*

/** A group in the list, and its options in the order of the arrow keys. */
export interface GroupView {
	root: HTMLElement;
	options: HTMLAnchorElement[];
}

/**
 * @param name tells this group from the others, for ids
 * @param first how many options stand before it
 * @param isMixed whether each row says what kind of page it is
 */
export function createGroup(
	name: string,
	label: string,
	pages: readonly FoundPage[],
	first: number,
	isMixed: boolean,
	t: Translate,
): GroupView {
	const options: HTMLAnchorElement[] = [];
	const add = (className: string, href: string, ...children: (Node | string)[]) => {
		const option = createOption(first + options.length, className, href, ...children);
		options.push(option);
		return option;
	};
	const rows = pages.flatMap(({ url, title, kind, text, sections }) => [
		add(
			'search-page',
			url,
			...(isMixed ? [createElement('span', { class: 'label search-tag' }, t(`search.kind.${kind}`)), ' '] : []),
			createElement('span', { class: 'search-title' }, title),
			// A space for those who hear both lines as one name.
			' ',
			createElement('span', { class: 'search-text' }, ...text.map(createPiece)),
		),
		...sections.map((section) => {
			const option = add('search-section', section.url, section.title);
			option.setAttribute('aria-label', nameSection(section.title, title, t));
			return option;
		}),
	]);
	return { root: createList(name, label, rows), options };
}

/** What a heading is called by ear, where nobody sees the page that it stands below. While it has no title it leads to that page. */
export function nameSection(heading: string, page: string, t: Translate): string {
	return heading === '' ? page : t('search.section', { heading, page });
}

/** Fills rows that were made before their words had come. In: the options of these very groups, in order; others may stand behind them. */
export function fillRows(options: readonly HTMLAnchorElement[], groups: readonly ResultGroup[], t: Translate): void {
	let place = 0;
	for (const { title: page, text, sections } of groups.flatMap(({ pages }) => pages)) {
		const row = options[place++]?.querySelector('.search-text');
		if (row?.firstChild === null) row.append(...text.map(createPiece));
		for (const { url, title } of sections) {
			const option = options[place++];
			if (!option) continue;
			option.setAttribute('href', url);
			option.setAttribute('aria-label', nameSection(title, page, t));
			// One line, as long as was kept free for it.
			option.replaceChildren(createElement('span', { class: 'search-late' }, title));
		}
	}
}

/** Earlier searches: each is a link to its results, and puts its words into the field when it is pressed here. */
export function createRecent(queries: readonly string[], results: (query: string) => string, label: string): GroupView {
	const options = queries.map((query, place) => createOption(place, 'search-section search-recent', results(query), query));
	return { root: createList('recent', label, options), options };
}

function createOption(place: number, className: string, href: string, ...children: (Node | string)[]): HTMLAnchorElement {
	const id = `search-option-${place}`;
	return createElement('a', { class: className, id, role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

function createList(name: string, text: string, rows: readonly Node[]): HTMLElement {
	const label = createElement('p', { class: 'label search-kind', id: `search-group-${name}`, role: 'presentation' }, text);
	const list = createElement('div', { class: 'search-rows', role: 'presentation' }, ...rows);
	return createElement('div', { class: 'search-group', role: 'group', 'aria-labelledby': label.id }, label, list);
}

export function createPiece({ text, hit }: ExcerptPiece): Node | string {
	return hit ? createElement('mark', {}, text) : text;
}
