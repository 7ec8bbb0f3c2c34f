import { expect, test } from 'vitest';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { backupDue, noteBackup, noteEdit, readBackupRecord } from './backup.ts';

test.each([
	['nothing was ever edited', null, null],
	['there is no edit since', { since: '2026-01-01T00:00:00.000Z', edits: 0 }, null],
	['nineteen edits today', { since: '2026-11-22T00:00:00.000Z', edits: 19 }, null],
	['twenty edits today', { since: '2026-11-22T00:00:00.000Z', edits: 20 }, { days: 0, edits: 20 }],
	['one edit, a minute short of seven days', { since: '2026-11-15T12:01:00.000Z', edits: 1 }, null],
	['one edit, seven days', { since: '2026-11-15T12:00:00.000Z', edits: 1 }, { days: 7, edits: 1 }],
	['a clock that was put back', { since: '2027-01-01T00:00:00.000Z', edits: 20 }, { days: 0, edits: 20 }],
])('%s', (_, record, due) => {
	expect(backupDue(record, '2026-11-22T12:00:00.000Z')).toEqual(due);
});

test('edits are counted from the first one, and a backup starts anew', () => {
	const storage = new MemoryStorage();
	expect(readBackupRecord(storage)).toBeNull();
	noteEdit(storage, '2026-11-01T00:00:00.000Z');
	noteEdit(storage, '2026-11-02T00:00:00.000Z');
	expect(readBackupRecord(storage)).toEqual({ since: '2026-11-01T00:00:00.000Z', edits: 2 });
	noteBackup(storage, '2026-11-03T00:00:00.000Z');
	expect(readBackupRecord(storage)).toEqual({ since: '2026-11-03T00:00:00.000Z', edits: 0 });
});

test('a record that the browser does not hand out is no record', () => {
	const forbidden = () => {
		throw new DOMException('no', 'SecurityError');
	};
	expect(readBackupRecord({ getItem: forbidden })).toBeNull();
});

test.each(['', '{', '[]', '{"since":1,"edits":-1}'])('a record %j is no record', (text) => {
	expect(readBackupRecord(new MemoryStorage({ 'handbook:backup': text }))).toBeNull();
});
