import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { backupText, eraseAll, listSheets, planRestore, restore } from './whole-kit.ts';

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
		'handbook:demo:v1:a': sheet('a', 'Older', '2026-11-01T10:00:00.000Z'),
		'handbook:other-tool:v1:b': sheet('b', 'Newer'),
		'handbook:demo:v1:c': 'cut',
		'handbook:demo:open': 'a',
		'handbook:scheme': 'dark',
		elsewhere: 'not ours',
	});

test('lists the sheets of all tools, the last changed first, the unreadable too', () => {
	expect(listSheets(device()).map(({ tool, name }) => [tool, name])).toEqual([
		['other-tool', 'Newer'],
		['demo', 'Older'],
		['demo', null],
	]);
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
	changed.setItem('handbook:demo:v1:a', sheet('a', 'Changed since'));
	changed.removeItem('handbook:other-tool:v1:b');
	const plan = planRestore(changed, backup);
	if (!plan) throw new Error('no plan');
	expect([plan.added, plan.differing, plan.same]).toEqual([['handbook:other-tool:v1:b'], ['handbook:demo:v1:a'], ['handbook:demo:v1:c']]);
	restore(changed, plan, () => 'fresh', '(from backup)');
	expect(listSheets(changed).map(({ key, name }) => [key, name])).toEqual(
		expect.arrayContaining([
			['handbook:demo:v1:a', 'Changed since'],
			['handbook:demo:v1:fresh', 'Older (from backup)'],
			['handbook:other-tool:v1:b', 'Newer'],
		]),
	);
	expect(JSON.parse(changed.getItem('handbook:demo:v1:fresh') ?? '').id).toBe('fresh');
});

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
