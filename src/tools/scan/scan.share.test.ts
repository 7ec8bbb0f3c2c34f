import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodeLink, encodeLink } from '../../kit/share-link.ts';
import { newEntry } from '../../kit/shelf.ts';
import { ADVERT, EARLIER, FULL, RESULT_ALONE, RESUME } from './scan.examples.ts';
import { scanSchema } from './scan.schema.ts';
import { fromPairs, merge, redact, scanKind, toPairs } from './scan.share.ts';
import { EMPTY_STATE, parseState, type ScanState, VERSION } from './scan.state.ts';
import { lineKey } from './scan.ts';

const scan = scanSchema.parse(parse(readFileSync('content/tools/resume-scan.yaml', 'utf8')));
const kind = scanKind(scan, (id) => id);
const format = { tool: 'resume-scan', version: VERSION, rules: scan.rules, parse: parseState };
const birth = { id: 'new', now: '2026-11-22T10:00:00.000Z' };
const entryOf = (state: ScanState) => newEntry(state, { id: 'a', name: 'Sheet', now: birth.now });
const key = lineKey('Responsible for the label service');
const WHOLE: ScanState = { ...FULL, steps: { [key]: 1 } };

const verdict = fc.constantFrom('shown', 'hinted', 'not-found');
const id = fc.stringMatching(/^[a-z-]{1,12}$/);
const states: fc.Arbitrary<ScanState> = fc.record(
	{
		signals: fc.dictionary(id, verdict),
		steps: fc.constant({}),
		result: fc.record({ signals: fc.dictionary(id, verdict), counts: fc.array(fc.nat(500), { minLength: 5, maxLength: 5 }) }),
	},
	{ requiredKeys: ['signals', 'steps'] },
) as fc.Arbitrary<ScanState>;

test('no word of any text leaves in a link, and no key of a line', async () => {
	for (const state of [WHOLE, redact(WHOLE)]) {
		const { state: sent } = kind.forLink(entryOf({ ...state, stray: 'secret of a later version' }));
		const text = `${JSON.stringify(sent)} ${await encodeLink(format, kind, kind.forLink(entryOf(state)))}`;
		for (const secret of ['Kim', 'example', 'label', 'Kubernetes', 'secret', key]) expect(text).not.toContain(secret);
	}
	expect(kind.keepsBack(entryOf(WHOLE), (name, values) => `${name} ${values?.count}`)).toEqual([
		`scan.keptBack.text ${RESUME.length}`,
		`scan.keptBack.earlier ${EARLIER.length}`,
		`scan.keptBack.advert ${ADVERT.length}`,
	]);
});

test('what a link holds is what the text came to, and it opens again', async () => {
	const shared = kind.forLink(entryOf(WHOLE));
	const fragment = await encodeLink(format, kind, shared);
	const reading = await decodeLink(format, kind, fragment, birth);
	expect(reading.ok && reading.entry.state).toEqual(shared.state);
	expect(shared.state.result?.signals['database-schema']).toBe('shown');
	expect(shared.state.result?.counts).toHaveLength(5);
});

test('pairs and back is the same, for every state without a text', () => {
	fc.assert(
		fc.property(states, (state) => {
			const pairs = toPairs(state);
			if (pairs === null || pairs.length === 0) return true;
			expect(fromPairs(pairs)).toEqual(state);
			return true;
		}),
	);
	expect(fromPairs(toPairs(RESULT_ALONE) ?? [])).toEqual(RESULT_ALONE);
	expect(toPairs(FULL)).toBe(null);
});

test('what is no sheet of this kind is refused', () => {
	for (const pairs of [[], [['signal.api', 'maybe']], [['steps', '1.x']], [['text', 'hello']], [['other', 'shown']]] as [
		string,
		string,
	][][]) {
		expect(fromPairs(pairs)).toBe(null);
	}
});

test('two sheets become one without losing a field, whichever comes first where they do not contradict each other', () => {
	const one: ScanState = { ...EMPTY_STATE, text: 'a', signals: { api: 'shown' } };
	const other: ScanState = { ...EMPTY_STATE, advert: 'b', signals: { cloud: 'hinted' }, steps: { k: 2 }, later: true };
	expect(merge(one, other)).toEqual(merge(other, one));
	expect(merge(one, other)).toEqual({ text: 'a', advert: 'b', signals: { api: 'shown', cloud: 'hinted' }, steps: { k: 2 }, later: true });
});

test('a whole sheet says what it would give away', () => {
	expect(kind.reveal(WHOLE, (name) => name)).toEqual(
		expect.arrayContaining(['scan.reveals.text', 'scan.reveals.earlier', 'scan.reveals.advert', 'scan.reveals.result']),
	);
	expect(kind.reveal(kind.forLink(entryOf(WHOLE)).state, (name) => name)).toEqual(['scan.reveals.result', 'scan.reveals.steps']);
});
