import { resolveObjectURL } from 'node:buffer';
import { afterEach, expect, test, vi } from 'vitest';
import { download } from './download.ts';

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
