import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLink, encodeLink } from './share-link.ts';
import { newEntry } from './shelf.ts';

/** A kind whose states are lists of words; words without blanks can be read in a link. */
const format = {
	tool: 'demo',
	version: 1,
	rules: '1.0',
	parse: (value: unknown) => (Array.isArray(value) && value.every((word) => typeof word === 'string') ? (value as string[]) : null),
};
const kind = {
	reveal: () => [],
	redact: (state: string[]) => state,
	merge: (one: string[]) => one,
	toPairs: (state: string[]) =>
		state.every((word) => /^\w+$/.test(word)) && state.length > 0 ? state.map((word): [string, string] => ['word', word]) : null,
	fromPairs: (pairs: readonly [string, string][]) =>
		pairs.length > 0 && pairs.every(([key]) => key === 'word') ? pairs.map(([, word]) => word) : null,
};
const birth = { id: 'new', now: '2026-11-22T10:00:00.000Z' };
const entry = (state: string[], name = 'Release 42', unknown = {}) => ({
	...newEntry(state, { id: 'old', name, now: '2026-01-01T00:00:00.000Z' }),
	unknown,
});
const decode = (fragment: string) => decodeLink(format, kind, fragment, birth);

test('a small sheet is one that a person can read', async () => {
	expect(await encodeLink(format, kind, entry(['queue', 'cache']))).toBe(
		'sheet=1&tool=demo&state=1&rules=1.0&name=Release+42&word=queue&word=cache',
	);
});

test('a long one is packed, and so is one with parts that have no readable form', async () => {
	expect(await encodeLink(format, kind, entry(Array.from({ length: 200 }, (_, n) => `word${n}`)))).toMatch(/&packed=[\w-]+$/);
	expect(await encodeLink(format, kind, entry(['two words']))).toMatch(/&packed=/);
	expect(await encodeLink(format, kind, entry(['word'], 'Name', { future: 1 }))).toMatch(/&packed=/);
});

test('whatever is put into a link comes out of it', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string()),
			fc.string(),
			fc.dictionary(fc.constantFrom('future', 'color'), fc.string()),
			async (state, name, unknown) => {
				const reading = await decode(`#${await encodeLink(format, kind, entry(state, name, unknown))}`);
				expect(reading).toEqual({
					ok: true,
					rules: '1.0',
					entry: { id: 'new', name, created: birth.now, updated: birth.now, state, unknown },
				});
			},
		),
	);
});

test('eight hundred characters are still read by a person, one more is packed', async () => {
	const head = 'sheet=1&tool=demo&state=1&rules=1.0&name=x&word=';
	const longest = await encodeLink(format, kind, entry(['a'.repeat(800 - head.length)], 'x'));
	expect(longest).toHaveLength(800);
	expect(longest.startsWith(`${head}aaa`)).toBe(true);
	expect(await encodeLink(format, kind, entry(['a'.repeat(801 - head.length)], 'x'))).toMatch(/&packed=/);
});

test('a state with a part that would pass for the link’s own is packed', async () => {
	const named = { ...kind, toPairs: (state: string[]) => state.map((word): [string, string] => [word, 'x']) };
	expect(await encodeLink(format, named, entry(['queue', 'name']))).toMatch(/&packed=/);
	expect(await encodeLink(format, named, entry(['queue', 'cache']))).toMatch(/&queue=x&cache=x$/);
});

test('a link that a person has typed opens without a name, without rules, and with a # in its words', async () => {
	expect(await decode('sheet=1&tool=demo&state=1&word=C#&word=b')).toMatchObject({
		ok: true,
		rules: '',
		entry: { name: '', state: ['C#', 'b'] },
	});
});

const packed = (text: string) => `sheet=1&tool=demo&state=1&rules=1.0&name=x&packed=${deflateRawSync(text).toString('base64url')}`;
test.each([
	['no sheet', 'install', 'not-a-sheet'],
	['a later kind of link', 'sheet=2&tool=demo', 'newer-link'],
	['letters that are no packing', 'sheet=1&tool=demo&state=1&rules=1.0&name=x&packed=%%%', 'cut'],
	['half a packing', packed('{"state":["a"],"unknown":{}}').slice(0, -6), 'cut'],
	['packed text that is no JSON', packed('state'), 'cut'],
	['packed JSON that is no object', packed('null'), 'cut'],
	['packed JSON without a state', packed('{"unknown":{}}'), 'cut'],
	['no version that is a number', 'sheet=one&tool=demo&state=1&word=a', 'not-a-sheet'],
	['an earlier version than the first', 'sheet=0&tool=demo&state=1&word=a', 'not-a-sheet'],
	['no tool', 'sheet=1&state=1&rules=1.0&name=x&word=a', 'not-a-sheet'],
	['another tool’s words, which this tool can’t read', 'sheet=1&tool=other&state=1&rules=1.0&name=x&bug=a&severity=3', 'other-tool'],
	['a later state’s words, which this version can’t read', 'sheet=1&tool=demo&state=2&rules=2.0&name=x&phrase=a', 'newer-version'],
	['words that no state of the tool has', 'sheet=1&tool=demo&state=1&rules=1.0&name=x&phrase=a', 'cut'],
	['as many letters as are read at all, and no packing', `sheet=1&packed=${'A'.repeat(2_000_000 - 15)}`, 'cut'],
	['one letter more', `sheet=1&packed=${'A'.repeat(2_000_000 - 14)}`, 'too-large'],
	['another tool', 'sheet=1&tool=other&state=1&rules=1.0&name=x&word=a', 'other-tool'],
	['a later state', 'sheet=1&tool=demo&state=2&rules=1.0&name=x&word=a', 'newer-version'],
	['no state', 'sheet=1&tool=demo&state=1&rules=1.0&name=x', 'cut'],
	['no version of the state', 'sheet=1&tool=demo&rules=1.0&name=x&word=a', 'not-a-sheet'],
	['a state of another shape', packed('{"state":{"a":1},"unknown":{}}'), 'wrong-shape'],
	['a small link that unfolds to twenty million letters', packed(JSON.stringify({ state: ['a'.repeat(20_000_000)] })), 'too-large'],
	['more than any address bar takes', `sheet=1&packed=${'A'.repeat(2_100_000)}`, 'too-large'],
])('%s is refused for what it is', async (_, fragment, fault) => {
	expect(await decode(fragment)).toEqual({ ok: false, fault });
});

test('a packed field can’t pass for another tool’s sheet', async () => {
	expect(await decode(packed('{"state":["a"],"unknown":{"tool":"other","id":"x:y","__proto__":{"polluted":1}}}'))).toMatchObject({
		ok: true,
		entry: { id: 'new', state: ['a'] },
	});
	const odd = await decode(packed('{"state":["a"],"unknown":"red"}'));
	expect(odd.ok && odd.entry.unknown).toEqual({});
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
