import { describe, expect, test } from 'vitest';
import { opensSearch } from './shortcut.ts';

const press = (key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
	key,
	ctrlKey: held.includes('ctrl'),
	metaKey: held.includes('meta'),
	altKey: held.includes('alt'),
	shiftKey: held.includes('shift'),
});

describe('opensSearch', () => {
	test.each([
		['Ctrl K', press('k', 'ctrl')],
		['Command K', press('k', 'meta')],
		['Ctrl K with caps lock', press('K', 'ctrl')],
	])('%s opens it, also while typing', (_name, keys) => {
		expect(opensSearch(keys, false)).toBe(true);
		expect(opensSearch(keys, true)).toBe(true);
	});

	test('the slash opens it only where nobody is typing', () => {
		expect(opensSearch(press('/'), false)).toBe(true);
		expect(opensSearch(press('/'), true)).toBe(false);
	});

	test('the slash of a German keyboard, which needs Shift, opens it', () => {
		expect(opensSearch(press('/', 'shift'), false)).toBe(true);
	});

	test.each([
		['k alone', press('k')],
		['Ctrl Shift K, a tool of Firefox', press('K', 'ctrl', 'shift')],
		['Ctrl Alt K', press('k', 'ctrl', 'alt')],
		['Ctrl and Command with K', press('k', 'ctrl', 'meta')],
		['Ctrl slash', press('/', 'ctrl')],
		['Command slash', press('/', 'meta')],
	])('%s is not ours', (_name, keys) => {
		expect(opensSearch(keys, false)).toBe(false);
	});
});
