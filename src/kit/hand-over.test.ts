import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Parcel } from '../core/parcel.ts';
import { decodeParcel, encodeParcel } from './hand-over.ts';
import { pack } from './packing.ts';

const PARCEL: Parcel = {
	type: 'employer-flags',
	from: 'red-flags',
	sheet: 'Acme, second interview',
	data: {
		employer: 'Acme & Söhne #1',
		flags: [
			{
				id: 'no-testing',
				name: 'No testing',
				criteria: ['code-health'],
				gates: [],
				evidence: '"We test in production."',
				date: '2026-11-20',
			},
		],
	},
};

test('what was handed over is read as it was given', async () => {
	expect(await decodeParcel(await encodeParcel(PARCEL), ['employer-flags'])).toEqual({ ok: true, parcel: PARCEL });
	expect(await decodeParcel(`#${await encodeParcel(PARCEL)}`, ['employer-flags'])).toEqual({ ok: true, parcel: PARCEL });
});

test('whatever a reader typed comes over unchanged', async () => {
	const words = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' });
	await fc.assert(
		fc.asyncProperty(words, words, words, async (sheet, employer, evidence) => {
			const [flag] = PARCEL.data.flags;
			if (!flag) throw new Error('The example has a flag.');
			const parcel: Parcel = { ...PARCEL, sheet, data: { employer, flags: [{ ...flag, evidence }] } };
			const reading = await decodeParcel(await encodeParcel(parcel), ['employer-flags']);
			// A link holds text; half of a pair of surrogates is none and becomes the sign for that.
			expect(reading).toEqual({ ok: true, parcel: JSON.parse(JSON.stringify(parcel), (_, value) => value) });
		}),
		{ numRuns: 60 },
	);
});

test('a parcel that the tool does not take is said to be one', async () => {
	expect(await decodeParcel(await encodeParcel(PARCEL), [])).toEqual({ ok: false, fault: 'not-for-here' });
});

const head = 'parcel=1&type=employer-flags&from=red-flags&of=x&packed=';
test.each([
	['a link cut off in the middle', async (): Promise<string> => (await encodeParcel(PARCEL)).slice(0, -20), 'cut'],
	['nothing packed', async (): Promise<string> => head, 'cut'],
	['letters that are no packed text', async (): Promise<string> => `${head}!!!`, 'cut'],
	['packed text that is no JSON', async (): Promise<string> => head + (await pack('flags')), 'cut'],
	['JSON of another shape', async (): Promise<string> => head + (await pack('{"employer":"Acme"}')), 'cut'],
	['a link without a version', async (): Promise<string> => head.replace('parcel=1&', ''), 'cut'],
	['a link of a later version', async (): Promise<string> => (await encodeParcel(PARCEL)).replace('parcel=1', 'parcel=2'), 'newer-link'],
	['a fragment longer than any browser takes', async (): Promise<string> => head + 'A'.repeat(2_000_001), 'too-large'],
	['a small text that unfolds without end', async (): Promise<string> => head + (await pack(`"${'a'.repeat(10_000_001)}"`)), 'too-large'],
] as const)('%s is refused', async (_, make, fault) => {
	expect(await decodeParcel(await make(), ['employer-flags'])).toEqual({ ok: false, fault });
});

test('any text is read without an exception and pollutes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(
				fc.string(),
				fc.json().map((text) => text),
			),
			async (text) => {
				const reading = await decodeParcel(head + (await pack(text)), ['employer-flags']);
				expect(typeof reading.ok).toBe('boolean');
			},
		),
		{ numRuns: 200 },
	);
	expect(Object.keys(Object.prototype)).toEqual([]);
});
