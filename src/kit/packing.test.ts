import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { LARGEST_TEXT, pack, unpack } from './packing.ts';

/** Node's own compression, in the letters of RFC 4648 for addresses: what any other program would write. */
const packElsewhere = (text: string | Uint8Array) => deflateRawSync(text).toString('base64url');

afterEach(() => vi.restoreAllMocks());

test('any value comes out as it went in, in letters that need no escape in a link', async () => {
	await fc.assert(
		fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
			const packed = await pack(value);
			expect(packed).toMatch(/^[\w-]+$/);
			// JSON knows no -0.
			expect(await unpack(packed)).toEqual({ value: JSON.parse(JSON.stringify(value)) });
		}),
		{ numRuns: 100 },
	);
});

test('what another program packed is read, with letters of several bytes wherever the pieces are cut', async () => {
	const text = '€'.repeat(100_000);
	expect(await unpack(packElsewhere(JSON.stringify(text)))).toEqual({ value: text });
});

test('a text of the largest size is read; one letter more is too large, and reading stops there', async () => {
	expect(LARGEST_TEXT).toBe(10_000_000);
	const cancel = vi.spyOn(ReadableStreamDefaultReader.prototype, 'cancel');
	const largest = 'a'.repeat(LARGEST_TEXT - 2);
	expect(await unpack(packElsewhere(`"${largest}"`))).toEqual({ value: largest });
	expect(cancel).not.toHaveBeenCalled();
	expect(await unpack(packElsewhere(`"${largest}a"`))).toEqual({ fault: 'too-large' });
	expect(cancel).toHaveBeenCalledOnce();
});

test.each([
	['nothing', ''],
	['letters that no packing has', '%%%'],
	['letters that unfold to nothing', 'AAAA'],
	['half of a packing', packElsewhere('[1,2,3,4,5,6,7,8]').slice(0, 6)],
	['a packed text that is no JSON', packElsewhere('flags')],
	['a packed nothing', packElsewhere('')],
])('%s is cut', async (_, packed) => {
	expect(await unpack(packed)).toEqual({ fault: 'cut' });
});
