/**
 * The search dialog: a text field that drives a list of results (the ARIA combobox pattern). Focus stays in the field; the browser's
 * own dialog keeps it inside and gives it back. Names answer first; what only the full text knows is added below and never moves what
 * is there. Answers to a query that is no longer in the field are dropped.
 */
import type { Translate } from '../core/strings.ts';
import { completeDialog } from './dialog-parts.ts';
import type { Found, FoundPage } from './engine.ts';
import { hasHit } from './excerpt.ts';
import type { Finder } from './finder.ts';
import { arrangeResults } from './groups.ts';
import { nextActive } from './keyboard.ts';
import { clearRecent, keepRecent, readRecent } from './recent.ts';
import { resultsAddress } from './results-address.ts';
import { createGroup, createPiece, createRecent, fillRows, type GroupView } from './results-view.ts';

// strings: search.kind.*

/** Few screens show more than these. */
const PAGES_AT_ONCE = 8;
const MORE_FROM_TEXT = 5;
/** The full text is a larger download: it waits until the hand rests, in milliseconds. What is on the screen by then stays. */
const REST = 300;

export interface DialogSetting {
	finder: Finder;
	storage: Storage;
	t: Translate;
	/** The site's base path with a slash at both ends. */
	base: string;
	/** Whether the full text may be fetched for an answer that is good without it. */
	isSparing: boolean;
	failedNote: string;
}

/** Out: what to do each time the dialog opens again. */
export function startDialog(dialog: HTMLDialogElement, { finder, storage, t, base, isSparing, failedNote }: DialogSetting): () => void {
	const { input, status, voice, list, help, more, all, clear } = completeDialog(dialog, t, base);
	let options: HTMLAnchorElement[] = [];
	let shown: FoundPage[] = [];
	let active: number | null = null;
	let limit = PAGES_AT_ONCE;
	/** Rises with each question; an answer to an older one is dropped. */
	let asked = 0;
	let answered = 0;
	/** Enter came before the answer. */
	let opensFirst = false;
	let resting = 0;

	const activate = (index: number | null) => {
		if (active !== null) options[active]?.setAttribute('aria-selected', 'false');
		active = index;
		const option = index === null ? undefined : options[index];
		option?.setAttribute('aria-selected', 'true');
		option?.scrollIntoView({ block: 'nearest' });
		if (option) input.setAttribute('aria-activedescendant', option.id);
		else input.removeAttribute('aria-activedescendant');
	};

	const add = (view: GroupView) => {
		list.append(view.root);
		options.push(...view.options);
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
	};

	const clean = (note: string | null) => {
		activate(null);
		list.replaceChildren();
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		options = [];
		shown = [];
		voice.say('');
		help.note.textContent = note;
		help.root.hidden = note === null;
		more.hidden = true;
		clear.hidden = true;
		all.hidden = input.value.trim() === '';
		all.href = resultsAddress(base, input.value);
	};

	const showStart = () => {
		clean(t('search.start'));
		const recent = readRecent(storage);
		if (recent.length === 0) return;
		add(createRecent(recent, (query) => resultsAddress(base, query), t('search.recent')));
		clear.hidden = false;
	};

	const show = ({ pages, total, complete }: Found) => {
		clean(null);
		shown = pages;
		for (const { kind, pages: members } of arrangeResults(pages)) {
			const label = kind === 'top' ? t('search.top') : t(`search.kind.${kind}`);
			add(createGroup(kind, label, members, options.length, kind === 'top', t));
		}
		more.hidden = pages.length >= total;
		const count = pages.length < total ? t('search.best', { shown: pages.length, total }) : t('search.count', { count: total });
		voice.say(complete ? count : `${t('search.partial')} ${count}`);
	};

	/** Where the words of the rows are still on their way, their lines stand empty: now they are filled, and nothing moves. */
	const fill = async (question: number, query: string) => {
		const isWhole = await finder.whole();
		const found = question === asked && finder.ready()?.find(query, limit);
		if (!found) return;
		shown = [...found.pages, ...shown.slice(found.pages.length)];
		if (isWhole) fillRows(options, arrangeResults(found.pages), t);
		else dropEmptyRows();
	};

	/** Headings without a name lead nowhere. */
	const dropEmptyRows = () => {
		activate(null);
		for (const option of options) if (option.textContent === '') option.remove();
		options = options.filter(({ isConnected }) => isConnected);
	};

	/** Adds what only the full text knows, and shows where the words stand in pages that were found by their names. */
	const addFromText = (found: Found) => {
		const known = new Map(shown.map((page) => [page.url, page]));
		for (const { url, kind, text } of found.pages) {
			const page = known.get(url);
			if (!page || kind === 'tool' || hasHit(page.text) || !hasHit(text)) continue;
			const row = options.find((option) => option.getAttribute('href') === url)?.querySelector('.search-text');
			row?.replaceChildren(...text.map(createPiece));
		}
		const others = found.pages.filter(({ url }) => !known.has(url)).slice(0, limit - PAGES_AT_ONCE + MORE_FROM_TEXT);
		if (others.length === 0) return;
		shown = [...shown, ...others];
		add(createGroup('text', t('search.inText'), others, options.length, true, t));
		voice.say(`${status.textContent} ${t('search.moreFromText', { count: others.length })}`);
	};

	/** @param isOnly whether the names had no answer: then what is on the screen still answers an older question */
	const searchText = async (question: number, query: string, isOnly: boolean) => {
		try {
			const found = await finder.inText(query, limit + MORE_FROM_TEXT);
			if (isOnly && finder.ready()) await finder.whole();
			if (question !== asked) return;
			if (!isOnly) addFromText(found);
			else if (found.total > 0) show({ ...found, pages: found.pages.slice(0, limit) });
			else showNone(query);
		} catch {
			if (question !== asked || !isOnly) return;
			clean(t('search.start'));
			voice.say(failedNote);
		}
	};

	const showNone = (query: string) => {
		clean(t('search.noneHelp'));
		const nearest = finder.ready()?.nearest(query) ?? [];
		voice.say(t('search.none', { query }));
		if (nearest.length === 0) return;
		add(createGroup('nearest', t('search.nearest'), nearest, 0, true, t));
	};

	const ask = async () => {
		const question = ++asked;
		const query = input.value.trim();
		clearTimeout(resting);
		if (query === '') {
			answered = question;
			return showStart();
		}
		// Without a wait where nothing is to be waited for: the very next frame has the answer.
		const names = finder.ready() ?? (await finder.names());
		if (question !== asked) return;
		const found = names?.find(query, limit);
		if (found && found.total > 0) {
			show(found);
			if (finder.isWhole() !== true) fill(question, query);
			if (found.complete && isSparing) resting = 0;
			else resting = window.setTimeout(searchText, found.complete ? REST : 0, question, query, false);
		} else {
			await searchText(question, query, true);
			if (question !== asked) return;
		}
		answered = question;
		if (opensFirst) options[0]?.click();
		opensFirst = false;
	};

	/** The frame that is to come: its number while it has an answer already, else 0. */
	let answeredFrame = 0;
	let waiting = 0;
	/** The first key before a frame is answered at once; what else comes before it, a burst of keys, as one question with it. */
	const askSoon = () => {
		cancelAnimationFrame(waiting);
		if (answeredFrame > 0) {
			asked++;
			waiting = requestAnimationFrame(ask);
			return;
		}
		answeredFrame = requestAnimationFrame(() => {
			answeredFrame = 0;
		});
		ask();
	};
	input.addEventListener('input', () => {
		opensFirst = false;
		limit = PAGES_AT_ONCE;
		voice.hush();
		askSoon();
	});
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Enter') {
			event.preventDefault();
			if (answered !== asked) opensFirst = true;
			else if (active !== null || input.value.trim() !== '')
				options[active ?? 0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...modifiersOf(event) }));
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
		const next = nextActive(event.key, active, options.length);
		if (next === undefined) return;
		event.preventDefault();
		activate(next);
	});
	more.addEventListener('click', () => {
		limit += PAGES_AT_ONCE;
		input.focus();
		askSoon();
	});
	clear.addEventListener('click', () => {
		clearRecent(storage);
		input.focus();
		showStart();
		voice.say(t('search.cleared'));
	});
	list.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link) return;
		const opensHere = !(event.ctrlKey || event.metaKey || event.shiftKey);
		if (link.classList.contains('search-recent') && opensHere) {
			event.preventDefault();
			input.value = link.textContent;
			input.focus();
			return askSoon();
		}
		keepRecent(storage, input.value);
		// A result on the page that is open changes only the fragment: without this the dialog would stay in front of it.
		if (opensHere) dialog.close();
	});
	all.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', voice.hush);
	ask();
	return () => {
		if (input.value.trim() === '') showStart();
	};
}

function modifiersOf({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): MouseEventInit {
	return { ctrlKey, metaKey, shiftKey };
}
