import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { translator } from '../core/strings.ts';
import { backupDue, noteBackup, noteEdit, readBackupRecord } from './backup.ts';
import { dueText } from './backup-text.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');

test.each([
	['nothing was ever edited', null, null],
	['there is no edit since', { since: '2026-01-01T00:00:00.000Z', edits: 0 }, null],
	['nineteen edits today', { since: '2026-11-22T00:00:00.000Z', edits: 19 }, null],
	['twenty edits today', { since: '2026-11-22T00:00:00.000Z', edits: 20 }, { days: null, edits: 20 }],
	['one edit, a minute short of seven days', { since: '2026-11-15T12:01:00.000Z', edits: 1 }, null],
	['one edit, seven days', { since: '2026-11-15T12:00:00.000Z', edits: 1 }, { days: null, edits: 1 }],
	['one edit, seven days after a backup', { since: '2026-11-15T12:00:00.000Z', edits: 1, isBackup: true }, { days: 7, edits: 1 }],
	['a clock that was put back', { since: '2027-01-01T00:00:00.000Z', edits: 20, isBackup: true }, { days: 0, edits: 20 }],
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
	expect(readBackupRecord(storage)).toEqual({ since: '2026-11-03T00:00:00.000Z', edits: 0, isBackup: true });
	noteEdit(storage, '2026-11-04T00:00:00.000Z');
	expect(readBackupRecord(storage)).toEqual({ since: '2026-11-03T00:00:00.000Z', edits: 1, isBackup: true });
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

describe('what the reminder says', () => {
	// As in Berlin: minutes from local time to UTC, summer time until October 25.
	beforeEach(() => {
		vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(function (this: Date) {
			return this.getTime() < Date.parse('2026-10-25T01:00:00.000Z') ? -120 : -60;
		});
	});
	afterEach(() => vi.restoreAllMocks());
	const since = (backup: string, edits: number, now = '2026-11-22T12:00:00.000Z') => {
		const due = backupDue({ since: backup, edits, isBackup: true }, now);
		return due && dueText(t, due, 'en');
	};

	test('a reader who never made a backup is not told of one', () => {
		const storage = new MemoryStorage();
		for (let n = 0; n < 43; n += 1) noteEdit(storage, '2026-11-22T08:00:00.000Z');
		for (const now of ['2026-11-22T09:00:00.000Z', '2026-11-23T09:00:00.000Z']) {
			const due = backupDue(readBackupRecord(storage), now);
			expect(due && dueText(t, due, 'en')).toBe('43 edits, no backup of them yet.');
		}
		expect(dueText(t, { edits: 1, days: null }, 'en')).toBe('One edit, no backup of it yet.');
	});

	test('with a backup: today, yesterday, days ago, by the reader’s calendar', () => {
		expect(since('2026-11-22T09:00:00.000Z', 20)).toBe('20 edits since the backup today.');
		// 22:30 UTC on the 21st is 23:30 in Berlin; 23:30 UTC is the 22nd there.
		expect(since('2026-11-21T22:30:00.000Z', 20)).toBe('20 edits since the backup yesterday.');
		expect(since('2026-11-21T23:30:00.000Z', 20)).toBe('20 edits since the backup today.');
		expect(since('2026-11-12T12:00:00.000Z', 1)).toBe('One edit since the backup 10 days ago.');
		// The clocks went back on October 25: the day in between has 25 hours.
		expect(since('2026-10-24T21:00:00.000Z', 30, '2026-10-25T21:00:00.000Z')).toBe('30 edits since the backup yesterday.');
	});
});
