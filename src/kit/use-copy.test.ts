import { afterEach, expect, test, vi } from 'vitest';
import { copyToClipboard } from './use-copy.ts';

afterEach(() => vi.unstubAllGlobals());

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
