import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnvelope, readHeading } from './envelope.ts';

const good = {
	type: 'backend-field-manual/sheet',
	tool: 'bug-priority',
	version: 1,
	rules: '1.0',
	id: 'a1',
	name: 'Release 42',
	created: '2026-11-01T10:00:00.000Z',
	updated: '2026-11-02T10:00:00.000Z',
	state: { items: [] },
};
const read = (value: unknown) => readEnvelope(JSON.stringify(value), 'bug-priority', 1);

test('reads what was written and keeps fields it does not know', () => {
	expect(read({ ...good, color: 'red' })).toEqual({ ok: true, envelope: { ...good, color: 'red' } });
});

test.each([
	['cut text', '{"type":"backend-fie', 'not-json'],
	['another file', '{"hello":1}', 'not-a-sheet'],
	['a list', '[]', 'not-a-sheet'],
	['an id that could be another key', JSON.stringify({ ...good, id: 'a:b' }), 'not-a-sheet'],
	['a negative version', JSON.stringify({ ...good, version: -1 }), 'not-a-sheet'],
	['the sheet of another tool', JSON.stringify({ ...good, tool: 'red-flags' }), 'other-tool'],
	['a sheet from a later version', JSON.stringify({ ...good, version: 2 }), 'newer-version'],
])('says what is wrong with %s', (_, text, fault) => {
	expect(readEnvelope(text, 'bug-priority', 1)).toEqual({ ok: false, fault });
});

test('a sheet of any tool and version has a heading, and keeps the rest', () => {
	const later = { ...good, version: 9, tool: 'red-flags', state: 'of another shape' };
	expect(readHeading(JSON.stringify(later))).toEqual(later);
});

test.each(['cut', 'null', '7', '{"type":"backend-field-manual/sheet","name":"x"}', '{"type":"another","name":"x","updated":"x"}'])(
	'the text %s has none',
	(text) => {
		expect(readHeading(text)).toBeNull();
	},
);

test('never throws, whatever it is given', () => {
	fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readEnvelope(text, 'bug-priority', 1).ok === 'boolean'));
});

test.each(['', 'yesterday', '2026-13-40'])('a sheet whose times are %j opens as an old one', (time) => {
	const reading = read({ ...good, created: time, updated: time });
	if (!reading.ok) throw new Error(reading.fault);
	const { created, updated } = reading.envelope;
	// Page and list of the toolkit format both as dates.
	const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
	expect([created, updated].map((text) => format.format(new Date(text)))).toEqual(['Jan 1, 1970', 'Jan 1, 1970']);
	expect(readHeading(JSON.stringify({ ...good, updated: time }))?.updated).toBe(updated);
});
