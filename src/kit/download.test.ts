import { resolveObjectURL } from 'node:buffer';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountHook } from '../../tests/mount-hook.ts';
import { copyToClipboard, download, savedFile, useCopy } from './download.ts';

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
	expect(savedFile.value).toEqual({ name: 'bugs.csv' });
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

describe('what a copy button says', () => {
	const t = (key: string) => `[${key}]`;
	const allowed = { clipboard: { writeText: async () => {} } };
	const use = async (navigator: object, save?: (text: string) => void) => {
		vi.stubGlobal('document', new EventTarget());
		vi.stubGlobal('navigator', navigator);
		const mounted = await mountHook(() => useCopy(t, save), null);
		return {
			said: () => mounted.value().said,
			copy: (text: string, done?: string) =>
				act(() =>
					mounted
						.value()
						.copy(text, done)
						.then(() => {}),
				),
			mounted,
		};
	};

	test('nothing before it is pressed, then that it was copied, or what its tool wants said', async () => {
		const kept: string[] = [];
		const { said, copy } = await use(allowed, (text) => kept.push(text));
		expect(said()).toBe('');
		await copy('words');
		expect(said()).toBe('[kit.copied]');
		await copy('words', 'Three rows copied.');
		expect(said()).toBe('Three rows copied.');
		expect(kept).toEqual([]);
	});

	test('that the text was saved as a file where copying is not allowed, and it is', async () => {
		const kept: string[] = [];
		const { said, copy } = await use({}, (text) => kept.push(text));
		await copy('words');
		expect(kept).toEqual(['words']);
		expect(said()).toBe('[kit.copy.asFile]');
	});

	test('that the reader has to select it where it is no file', async () => {
		const { said, copy, mounted } = await use({});
		await copy('words');
		expect(said()).toBe('[kit.copy.byHand]');
		expect(await mounted.value().copy('again')).toBe('[kit.copy.byHand]');
	});
});
