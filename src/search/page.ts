/** The page of results: the dialog's search for those who come by a link, by their browser's search field, or without a shortcut. */
import type { Translate } from '../core/strings.ts';
import type { DialogSetting } from './dialog.ts';
import { createElement } from './element.ts';
import type { Found, FoundPage, FoundSection } from './engine.ts';
import { arrangeResults } from './groups.ts';
import { clearRecent, keepRecent, readRecent } from './recent.ts';
import { queryOf, resultsAddress } from './results-address.ts';
import { createPiece, nameSection } from './results-view.ts';
import { createVoice } from './voice.ts';

// strings: search.kind.*

const PAGES = 20;
const PAGES_FROM_TEXT = 20;
/** See the dialog. */
const REST = 300;

/** @param root with a search form, a status line and an element for the results */
export function startPage(root: HTMLElement, { finder, storage, t, base, isSparing, failedNote }: DialogSetting): void {
	const input = root.querySelector('input') as HTMLInputElement;
	const status = root.querySelector('[role=status]') as HTMLElement;
	const voice = createVoice(status);
	const results = root.querySelector('.search-results') as HTMLElement;
	const title = document.title;
	let asked = 0;
	let resting = 0;

	const show = (found: Found, isText: boolean) => {
		const groups = isText ? [{ label: t('search.inText'), pages: found.pages, isMixed: true }] : labeled(found, t);
		results.append(...groups.map(({ label, pages, isMixed }) => createSection(label, pages, isMixed, t)));
	};

	const ask = async () => {
		const question = ++asked;
		const query = input.value.trim();
		clearTimeout(resting);
		document.title = query === '' ? title : `${query} · ${title}`;
		if (query === '') {
			voice.say('');
			return results.replaceChildren(...createRecent());
		}
		const names = finder.ready() ?? (await finder.names());
		if (names) await finder.whole();
		if (question !== asked) return;
		const found = names?.find(query, PAGES) ?? { pages: [], total: 0, complete: false };
		if (found.total > 0) {
			results.replaceChildren();
			show(found, false);
			voice.say(`${found.complete ? '' : `${t('search.partial')} `}${t('search.count', { count: found.pages.length })}`);
			if (found.complete && isSparing) return;
		}
		const wait = found.total > 0 && found.complete ? REST : 0;
		resting = window.setTimeout(() => addFromText(question, query, found.pages), wait);
	};

	const addFromText = async (question: number, query: string, shown: readonly FoundPage[]) => {
		try {
			const { pages } = await finder.inText(query, PAGES_FROM_TEXT);
			if (question !== asked) return;
			const others = pages.filter(({ url }) => shown.every((page) => page.url !== url));
			if (shown.length === 0) results.replaceChildren();
			if (others.length > 0) show({ pages: others, total: others.length, complete: true }, true);
			if (shown.length > 0 && others.length > 0) voice.say(`${status.textContent} ${t('search.moreFromText', { count: others.length })}`);
			if (shown.length > 0) return;
			voice.say(others.length > 0 ? t('search.count', { count: others.length }) : t('search.none', { query }));
			const nearest = others.length > 0 ? [] : (finder.ready()?.nearest(query) ?? []);
			if (nearest.length > 0) results.append(createSection(t('search.nearest'), nearest, true, t));
		} catch {
			if (question === asked && shown.length === 0) voice.say(failedNote);
		}
	};

	/** Earlier searches, as links to their results. */
	const createRecent = (): HTMLElement[] => {
		const queries = readRecent(storage);
		if (queries.length === 0) return [];
		const clear = createElement('button', { type: 'button' }, t('search.clear'));
		clear.addEventListener('click', () => {
			clearRecent(storage);
			input.focus();
			ask();
			voice.say(t('search.cleared'));
		});
		const items = queries.map((query) => createElement('li', {}, createElement('a', { href: resultsAddress(base, query) }, query)));
		return [createElement('h2', {}, t('search.recent')), createElement('ul', {}, ...items), clear];
	};

	const readAddress = () => {
		input.value = queryOf(location);
		ask();
	};
	input.addEventListener('input', () => {
		// After the # the words stay in the browser, and going back leads to the page before.
		history.replaceState(null, '', resultsAddress(base, input.value));
		voice.hush();
		ask();
	});
	// A form that could be sent would send the words to the server; this one answers as one types.
	root.querySelector('form')?.addEventListener('submit', (event) => {
		event.preventDefault();
		keepRecent(storage, input.value);
		ask();
	});
	results.addEventListener('click', (event) => {
		if (event.target instanceof Element && event.target.closest('.search-page, .search-section')) keepRecent(storage, input.value);
	});
	addEventListener('hashchange', readAddress);
	for (const element of root.querySelectorAll<HTMLElement>('[hidden]')) element.hidden = false;
	readAddress();
	if (input.value === '') input.focus();
}

function labeled(found: Found, t: Translate): { label: string; pages: FoundPage[]; isMixed: boolean }[] {
	return arrangeResults(found.pages).map(({ kind, pages }) => ({
		...{ pages, isMixed: kind === 'top' },
		label: kind === 'top' ? t('search.top') : t(`search.kind.${kind}`),
	}));
}

function createSectionLink({ url, title }: FoundSection, page: string, t: Translate): HTMLElement {
	return createElement('a', { class: 'search-section', href: url, 'aria-label': nameSection(title, page, t) }, title);
}

function createSection(label: string, pages: readonly FoundPage[], isMixed: boolean, t: Translate): HTMLElement {
	const items = pages.map(({ url, title, kind, text, sections }) =>
		createElement(
			'li',
			{},
			...(isMixed ? [createElement('span', { class: 'label search-tag' }, t(`search.kind.${kind}`))] : []),
			createElement('a', { class: 'search-page', href: url }, title),
			createElement('p', {}, ...text.map(createPiece)),
			...(sections.length > 0
				? [createElement('ul', {}, ...sections.map((section) => createElement('li', {}, createSectionLink(section, title, t))))]
				: []),
		),
	);
	return createElement('section', { class: 'search-found' }, createElement('h2', {}, label), createElement('ul', {}, ...items));
}
