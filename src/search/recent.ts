/** The last searches that led somewhere, kept on this device under one name. Nothing here throws: a search works without a memory. */

/** Listed on the privacy page and erased with everything else that begins with `handbook:`. */
export const RECENT_KEY = 'handbook:search';
const MOST = 5;
const LONGEST = 80;

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The last first. Whatever else stands under the name counts as none. */
export function readRecent(storage: Storage): string[] {
	try {
		const kept: unknown = JSON.parse(storage.getItem(RECENT_KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string' && entry !== '').slice(0, MOST) : [];
	} catch {
		return [];
	}
}

/** Puts a query in front. Each stands there once. */
export function keepRecent(storage: Storage, query: string): void {
	const text = query.trim().slice(0, LONGEST);
	if (text === '') return;
	const others = readRecent(storage).filter((entry) => entry.toLowerCase() !== text.toLowerCase());
	try {
		storage.setItem(RECENT_KEY, JSON.stringify([text, ...others].slice(0, MOST)));
	} catch {
		// A full or forbidden storage forgets.
	}
}

export function clearRecent(storage: Storage): void {
	try {
		storage.removeItem(RECENT_KEY);
	} catch {
		// It was not readable either.
	}
}
