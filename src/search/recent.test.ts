import { describe, expect, test } from 'vitest';
import { MemoryStorage } from '../../tests/memory-storage.ts';
import { clearRecent, keepRecent, RECENT_KEY, readRecent } from './recent.ts';

const after = (...queries: string[]) => {
	const storage = new MemoryStorage();
	for (const query of queries) keepRecent(storage, query);
	return readRecent(storage);
};

test('the last searches come first, each once', () => {
	expect(after('salary', 'rsu', ' Salary ')).toEqual(['Salary', 'rsu']);
});

test('five are kept', () => {
	expect(after('1', '2', '3', '4', '5', '6')).toEqual(['6', '5', '4', '3', '2']);
});

test('nothing is kept of nothing, and little of much', () => {
	expect(after('  ')).toEqual([]);
	expect(after('x'.repeat(500))[0]).toHaveLength(80);
});

test('clearing leaves nothing behind', () => {
	const storage = new MemoryStorage();
	keepRecent(storage, 'salary');
	clearRecent(storage);
	expect(storage.getItem(RECENT_KEY)).toBeNull();
});

test('its name is one of those that erasing everything takes', () => {
	expect(RECENT_KEY).toMatch(/^handbook:/);
});

describe('what else stands there', () => {
	test.each(['no JSON', '{}', 'null', '[1, "", {"a": 1}]'])('%s is no search', (text) => {
		expect(readRecent(new MemoryStorage({ [RECENT_KEY]: text }))).toEqual([]);
	});

	test('a storage that refuses is no obstacle', () => {
		const refuse = () => {
			throw new Error('full');
		};
		const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
		expect(readRecent(storage)).toEqual([]);
		expect(() => keepRecent(storage, 'a')).not.toThrow();
		expect(() => clearRecent(storage)).not.toThrow();
	});
});
