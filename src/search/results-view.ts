/** Results as the options of a listbox, in groups with a label each. Every option is a link, so that it opens in a new tab as one does. */
import type { Translate } from '../core/strings.ts';
import { createElement } from './element.ts';
import type { FoundPage } from './engine.ts';
import type { ExcerptPiece } from './excerpt.ts';
import { groupByKind } from './groups.ts';

// strings: search.kind.*

/** The groups in the order of the screen, and their options in the order of the arrow keys. */
export interface ResultsView {
	groups: HTMLElement[];
	options: HTMLAnchorElement[];
}

export function createResults(pages: readonly FoundPage[], t: Translate): ResultsView {
	const options: HTMLAnchorElement[] = [];
	const addOption = (name: string, href: string, ...children: (Node | string)[]) => {
		const id = `search-option-${options.length}`;
		const option = createElement('a', { class: name, id, role: 'option', href, tabindex: '-1', 'aria-selected': 'false' }, ...children);
		options.push(option);
		return option;
	};
	const groups = groupByKind(pages).map(({ kind, pages: members }) => {
		const label = createElement(
			'p',
			{ class: 'label search-kind', id: `search-kind-${kind}`, role: 'presentation' },
			t(`search.kind.${kind}`),
		);
		const rows = members.flatMap(({ url, title, text, sections }) => [
			addOption(
				'search-page',
				url,
				createElement('span', { class: 'search-title' }, title),
				// A space for those who hear both lines as one name.
				' ',
				createElement('span', { class: 'search-text' }, ...text.map(createPiece)),
			),
			...sections.map((section) => addOption('search-section', section.url, section.title)),
		]);
		const list = createElement('div', { class: 'search-rows', role: 'presentation' }, ...rows);
		return createElement('div', { class: 'search-group', role: 'group', 'aria-labelledby': label.id }, label, list);
	});
	return { groups, options };
}

function createPiece({ text, hit }: ExcerptPiece): Node | string {
	return hit ? createElement('mark', {}, text) : text;
}
