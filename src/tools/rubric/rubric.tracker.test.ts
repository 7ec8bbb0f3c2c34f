import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { setTracker } from './rubric.changes.ts';
import { EVERY_LANE, FIVE_BUGS } from './rubric.examples.ts';
import { rubricSchema } from './rubric.schema.ts';
import { merge, redact, reveal, toPairs } from './rubric.share.ts';
import { EARLIER_SCHEMAS, parseState, type RubricItem, VERSION } from './rubric.state.ts';
import { addressOf, LONGEST_ADDRESS, newIssueAddress } from './rubric.tracker.ts';
import { parseKeyAddress, parseRepository } from './rubric.tracker-fields.ts';
import { triageComment } from './rubric.triage.ts';
import { exampleState } from './rubric.try.ts';
import { rankItems } from './rubric.ts';

const definition = rubricSchema.parse(parse(readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const item = (rest: Partial<RubricItem>): RubricItem => ({ id: 'a', title: 'A', ratings: {}, gates: {}, ...rest });

test.each([
	['example/billing', 'example/billing'],
	['  Example-2/bill_ing.api ', 'Example-2/bill_ing.api'],
	['https://github.com/example/billing', 'example/billing'],
	['github.com/example/billing/issues/12?x=1', 'example/billing'],
	['git@github.com:example/billing.git', 'example/billing'],
	['billing', null],
	['example/', null],
	['example/..', null],
	['example/bill ing', null],
	['-example/billing', null],
	['https://example.org/a/b', null],
	['example/a"><script>', null],
	['', null],
])('the repository %j is %j', (typed, expected) => {
	expect(parseRepository(typed)).toBe(expected);
});

test.each([
	['https://tracker.example.org/browse/{key}', 'https://tracker.example.org/browse/{key}'],
	['https://tracker.example.org/show?id={key}&x=1', 'https://tracker.example.org/show?id={key}&x=1'],
	['https://tracker.example.org/browse/PAY-12', 'https://tracker.example.org/browse/{key}'],
	['https://tracker.example.org/browse/pay-12?focused=3', 'https://tracker.example.org/browse/{key}'],
	['https://github.com/example/billing/issues/12', 'https://github.com/example/billing/issues/{key}'],
	['https://tracker.example.org/browse/', null],
	['https://{key}.example.org/', null],
	['https://tracker.example.org{key}/x', null],
	['javascript:alert(1)//{key}', null],
	['ftp://tracker.example.org/{key}', null],
	['https://user@tracker.example.org/{key}', null],
	['{key}', null],
	['', null],
])('the address of bugs %j is %j', (typed, expected) => {
	expect(parseKeyAddress(typed)).toBe(expected);
});

test.each<[string, Partial<RubricItem>, string | undefined, string | null]>([
	['its own', { url: 'https://example.org/1', key: 'PAY-1' }, 'https://t.example.org/{key}', 'https://example.org/1'],
	['that of its key', { key: 'PAY-1' }, 'https://t.example.org/{key}', 'https://t.example.org/PAY-1'],
	['that of its number', { key: '#345' }, 'https://t.example.org/{key}', 'https://t.example.org/345'],
	['with the key encoded', { key: 'a/../b ü' }, 'https://t.example.org/{key}', 'https://t.example.org/a%2F..%2Fb%20%C3%BC'],
	['none without a key', {}, 'https://t.example.org/{key}', null],
	['none without a tracker', { key: 'PAY-1' }, undefined, null],
])('the address is %s', (_, fields, keyAddress, expected) => {
	expect(addressOf(item(fields), keyAddress)).toBe(expected);
});

describe('GitHub’s form', () => {
	const read = (address: string) => {
		const { origin, pathname, searchParams } = new URL(address);
		return { place: origin + pathname, title: searchParams.get('title'), body: searchParams.get('body') };
	};

	test('arrives as it was written: line breaks, Markdown, signs that mean something in addresses', () => {
		const body = '**P1** & 50% #1 ? = + / \\ "x" <b>\n- é 🚀\n';
		expect(read(newIssueAddress('example/billing', 'Größe & #2', body, 'cut'))).toEqual({
			place: 'https://github.com/example/billing/issues/new',
			title: 'Größe & #2',
			body,
		});
	});

	test('stays below 8,000 characters whatever is in it, and says so where it had to be cut', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', '&', '漢', '🚀', '\ud800'), maxLength: 300 }),
				fc.array(fc.tuple(fc.constantFrom('a', ' ', 'é', '漢', '🚀', '\ud800', '\n'), fc.nat(2_000)), { maxLength: 5 }),
				(title, pieces) => {
					const body = pieces.map(([letter, count]) => letter.repeat(count)).join('');
					const address = newIssueAddress('example/billing', title, body, '*Cut.*');
					expect(address.length).toBeLessThan(LONGEST_ADDRESS);
					const found = read(address).body ?? '';
					// Half a pair of code units becomes the replacement character, as everywhere on the web.
					const whole = body.toWellFormed();
					if (found === whole) return;
					expect(found.endsWith('\n\n*Cut.*')).toBe(true);
					expect(whole.startsWith(found.slice(0, -'\n\n*Cut.*'.length))).toBe(true);
				},
			),
			{ numRuns: 50 },
		);
	});

	test('is used up: one letter more would not fit', () => {
		const address = newIssueAddress('example/billing', 'x', '漢'.repeat(2_000), 'cut');
		// Nine characters each.
		expect(address.length).toBeGreaterThan(LONGEST_ADDRESS - 10);
		expect(address.endsWith('%0A%0Acut')).toBe(true);
	});
});

describe('the sheet’s tracker', () => {
	const repository = 'example/billing';
	const keyAddress = 'https://t.example.org/{key}';
	const full = { ...FIVE_BUGS, repository, keyAddress };

	test('is set, kept beside what is not understood, and forgotten', () => {
		const state = { ...FIVE_BUGS, future: 1 };
		expect(setTracker(state, { repository })).toEqual({ ...state, repository });
		expect(setTracker({ ...full, future: 1 }, { keyAddress })).toEqual({ ...state, keyAddress });
		expect(setTracker({ ...full, future: 1 }, {})).toEqual(state);
	});

	test('is named before a link is shared, goes with the names, and makes the link a packed one', () => {
		expect(reveal(full, t)).toContain("your tracker's address or repository");
		expect(redact(full, t)).not.toHaveProperty('repository');
		expect(redact(full, t)).not.toHaveProperty('keyAddress');
		expect(toPairs(full)).toBeNull();
	});

	test('stays the reader’s own when another sheet is merged in, and is taken where they have none', () => {
		const other = { ...EVERY_LANE, repository: 'stranger/else', keyAddress: 'https://stranger.example.org/{key}' };
		expect(merge(full, other)).toMatchObject({ repository, keyAddress });
		expect(merge(FIVE_BUGS, other)).toMatchObject({ repository: 'stranger/else' });
		expect(merge({ ...FIVE_BUGS, repository }, { ...EVERY_LANE, keyAddress })).toMatchObject({ repository, keyAddress });
	});

	test('gives every key of the ranking its address', () => {
		const state = { items: [item({ key: 'PAY-1', ratings: { severity: 1 } })], keyAddress };
		expect(rankItems(definition, state).ranked[0]?.address).toBe('https://t.example.org/PAY-1');
	});

	test.each([
		['a repository that is an address', { repository: 'https://github.com/example/billing' }],
		['a template that runs', { keyAddress: 'javascript:alert(1)/{key}' }],
		['a template without a place for the key', { keyAddress: 'https://t.example.org/' }],
	])('%s is no state', (_, fields) => {
		expect(parseState({ items: [], ...fields })).toBeNull();
	});
});

test('the shapes before are published as they were frozen, and a state of then is one of now as it stands', () => {
	expect(EARLIER_SCHEMAS.map(({ version }) => version)).toEqual(Array.from({ length: VERSION - 1 }, (_, index) => index + 1));
	for (const { version } of EARLIER_SCHEMAS) {
		const { state } = JSON.parse(readFileSync(`tests/compat/bug-priority/sheet.v${version}.json`, 'utf8'));
		expect(parseState(state)).toEqual(state);
	}
});

describe('the triage comment', () => {
	const { ranked, needsEvidence, unrated } = rankItems(definition, FIVE_BUGS);
	const comment = (id: string) => {
		const placed = ranked.find((entry) => entry.item.id === id);
		if (!placed) throw new Error(id);
		return triageComment(definition, placed, ranked.length, t, '2026-11-22');
	};

	test('says where it stands, the five letters, why, every gate, the day and the rules', () => {
		expect(comment('a')).toMatchInlineSnapshot(`
			"**P1, 12 points**: S4 F0 I4 B3 T1. Rank 3 of 5.

			- P1, This week. It has an owner within a week, and a fix within four.
			- Lost data or wrong money: P1 by gate.
			- Severity 4 + Frequency 0 + Impact 4 + Business value 3 + Technical risk 1 = 12 points.
			- Pay-off 10: points less the level of the fix cost. It orders bugs that are otherwise equal.
			- Gates answered yes: Lost data or wrong money.
			- Gates answered no: Exploitable, or personal data exposed; Damage grows by the hour; A fixed date is at risk.

			Rated 2026-11-22. Bug-priority rubric, rules 1.0.
			"
		`);
	});

	test('says what is missing', () => {
		const lines = comment('e').split('\n');
		expect(lines[0]).toBe('**P2 or P3, 7–11 points**: S3 F1 I1 B? T2. Rank 4–5 of 5.');
		expect(lines).toContain('- Gates still open: Lost data or wrong money.');
		expect(lines).toContain('- Not known yet: Business value. Until then it is P2 or P3.');
	});

	test('of one outside the ranking names its lane; the day is that of its last answer', () => {
		expect([needsEvidence, unrated].flat()).toEqual([]);
		const other = rankItems(definition, EVERY_LANE);
		const [waiting] = other.needsEvidence;
		if (!waiting) throw new Error('none');
		const rated = { ...waiting, item: { ...waiting.item, rated: '2026-10-01' } };
		const text = triageComment(definition, rated, 2, t, '2026-11-22');
		expect(text.split('\n')[0]).toBe('**Needs evidence**: S1 F? I? B? T?.');
		expect(text).toContain('Rated 2026-10-01. Bug-priority rubric, rules 1.0.');
		expect(text).toContain('No reproduction and no record.');
	});
});

test('the invented bugs of the empty sheet are the chapter’s five', () => {
	const answers = ({ id: _id, ...rest }: RubricItem) => rest;
	expect(exampleState(definition)?.items.map(answers)).toEqual(FIVE_BUGS.items.map(answers));
	expect(exampleState({ ...definition, examples: undefined })).toBeNull();
});
