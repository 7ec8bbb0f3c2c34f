import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { undoKeys } from './undo-keys.ts';

/** An element as far as keys go: an event of it reaches the tool around it. */
class Field extends EventTarget {
	readonly type: string;
	value: string;
	readonly validity: { badInput: boolean };
	constructor(type: string, value = '', badInput = false) {
		super();
		this.type = type;
		this.value = value;
		this.validity = { badInput };
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

/**
 * What a key does in a tool: the calls in their order, and whether the browser may still do its own.
 * @param typed what the target holds after each letter that was typed into it before
 */
function press(key: string, keys: Keys, target: EventTarget = new EventTarget(), isEnded = false, typed: readonly string[] = []) {
	const root = new EventTarget() as HTMLElement;
	const done: string[] = [];
	const end = undoKeys(
		root,
		() => done.push('undo'),
		() => done.push('redo'),
	);
	for (const value of typed) {
		const before = (target as Field).value;
		const input = new Event('input');
		Object.defineProperty(input, 'target', { value: Object.assign(target, { value }) });
		root.dispatchEvent(input);
		Object.assign(target, { value: before });
	}
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
	['a text field', new Input('text', 'x')],
	['a search field', new Input('search', 'x')],
	['a date', new Input('date', '2026-11-22')],
	['a date that is half typed', new Input('date', '', true)],
	['a text of several lines', new Textarea('textarea', 'x')],
])('in %s the keys undo typing', (_, field) => {
	expect(press('z', { ctrlKey: true }, field)).toEqual({ done: [], isTaken: false });
});

test('in a field that the reader emptied by hand, they undo that', () => {
	expect(press('z', { ctrlKey: true }, new Input('text'), false, ['x', ''])).toEqual({ done: [], isTaken: false });
});

test.each([
	['nobody has typed', new Input('text'), []],
	['nobody has typed several lines', new Textarea('textarea'), []],
	['what was typed has gone into the list', new Input('text'), ['x']],
	['there is no day', new Input('date'), []],
])('in an empty field, where %s, they undo in the tool', (_, field, typed) => {
	expect(press('z', { ctrlKey: true }, field, false, typed)).toEqual({ done: ['undo'], isTaken: true });
});

test.each([
	['a choice', new Input('radio', '3')],
	['a check box', new Input('checkbox', 'on')],
	['a file', new Input('file', 'C:\\fakepath\\list.csv')],
	['a button made of an input', new Input('button', 'Add')],
	['a list of choices', new Field('select-one', '3')],
])('on %s, where nothing is typed, they undo in the tool', (_, field) => {
	expect(press('z', { ctrlKey: true }, field)).toEqual({ done: ['undo'], isTaken: true });
});

test('after the end no key is heard', () => {
	expect(press('z', { ctrlKey: true }, new EventTarget(), true)).toEqual({ done: [], isTaken: false });
});

test('after the end no letter is heard either', () => {
	const heard: string[] = [];
	const root = Object.assign(new EventTarget(), {
		removeEventListener: (type: string) => void heard.push(type),
	}) as unknown as HTMLElement;
	undoKeys(
		root,
		() => {},
		() => {},
	)();
	expect(heard).toEqual(['input', 'keydown']);
});
