import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { undoKeys } from './undo-keys.ts';

/** An element as far as keys go: an event of it reaches the tool around it. */
class Field extends EventTarget {
	readonly type: string;
	constructor(type: string) {
		super();
		this.type = type;
	}
}
class Input extends Field {}
class Textarea extends Field {}

type Keys = Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>>;
const NO_KEYS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

beforeEach(() => {
	vi.stubGlobal('HTMLInputElement', Input);
	vi.stubGlobal('HTMLTextAreaElement', Textarea);
});
afterEach(() => vi.unstubAllGlobals());

/** What a key does in a tool: the calls in their order, and whether the browser may still do its own. */
function press(key: string, keys: Keys, target: EventTarget = new EventTarget(), isEnded = false) {
	const root = new EventTarget() as HTMLElement;
	const done: string[] = [];
	const end = undoKeys(
		root,
		() => done.push('undo'),
		() => done.push('redo'),
	);
	if (isEnded) end();
	const event = Object.assign(new Event('keydown', { cancelable: true }), { ...NO_KEYS, ...keys, key });
	Object.defineProperty(event, 'target', { value: target });
	root.dispatchEvent(event);
	return { done, isTaken: event.defaultPrevented };
}

test.each([
	['Ctrl Z', 'z', { ctrlKey: true }, ['undo']],
	['⌘ Z', 'z', { metaKey: true }, ['undo']],
	['Ctrl Z with caps lock', 'Z', { ctrlKey: true }, ['undo']],
	['Ctrl Shift Z', 'Z', { ctrlKey: true, shiftKey: true }, ['redo']],
	['⌘ Shift Z', 'z', { metaKey: true, shiftKey: true }, ['redo']],
	['Ctrl Y', 'y', { ctrlKey: true }, ['redo']],
])('%s does it, and the browser does nothing besides', (_, key, keys, done) => {
	expect(press(key, keys)).toEqual({ done, isTaken: true });
});

test.each([
	['Z alone', 'z', {}],
	['Shift Z', 'Z', { shiftKey: true }],
	['Ctrl Alt Z, which writes a letter on some keyboards', 'z', { ctrlKey: true, altKey: true }],
	['Ctrl C', 'c', { ctrlKey: true }],
	['Ctrl alone', 'Control', { ctrlKey: true }],
])('%s is none of the tool’s keys', (_, key, keys) => {
	expect(press(key, keys)).toEqual({ done: [], isTaken: false });
});

test.each([
	['a text field', new Input('text')],
	['a search field', new Input('search')],
	['a date', new Input('date')],
	['a text of several lines', new Textarea('textarea')],
])('in %s the keys undo typing', (_, field) => {
	expect(press('z', { ctrlKey: true }, field)).toEqual({ done: [], isTaken: false });
});

test.each([
	['a choice', new Input('radio')],
	['a check box', new Input('checkbox')],
	['a file', new Input('file')],
	['a button made of an input', new Input('button')],
	['a list of choices', new Field('select-one')],
])('on %s, where nothing is typed, they undo in the tool', (_, field) => {
	expect(press('z', { ctrlKey: true }, field)).toEqual({ done: ['undo'], isTaken: true });
});

test('after the end no key is heard', () => {
	expect(press('z', { ctrlKey: true }, new EventTarget(), true)).toEqual({ done: [], isTaken: false });
});
