import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { add, DemoPage, keyOf, options, type Words } from '../../tests/demo-bench.ts';
import { createWorkbench } from './workbench.ts';

let page: DemoPage;
beforeEach(() => {
	page = new DemoPage();
});
afterEach(() => page.close());

const editCount = () => JSON.parse(page.storage.getItem('handbook:backup') ?? '{"edits":0}').edits;
const sheetNames = (bench: ReturnType<DemoPage['openBench']>) => bench.shelf.value.sheets.map(({ name }) => name);

describe('saving', () => {
	test('begins with one blank sheet and saves nothing before the first edit, not even when the page goes', () => {
		const bench = page.openBench();
		expect(bench.shelf.value.sheets.map(({ name, state }) => [name, state])).toEqual([['Sheet 1', []]]);
		vi.advanceTimersByTime(10_000);
		page.hide();
		page.leave();
		expect(page.storage.length).toBe(0);
		expect(bench.status.value).toEqual({ kind: 'empty' });
		expect(bench.damaged.value).toEqual([]);
	});

	test('waits a moment after an edit, says so, and then has saved', () => {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		expect(bench.status.value).toEqual({ kind: 'saving' });
		vi.advanceTimersByTime(249);
		expect(page.storage.length).toBe(0);
		vi.advanceTimersByTime(1);
		expect(page.savedStates()).toEqual([['a']]);
		expect(bench.status.value).toEqual({ kind: 'saved', at: new Date('2026-11-22T10:00:00.250Z') });
	});

	test('writes once for edits that follow each other quickly', () => {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		vi.advanceTimersByTime(200);
		bench.change('adding', add('b'));
		vi.advanceTimersByTime(200);
		expect(page.storage.length).toBe(0);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['a', 'b']]);
		expect(editCount()).toBe(1);
	});

	test('does not wait when the page goes away, and writes no second time afterwards', () => {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		page.leave();
		expect(page.savedStates()).toEqual([['a']]);
		bench.change('adding', add('b'));
		page.hide();
		expect(page.savedStates()).toEqual([['a', 'b']]);
		vi.runAllTimers();
		page.leave();
		expect(editCount()).toBe(2);
	});

	test('writes only the sheets that changed, and takes away the deleted ones', () => {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		bench.create('new');
		bench.change('adding', add('b'));
		vi.runAllTimers();
		const write = vi.spyOn(page.storage, 'setItem');
		bench.change('adding', add('c'));
		vi.runAllTimers();
		expect(write.mock.calls.map(([key]) => key).filter((key) => key.startsWith(keyOf('')))).toHaveLength(1);
		bench.remove('deleting');
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['a']]);
	});

	test('writes a deleted sheet again when the deletion is undone', () => {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		vi.runAllTimers();
		bench.remove('deleting');
		vi.runAllTimers();
		bench.undo();
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['a']]);
	});

	test('counts edits for the reminder of a backup, and remembers the open sheet', () => {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		vi.runAllTimers();
		expect(JSON.parse(page.storage.getItem('handbook:backup') ?? '')).toEqual({ since: '2026-11-22T10:00:00.250Z', edits: 1 });
		expect(page.storage.getItem('handbook:demo:open')).toBe(bench.shelf.value.openId);
	});

	test.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'forbidden'],
	] as const)('says when it can’t because of %s, and keeps what is on the screen', (name, why) => {
		const bench = page.openBench();
		vi.spyOn(page.storage, 'setItem').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		bench.change('adding', add('a'));
		vi.runAllTimers();
		expect(bench.status.value).toEqual({ kind: 'failed', why });
		expect(bench.state.value).toEqual(['a']);
		expect(JSON.parse(bench.toFile())).toMatchObject({ type: 'backend-field-manual/sheet', tool: 'demo', state: ['a'] });
	});

	test('works where even reading is forbidden', () => {
		vi.spyOn(page.storage, 'getItem').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		const bench = page.openBench();
		expect(bench.status.value).toEqual({ kind: 'failed', why: 'forbidden' });
		bench.change('adding', add('a'));
		expect(bench.state.value).toEqual(['a']);
	});
});

describe('asking the browser to keep what is saved', () => {
	/** A visit of its own: whether the browser has been asked is remembered for as long as the page stands. */
	async function visit(storageManager: unknown) {
		vi.stubGlobal('navigator', { storage: storageManager });
		vi.resetModules();
		const bench = (await import('./workbench.ts')).createWorkbench<Words>(options);
		bench.open();
		return bench;
	}

	test('happens once a visit, after the first edit is saved, and a refusal changes nothing', async () => {
		const persist = vi.fn(() => Promise.reject(new TypeError('no')));
		const bench = await visit({ persist });
		expect(persist).not.toHaveBeenCalled();
		for (const word of ['a', 'b']) {
			bench.change('adding', add(word));
			vi.runAllTimers();
			expect(bench.status.value.kind).toBe('saved');
			expect(persist).toHaveBeenCalledTimes(1);
		}
	});

	test.each([
		['a browser that can’t be asked', {}],
		['a page without https', undefined],
	])('%s saves all the same', async (_, storageManager) => {
		const bench = await visit(storageManager);
		bench.change('adding', add('a'));
		vi.runAllTimers();
		expect(bench.status.value.kind).toBe('saved');
	});
});

describe('opening', () => {
	/** Two saved sheets with the words "a" and "b"; returns the ids. */
	function saveTwo() {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		vi.advanceTimersByTime(1_000);
		bench.create('new');
		bench.change('adding', add('b'));
		vi.runAllTimers();
		return bench.shelf.value.sheets.map(({ id }) => id);
	}

	test.each([0, 1])('shows the sheet that was open last, with when it was changed (sheet %i)', (index) => {
		const ids = saveTwo();
		const first = page.openBench();
		first.choose(ids[index] ?? '');
		vi.runAllTimers();
		vi.setSystemTime(new Date('2026-12-01T00:00:00.000Z'));
		const again = page.openBench();
		expect(again.state.value).toEqual([['a'], ['b']][index]);
		expect(again.shelf.value.sheets).toHaveLength(2);
		expect(again.status.value).toEqual({
			kind: 'saved',
			at: new Date(['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:01.000Z'][index] ?? ''),
		});
		expect(again.undoable.value).toBeNull();
	});

	test('shows the first sheet where nothing says which was open', () => {
		saveTwo();
		page.storage.removeItem('handbook:demo:open');
		expect(page.openBench().state.value).toEqual(['a']);
	});

	test('knows what it has read: the next edit writes that sheet alone, and the echo of another tab is no news', () => {
		const [idA = ''] = saveTwo();
		const textA = page.storage.getItem(keyOf(idA)) ?? '';
		const bench = page.openBench();
		const write = vi.spyOn(page.storage, 'setItem');
		bench.change('adding', add('c'));
		vi.runAllTimers();
		expect(bench.status.value.kind).toBe('saved');
		expect(page.savedStates()).toEqual([['a'], ['b', 'c']]);
		expect(write.mock.calls.map(([key]) => key)).not.toContain(keyOf(idA));
		page.storageEvent(keyOf(idA), textA);
		expect(bench.undoable.value).toBe('adding');
		bench.undo();
		expect(bench.undoable.value).toBeNull();
	});

	test('leaves what it can’t read where it is, and says what it is', () => {
		page.storage.setItem(keyOf('old'), 'cut');
		const bench = page.openBench();
		expect(bench.damaged.value).toEqual([{ key: keyOf('old'), text: 'cut', fault: 'not-json' }]);
		bench.change('adding', add('a'));
		vi.runAllTimers();
		expect(page.storage.getItem(keyOf('old'))).toBe('cut');
	});

	test('can be ended: after that no event is heard', () => {
		const [idA = ''] = saveTwo();
		const textA = page.storage.getItem(keyOf(idA)) ?? '';
		const bench = createWorkbench<Words>(options);
		const close = bench.open();
		close();
		bench.change('adding', add('c'));
		page.leave();
		page.hide();
		page.writeElsewhere(idA, textA.replace('"a"', '"elsewhere"'));
		expect(page.savedStates()).toEqual([['elsewhere'], ['b']]);
		expect(bench.shelf.value.sheets.map(({ state }) => state)).toEqual([['a'], ['b', 'c']]);
	});
});

describe('another tab', () => {
	/** This tab has saved one sheet with the word "mine". */
	function openSaved() {
		const bench = page.openBench();
		bench.change('adding', add('mine'));
		vi.runAllTimers();
		const id = bench.shelf.value.openId;
		return { bench, id, key: keyOf(id), text: page.storage.getItem(keyOf(id)) ?? '' };
	}
	/** A sheet of another tab, made from one of this tab. */
	const asOther = (text: string, id = 'other') => text.replace(/"id":"[^"]+"/, `"id":"${id}"`).replace('mine', 'theirs');

	test('that saves the open sheet is followed, and undo brings this tab’s state back', () => {
		const { bench, id, text } = openSaved();
		page.writeElsewhere(id, text.replace('["mine"]', '["mine","theirs"]'));
		expect(bench.state.value).toEqual(['mine', 'theirs']);
		expect(bench.status.value.kind).toBe('followed');
		expect(bench.undoable.value).toBe('');
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine']]);
	});

	test('that was followed is worked on without a copy', () => {
		const { bench, id, text } = openSaved();
		page.writeElsewhere(id, text.replace('["mine"]', '["mine","theirs"]'));
		bench.change('adding', add('both'));
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine', 'theirs', 'both']]);
		expect(bench.status.value.kind).toBe('saved');
	});

	test('that saves another sheet adds it without taking the reader there', () => {
		const { bench, text } = openSaved();
		page.writeElsewhere('other', asOther(text));
		expect(bench.shelf.value.sheets).toHaveLength(2);
		expect(bench.state.value).toEqual(['mine']);
		expect(bench.status.value.kind).toBe('saved');
	});

	test('that saves its first sheet is followed by a tab that has none', () => {
		const { text } = openSaved();
		page.replaceStorage();
		const fresh = page.openBench();
		page.storageEvent(keyOf('other'), asOther(text));
		expect(fresh.shelf.value.sheets).toHaveLength(1);
		expect(fresh.state.value).toEqual(['theirs']);
		expect(fresh.status.value.kind).toBe('followed');
	});

	test.each<[string, (bench: ReturnType<DemoPage['openBench']>) => void, Words[]]>([
		['has typed something that is not saved yet', (bench) => bench.change('adding', add('unsaved')), [['unsaved'], ['theirs']]],
		['has made a second sheet', (bench) => bench.create('new'), [[], [], ['theirs']]],
		[
			'has saved a sheet and emptied it again',
			(bench) => {
				bench.change('adding', add('a'));
				vi.runAllTimers();
				bench.undo();
			},
			[[], ['theirs']],
		],
	])('that saves a sheet takes nothing from a tab that %s', (_, work, states) => {
		const { text } = openSaved();
		page.replaceStorage();
		const fresh = page.openBench();
		work(fresh);
		page.storageEvent(keyOf('other'), asOther(text));
		expect(fresh.shelf.value.sheets.map(({ state }) => state)).toEqual(states);
		expect(fresh.state.value).not.toEqual(['theirs']);
	});

	test('that deletes a sheet takes it from here too, and undo brings it back', () => {
		const { bench, key } = openSaved();
		page.storage.removeItem(key);
		page.storageEvent(key, null);
		expect(bench.state.value).toEqual([]);
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine']]);
	});

	test('that deletes a sheet this tab has just changed does not win: the change is saved', () => {
		const { bench, key } = openSaved();
		bench.change('adding', add('here'));
		page.storage.removeItem(key);
		page.storageEvent(key, null);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine', 'here']]);
		expect(bench.status.value.kind).toBe('saved');
	});

	test('that changed the sheet while this tab was editing: both versions are kept', () => {
		const { bench, id, text } = openSaved();
		bench.change('adding', add('here'));
		page.writeElsewhere(id, text.replace('["mine"]', '["mine","there"]'));
		expect(bench.state.value).toEqual(['mine', 'here']);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([
			['mine', 'here'],
			['mine', 'there'],
		]);
		expect(bench.status.value).toEqual({ kind: 'kept-both', at: new Date('2026-11-22T10:00:00.500Z'), name: 'Sheet 1, copy' });
		expect(bench.state.value).toEqual(['mine', 'here']);
		expect(bench.shelf.value.sheets[1]?.created).toBe('2026-11-22T10:00:00.000Z');
	});

	test('that wrote the sheet with a newer version of the manual while this tab was editing: its text is kept too', () => {
		const { bench, id, text } = openSaved();
		bench.change('adding', add('here'));
		page.writeElsewhere(id, text.replace('"version":1', '"version":2').replace('["mine"]', '{"words":["mine","there"]}'));
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine', 'here'], { words: ['mine', 'there'] }]);
		expect(bench.status.value).toMatchObject({ kind: 'kept-both', name: 'Sheet 1, copy' });
		expect(page.openBench().damaged.value.map(({ fault }) => fault)).toEqual(['newer-version']);
	});

	test('that left something there which is no sheet: this tab’s sheet takes its place', () => {
		const { bench, id } = openSaved();
		bench.change('adding', add('here'));
		page.writeElsewhere(id, 'cut');
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine', 'here']]);
		expect(bench.status.value.kind).toBe('saved');
	});

	test('that changed the sheet at the same time is kept once, however often there was no room to write', () => {
		const { bench, id, text } = openSaved();
		bench.change('adding', add('here'));
		page.writeElsewhere(id, text.replace('["mine"]', '["mine","there"]'));
		const full = vi.spyOn(page.storage, 'setItem').mockImplementation(() => {
			throw new DOMException('no', 'QuotaExceededError');
		});
		vi.runAllTimers();
		bench.change('adding', add('still here'));
		vi.runAllTimers();
		full.mockRestore();
		bench.change('adding', add('room'));
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([
			['mine', 'here', 'still here', 'room'],
			['mine', 'there'],
		]);
	});

	test('that wrote another sheet, of which this tab has not heard yet, is neither copied nor overwritten', () => {
		const { bench, id, text } = openSaved();
		bench.create('new');
		vi.runAllTimers();
		page.storage.setItem(keyOf(id), text.replace('["mine"]', '["late"]'));
		bench.change('adding', add('second'));
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['late'], ['second']]);
		expect(bench.status.value.kind).toBe('saved');
		expect(sheetNames(bench)).toEqual(['Sheet 1', 'Sheet 2']);
	});

	test('that keeps the sheet of the same link at the same time: both versions are kept', () => {
		const { bench, text } = openSaved();
		const guest = { id: 'guest', name: 'Theirs', created: '', updated: '', state: ['guest'], unknown: {} };
		bench.visit(guest);
		bench.keepVisited('keeping');
		page.writeElsewhere('guest', asOther(text, 'guest'));
		expect(bench.state.value).toEqual(['guest']);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine'], ['guest'], ['theirs']]);
		expect(bench.status.value.kind).toBe('kept-both');
	});

	test('that clears everything loses nothing: what is on the screen is saved again', () => {
		const { key } = openSaved();
		page.storage.removeItem(key);
		page.storageEvent(null, null);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine']]);
	});

	test('that has saved the same again after everything was cleared makes no copy', () => {
		const { bench, id, text } = openSaved();
		page.storage.removeItem(keyOf(id));
		page.storageEvent(null, null);
		page.writeElsewhere(id, text);
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine']]);
		expect(bench.status.value.kind).toBe('saved');
	});

	test.each([
		['of another tool', 'handbook:other:v1:x', '{}'],
		['that lies where no sheet of the tool does', 'handbook:other:v1:x', null],
		['that can’t be read', keyOf('x'), 'cut'],
	])('a text %s changes nothing', (_, key, given) => {
		const { bench, text } = openSaved();
		page.storageEvent(key, given ?? asOther(text));
		expect(bench.shelf.value.sheets).toHaveLength(1);
		expect(bench.status.value.kind).toBe('saved');
		expect(bench.undoable.value).toBe('adding');
	});

	test('the echo of this tab’s own save is no news', () => {
		const { bench, key, text } = openSaved();
		page.storageEvent(key, text);
		expect(bench.undoable.value).toBe('adding');
		expect(bench.status.value.kind).toBe('saved');
	});
});
