/** The search's script: fetched when a reader reaches for the search, or with its page. */
import { INDEX_FILE, TEXT_FILE, TEXT_SOURCE } from '../core/search-names.ts';
import { type Strings, translator } from '../core/strings.ts';
import styles from '../styles/search.css?inline';
import { type DialogSetting, startDialog } from './dialog.ts';
import type { SearchEngine } from './engine.ts';
import { createFinder } from './finder.ts';
import type { OpenIndex } from './read-file.ts';

/** From the build (`src/build/search-index.ts`): the search's strings by language. */
declare const SEARCH_STRINGS: Record<string, Strings>;

/** Chromium's, from the Network Information specification. */
declare global {
	interface Navigator {
		connection?: { saveData?: boolean };
	}
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The full text's part of the script comes when it is asked for. */
async function loadFullText(): Promise<SearchEngine> {
	const address = base + (import.meta.env.DEV ? TEXT_SOURCE : TEXT_FILE);
	const { pagefindEngine }: typeof import('./pagefind-engine.ts') = await import(/* @vite-ignore */ address);
	return pagefindEngine(base);
}
let fullText: Promise<SearchEngine> | undefined;

let setting: DialogSetting | undefined;

/** What reads the index, asked for beside this script, and what it reads already. */
export interface Reading {
	reader: typeof import('./read-file.ts');
	index: Promise<OpenIndex>;
}

/** In: the index that is being read. Out: what the dialog and the page of results work with. */
export function prepare({ reader, index }: Reading): DialogSetting {
	if (setting) return setting;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	const language = document.documentElement.lang;
	const t = translator(SEARCH_STRINGS[language] ?? SEARCH_STRINGS.en ?? {}, language || 'en');
	const finder = createFinder(base, {
		first: index,
		again: async () => reader.readFile(await fetch(base + INDEX_FILE)),
		async texts(name) {
			// After the answer that waited for the index: that comes first.
			await new Promise((done) => setTimeout(done));
			return reader.readShown(await fetch(base + name));
		},
		async inText(query, limit) {
			fullText ??= loadFullText();
			// The next attempt starts anew: the network may be back.
			fullText.catch(() => {
				fullText = undefined;
			});
			return (await fullText).find(query, limit);
		},
	});
	setting = {
		...{ finder, storage: deviceStorage(), t, base },
		isSparing: navigator.connection?.saveData === true,
		failedNote: t(import.meta.env.DEV ? 'search.noIndex' : 'search.failed'),
	};
	return setting;
}

/** Completes the dialog that stands in the page. What was typed into it meanwhile is answered. Out: to be called when it opens again. */
export function openSearch(dialog: HTMLDialogElement, reading: Reading): () => void {
	return startDialog(dialog, prepare(reading));
}

/** Where a browser forbids storage, searches are forgotten. */
function deviceStorage(): Storage {
	try {
		return localStorage;
	} catch {
		return { length: 0, clear() {}, getItem: () => null, key: () => null, removeItem() {}, setItem() {} };
	}
}
