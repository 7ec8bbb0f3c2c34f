import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { newEntry } from './shelf.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

type Words = readonly string[];
const EMPTY: Words = [];
const options = {
	tool: 'demo',
	version: 1,
	rules: '1.0',
	empty: EMPTY,
	parse: (value: unknown) => (Array.isArray(value) ? (value as Words) : null),
	nameSheet: (n: number) => `Sheet ${n}`,
	nameCopy: (name: string) => `${name}, copy`,
};
const add = (word: string) => (words: Words) => [...words, word];

let storage: MemoryStorage;
let page: EventTarget;
let ids: number;

/** What the browser fires in every other tab. */
const storageEvent = (key: string | null, newValue: string | null) =>
	page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
const saved = () =>
	Object.fromEntries(
		Object.entries(storage.toObject()).flatMap(([key, text]) =>
			key.startsWith('handbook:demo:v1:') ? [[key.slice(17), JSON.parse(text)]] : [],
		),
	);
const savedStates = () => Object.values(saved()).map(({ state }) => state);

function openBench(): Workbench<Words> {
	const bench = createWorkbench<Words>(options);
	bench.open();
	return bench;
}

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00.000Z') });
	storage = new MemoryStorage();
	page = new EventTarget();
	ids = 0;
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('document', new EventTarget());
	vi.stubGlobal('crypto', { randomUUID: () => `id-${++ids}` });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('saving', () => {
	test('begins with one blank sheet and saves nothing before the first edit', () => {
		const bench = openBench();
		expect(bench.shelf.value.sheets.map(({ name, state }) => [name, state])).toEqual([['Sheet 1', []]]);
		vi.advanceTimersByTime(10_000);
		expect(storage.length).toBe(0);
		expect(bench.status.value).toEqual({ kind: 'empty' });
	});

	test('waits a moment after an edit, says so, and then has saved', () => {
		const bench = openBench();
		bench.change('adding', add('a'));
		expect(bench.status.value).toEqual({ kind: 'saving' });
		vi.advanceTimersByTime(249);
		expect(storage.length).toBe(0);
		vi.advanceTimersByTime(1);
		expect(savedStates()).toEqual([['a']]);
		expect(bench.status.value).toEqual({ kind: 'saved', at: new Date('2026-11-22T10:00:00.250Z') });
	});

	test('does not wait when the page goes away', () => {
		const bench = openBench();
		bench.change('adding', add('a'));
		page.dispatchEvent(new Event('pagehide'));
		expect(savedStates()).toEqual([['a']]);
		bench.change('adding', add('b'));
		document.dispatchEvent(new Event('visibilitychange'));
		expect(savedStates()).toEqual([['a', 'b']]);
	});

	test('writes only the sheets that changed, and takes away the deleted ones', () => {
		const bench = openBench();
		bench.change('adding', add('a'));
		bench.create('new');
		bench.change('adding', add('b'));
		vi.runAllTimers();
		const write = vi.spyOn(storage, 'setItem');
		bench.change('adding', add('c'));
		vi.runAllTimers();
		expect(write.mock.calls.map(([key]) => key).filter((key) => key.startsWith('handbook:demo:v1:'))).toHaveLength(1);
		bench.remove('deleting');
		vi.runAllTimers();
		expect(savedStates()).toEqual([['a']]);
	});

	test('counts edits for the reminder of a backup, and remembers the open sheet', () => {
		const bench = openBench();
		bench.change('adding', add('a'));
		vi.runAllTimers();
		expect(JSON.parse(storage.getItem('handbook:backup') ?? '')).toEqual({ since: '2026-11-22T10:00:00.250Z', edits: 1 });
		expect(storage.getItem('handbook:demo:open')).toBe(bench.shelf.value.openId);
	});

	test.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'forbidden'],
	] as const)('says when it can’t because of %s, and keeps what is on the screen', (name, why) => {
		const bench = openBench();
		vi.spyOn(storage, 'setItem').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		bench.change('adding', add('a'));
		vi.runAllTimers();
		expect(bench.status.value).toEqual({ kind: 'failed', why });
		expect(bench.state.value).toEqual(['a']);
		expect(JSON.parse(bench.toFile())).toMatchObject({ type: 'backend-field-manual/sheet', tool: 'demo', state: ['a'] });
	});

	test('works where even reading is forbidden', () => {
		vi.spyOn(storage, 'getItem').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		const bench = openBench();
		expect(bench.status.value).toEqual({ kind: 'failed', why: 'forbidden' });
		bench.change('adding', add('a'));
		expect(bench.state.value).toEqual(['a']);
	});
});

describe('opening', () => {
	test('shows the sheet that was open last, with when it was changed', () => {
		const first = openBench();
		first.change('adding', add('a'));
		first.create('new');
		first.change('adding', add('b'));
		const id = first.shelf.value.sheets[0]?.id ?? '';
		first.choose(id);
		vi.runAllTimers();
		vi.setSystemTime(new Date('2026-12-01T00:00:00.000Z'));
		const again = openBench();
		expect(again.state.value).toEqual(['a']);
		expect(again.shelf.value.sheets).toHaveLength(2);
		expect(again.status.value).toEqual({ kind: 'saved', at: new Date('2026-11-22T10:00:00.000Z') });
		expect(again.undoable.value).toBeNull();
	});

	test('leaves what it can’t read where it is, and says what it is', () => {
		storage.setItem('handbook:demo:v1:old', 'cut');
		const bench = openBench();
		expect(bench.damaged.value).toEqual([{ key: 'handbook:demo:v1:old', text: 'cut', fault: 'not-json' }]);
		bench.change('adding', add('a'));
		vi.runAllTimers();
		expect(storage.getItem('handbook:demo:v1:old')).toBe('cut');
	});

	test('can be ended: after that no event is heard', () => {
		const bench = createWorkbench<Words>(options);
		const close = bench.open();
		close();
		bench.change('adding', add('a'));
		page.dispatchEvent(new Event('pagehide'));
		expect(storage.length).toBe(0);
	});
});

describe('undo', () => {
	test('takes back edits, names, copies and deletions, each by its label', () => {
		const bench = openBench();
		bench.change('adding a', add('a'));
		bench.rename('naming', 'Release 42');
		bench.duplicate('copying');
		bench.remove('deleting');
		const labels: (string | null)[] = [];
		while (bench.undoable.value !== null) {
			labels.push(bench.undoable.value);
			bench.undo();
		}
		expect(labels).toEqual(['deleting', 'copying', 'naming', 'adding a']);
		expect(bench.state.value).toEqual([]);
		expect(bench.redoable.value).toBe('adding a');
		for (let n = 0; n < 3; n += 1) bench.redo();
		expect(bench.shelf.value.sheets.map(({ name }) => name)).toEqual(['Release 42', 'Release 42, copy']);
		vi.runAllTimers();
		expect(savedStates()).toEqual([['a'], ['a']]);
	});

	test('what is typed in one field without a pause is one step, and the next field is another', () => {
		const bench = openBench();
		for (const letter of 'word') {
			bench.change('typing', add(letter), 'note');
			vi.advanceTimersByTime(1_999);
		}
		bench.change('typing elsewhere', add('x'), 'name');
		bench.undo();
		expect(bench.state.value).toEqual(['w', 'o', 'r', 'd']);
		bench.undo();
		expect(bench.state.value).toEqual([]);
		expect(bench.undoable.value).toBeNull();
	});

	test('a pause of two seconds ends a step, and so does an undo', () => {
		const bench = openBench();
		bench.change('typing', add('a'), 'note');
		vi.advanceTimersByTime(2_000);
		bench.change('typing', add('b'), 'note');
		bench.undo();
		expect(bench.state.value).toEqual(['a']);
		bench.redo();
		bench.undo();
		bench.change('typing', add('c'), 'note');
		bench.undo();
		expect(bench.state.value).toEqual(['a']);
	});

	test('choosing a sheet is no step', () => {
		const bench = openBench();
		bench.create('new');
		bench.choose(bench.shelf.value.sheets[0]?.id ?? '');
		expect(bench.undoable.value).toBe('new');
	});

	test('the last sheet leaves a blank one when it is deleted', () => {
		const bench = openBench();
		bench.change('adding', add('a'));
		bench.remove('deleting');
		expect(bench.shelf.value.sheets.map(({ name, state }) => [name, state])).toEqual([['Sheet 1', []]]);
	});
});

describe('a sheet from elsewhere', () => {
	const guest = newEntry<Words>(['guest'], { id: 'guest', name: 'Theirs', now: '2026-01-01T00:00:00.000Z' });

	test('is shown without being saved', () => {
		const bench = openBench();
		bench.change('adding', add('mine'));
		bench.visit(guest);
		expect(bench.state.value).toEqual(['guest']);
		expect(bench.undoable.value).toBeNull();
		expect(bench.redoable.value).toBeNull();
		expect(JSON.parse(bench.toFile())).toMatchObject({ name: 'Theirs', state: ['guest'] });
		vi.runAllTimers();
		expect(savedStates()).toEqual([['mine']]);
		bench.visit(null);
		expect(bench.state.value).toEqual(['mine']);
	});

	test('becomes a saved sheet of its own with the first edit, and both are undone', () => {
		const bench = openBench();
		bench.change('adding', add('mine'));
		bench.visit(guest);
		bench.change('trying', add('tried'));
		expect(bench.visited.value).toBeNull();
		expect(bench.shelf.value.openId).toBe('guest');
		vi.runAllTimers();
		expect(savedStates()).toEqual([['mine'], ['guest', 'tried']]);
		bench.undo();
		expect(bench.state.value).toEqual(['guest']);
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
	});

	test('is added as a sheet of its own, under a new id where its own is taken', () => {
		const bench = openBench();
		bench.visit(guest);
		bench.keepVisited('keeping');
		expect(bench.shelf.value.openId).toBe('guest');
		bench.visit(guest);
		bench.keepVisited('keeping');
		expect(bench.shelf.value.sheets.map(({ name }) => name)).toEqual(['Sheet 1', 'Theirs', 'Theirs, copy']);
		expect(bench.visited.value).toBeNull();
	});

	test('is merged into the open one, and undone', () => {
		const bench = openBench();
		bench.change('adding', add('mine'));
		bench.visit(guest);
		bench.mergeVisited('merging', (mine, theirs) => [...mine, ...theirs]);
		expect(bench.state.value).toEqual(['mine', 'guest']);
		expect(bench.undoable.value).toBe('merging');
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
	});

	test('that is not there is neither kept nor merged', () => {
		const bench = openBench();
		bench.keepVisited('keeping');
		bench.mergeVisited('merging', add('x'));
		expect(bench.undoable.value).toBeNull();
	});

	test('is left by choosing a sheet', () => {
		const bench = openBench();
		bench.visit(guest);
		bench.choose(bench.shelf.value.openId);
		expect(bench.visited.value).toBeNull();
	});
});

describe('another tab', () => {
	/** This tab has saved one sheet with the word "mine". */
	function openSaved() {
		const bench = openBench();
		bench.change('adding', add('mine'));
		vi.runAllTimers();
		const id = bench.shelf.value.openId;
		return { bench, id, key: `handbook:demo:v1:${id}`, text: storage.getItem(`handbook:demo:v1:${id}`) ?? '' };
	}

	test('that saves the open sheet is followed, and undo brings this tab’s state back', () => {
		const { bench, key, text } = openSaved();
		const theirs = text.replace('["mine"]', '["mine","theirs"]');
		storage.setItem(key, theirs);
		storageEvent(key, theirs);
		expect(bench.state.value).toEqual(['mine', 'theirs']);
		expect(bench.status.value.kind).toBe('followed');
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
		vi.runAllTimers();
		expect(savedStates()).toEqual([['mine']]);
	});

	test('that saves another sheet adds it without taking the reader there', () => {
		const { bench, text, id } = openSaved();
		const other = text.replaceAll(id, 'other').replace('mine', 'theirs');
		storage.setItem('handbook:demo:v1:other', other);
		storageEvent('handbook:demo:v1:other', other);
		expect(bench.shelf.value.sheets).toHaveLength(2);
		expect(bench.state.value).toEqual(['mine']);
		expect(bench.status.value.kind).toBe('saved');
	});

	test('that saves its first sheet is followed by a tab that has none', () => {
		const { text } = openSaved();
		const fresh = createWorkbench<Words>({ ...options, tool: 'demo' });
		storage = new MemoryStorage();
		vi.stubGlobal('localStorage', storage);
		fresh.open();
		storageEvent('handbook:demo:v1:other', text.replace(/"id":"[^"]+"/, '"id":"other"'));
		expect(fresh.shelf.value.sheets).toHaveLength(1);
		expect(fresh.state.value).toEqual(['mine']);
		expect(fresh.status.value.kind).toBe('followed');
	});

	test('that deletes a sheet takes it from here too, and undo brings it back', () => {
		const { bench, key } = openSaved();
		storage.removeItem(key);
		storageEvent(key, null);
		expect(bench.state.value).toEqual([]);
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
		vi.runAllTimers();
		expect(savedStates()).toEqual([['mine']]);
	});

	test('that changed the sheet while this tab was editing: both versions are kept', () => {
		const { bench, key, text } = openSaved();
		bench.change('adding', add('here'));
		const theirs = text.replace('["mine"]', '["mine","there"]');
		storage.setItem(key, theirs);
		storageEvent(key, theirs);
		expect(bench.state.value).toEqual(['mine', 'here']);
		vi.runAllTimers();
		expect(savedStates().sort()).toEqual([
			['mine', 'here'],
			['mine', 'there'],
		]);
		expect(bench.status.value).toMatchObject({ kind: 'kept-both', name: 'Sheet 1, copy' });
		expect(bench.state.value).toEqual(['mine', 'here']);
	});

	test('that clears everything loses nothing: what is on the screen is saved again', () => {
		const { key } = openSaved();
		storage.removeItem(key);
		storageEvent(null, null);
		vi.runAllTimers();
		expect(savedStates()).toEqual([['mine']]);
	});

	test.each([
		['of another tool', 'handbook:other:v1:x', '{}'],
		['that can’t be read', 'handbook:demo:v1:x', 'cut'],
	])('a text %s changes nothing', (_, key, text) => {
		const { bench } = openSaved();
		storageEvent(key, text);
		expect(bench.shelf.value.sheets).toHaveLength(1);
		expect(bench.status.value.kind).toBe('saved');
	});

	test('the echo of this tab’s own save is no news', () => {
		const { bench, key, text } = openSaved();
		storageEvent(key, text);
		expect(bench.undoable.value).toBe('adding');
		expect(bench.status.value.kind).toBe('saved');
	});
});
