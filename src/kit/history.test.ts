import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type History, record, redo, STEPS_KEPT, startHistory, undo } from './history.ts';

const doAll = (states: number[]) => states.reduce((history, state) => record(history, state, `to ${state}`), startHistory(-1));
const times = <T>(n: number, step: (value: T) => T, start: T): T => Array.from({ length: n }).reduce<T>((value) => step(value), start);

test('undo goes back a step and says which; redo goes forward again', () => {
	const history = doAll([1, 2]);
	expect(history.past.at(-1)?.label).toBe('to 2');
	expect(undo(history).present).toBe(1);
	expect(undo(history).future[0]?.label).toBe('to 2');
	expect(redo(undo(history))).toEqual(history);
});

test('a beginning has nothing to undo and nothing to redo', () => {
	expect(startHistory('a')).toEqual({ past: [], present: 'a', future: [] });
});

test('a new step drops what was undone', () => {
	const history = record(undo(doAll([1, 2])), 3, 'to 3');
	expect(history.present).toBe(3);
	expect(redo(history)).toBe(history);
});

test('the same state again is no step, and there is nothing before the first', () => {
	const history = doAll([1]);
	expect(record(history, 1, 'again')).toBe(history);
	const first = startHistory('a');
	expect(undo(first)).toBe(first);
});

test('steps of one group that follow each other are one, until something else comes between', () => {
	let history = startHistory('');
	for (const [text, group] of [
		['a', 'x'],
		['ab', 'x'],
		['abc', undefined],
		['abcd', 'x'],
		['abcde', 'y'],
	] as const)
		history = record(history, text, text, group);
	const seen = [];
	for (; history.past.length > 0; history = undo(history)) seen.push(history.present);
	expect(seen).toEqual(['abcde', 'abcd', 'abc', 'ab']);
});

test('what is typed after an undo is a step of its own, even in the same field', () => {
	const typed = record(startHistory(''), 'a', 'typing', 'note');
	const again = record(undo(record(typed, 'ab', 'choosing')), 'ac', 'typing', 'note');
	expect(undo(again).present).toBe('a');
});

test('keeps at least a hundred steps and no more than its limit', () => {
	expect(STEPS_KEPT).toBeGreaterThanOrEqual(100);
	expect(doAll(Array.from({ length: STEPS_KEPT + 50 }, (_, n) => n)).past).toHaveLength(STEPS_KEPT);
});

test('as many redos as undos bring back the same history, whatever was done', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(9), { maxLength: 60 }), fc.nat(60), (states, n) => {
			const history = doAll(states);
			const steps = Math.min(n, history.past.length);
			const back = times<History<number>>(steps, undo, history);
			expect(times<History<number>>(steps, redo, back)).toEqual(history);
		}),
	);
});
