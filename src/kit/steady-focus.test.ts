import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountHook } from '../../tests/mount-hook.ts';
import { useSteadyFocus } from './steady-focus.ts';

/** A control as far as the focus goes: where it stands in the window, and whether it is on the page. */
class Control {
	top: number;
	isConnected = true;
	readonly focus = vi.fn(() => {
		page.activeElement = this;
	});
	constructor(top: number) {
		this.top = top;
	}
	getBoundingClientRect = () => ({ top: this.top });
}
class Choice extends Control {
	readonly type: string;
	readonly name: string;
	readonly value: string;
	constructor(top: number, name: string, value: string, type = 'radio') {
		super(top);
		this.type = type;
		this.name = name;
		this.value = value;
	}
}

/** The list: its controls are found as the page would find them, by name and value. */
class List {
	readonly controls: Control[];
	constructor(...controls: Control[]) {
		this.controls = controls;
	}
	contains = (control: Control) => this.controls.includes(control);
	querySelector = (selector: string) =>
		this.controls.find((control) => control instanceof Choice && selector === `[name="${control.name}"][value="${control.value}"]`) ?? null;
}

const page: { activeElement: unknown } = { activeElement: null };
const scrollBy = vi.fn();

beforeEach(() => {
	page.activeElement = null;
	scrollBy.mockClear();
	vi.stubGlobal('document', page);
	vi.stubGlobal('HTMLElement', Control);
	vi.stubGlobal('HTMLInputElement', Choice);
	// CSS.escape puts a backslash before a quotation mark; the names here have none.
	vi.stubGlobal('CSS', { escape: (text: string) => text });
	vi.stubGlobal('scrollBy', scrollBy);
});
afterEach(() => vi.unstubAllGlobals());

/** Draws the list once with the focus somewhere, then again; `move` is what the second drawing does to it. */
async function redraw(list: List | null, focused: unknown, move: (list: List, root: { current: unknown }) => void) {
	const root = { current: list as unknown as HTMLElement | null };
	const mounted = await mountHook(
		({ isSecond }: { isSecond: boolean }) => {
			useSteadyFocus(root);
			if (isSecond && list) move(list, root);
		},
		{ isSecond: false },
	);
	page.activeElement = focused;
	scrollBy.mockClear();
	await mounted.draw({ isSecond: true });
}

test('a control that moved down takes the page with it, by as much as it moved', async () => {
	const control = new Control(100);
	await redraw(new List(control), control, () => {
		control.top = 340;
	});
	expect(scrollBy.mock.calls).toEqual([[0, 240]]);
	expect(control.focus).not.toHaveBeenCalled();
});

test('a control that lost the focus as it moved gets it back, without a jump', async () => {
	const control = new Control(100);
	await redraw(new List(control), control, () => {
		control.top = 60;
		page.activeElement = null;
	});
	expect(control.focus.mock.calls).toEqual([[{ preventScroll: true }]]);
	expect(scrollBy.mock.calls).toEqual([[0, -40]]);
});

test('a choice that was built anew is found by name and value', async () => {
	const [old, other, fresh] = [
		new Choice(100, 'b1-severity', '3'),
		new Choice(120, 'b1-severity', '2'),
		new Choice(400, 'b1-severity', '3'),
	];
	const list = new List(old);
	await redraw(list, old, () => {
		old.isConnected = false;
		list.controls.splice(0, 1, other, fresh);
	});
	expect(page.activeElement).toBe(fresh);
	expect(scrollBy.mock.calls).toEqual([[0, 300]]);
});

test.each([
	['a choice that is gone for good', new Choice(100, 'b1-severity', '3'), []],
	[
		'a field that is no choice, which its name and value do not tell',
		new Choice(100, 'note', 'x', 'text'),
		[new Choice(90, 'note', 'x', 'text')],
	],
	['a button that is gone', new Control(100), [new Control(90)]],
])('%s leaves the page as it is', async (_, control, left) => {
	const list = new List(control);
	await redraw(list, control, () => {
		control.isConnected = false;
		list.controls.splice(0, 1, ...left);
	});
	expect(scrollBy).not.toHaveBeenCalled();
	expect(page.activeElement).toBe(control);
});

test('a focus elsewhere on the page is none of the list’s business', async () => {
	const inside = new Control(100);
	const outside = new Control(20);
	await redraw(new List(inside), outside, () => {
		outside.top = 500;
	});
	expect(scrollBy).not.toHaveBeenCalled();
});

test.each([
	['no list is there yet', null, new Control(100)],
	['nothing has the focus', new List(new Control(100)), null],
	['the focus is on something that is no element of HTML', new List(new Control(100)), { getBoundingClientRect: () => ({ top: 0 }) }],
])('nothing is done while %s', async (_, list, focused) => {
	await redraw(list, focused, () => {});
	expect(scrollBy).not.toHaveBeenCalled();
});

test('where pages are built, there is no document and nothing to keep', async () => {
	vi.stubGlobal('document', undefined);
	await redraw(new List(new Control(100)), null, () => {});
	expect(scrollBy).not.toHaveBeenCalled();
});

test('the list may go while it is drawn', async () => {
	const choice = new Choice(100, 'b1-severity', '3');
	await redraw(new List(choice), choice, (_, root) => {
		choice.isConnected = false;
		root.current = null;
	});
	expect(scrollBy).not.toHaveBeenCalled();
});
