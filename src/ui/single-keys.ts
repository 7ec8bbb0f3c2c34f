/**
 * Single keys as shortcuts (WCAG 2.1.4: a reader can switch them off). They do nothing with a modifier, while a key is held, in anything
 * that takes text or a choice, or outside the tool; Space and Enter stay with the button that has the focus.
 */

/** By `event.key`, letters in lower case; a handler says whether it did anything. */
export type KeyHandlers = Readonly<Record<string, () => boolean>>;

const TAKES_KEYS = 'input, select, textarea, dialog, [contenteditable]';
const TAKES_SPACE = 'button, a[href], summary';

/** @param handlersOf asked with each key: what it does now. Returns what ends it. */
export function singleKeys(root: HTMLElement, handlersOf: () => KeyHandlers): () => void {
	const onKey = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return;
		const target = event.target instanceof Element ? event.target : null;
		// After a click on plain text the page itself has the focus.
		if (!target || !(target === document.body || root.contains(target)) || target.closest(TAKES_KEYS)) return;
		if (event.key === ' ' && target.closest(TAKES_SPACE)) return;
		const handlers = handlersOf();
		const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
		if (Object.hasOwn(handlers, key) && handlers[key]?.()) event.preventDefault();
	};
	document.addEventListener('keydown', onKey);
	return () => document.removeEventListener('keydown', onKey);
}
