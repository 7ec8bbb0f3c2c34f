import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { decodeLink, encodeLink } from '../../kit/share-link.ts';
import { newEntry } from '../../kit/shelf.ts';
import { FULL, LEAKING } from './script.examples.ts';
import { scriptSchema } from './script.schema.ts';
import { scriptKind } from './script.share.ts';
import { EMPTY_STATE, parseState, type ScriptState } from './script.state.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definitionOf = (slug: string) => scriptSchema.parse(parse(readFileSync(`tests/fixtures/tools/${slug}.yaml`, 'utf8')));
const salary = scriptKind(definitionOf('salary-script'), 'en');
const deadline = scriptKind(definitionOf('deadline-script'), 'en');

const entry = (state: ScriptState, name = 'Acme') => newEntry(state, { id: 'a', name, now: '2026-11-22T10:00:00.000Z' });
const format = { tool: 'salary-script', version: 1, rules: '1.0', parse: parseState };
async function travel(state: ScriptState, name?: string) {
	const link = await encodeLink(format, salary, entry(state, name));
	const reading = await decodeLink(format, salary, link, { id: 'b', now: '2026-11-22T10:00:00.000Z' });
	if (!reading.ok) throw new Error(reading.fault);
	return { link, name: reading.entry.name, state: reading.entry.state };
}

const values = (ids: string[]) => fc.dictionary(fc.constantFrom(...ids), fc.string({ minLength: 1 }));
const state = (ids: string[], choices: object) =>
	fc.record({
		blanks: values(ids),
		private: values(ids),
		checked: fc.dictionary(fc.constantFrom(...ids), fc.constant(true as const)),
		...choices,
	}) as fc.Arbitrary<ScriptState>;

describe('a link', () => {
	test('has no private entry, whatever the sheet holds, and says so', async () => {
		const arrived = await travel(FULL);
		expect(arrived.state).toEqual({ ...FULL, private: {} });
		expect(salary.keepsBack(entry(FULL), t)).toEqual([
			'The lowest base pay that you would say yes to',
			'What you earn now',
			'Who else has made you an offer',
		]);
	});

	test('has no entry and no name that holds a private one, and names both', async () => {
		const arrived = await travel(LEAKING, 'Acme, not below 122,000');
		expect(arrived.state.blanks.ask).toBeUndefined();
		expect(arrived.name).toBe('Salary script');
		expect(salary.keepsBack(entry(LEAKING, 'Acme, not below 122,000'), t).slice(3)).toEqual([
			'"The base pay that you ask for", because it holds what you keep under "The lowest base pay that you would say yes to"',
			"the sheet's name, because it holds something that you keep for yourself",
		]);
	});

	test('has nothing that a later version may keep private', async () => {
		const later = { ...FULL, secrets: ['x'], blanks: { ...FULL.blanks, 'new-in-2': '$122k' } };
		const arrived = await travel(later);
		expect(arrived.state).toEqual({ ...FULL, private: {} });
	});

	test('is readable where it is short', async () => {
		const { link } = await travel({
			...EMPTY_STATE,
			situation: 'raise',
			channel: 'spoken',
			blanks: { me: 'Sam & Co' },
			checked: { aloud: true },
		});
		expect(link).toBe(
			'sheet=1&tool=salary-script&state=1&rules=1.0&name=Acme&situation=raise&channel=spoken&blank.me=Sam+%26+Co&check.aloud=yes',
		);
	});

	test('brings back every sheet without private entries', async () => {
		const choices = {
			situation: fc.constantFrom('raise', 'counter'),
			channel: fc.constantFrom('email', 'spoken'),
			tone: fc.constant('warm'),
		};
		await fc.assert(
			fc.asyncProperty(state(['me', 'company', 'ask', 'evidence'], choices), async (full) => {
				const open = { ...full, private: {} };
				expect((await travel(open)).state).toEqual(open);
				const pairs = salary.toPairs(open);
				expect(pairs && salary.fromPairs(pairs)).toEqual(open);
			}),
		);
	});

	test.each([
		['nothing', []],
		['a pair that no sheet has', [['color', 'red']]],
		['a tick that is none', [['check.aloud', 'no']]],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(salary.fromPairs(pairs)).toBeNull();
	});

	test('is never made of private entries in readable form', () => {
		expect(salary.toPairs(FULL)).toBeNull();
	});
});

test('says what a sheet reveals; after redaction only what it is about is left', () => {
	expect(salary.reveal(FULL, t)).toEqual(
		expect.arrayContaining([
			'what it is about: The first ask',
			'The base pay that you ask for: $134,000',
			'Two or three skills that they hire for and you have: payment APIs; PostgreSQL; on-call for a busy service',
			'3 entries that are for you alone',
		]),
	);
	const bare = salary.redact({ ...FULL, tone: 'warm' });
	expect(bare).toEqual({ situation: 'first-ask', channel: 'email', tone: 'warm', blanks: {}, private: {}, checked: {} });
	expect(salary.reveal(bare, t)).toEqual(['what it is about: The first ask']);
});

describe('merging', () => {
	test('of sheets that share nothing gives the same from either side', () => {
		fc.assert(
			fc.property(
				state(['a', 'b'], { situation: fc.constant('raise') }),
				state(['c', 'd'], { tone: fc.constant('warm') }),
				(one, other) => {
					expect(salary.merge(one, other)).toEqual(salary.merge(other, one));
				},
			),
		);
	});

	test('never drops a field or an entry', () => {
		fc.assert(
			fc.property(state(['a', 'b'], { future: fc.string() }), state(['b', 'c'], { later: fc.string() }), (one, other) => {
				const merged = salary.merge(one, other);
				expect(Object.keys(merged)).toEqual(expect.arrayContaining([...Object.keys(one), ...Object.keys(other)]));
				for (const from of [one, other]) {
					for (const place of ['blanks', 'private', 'checked'] as const)
						expect(Object.keys(merged[place])).toEqual(expect.arrayContaining(Object.keys(from[place])));
				}
			}),
		);
	});
});

describe('a parcel', () => {
	const PAY = {
		company: 'Acme',
		role: '',
		currency: 'EUR',
		baseOffered: 74_000,
		baseAsked: 81_500.5,
		evidence: ['cut checkout p95 to 240 ms', 'moved 40 million orders'],
		answerBy: '2027-03-05',
	};
	const pay = salary.receives['pay-case'];
	const load = deadline.receives['load-case'];

	test('of an offer fills the blanks of the salary script, and says so first', () => {
		const before = { ...EMPTY_STATE, blanks: { company: 'Acme Ltd', evidence: 'moved 40 million orders', role: 'developer' } };
		expect(pay?.preview(before, PAY, t)).toEqual([
			'The company: Acme, in place of Acme Ltd',
			'The yearly base pay that they offered: €74,000',
			'One to three results with a number, each starting with a verb in the past: moved 40 million orders; cut checkout p95 to 240 ms',
			'The base pay that you ask for: €81,500.50',
			'The day by which they want your answer: 2027-03-05',
		]);
		expect(pay?.take(before, PAY).blanks).toEqual({
			company: 'Acme',
			role: 'developer',
			offer: '€74,000',
			evidence: 'moved 40 million orders\ncut checkout p95 to 240 ms',
			ask: '€81,500.50',
			deadline: '2027-03-05',
		});
	});

	test('that is taken twice changes nothing the second time', () => {
		const once = pay?.take(EMPTY_STATE, PAY) ?? EMPTY_STATE;
		expect(pay?.take(once, PAY)).toEqual(once);
		expect(pay?.preview(once, PAY, t)).toEqual(['Nothing of it is new here.']);
	});

	test('without currency and amounts has numbers as they are, and no empty entries', () => {
		const bare = { ...PAY, currency: '', baseAsked: null, answerBy: '', evidence: [] };
		expect(pay?.take(EMPTY_STATE, bare).blanks).toEqual({ company: 'Acme', offer: '74,000' });
	});

	test('of a load goes to the deadline script and to no other', () => {
		const data = { facts: ['on-call takes 14 hours a week', 'two pages a night'], ask: 'a second person takes the days' };
		expect(load?.take(EMPTY_STATE, data).blanks).toEqual({
			load: 'on-call takes 14 hours a week\ntwo pages a night',
			relief: 'a second person takes the days',
		});
		expect(Object.keys(salary.receives)).toEqual(['pay-case']);
		expect(Object.keys(deadline.receives)).toEqual(['load-case']);
		expect(Object.keys(scriptKind(definitionOf('scope-script'), 'en').receives)).toEqual([]);
	});
});
