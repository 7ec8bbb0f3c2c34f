import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEmployer, cleanName, removeEmployer, removeNote, renameEmployer, setStatus, writeNote } from './red-flags.changes.ts';
import { THREE_AT_ONCE } from './red-flags.examples.ts';
import { EMPTY_STATE, parseState } from './red-flags.state.ts';

const TODAY = '2026-11-22';
const one = addEmployer(EMPTY_STATE, ' Harbor \n Payments ', 'a');
const answerOf = (state: typeof one) => state.employers[0]?.answers['no-testing'];

test('an employer comes in under a clean name and without an answer; without a name it does not', () => {
	expect(one.employers).toEqual([{ id: 'a', name: 'Harbor Payments', answers: {} }]);
	expect(addEmployer(one, ' \t', 'b')).toBe(one);
	expect(cleanName('x'.repeat(200))).toHaveLength(120);
});

test('renaming to nothing changes nothing; removing takes out only the one', () => {
	expect(renameEmployer(one, 'a', ' ')).toBe(one);
	expect(renameEmployer(one, 'a', 'Quill').employers[0]?.name).toBe('Quill');
	expect(removeEmployer(addEmployer(one, 'Quill', 'b'), 'a').employers.map(({ id }) => id)).toEqual(['b']);
});

describe('notes', () => {
	const written = writeNote(setStatus(one, 'a', 'no-testing', 'heard', TODAY), 'a', 'no-testing', 'n1', { text: 'QA does it' }, TODAY);

	test('a note begins with its first letter, dated today, and is changed under its id', () => {
		expect(answerOf(written)).toEqual({ status: 'heard', date: TODAY, notes: [{ id: 'n1', text: 'QA does it', date: TODAY }] });
		const later = writeNote(written, 'a', 'no-testing', 'n1', { who: 'manager', date: '2026-11-01' }, '2026-11-30');
		expect(answerOf(later)?.notes).toEqual([{ id: 'n1', text: 'QA does it', who: 'manager', date: '2026-11-01' }]);
	});

	// The saved sheet has days of four-digit years only: with another one it could not be read again.
	test.each(['20266-11-03', '2026-13-01', 'soon'])('a date that is no day changes nothing: %s', (date) => {
		expect(writeNote(written, 'a', 'no-testing', 'n1', { date }, TODAY)).toBe(written);
	});

	test('a second person has a note of their own', () => {
		const both = writeNote(written, 'a', 'no-testing', 'n2', { text: 'No tests' }, TODAY);
		expect(answerOf(both)?.notes?.map(({ id }) => id)).toEqual(['n1', 'n2']);
		expect(answerOf(removeNote(both, 'a', 'no-testing', 'n1'))?.notes?.map(({ id }) => id)).toEqual(['n2']);
	});

	test('changing one’s mind about the flag loses no words', () => {
		expect(answerOf(setStatus(written, 'a', 'no-testing', 'not-asked', '2026-11-23'))).toEqual({
			status: 'not-asked',
			date: '2026-11-23',
			notes: [{ id: 'n1', text: 'QA does it', date: TODAY }],
		});
	});

	test('the state before is untouched', () => {
		expect(one.employers[0]?.answers).toEqual({});
	});
});

test('a state survives saving and reading, with fields that it does not know', () => {
	const [first, ...others] = THREE_AT_ONCE.employers;
	const future = { ...THREE_AT_ONCE, later: 1, employers: [{ ...first, later: { kept: true } }, ...others] };
	expect(parseState(JSON.parse(JSON.stringify(future)))).toEqual(future);
});

test.each([
	['no list', { employers: {} }],
	['an answer that is none', { employers: [{ id: 'a', name: 'x', answers: { 'no-testing': { status: 'maybe' } } }] }],
	['a note without an id', { employers: [{ id: 'a', name: 'x', answers: { 'no-testing': { notes: [{ text: 'x' }] } } }] }],
	[
		'a day that is none',
		{ employers: [{ id: 'a', name: 'x', answers: { 'no-testing': { notes: [{ id: 'n', text: 'x', date: 'May' }] } } }] },
	],
])('a state with %s is refused', (_, state) => {
	expect(parseState(state)).toBeNull();
});

test('reading never throws and never pollutes', () => {
	fc.assert(fc.property(fc.anything(), (value) => parseState(value) === null || Array.isArray(parseState(value)?.employers)));
	parseState(JSON.parse('{"employers":[{"id":"a","name":"x","answers":{"__proto__":{"polluted":1}}}],"__proto__":{"polluted":1}}'));
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
