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
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
	expect(page.savedStates()).toEqual([['a', 'b']]);
});

test('a reload shows the kept sheet that was shown last, whatever is shown beside it and not kept', () => {
	const before = page.openBench(true);
	before.change('adding', add('first'));
	before.keepHere('keep');
	before.create('new');
	before.change('adding', add('second'));
	before.keepHere('keep');
	before.create('new');
	before.change('adding', add('secret'));
	later();
	expect(page.openBench(true).state.value).toEqual(['second']);
});

test('a sheet that is not kept any more goes, others that are kept stay', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('a'));
	bench.keepHere('keep');
	bench.create('new');
	bench.change('adding', add('b'));
	bench.keepHere('keep');
	bench.stopKeeping();
	expect(page.savedStates()).toEqual([['a']]);
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
	bench.choose(bench.shelf.value.sheets[0]?.id ?? '');
	expect(bench.isKept.value).toBe(true);
});

test('where the browser keeps nothing, that is said when the reader asks and not before', () => {
	const forbidden = () => {
		throw new DOMException('', 'SecurityError');
	};
	const bench = page.openBench(true);
	vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
	bench.change('adding', add('a'));
	later();
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
	bench.keepHere('keep');
	expect(bench.status.value).toEqual({ kind: 'failed', why: 'forbidden' });
});

test('another tab’s edit of a kept sheet is followed', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('a'));
	bench.keepHere('keep');
	const { id } = bench.shelf.value.sheets[0] as { id: string };
	const theirs = { ...JSON.parse(page.storage.getItem(keyOf(id)) ?? ''), state: ['a', 'theirs'] };
	page.writeElsewhere(id, JSON.stringify(theirs));
	expect(bench.state.value).toEqual(['a', 'theirs']);
	expect(bench.isKept.value).toBe(true);
	bench.change('adding', add('mine'));
	expect(bench.status.value).toEqual({ kind: 'saving' });
	later();
	expect(page.savedStates()).toEqual([['a', 'theirs', 'mine']]);
});

test('a sheet that another tab begins to keep is kept here too', () => {
	const other = page.openBench(true);
	other.change('adding', add('theirs'));
	other.keepHere('keep');
	const { id } = other.shelf.value.sheets[0] as { id: string };
	const text = page.storage.getItem(keyOf(id)) ?? '';
	page.replaceStorage();
	const bench = page.openBench(true);
	page.writeElsewhere(id, text);
	expect(bench.state.value).toEqual(['theirs']);
	expect(bench.isKept.value).toBe(true);
	bench.change('adding', add('mine'));
	later();
	expect(page.savedStates()).toEqual([['theirs', 'mine']]);
});

test('what two tabs changed at once is kept in both versions', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('a'));
	bench.keepHere('keep');
	const { id } = bench.shelf.value.sheets[0] as { id: string };
	const theirs = { ...JSON.parse(page.storage.getItem(keyOf(id)) ?? ''), state: ['a', 'theirs'] };
	bench.change('adding', add('mine'));
	page.writeElsewhere(id, JSON.stringify(theirs));
	later();
	expect(page.savedStates()).toEqual([
		['a', 'mine'],
		['a', 'theirs'],
	]);
	expect(bench.status.value).toMatchObject({ kind: 'kept-both', name: 'Sheet 1, copy' });
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
	expect(bench.status.value).toEqual({ kind: 'not-kept' });
	later();
	page.leave();
	expect(stored()).not.toContain('secret');
	expect(bench.state.value).toEqual(['secret', 'more']);
	expect(bench.isKept.value).toBe(false);
});

test('what another tab stops keeping and then keeps again is not erased by this one', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('a'));
	bench.keepHere('keep');
	const { id } = bench.shelf.value.sheets[0] as { id: string };
	const text = page.storage.getItem(keyOf(id)) ?? '';
	bench.change('adding', add('more'));
	page.storage.removeItem(keyOf(id));
	page.storageEvent(keyOf(id), null);
	page.writeElsewhere(id, text);
	later();
	expect(page.savedStates()).toEqual([['a']]);
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

test('a sheet that is only looked at is not kept, although the one behind it is', () => {
	const bench = page.openBench(true);
	bench.change('adding', add('a'));
	bench.keepHere('keep');
	bench.visit({ id: 'guest', name: 'Guest', created: '', updated: '', state: ['theirs'], unknown: {} });
	expect(bench.isKept.value).toBe(false);
	bench.visit(null);
	expect(bench.isKept.value).toBe(true);
});

test('a tool that keeps all has nothing to ask, and does not stop', () => {
	const bench = page.openBench();
	expect(bench.isKept.value).toBe(null);
	bench.change('adding', add('a'));
	bench.stopKeeping();
	expect(page.savedStates()).toEqual([['a']]);
	expect(bench.isKept.value).toBe(null);
});
