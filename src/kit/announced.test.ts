import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add, DemoPage, type Words } from '../../tests/demo-bench.ts';
import { announced } from './announced.ts';
import { newEntry } from './shelf.ts';
import type { Workbench } from './workbench.ts';

let page: DemoPage;
let said: string[];
let bench: Workbench<Words>;

/** The key and what is filled in, in the order of the alphabet. */
const t = (key: string, values: Record<string, string | number> = {}) =>
	[key.replace('kit.', ''), ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ');
const theirs = newEntry<Words>(['theirs'], { id: 'x', name: 'Theirs', now: '2026-01-01T00:00:00.000Z' });

beforeEach(() => {
	page = new DemoPage();
	said = [];
	bench = announced(page.openBench(), t, (text) => said.push(text));
});
afterEach(() => page.close());

test('each thing that is done with sheets is said, with the names before and after', () => {
	bench.create('new');
	bench.rename('naming', 'Kestrel');
	bench.duplicate('copying');
	bench.remove('deleting');
	bench.choose(bench.shelf.value.sheets[0]?.id ?? '');
	expect(said).toEqual([
		'said.create before=Sheet 1 name=Sheet 2',
		'said.rename before=Sheet 2 name=Kestrel',
		'said.duplicate before=Kestrel name=Kestrel, copy',
		'said.remove before=Kestrel, copy name=Kestrel',
		'said.now before=Kestrel name=Sheet 1',
	]);
});

test('a sheet from elsewhere: shown, closed, merged, added', () => {
	bench.visit(theirs);
	bench.visit(null);
	bench.visit(theirs);
	bench.mergeVisited('merging', (open, visited) => [...open, ...visited]);
	bench.visit(theirs);
	bench.keepVisited('adding');
	expect(said).toEqual([
		'said.visit before=Sheet 1 name=Theirs',
		'said.now before=Theirs name=Sheet 1',
		'said.visit before=Sheet 1 name=Theirs',
		'parcel.taken before=Theirs name=Sheet 1',
		'said.visit before=Sheet 1 name=Theirs',
		'said.add before=Theirs name=Theirs',
	]);
	expect(bench.shelf.value.sheets.map(({ name }) => name)).toEqual(['Sheet 1', 'Theirs']);
});

describe('undo and redo', () => {
	test('say what they took back or did again and how many steps are left: no two in a row are the same', () => {
		bench.change('a grade', add('a'));
		bench.change('a grade', add('b'));
		expect(said).toEqual([]);
		bench.undo();
		bench.undo();
		bench.redo();
		bench.redo();
		expect(said).toEqual([
			'said.undo step=a grade said.undoLeft count=1',
			'said.undo step=a grade',
			'said.redo step=a grade said.redoLeft count=1',
			'said.redo step=a grade',
		]);
		expect(bench.state.value).toEqual(['a', 'b']);
	});

	test('name the sheet where another one is open afterwards', () => {
		bench.duplicate('copying');
		bench.undo();
		bench.redo();
		expect(said.slice(1)).toEqual(['said.undo step=copying said.now name=Sheet 1', 'said.redo step=copying said.now name=Sheet 1, copy']);
	});

	test('say that there is nothing where there is nothing', () => {
		bench.undo();
		bench.redo();
		expect(said).toEqual(['said.undoNone', 'said.redoNone']);
	});

	test('leave the reader’s own sheets alone while another one is looked at', () => {
		bench.change('adding', add('a'));
		bench.visit(theirs);
		bench.undo();
		bench.visit(null);
		expect(bench.state.value).toEqual(['a']);
		expect(said).toContain('said.undoNone');
	});

	test('have a name for what another tab did', () => {
		bench.change('adding', add('a'));
		page.leave();
		const id = bench.shelf.value.openId;
		const text = page.storage.getItem(`handbook:demo:v1:${id}`) ?? '';
		page.writeElsewhere(id, JSON.stringify({ ...JSON.parse(text), state: ['theirs'] }));
		bench.undo();
		expect(said).toEqual(['said.undo step=did.follow said.undoLeft count=1']);
	});
});
