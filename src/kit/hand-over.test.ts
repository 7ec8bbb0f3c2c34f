import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Parcel, type ParcelData, type ParcelType, parcelShapes } from '../core/parcel.ts';
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

const id = fc.stringMatching(/^[a-z0-9-]{1,64}$/);
const name = fc.string({ minLength: 1, maxLength: 150, unit: 'binary' });
const text = fc.string({ maxLength: 300, unit: 'binary' });
/** Everything that a parcel of each type may hold; a type without an entry here does not compile. */
const contents: { [Type in ParcelType]: fc.Arbitrary<ParcelData<Type>> } = {
	'employer-flags': fc.record({
		employer: name,
		flags: fc.array(
			fc.record({
				id,
				name,
				criteria: fc.array(id, { maxLength: 3 }),
				gates: fc.array(id, { maxLength: 3 }),
				evidence: text,
				date: fc.oneof(
					fc.constant(''),
					fc
						.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
						.map((date) => date.toISOString().slice(0, 10)),
				),
			}),
			{ maxLength: 5 },
		),
	}),
	'pay-case': fc.record({
		company: name,
		role: fc.string({ maxLength: 150, unit: 'binary' }),
		currency: fc.constantFrom('', 'EUR', 'USD', 'INR'),
		baseOffered: fc.option(fc.nat(10_000_000)),
		baseAsked: fc.option(fc.nat(10_000_000)),
		evidence: fc.array(text, { maxLength: 5 }),
		answerBy: fc.constantFrom('', '2026-11-30'),
	}),
	'load-case': fc.record({ facts: fc.array(text, { maxLength: 5 }), ask: text }),
	gap: fc.record({ weakness: name, goal: text, facts: fc.array(text, { maxLength: 5 }) }),
	evidence: fc.record({
		entries: fc.array(fc.record({ what: name, date: fc.constantFrom('', '2026-11-30'), seenBy: text, link: text, result: text }), {
			maxLength: 5,
		}),
	}),
};
const types = Object.keys(parcelShapes) as ParcelType[];

test.each(types)('a parcel of type %s comes over unchanged, whatever is in it', async (type) => {
	const words = fc.string({ maxLength: 60, unit: 'binary' });
	await fc.assert(
		fc.asyncProperty(contents[type], id, words, async (data, from, sheet) => {
			// One of the union, whose members TypeScript can't match up.
			const parcel = { type, data, from, sheet } as Parcel;
			expect(await decodeParcel(await encodeParcel(parcel), types)).toEqual({ ok: true, parcel });
		}),
		{ numRuns: 60 },
	);
});

test('a parcel that says neither where it comes from nor of which sheet still opens', async () => {
	const bare = (await encodeParcel(PARCEL)).replace(/&from=[^&]*&of=[^&]*/, '');
	expect(await decodeParcel(bare, types)).toEqual({ ok: true, parcel: { ...PARCEL, from: '', sheet: '' } });
});

test('a # in the words of a link that somebody typed is no end of it', async () => {
	const typed = (await encodeParcel(PARCEL)).replace(/of=[^&]*/, 'of=C#');
	expect(await decodeParcel(typed, types)).toMatchObject({ ok: true, parcel: { sheet: 'C#' } });
});

test('a parcel that the tool does not take is said to be one', async () => {
	expect(await decodeParcel(await encodeParcel(PARCEL), [])).toEqual({ ok: false, fault: 'not-for-here' });
});

const head = 'parcel=1&type=employer-flags&from=red-flags&of=x&packed=';
test.each([
	['a link cut off in the middle', async (): Promise<string> => (await encodeParcel(PARCEL)).slice(0, -20), 'cut'],
	['nothing packed', async (): Promise<string> => head, 'cut'],
	['letters that are no packed text', async (): Promise<string> => `${head}!!!`, 'cut'],
	['packed text that is no JSON', async (): Promise<string> => head + deflateRawSync('flags').toString('base64url'), 'cut'],
	['JSON of another shape', async (): Promise<string> => head + (await pack({ employer: 'Acme' })), 'cut'],
	['a link without packed data', async (): Promise<string> => head.replace('&packed=', ''), 'cut'],
	['a link without a version', async (): Promise<string> => head.replace('parcel=1&', ''), 'cut'],
	['a link of a later version', async (): Promise<string> => (await encodeParcel(PARCEL)).replace('parcel=1', 'parcel=2'), 'newer-link'],
	[
		'a link of an earlier version than the first',
		async (): Promise<string> => (await encodeParcel(PARCEL)).replace('parcel=1', 'parcel=0'),
		'cut',
	],
	['as many letters as are read at all', async (): Promise<string> => head + 'A'.repeat(2_000_000 - head.length), 'cut'],
	['one letter more', async (): Promise<string> => head + 'A'.repeat(2_000_001 - head.length), 'too-large'],
	['a small text that unfolds without end', async (): Promise<string> => head + (await pack('a'.repeat(10_000_001))), 'too-large'],
] as const)('%s is refused', async (_, make, fault) => {
	expect(await decodeParcel(await make(), ['employer-flags'])).toEqual({ ok: false, fault });
});

test('any text is read without an exception and pollutes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
			const reading = await decodeParcel(head + deflateRawSync(text).toString('base64url'), ['employer-flags']);
			expect(typeof reading.ok).toBe('boolean');
		}),
		{ numRuns: 200 },
	);
	expect(Object.keys(Object.prototype)).toEqual([]);
});
