import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addSheet,
	changeState,
	chooseSheet,
	duplicateSheet,
	newEntry,
	newShelf,
	openEntry,
	removeSheet,
	renameSheet,
	type Shelf,
} from './shelf.ts';

const birth = (id: string, name = id) => ({ id, name, now: '2026-11-22T10:00:00.000Z' });
const LATER = '2026-11-23T10:00:00.000Z';
const two = addSheet(newShelf('a', birth('one')), newEntry('b', birth('two')));
const names = (shelf: Shelf<string>) => shelf.sheets.map(({ name }) => name);

test('a new sheet is shown; the one before is still there', () => {
	expect(names(two)).toEqual(['one', 'two']);
	expect(openEntry(two).state).toBe('b');
	expect(openEntry(chooseSheet(two, 'one')).state).toBe('a');
});

test('a shelf without a sheet is an error in the program, and says so', () => {
	expect(() => openEntry({ sheets: [], openId: 'a' })).toThrow(RangeError);
	expect(() => openEntry({ sheets: [], openId: 'a' })).toThrow('at least one sheet');
});

test('choosing what is shown already, or what is not there, is no change', () => {
	expect(chooseSheet(two, 'two')).toBe(two);
	expect(chooseSheet(two, 'three')).toBe(two);
});

test('only the open sheet changes, and it notes when; the same state is no change', () => {
	const changed = changeState(two, () => 'c', LATER);
	expect(changed.sheets.map(({ state, updated }) => [state, updated])).toEqual([
		['a', '2026-11-22T10:00:00.000Z'],
		['c', LATER],
	]);
	expect(changed.sheets[0]).toBe(two.sheets[0]);
	expect(changeState(two, (state) => state, LATER)).toBe(two);
});

test('a name is one line; an empty one and the same one change nothing', () => {
	expect(names(renameSheet(two, 'one', '  Release \n 42 ', LATER))).toEqual(['Release 42', 'two']);
	expect(openEntry(chooseSheet(renameSheet(two, 'one', 'x'.repeat(200), LATER), 'one')).name).toHaveLength(120);
	expect(renameSheet(two, 'one', '   ', LATER)).toBe(two);
	expect(renameSheet(two, 'one', 'one', LATER)).toBe(two);
	expect(renameSheet(two, 'gone', 'x', LATER)).toBe(two);
});

test('a copy has a life of its own and keeps what is not understood', () => {
	const strange = addSheet(two, { ...newEntry('c', birth('odd')), unknown: { color: 'red' } });
	const copied = duplicateSheet(strange, 'odd', birth('copy'));
	expect(openEntry(copied)).toMatchObject({ id: 'copy', state: 'c', unknown: { color: 'red' } });
	expect(duplicateSheet(two, 'gone', birth('copy'))).toBe(two);
});

test('adding a sheet with an id that is there replaces that one', () => {
	expect(addSheet(two, newEntry('new', birth('one', 'New'))).sheets.map(({ id, state }) => [id, state])).toEqual([
		['two', 'b'],
		['one', 'new'],
	]);
});

describe('deleting', () => {
	const three = addSheet(two, newEntry('c', birth('three')));
	test.each([
		['the first shows the one that takes its place', 'one', 'one', 'two'],
		['the last shows the one before', 'three', 'three', 'two'],
		['another leaves the shown one shown', 'one', 'three', 'three'],
	])('%s', (_, gone, open, shown) => {
		expect(openEntry(removeSheet(chooseSheet(three, open), gone, newEntry('', birth('blank')))).id).toBe(shown);
	});
	test('the only one leaves a blank one', () => {
		expect(removeSheet(newShelf('a', birth('one')), 'one', newEntry('', birth('blank')))).toEqual(newShelf('', birth('blank')));
	});
	test('what is not there changes nothing', () => {
		expect(removeSheet(two, 'gone', newEntry('', birth('blank')))).toBe(two);
	});
});

test('whatever is done, a shelf is never empty and always shows a sheet that it holds', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd');
	const step = fc.oneof(
		id.map((one) => (shelf: Shelf<string>) => addSheet(shelf, newEntry(one, birth(one)))),
		id.map((one) => (shelf: Shelf<string>) => removeSheet(shelf, one, newEntry('', birth('blank')))),
		id.map((one) => (shelf: Shelf<string>) => chooseSheet(shelf, one)),
		fc.tuple(id, id).map(
			([one, other]) =>
				(shelf: Shelf<string>) =>
					duplicateSheet(shelf, one, birth(other)),
		),
	);
	fc.assert(
		fc.property(fc.array(step), (steps) => {
			const shelf = steps.reduce((current, change) => change(current), newShelf('', birth('a')));
			expect(shelf.sheets.some((sheet) => sheet.id === shelf.openId)).toBe(true);
			expect(new Set(shelf.sheets.map((sheet) => sheet.id)).size).toBe(shelf.sheets.length);
		}),
	);
});
