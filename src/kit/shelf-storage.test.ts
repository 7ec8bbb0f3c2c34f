import { expect, test } from 'vitest';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { newEntry } from './shelf.ts';
import { idFromKey, loadShelf, readEntry, rememberOpen, sheetKey, writeEntry } from './shelf-storage.ts';

const format = { tool: 'demo', version: 2, rules: '1.3', parse: (value: unknown) => (typeof value === 'string' ? value : null) };
const entry = { ...newEntry('state', { id: 'a-1', name: 'Release 42', now: '2026-11-22T10:00:00.000Z' }), unknown: { color: 'red' } };
const text = JSON.stringify(writeEntry(format, entry));

test('what is written is read again, with what is not understood', () => {
	expect(readEntry(format, text)).toEqual({ ok: true, entry, rules: '1.3' });
	expect(JSON.parse(text)).toEqual({
		color: 'red',
		type: 'backend-field-manual/sheet',
		tool: 'demo',
		version: 2,
		rules: '1.3',
		id: 'a-1',
		name: 'Release 42',
		created: '2026-11-22T10:00:00.000Z',
		updated: '2026-11-22T10:00:00.000Z',
		state: 'state',
	});
});

test('a field that is not understood can’t take the place of one that is', () => {
	const sly = { ...entry, unknown: { tool: 'other', state: 7 } };
	expect(readEntry(format, JSON.stringify(writeEntry(format, sly)))).toMatchObject({ ok: true, entry: { state: 'state' } });
});

test('a state of another shape is refused as such', () => {
	expect(readEntry(format, text.replace('"state":"state"', '"state":7'))).toEqual({ ok: false, fault: 'wrong-shape' });
});

test('a shelf holds the tool’s sheets, oldest first, and leaves alone what it can’t read', () => {
	const older = text.replace('a-1', 'b-2').replace('2026-11-22', '2026-10-01');
	const storage = new MemoryStorage({
		'handbook:demo:v1:a-1': text,
		'handbook:demo:v1:b-2': older,
		'handbook:demo:v1:broken': '{',
		'handbook:demo:v1:elsewhere': text,
		'handbook:demo-two:v1:a-1': 'not ours',
		'another-site': 'x',
	});
	rememberOpen(storage, 'demo', 'b-2');
	const loaded = loadShelf(storage, format);
	expect(loaded.sheets.map(({ entry, text: saved }) => [entry.id, saved])).toEqual([
		['b-2', older],
		['a-1', text],
	]);
	expect(loaded.openId).toBe('b-2');
	expect(loaded.damaged).toEqual([
		{ key: 'handbook:demo:v1:broken', text: '{', fault: 'not-json' },
		{ key: 'handbook:demo:v1:elsewhere', text, fault: 'wrong-shape' },
	]);
	expect(storage.getItem('handbook:demo:v1:broken')).toBe('{');
});

test('sheets of the same moment stand in the order of their ids, so that every tab shows the same', () => {
	const at = (id: string, day: string) => text.replace('a-1', id).replaceAll('2026-11-22', day);
	const sheets: Record<string, string> = {
		'c-3': at('c-3', '2026-11-22'),
		'a-1': at('a-1', '2026-11-22'),
		'd-4': at('d-4', '2026-11-21'),
		'b-2': at('b-2', '2026-11-22'),
		'e-5': at('e-5', '2026-11-23'),
	};
	for (const ids of [Object.keys(sheets), Object.keys(sheets).reverse()]) {
		const storage = new MemoryStorage(Object.fromEntries(ids.map((id) => [`handbook:demo:v1:${id}`, sheets[id] ?? ''])));
		expect(loadShelf(storage, format).sheets.map(({ entry: { id } }) => id)).toEqual(['d-4', 'a-1', 'b-2', 'c-3', 'e-5']);
	}
});

test('keys name the tool and the sheet', () => {
	expect(sheetKey('demo', 'a-1')).toBe('handbook:demo:v1:a-1');
	expect(idFromKey('demo', 'handbook:demo:v1:a-1')).toBe('a-1');
	expect(idFromKey('demo', 'handbook:demo:open')).toBeNull();
});
