/**
 * More than a hundred thousand inputs into everything that reads what a reader, a link, a file or another program may bring: no
 * exception, no pollution of prototypes, and whatever is accepted has the promised shape.
 */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { decodeLink } from '../../src/kit/share-link.ts';
import { newEntry } from '../../src/kit/shelf.ts';
import { readEntry, writeEntry } from '../../src/kit/shelf-storage.ts';
import { planRestore } from '../../src/kit/whole-kit.ts';
import { EVERY_LANE } from '../../src/tools/rubric/rubric.examples.ts';
import * as share from '../../src/tools/rubric/rubric.share.ts';
import { parseState, VERSION } from '../../src/tools/rubric/rubric.state.ts';
import { addressOf, newIssueAddress } from '../../src/tools/rubric/rubric.tracker.ts';
import { parseKeyAddress, parseRepository } from '../../src/tools/rubric/rubric.tracker-fields.ts';
import { MemoryStorage } from '../memory-storage.ts';

const format = { tool: 'bug-priority', version: VERSION, rules: '1.0', parse: parseState };
const birth = { id: 'new', now: '2026-11-22T10:00:00.000Z' };
const sheet = JSON.stringify(writeEntry(format, newEntry(EVERY_LANE, { id: 'a', name: 'Sheet', now: birth.now })));
const backup = JSON.stringify({
	type: 'backend-field-manual/backup',
	version: 1,
	exported: '',
	entries: { 'handbook:bug-priority:v1:a': sheet },
});
const link = 'sheet=1&tool=bug-priority&state=1&rules=1.0&name=x&bug=Search+fails&severity=3&gate.security=no&cost=2';

/** A good text with pieces cut out, doubled, or replaced by what breaks parsers. */
const broken = (text: string) =>
	fc
		.array(
			fc.tuple(
				fc.nat(text.length),
				fc.nat(12),
				fc.oneof(
					fc.string({ maxLength: 6 }),
					fc.constantFrom('"__proto__":', '{"a":', ']', '\u0000', '1e999', 'null', '%', '&', '="', '<script>'),
				),
			),
			{ minLength: 1, maxLength: 4 },
		)
		.map((edits) => edits.reduce((current, [at, length, piece]) => current.slice(0, at) + piece + current.slice(at + length), text));
const json = fc.json({ maxDepth: 4 });

afterEach(() => {
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test('60,000 saved texts', () => {
	fc.assert(
		fc.property(fc.oneof(broken(sheet), json, fc.string()), (text) => {
			const reading = readEntry(format, text);
			if (!reading.ok) return typeof reading.fault === 'string';
			return reading.entry.state.items.every(
				({ title, ratings }) =>
					typeof title === 'string' && Object.values(ratings).every((level) => level === null || (level >= 0 && level <= 4)),
			);
		}),
		{ numRuns: 60_000 },
	);
});

test('20,000 backups', () => {
	fc.assert(
		fc.property(fc.oneof(broken(backup), json), (text) => {
			const plan = planRestore(new MemoryStorage(), text);
			return plan === null || Object.keys(plan.entries).every((key) => key.startsWith('handbook:'));
		}),
		{ numRuns: 20_000 },
	);
});

test('20,000 readable links', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(broken(link), fc.string()), async (fragment) => {
			const reading = await decodeLink(format, share, fragment, birth);
			return reading.ok ? reading.entry.state.items.length > 0 : typeof reading.fault === 'string';
		}),
		{ numRuns: 20_000 },
	);
});

test('5,000 packed links', async () => {
	const head = 'sheet=1&tool=bug-priority&state=1&rules=1.0&name=x&packed=';
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(fc.base64String({ maxLength: 80 }), fc.string({ maxLength: 40 })),
			async (packed) => typeof (await decodeLink(format, share, head + packed, birth)).ok === 'boolean',
		),
		{ numRuns: 5_000 },
	);
});

test('10,000 repositories and trackers: what is accepted fits into the sheet and makes addresses of that host alone', () => {
	const anyText = fc.string({ unit: fc.constantFrom('a', '/', '.', '{key}', ' ', '\u0000', '漢', '\ud800', '%', '@', ':') });
	const typed = fc.oneof(
		broken('https://tracker.example.org/browse/PAY-12'),
		broken('https://tracker.example.org/{key}?a=b'),
		broken('example/billing'),
		anyText,
	);
	fc.assert(
		fc.property(typed, anyText, (text, key) => {
			const [repository, keyAddress] = [parseRepository(text), parseKeyAddress(text)];
			if (repository !== null) {
				expect(parseState({ items: [], repository })).not.toBeNull();
				expect(new URL(newIssueAddress(repository, key, text, 'cut')).pathname).toBe(`/${repository}/issues/new`);
			}
			if (keyAddress !== null) {
				expect(parseState({ items: [], keyAddress })).not.toBeNull();
				const address = addressOf({ id: 'a', title: 'a', key, ratings: {}, gates: {} }, keyAddress);
				// A host may still be none, such as one of dots alone: a link that leads nowhere, not one that leads elsewhere.
				const host = URL.parse(keyAddress.replaceAll('{key}', 'A-1'))?.host;
				if (address !== null) expect(URL.parse(address)?.host).toBe(host);
			}
		}),
		{ numRuns: 10_000 },
	);
});
