import { expect, test } from 'vitest';
import { emptyFields } from './empty-field.ts';

/** An element around a form, as far as the order goes in which both hear of an event: capturing first, then the form, then the others. */
class Root {
	readonly heard: { type: string; listener: (event: Event) => void; capture: boolean }[] = [];
	addEventListener(type: string, listener: (event: Event) => void, { capture = false } = {}) {
		this.heard.push({ type, listener, capture });
	}
	removeEventListener(type: string, listener: (event: Event) => void, { capture = false } = {}) {
		const at = this.heard.findIndex((one) => one.type === type && one.listener === listener && one.capture === capture);
		if (at >= 0) this.heard.splice(at, 1);
	}
	submit(target: object, takeIn: () => void) {
		const tell = (isCapturing: boolean) => {
			for (const { type, listener, capture } of this.heard) {
				if (type === 'submit' && capture === isCapturing) listener({ target } as unknown as Event);
			}
		};
		tell(true);
		takeIn();
		tell(false);
	}
}

const LABELS: unknown = [{ firstElementChild: { textContent: 'A question' } }];

/** Sends a form that takes in and empties its one field that is needed, which holds this; null where it needs none. */
function send(value: string | null, { isEnded = false, labels = LABELS } = {}) {
	const root = new Root();
	const done: string[] = [];
	const end = emptyFields(root as unknown as HTMLElement, (label) => done.push(`said: ${label}`));
	if (isEnded) end();
	const field = { value, labels, focus: () => done.push('focus') };
	const querySelector = (selector: string) => (selector === '[aria-required], [data-needed]' && value !== null ? field : null);
	root.submit({ querySelector }, () => {
		field.value = '';
	});
	return done;
}

test.each([
	['nothing', ''],
	['blanks', ' \t'],
])('a form with %s in its field takes the reader there and says its label', (_, value) => {
	expect(send(value)).toEqual(['focus', 'said: A question']);
});

test.each([
	['no label', []],
	['no list of labels, such as a hidden one', null],
	['a label without parts', [{ firstElementChild: null }]],
])('a field that has %s is gone to all the same', (_, labels) => {
	expect(send('', { labels })).toEqual(['focus', 'said: ']);
});

test.each([
	['that is filled in, and then emptied by the form itself', 'Why?', false],
	['that needs nothing', null, false],
	['after the tool has left the page', '', true],
])('a form %s is none of its business', (_, value, isEnded) => {
	expect(send(value, { isEnded })).toEqual([]);
});
