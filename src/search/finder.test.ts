import { expect, test, vi } from 'vitest';
import { openIndex } from '../core/instant-index.ts';
import { createFinder } from './finder.ts';
import { fileOf } from './search.examples.ts';

const FILE = openIndex(fileOf([{ url: '/a/', kind: 'chapter', title: 'Salary' }]));
const none = { pages: [], total: 0, complete: true };
const text = { warm: async () => {}, find: async () => none };

test('uses the request that is under way, and is ready from then on', async () => {
	const again = vi.fn();
	const finder = createFinder('/', Promise.resolve(FILE), again, text);
	expect(finder.ready()).toBeNull();
	await finder.names();
	expect(finder.ready()?.find('salary', 1).total).toBe(1);
	expect(again).not.toHaveBeenCalled();
});

test('asks again after a failure, and says null until it works', async () => {
	const again = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(FILE);
	const finder = createFinder('/', Promise.reject(new Error('offline')), again, text);
	expect(await finder.names()).toBeNull();
	expect(await finder.names()).toBeNull();
	expect(await finder.names()).not.toBeNull();
	expect(again).toHaveBeenCalledTimes(2);
});

test('leaves the full text to the other index', async () => {
	expect(await createFinder('/', Promise.resolve(FILE), async () => FILE, text).inText('a', 1)).toBe(none);
});
