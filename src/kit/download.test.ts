import { resolveObjectURL } from 'node:buffer';
import { afterEach, expect, test, vi } from 'vitest';
import { copyToClipboard, download } from './download.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('the reader gets a file of that name, type and text, and its memory is given back', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const clicked: { href: string; download: string; file: ReturnType<typeof resolveObjectURL> }[] = [];
	const link = { href: '', download: '', click: () => clicked.push({ ...link, file: resolveObjectURL(link.href) }) };
	const createElement = vi.fn(() => link);
	vi.stubGlobal('document', { createElement });

	download('bugs.csv', 'text/csv', 'título\r\n');

	expect(createElement.mock.calls).toEqual([['a']]);
	expect(clicked).toHaveLength(1);
	expect(clicked[0]?.download).toBe('bugs.csv');
	expect(clicked[0]?.file?.type).toBe('text/csv;charset=utf-8');
	expect(await clicked[0]?.file?.text()).toBe('título\r\n');
	expect(resolveObjectURL(link.href)).toBeDefined();
	vi.runAllTimers();
	expect(resolveObjectURL(link.href)).toBeUndefined();
});

test('text is handed to the clipboard as it is', async () => {
	const written: string[] = [];
	vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
	expect(await copyToClipboard('two\nlines')).toBe(true);
	expect(written).toEqual(['two\nlines']);
});

test.each([
	['refuses', { clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }],
	['has no clipboard, as on an address without https,', {}],
])('a browser that %s is no error', async (_, navigator) => {
	vi.stubGlobal('navigator', navigator);
	expect(await copyToClipboard('text')).toBe(false);
});
