import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { singleKeys } from './single-keys.ts';

/** An element as far as keys go: what it is inside of, itself included. */
class Place extends EventTarget {
	readonly inside: readonly string[];
	constructor(...inside: string[]) {
		super();
		this.inside = inside;
	}
	closest(selectors: string) {
		return selectors.split(', ').some((selector) => this.inside.includes(selector)) ? this : null;
	}
}
const body = new Place('body');
let page: EventTarget & { body?: EventTarget };

beforeEach(() => {
	page = Object.assign(new EventTarget(), { body });
	vi.stubGlobal('document', page);
	vi.stubGlobal('Element', Place);
});
afterEach(() => vi.unstubAllGlobals());

/** What a key does: the calls, and whether the browser may still do its own. @param target where the focus is */
function press(key: string, target: Place, more: Partial<KeyboardEvent> = {}, isEnded = false) {
	const done: string[] = [];
	const does = (name: string, can: boolean) => () => {
		if (can) done.push(name);
		return can;
	};
	const root = { contains: (place: Place) => place.inside.includes('tool') } as unknown as HTMLElement;
	const end = singleKeys(root, () => ({ ' ': does('reveal', true), u: does('undo', true), '3': does('grade', false) }));
	if (isEnded) end();
	const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...more });
	Object.defineProperty(event, 'target', { value: target });
	page.dispatchEvent(event);
	return { done, isTaken: event.defaultPrevented };
}
const plain = new Place('tool');

test.each([
	['Space on plain text', ' ', plain, 'reveal'],
	['a letter', 'u', plain, 'undo'],
	['a capital letter', 'U', plain, 'undo'],
	['a letter on a button', 'u', new Place('tool', 'button'), 'undo'],
	['a letter where the page itself has the focus', 'u', body, 'undo'],
])('%s does it, and the browser does nothing besides', (_, key, target, name) => {
	expect(press(key, target)).toEqual({ done: [name], isTaken: true });
});

test.each([
	['in a text field', 'u', new Place('tool', 'input'), {}],
	['in a text area', ' ', new Place('tool', 'textarea'), {}],
	['in a choice', 'u', new Place('tool', 'select'), {}],
	['in a dialog', 'u', new Place('tool', 'dialog'), {}],
	['in editable text', 'u', new Place('tool', '[contenteditable]'), {}],
	['outside the tool', 'u', new Place('header'), {}],
	['Space on a button, which presses it', ' ', new Place('tool', 'button'), {}],
	['Space on a fold, which opens it', ' ', new Place('tool', 'summary'), {}],
	['with Ctrl', 'u', plain, { ctrlKey: true }],
	['with ⌘', 'u', plain, { metaKey: true }],
	['with Alt', 'u', plain, { altKey: true }],
	['while the key is held', ' ', plain, { repeat: true }],
	['while a character is composed', 'u', plain, { isComposing: true }],
	['that can do nothing now', '3', plain, {}],
	['that the tool does not know', 'x', plain, {}],
	['with the name of a method', 'toString', plain, {}],
] as [string, string, Place, Partial<KeyboardEvent>][])('a key %s stays the browser’s', (_, key, target, more) => {
	expect(press(key, target, more)).toEqual({ done: [], isTaken: false });
});

test('after the end nothing happens', () => {
	expect(press('u', plain, {}, true)).toEqual({ done: [], isTaken: false });
});
