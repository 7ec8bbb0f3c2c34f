/**
 * The search dialog: a text field that drives a list of results (the ARIA combobox pattern). Focus stays in the field; the browser's
 * own dialog keeps it inside and gives it back. Answers to a query that is no longer in the field are dropped.
 */
import { type Strings, translator } from '../core/strings.ts';
import styles from '../styles/search.css?url&no-inline';
import { createFrame, type SearchFrame } from './dialog-frame.ts';
import type { Found } from './engine.ts';
import { nextActive } from './keyboard.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { createResults } from './results-view.ts';

/** From the build (`src/build/search-index.ts`): the dialog's strings by language. */
declare const SEARCH_STRINGS: Record<string, Strings>;

/** Each page is a small file more; few screens show more than these. */
const PAGES_AT_ONCE = 8;
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const language = document.documentElement.lang;
const t = translator(SEARCH_STRINGS[language] ?? SEARCH_STRINGS.en ?? {}, language || 'en');
const engine = pagefindEngine(base);

let frame: Promise<SearchFrame> | undefined;

/** Opens the dialog, or goes back to its field when it is open. What was typed before is still there, selected. */
export async function openSearch(): Promise<void> {
	frame ??= prepare();
	const { dialog, input } = await frame;
	engine.warm().catch(() => {
		// Said when a search fails, and not before there is one.
	});
	if (!dialog.open) dialog.showModal();
	input.focus();
	input.select();
}

async function prepare(): Promise<SearchFrame> {
	const created = createFrame(t, base);
	await loadStyles();
	document.body.append(created.dialog);
	listen(created);
	return created;
}

/** A missing style sheet makes the dialog plain, not absent. */
function loadStyles(): Promise<void> {
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	document.head.append(link);
	return new Promise((resolve) => {
		link.onload = () => resolve();
		link.onerror = () => resolve();
	});
}

function listen({ dialog, input, list, status, help, more }: SearchFrame): void {
	let options: HTMLAnchorElement[] = [];
	let active: number | null = null;
	let limit = PAGES_AT_ONCE;
	/** Rises with each question; an answer to an older one is dropped. */
	let asked = 0;
	let answered = 0;
	/** Enter came before the answer. */
	let opensFirst = false;

	const activate = (index: number | null) => {
		if (active !== null) options[active]?.setAttribute('aria-selected', 'false');
		active = index;
		const option = index === null ? undefined : options[index];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option) input.setAttribute('aria-activedescendant', option.id);
		else input.removeAttribute('aria-activedescendant');
	};

	const show = (found: Found | null, words: string, note: string | null) => {
		activate(null);
		const view = createResults(found?.pages ?? [], t);
		options = view.options;
		list.replaceChildren(...view.groups);
		list.hidden = options.length === 0;
		input.setAttribute('aria-expanded', String(options.length > 0));
		status.textContent = words;
		help.note.textContent = note;
		help.root.hidden = note === null;
		more.hidden = !found || found.pages.length >= found.total;
	};

	const ask = async () => {
		const question = ++asked;
		const query = input.value.trim();
		if (query === '') {
			answered = question;
			return show(null, '', t('search.start'));
		}
		try {
			const found = await engine.find(query, limit);
			if (question !== asked) return;
			answered = question;
			show(found, countText(found), found.total === 0 ? t('search.noneHelp') : null);
			if (found.total === 0) status.textContent = t('search.none', { query });
			if (opensFirst) options[0]?.click();
		} catch {
			if (question !== asked) return;
			answered = question;
			show(null, import.meta.env.DEV ? t('search.noIndex') : t('search.failed'), t('search.start'));
		}
		opensFirst = false;
	};

	// A frame's pause takes a burst of keys as one question and is too short to notice.
	let waiting = 0;
	input.addEventListener('input', () => {
		opensFirst = false;
		limit = PAGES_AT_ONCE;
		asked++;
		cancelAnimationFrame(waiting);
		waiting = requestAnimationFrame(ask);
	});
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Enter') {
			event.preventDefault();
			if (answered !== asked) opensFirst = true;
			else options[active ?? 0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiersOf(event) }));
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const next = nextActive(event.key, active, options.length);
		if (next === undefined) return;
		event.preventDefault();
		activate(next);
	});
	more.addEventListener('click', async () => {
		const before = options.length;
		limit += PAGES_AT_ONCE;
		input.focus();
		await ask();
		if (options.length > before) activate(null);
	});
	// A result on the page that is open changes only the fragment: without this the dialog would stay in front of it.
	list.addEventListener('click', (event) => {
		const opensHere = !(event.ctrlKey || event.metaKey || event.shiftKey);
		if (opensHere && event.target instanceof Element && event.target.closest('a')) dialog.close();
	});
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	show(null, '', t('search.start'));
}

function countText({ pages, total, complete }: Found): string {
	if (total === 0) return '';
	const count = pages.length < total ? t('search.best', { shown: pages.length, total }) : t('search.count', { count: total });
	return complete ? count : `${t('search.partial')} ${count}`;
}

function modifiersOf({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): MouseEventInit {
	return { ctrlKey, metaKey, shiftKey };
}
