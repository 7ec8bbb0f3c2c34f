import { describe, expect, test } from 'vitest';
import { nextActive } from './keyboard.ts';

// Three options: 0, 1, 2. null is the text field.
describe('nextActive', () => {
	test.each([
		['ArrowDown', null, 0],
		['ArrowDown', 0, 1],
		['ArrowDown', 2, null],
		['ArrowUp', null, 2],
		['ArrowUp', 2, 1],
		['ArrowUp', 0, null],
		['Home', 2, 0],
		['End', 0, 2],
	] as const)('%s from %s goes to %s', (key, from, to) => {
		expect(nextActive(key, from, 3)).toBe(to);
	});

	test.each(['Home', 'End'])('%s moves the caret while no option is active', (key) => {
		expect(nextActive(key, null, 3)).toBeUndefined();
	});

	test('a single option and the field take turns', () => {
		expect([nextActive('ArrowDown', null, 1), nextActive('ArrowDown', 0, 1), nextActive('ArrowUp', null, 1)]).toEqual([0, null, 0]);
	});

	test('leaves the arrows to the field when there is nothing to choose', () => {
		expect(nextActive('ArrowDown', null, 0)).toBeUndefined();
	});

	test.each(['a', 'Tab', 'ArrowLeft', 'Escape'])('leaves %s alone', (key) => {
		expect(nextActive(key, 1, 3)).toBeUndefined();
	});
});
