/** The search's script: fetched when a reader reaches for the search, or with its page. */
import { INDEX_FILE } from '../core/search-names.ts';
import { type Strings, translator } from '../core/strings.ts';
import styles from '../styles/search.css?inline';
import { type DialogSetting, startDialog } from './dialog.ts';
import { createFinder } from './finder.ts';
import { startPage } from './page.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { readFile } from './read-file.ts';

/** From the build (`src/build/search-index.ts`): the search's strings by language. */
declare const SEARCH_STRINGS: Record<string, Strings>;

/** Chromium's, from the Network Information specification. */
declare global {
	interface Navigator {
		connection?: { saveData?: boolean };
	}
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const fetchIndex = async () => readFile(await fetch(base + INDEX_FILE));

let setting: DialogSetting | undefined;

/** @param index the request for the index that was sent beside the one for this script */
function prepare(index: Promise<Response>): DialogSetting {
	if (setting) return setting;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	const language = document.documentElement.lang;
	const t = translator(SEARCH_STRINGS[language] ?? SEARCH_STRINGS.en ?? {}, language || 'en');
	setting = {
		...{ finder: createFinder(base, index.then(readFile), fetchIndex, pagefindEngine(base)), storage: deviceStorage(), t, base },
		isSparing: navigator.connection?.saveData === true,
		failedNote: t(import.meta.env.DEV ? 'search.noIndex' : 'search.failed'),
	};
	return setting;
}

/** Completes the dialog that stands in the page. What was typed into it meanwhile is answered. Out: to be called when it opens again. */
export function openSearch(dialog: HTMLDialogElement, index: Promise<Response>): () => void {
	return startDialog(dialog, prepare(index));
}

/** Fills the page of results. */
export function openPage(root: HTMLElement, index: Promise<Response>): void {
	startPage(root, prepare(index));
}

/** Where a browser forbids storage, searches are forgotten. */
function deviceStorage(): Storage {
	try {
		return localStorage;
	} catch {
		return { length: 0, clear() {}, getItem: () => null, key: () => null, removeItem() {}, setItem() {} };
	}
}
