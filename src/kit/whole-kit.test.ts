import { resolveObjectURL } from 'node:buffer';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { readBackupRecord } from './backup.ts';
import { backupText, eraseAll, listSheets, planRestore, restore, saveBackup } from './whole-kit.ts';

const sheet = (id: string, name: string, updated = '2026-11-22T10:00:00.000Z') =>
	JSON.stringify({
		type: 'backend-field-manual/sheet',
		tool: 'demo',
		version: 1,
		rules: '1.0',
		id,
		name,
		created: updated,
		updated,
		state: { items: [] },
	});
const NOW = '2026-11-22T12:00:00.000Z';
const device = () =>
	new MemoryStorage({
		'handbook:demo:v1:sheet-a': sheet('sheet-a', 'Older', '2026-11-01T10:00:00.000Z'),
		'handbook:other-tool:v1:sheet-b': sheet('sheet-b', 'Newer'),
		'handbook:demo:v1:sheet-c': 'cut',
		'handbook:demo:open': 'sheet-a',
		'handbook:scheme': 'dark',
		elsewhere: 'not ours',
	});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('lists the sheets of all tools, the last changed first, the unreadable too', () => {
	expect(listSheets(device()).map(({ tool, name }) => [tool, name])).toEqual([
		['other-tool', 'Newer'],
		['demo', 'Older'],
		['demo', null],
	]);
});

test('the unreadable come last, wherever they stand, and tell how long they are', () => {
	const storage = new MemoryStorage({
		'handbook:demo:v1:one': '{"name":"no sheet","updated":"2026-11-23T00:00:00.000Z"}',
		'handbook:demo:v1:two': sheet('two', 'Older', '2026-11-01T10:00:00.000Z'),
		'handbook:demo:v1:three': 'cut',
		'handbook:demo:v1:four': sheet('four', 'Newer'),
		'handbook:demo:v1:five': '',
	});
	expect(listSheets(storage).map(({ key, name, updated, length }) => [key.slice(17), name, updated, length])).toEqual([
		['four', 'Newer', '2026-11-22T10:00:00.000Z', sheet('four', 'Newer').length],
		['two', 'Older', '2026-11-01T10:00:00.000Z', sheet('two', 'Older').length],
		['one', null, null, 56],
		['three', null, null, 3],
		['five', null, null, 0],
	]);
});

test('a backup’s file has a line for each sheet', () => {
	const lines = backupText(device(), NOW).split('\n');
	for (const key of ['handbook:other-tool:v1:sheet-b', 'handbook:demo:v1:sheet-a', 'handbook:demo:v1:sheet-c'])
		expect(lines.filter((line) => line.startsWith(`\t\t"${key}": "`))).toHaveLength(1);
});

test('a backup leaves as a file with the day in its name, and the reminder of it starts anew', async () => {
	vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date', 'setTimeout'] });
	const storage = device();
	const link = { href: '', download: '', click: vi.fn() };
	vi.stubGlobal('document', { createElement: () => link });
	saveBackup(storage);
	const file = resolveObjectURL(link.href);
	expect(link.click).toHaveBeenCalledOnce();
	expect([link.download, file?.type]).toEqual(['backend-field-manual-2026-11-22.json', 'application/json;charset=utf-8']);
	expect(await file?.text()).toBe(backupText(device(), NOW));
	expect(readBackupRecord(storage)).toEqual({ since: NOW, edits: 0, isBackup: true });
});

test('a backup into an empty browser brings every sheet back letter by letter', () => {
	const empty = new MemoryStorage();
	const plan = planRestore(empty, backupText(device(), NOW));
	if (!plan) throw new Error('no plan');
	restore(empty, plan, () => 'fresh', '(from backup)');
	const { 'handbook:demo:open': _open, 'handbook:scheme': _scheme, elsewhere: _elsewhere, ...sheets } = device().toObject();
	expect(empty.toObject()).toEqual(sheets);
});

test('what differs comes in as a copy; what is here is not touched', () => {
	const backup = backupText(device(), NOW);
	const changed = device();
	changed.setItem('handbook:demo:v1:sheet-a', sheet('sheet-a', 'Changed since'));
	changed.removeItem('handbook:other-tool:v1:sheet-b');
	const plan = planRestore(changed, backup);
	if (!plan) throw new Error('no plan');
	expect([plan.added, plan.differing, plan.same]).toEqual([
		['handbook:other-tool:v1:sheet-b'],
		['handbook:demo:v1:sheet-a'],
		['handbook:demo:v1:sheet-c'],
	]);
	restore(changed, plan, () => 'fresh', '(from backup)');
	expect(listSheets(changed).map(({ key, name }) => [key, name])).toEqual(
		expect.arrayContaining([
			['handbook:demo:v1:sheet-a', 'Changed since'],
			['handbook:demo:v1:fresh', 'Older (from backup)'],
			['handbook:other-tool:v1:sheet-b', 'Newer'],
		]),
	);
	expect(JSON.parse(changed.getItem('handbook:demo:v1:fresh') ?? '').id).toBe('fresh');
});

test.each(['{', '7', 'null', '{"id":"x"}', '{"name":"x"}', '"text"'])(
	'a text %s that can’t be read is brought back beside another one as it stands',
	(text) => {
		const before = new MemoryStorage({ 'handbook:demo:v1:sheet-c': text });
		const here = new MemoryStorage({ 'handbook:demo:v1:sheet-c': 'cut' });
		const plan = planRestore(here, backupText(before, NOW));
		if (!plan) throw new Error('no plan');
		restore(here, plan, () => 'fresh', '(from backup)');
		expect(here.toObject()).toEqual({ 'handbook:demo:v1:sheet-c': 'cut', 'handbook:demo:v1:fresh': text });
	},
);

test('erasing takes everything of ours, settings too, and nothing of anyone else', () => {
	const storage = device();
	eraseAll(storage);
	expect(storage.toObject()).toEqual({ elsewhere: 'not ours' });
});

test.each([
	['another file', '{"hello":1}'],
	['cut text', '{"type":"backend-field-manual/bac'],
	['a later version', '{"type":"backend-field-manual/backup","version":2,"exported":"","entries":{}}'],
	['keys that are not sheets', '{"type":"backend-field-manual/backup","version":1,"exported":"","entries":{"handbook:scheme":"dark"}}'],
	['a key of another site', '{"type":"backend-field-manual/backup","version":1,"exported":"","entries":{"token":"x"}}'],
])('%s is no backup', (_, text) => {
	expect(planRestore(new MemoryStorage(), text)).toBeNull();
});

test('reading a backup never throws, whatever it is given', () => {
	fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => planRestore(new MemoryStorage(), text) === null));
});
