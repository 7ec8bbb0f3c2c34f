import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { add, DemoPage, EMPTY, options, type Words } from '../../tests/demo-bench.ts';
import { newEntry } from './shelf.ts';
import { createWorkbench } from './workbench.ts';

let page: DemoPage;
beforeEach(() => {
	page = new DemoPage();
});
afterEach(() => page.close());

test('before it is opened a bench is the same wherever it is made, so that the server and the browser draw the same', () => {
	const { shelf, undoable, redoable, damaged } = createWorkbench<Words>(options);
	expect(shelf.value).toEqual({
		sheets: [{ id: 'new', name: 'Sheet 1', created: '', updated: '', state: EMPTY, unknown: {} }],
		openId: 'new',
	});
	expect([undoable.value, redoable.value, damaged.value]).toEqual([null, null, []]);
});

test('a sheet’s file is one that a person can read', () => {
	const bench = page.openBench();
	bench.change('adding', add('a'));
	expect(bench.toFile().split('\n')).toContain('\t"name": "Sheet 1",');
});

describe('undo', () => {
	test('takes back edits, names, copies and deletions, each by its label', () => {
		const bench = page.openBench();
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
		expect(page.savedStates()).toEqual([['a'], ['a']]);
	});

	test('what is typed in one field without a pause is one step, and the next field is another', () => {
		const bench = page.openBench();
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
		const bench = page.openBench();
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

	test('two changes that are no typing are two steps, however quickly they follow', () => {
		const bench = page.openBench();
		bench.change('choosing', add('a'));
		bench.change('choosing', add('b'));
		bench.undo();
		expect(bench.state.value).toEqual(['a']);
	});

	test('where there is nothing to undo or redo, nothing happens and nothing is saved', () => {
		const bench = page.openBench();
		bench.undo();
		bench.redo();
		vi.runAllTimers();
		expect(bench.status.value).toEqual({ kind: 'empty' });
		expect(page.storage.length).toBe(0);
	});

	test('what is typed after something else was done in between is a step of its own', () => {
		const bench = page.openBench();
		bench.change('typing', add('a'), 'note');
		bench.change('choosing', add('b'));
		bench.change('typing', add('c'), 'note');
		bench.undo();
		expect(bench.state.value).toEqual(['a', 'b']);
	});

	test('choosing a sheet is remembered without an edit', () => {
		const bench = page.openBench();
		bench.create('new');
		vi.runAllTimers();
		const [first] = bench.shelf.value.sheets;
		bench.choose(first?.id ?? '');
		vi.runAllTimers();
		expect(page.storage.getItem('handbook:demo:open')).toBe(first?.id);
	});

	test('new sheets are counted in their names, and may begin with something', () => {
		const bench = page.openBench();
		bench.create('new');
		bench.create('new', add('begun'));
		expect(bench.shelf.value.sheets.map(({ name, state }) => [name, state])).toEqual([
			['Sheet 1', []],
			['Sheet 2', []],
			['Sheet 3', ['begun']],
		]);
	});

	test('choosing a sheet is no step', () => {
		const bench = page.openBench();
		bench.create('new');
		bench.choose(bench.shelf.value.sheets[0]?.id ?? '');
		expect(bench.undoable.value).toBe('new');
	});

	test('the last sheet leaves a blank one when it is deleted', () => {
		const bench = page.openBench();
		bench.change('adding', add('a'));
		bench.remove('deleting');
		expect(bench.shelf.value.sheets.map(({ name, state }) => [name, state])).toEqual([['Sheet 1', []]]);
	});
});

describe('a sheet from elsewhere', () => {
	const guest = newEntry<Words>(['guest'], { id: 'guest', name: 'Theirs', now: '2026-01-01T00:00:00.000Z' });

	test('is shown without being saved', () => {
		const bench = page.openBench();
		bench.change('adding', add('mine'));
		bench.visit(guest);
		expect(bench.state.value).toEqual(['guest']);
		expect(bench.undoable.value).toBeNull();
		expect(bench.redoable.value).toBeNull();
		expect(JSON.parse(bench.toFile())).toMatchObject({ name: 'Theirs', state: ['guest'] });
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine']]);
		bench.visit(null);
		expect(bench.state.value).toEqual(['mine']);
	});

	test('becomes a saved sheet of its own with the first edit, and both are undone', () => {
		const bench = page.openBench();
		bench.change('adding', add('mine'));
		bench.visit(guest);
		bench.change('trying', add('tried'));
		expect(bench.visited.value).toBeNull();
		expect(bench.shelf.value.openId).toBe('guest');
		vi.runAllTimers();
		expect(page.savedStates()).toEqual([['mine'], ['guest', 'tried']]);
		bench.undo();
		expect(bench.state.value).toEqual(['guest']);
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
	});

	test('is added as a sheet of its own, under a new id where its own is taken', () => {
		const bench = page.openBench();
		bench.visit(guest);
		bench.keepVisited('keeping');
		expect(bench.shelf.value.openId).toBe('guest');
		bench.visit(guest);
		bench.keepVisited('keeping');
		expect(bench.shelf.value.sheets.map(({ name }) => name)).toEqual(['Sheet 1', 'Theirs', 'Theirs, copy']);
		expect(bench.visited.value).toBeNull();
	});

	test('is merged into the open one, and undone', () => {
		const bench = page.openBench();
		bench.change('adding', add('mine'));
		bench.visit(guest);
		bench.mergeVisited('merging', (mine, theirs) => [...mine, ...theirs]);
		expect(bench.state.value).toEqual(['mine', 'guest']);
		expect(bench.undoable.value).toBe('merging');
		bench.undo();
		expect(bench.state.value).toEqual(['mine']);
	});

	test('that is not there is neither kept nor merged', () => {
		const bench = page.openBench();
		bench.keepVisited('keeping');
		bench.mergeVisited('merging', add('x'));
		expect(bench.undoable.value).toBeNull();
	});

	test('is left by choosing a sheet', () => {
		const bench = page.openBench();
		bench.visit(guest);
		bench.choose(bench.shelf.value.openId);
		expect(bench.visited.value).toBeNull();
	});
});
