import { expect, test } from 'vitest';
import { emptyFields } from './empty-field.ts';

/** Sends a form whose one field that is needed holds this; null where it needs none. */
function send(
	value: string | null,
	{ isEnded = false, labels = [{ firstElementChild: { textContent: 'A question' } }] as unknown[] } = {},
) {
	const root = new EventTarget() as HTMLElement;
	const done: string[] = [];
	const end = emptyFields(root, (label) => done.push(`said: ${label}`));
	if (isEnded) end();
	const field = { value, labels, focus: () => done.push('focus') };
	const querySelector = (selector: string) => (selector === '[aria-required], [data-needed]' && value !== null ? field : null);
	const event = new Event('submit');
	Object.defineProperty(event, 'target', { value: { querySelector } });
	root.dispatchEvent(event);
	return done;
}

test.each([
	['nothing', ''],
	['blanks', ' \t'],
])('a form with %s in its field takes the reader there and says its label', (_, value) => {
	expect(send(value)).toEqual(['focus', 'said: A question']);
});

test('a field that has no label is gone to all the same', () => {
	expect(send('', { labels: [] })).toEqual(['focus', 'said: ']);
});

test.each([
	['that is filled in', send('Why?')],
	['that needs nothing', send(null)],
	['after the tool has left the page', send('', { isEnded: true })],
])('a form %s is none of its business', (_, done) => {
	expect(done).toEqual([]);
});
