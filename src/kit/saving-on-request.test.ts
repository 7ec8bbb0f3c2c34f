import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { add, DemoPage, keyOf } from '../../tests/demo-bench.ts';

let page: DemoPage;
beforeEach(() => {
	page = new DemoPage();
});
afterEach(() => page.close());

/** Everything that the page has in storage, as one text. */
const stored = () => JSON.stringify(page.storage.toObject());
const later = () => vi.advanceTimersByTime(10_000);

test('nothing is written before the reader asks, whatever is done and however the page is left', () => {
	const bench = page.openBench(true);
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
	bench.change('adding', add('secret'));
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
	later();
	bench.create('new');
	bench.change('adding', add('secret too'));
	bench.duplicate('copy');
	bench.rename('rename', 'secret name');
	bench.undo();
	bench.redo();
	bench.remove('delete');
	later();
	page.hide();
	page.leave();
	expect(page.storage.length).toBe(0);
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
});

test('what the reader asks for is kept at once, and from then on; other sheets are not', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('a'));
	expect(bench.isKept.value).toBe(false);
	bench.keepHere('keep');
	expect(bench.isKept.value).toBe(true);
	expect(page.savedStates()).toEqual([['a']]);
	bench.change('adding', add('b'));
	later();
	expect(page.savedStates()).toEqual([['a', 'b']]);
	bench.create('new');
	bench.change('adding', add('secret'));
	later();
	expect(stored()).not.toContain('secret');
	expect(bench.isKept.value).toBe(false);
	expect(page.savedStates()).toEqual([['a', 'b']]);
});

test('what was kept is there after a reload, and is kept on', () => {
	const before = page.openBench(true);
	before.change('adding', add('a'));
	before.keepHere('keep');
	const bench = page.openBench(true);
	expect(bench.state.value).toEqual(['a']);
	expect(bench.isKept.value).toBe(true);
	bench.change('adding', add('b'));
	later();
	expect(page.savedStates()).toEqual([['a', 'b']]);
});

test('to stop keeping erases at once and leaves the sheet on the screen; nothing brings it back', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('secret'));
	bench.keepHere('keep');
	bench.stopKeeping();
	expect(stored()).not.toContain('secret');
	expect(Object.keys(page.storage.toObject()).filter((key) => key.startsWith('handbook:demo'))).toEqual([]);
	expect(bench.state.value).toEqual(['secret']);
	bench.change('adding', add('more'));
	bench.undo();
	later();
	page.leave();
	expect(stored()).not.toContain('secret');
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
});

test('a kept sheet that is deleted is kept again when the deletion is undone', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('a'));
	bench.keepHere('keep');
	bench.remove('delete');
	later();
	expect(page.savedStates()).toEqual([]);
	bench.undo();
	later();
	expect(page.savedStates()).toEqual([['a']]);
});

test('another tab that stops keeping a sheet is believed, even where this tab has changed it since', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('secret'));
	bench.keepHere('keep');
	const { id } = bench.shelf.value.sheets[0] as { id: string };
	bench.change('adding', add('more'));
	page.storage.removeItem(keyOf(id));
	page.storageEvent(keyOf(id), null);
	later();
	page.leave();
	expect(stored()).not.toContain('secret');
	expect(bench.state.value).toEqual(['secret', 'more']);
	expect(bench.isKept.value).toBe(false);
});

test('storage that was cleared elsewhere stays clear', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('secret'));
	bench.keepHere('keep');
	page.replaceStorage();
	page.storageEvent(null, null);
	later();
	expect(page.storage.length).toBe(0);
});

test('a sheet from a link becomes the reader’s own when it is to be kept', () => {
	const bench = page.openBench(true);
	bench.visit({ id: 'guest', name: 'Guest', created: '', updated: '', state: ['theirs'], unknown: {} });
	expect(bench.isKept.value).toBe(false);
	bench.keepHere('keep');
	expect(bench.visited.value).toBe(null);
	expect(page.savedStates()).toEqual([['theirs']]);
});

test('a tool that keeps all has nothing to ask', () => {
	expect(page.openBench().isKept.value).toBe(null);
});
