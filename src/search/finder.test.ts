import { expect, test, vi } from 'vitest';
import { createFinder, type FinderSource } from './finder.ts';
import { filesOf, readWhole } from './search.examples.ts';

const { file, texts } = filesOf([{ url: '/a/', kind: 'chapter', title: 'Salary', text: 'Ask for it.' }]);
/** Each has its own: what rows show is written into it. */
const index = () => readWhole({ ...file, texts: 'texts.json' });
const none = { pages: [], total: 0, complete: true };
const finderOf = (source: Partial<FinderSource>) =>
	createFinder('/', {
		first: Promise.resolve(index()),
		again: async () => index(),
		texts: async () => texts,
		inText: async () => none,
		...source,
	});
const failing = () => Promise.reject(new Error('offline'));

test('uses the request that is under way, and is ready from then on', async () => {
	const again = vi.fn();
	const finder = finderOf({ again });
	expect(finder.ready()).toBeNull();
	await finder.names();
	expect(finder.ready()?.find('salary', 1).total).toBe(1);
	expect(again).not.toHaveBeenCalled();
});

test('asks again after a failure, and says null until it works', async () => {
	const again = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(index());
	const finder = finderOf({ first: failing(), again });
	expect(await finder.names()).toBeNull();
	expect(await finder.names()).toBeNull();
	expect(await finder.names()).not.toBeNull();
	expect(again).toHaveBeenCalledTimes(2);
});

test('answers before it has what its results show, and asks for that by its name', async () => {
	let come = (_: typeof texts) => {};
	const asked = vi.fn(() => new Promise<typeof texts>((done) => (come = done)));
	const finder = finderOf({ texts: asked });
	const names = await finder.names();
	expect(finder.isWhole()).toBeNull();
	expect(names?.find('salary', 1).pages[0]?.text).toEqual([]);
	expect(asked.mock.calls).toEqual([['texts.json']]);
	come(texts);
	expect(await finder.whole()).toBe(true);
	expect(finder.isWhole()).toBe(true);
	expect(names?.find('salary', 1).pages[0]?.text).toEqual([{ text: 'Ask for it.', hit: false }]);
	expect(asked).toHaveBeenCalledTimes(1);
});

test('asks for that again after a failure', async () => {
	const asked = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(texts);
	const finder = finderOf({ texts: asked });
	await finder.names();
	await vi.waitFor(() => expect(finder.isWhole()).toBe(false));
	expect(await finder.whole()).toBe(true);
	expect(asked).toHaveBeenCalledTimes(2);
});

test('leaves the full text to the other index', async () => {
	expect(await finderOf({}).inText('a', 1)).toBe(none);
});
