import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { STRANGE, WEEK_BEFORE } from './practice.examples.ts';
import { practiceSchema } from './practice.schema.ts';
import { forLink, fromPairs, keepsBack, merge, receives, redact, reveal, toPairs } from './practice.share.ts';
import { EMPTY_STATE, type Mark, type PracticeState, type Story, type Try } from './practice.state.ts';
import { survey } from './practice.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definition = practiceSchema.parse(parse(readFileSync('tests/fixtures/tools/interview-practice.yaml', 'utf8')));
const entry = (state: PracticeState) => ({ id: 'a', name: 'Sheet', created: '', updated: '', state, unknown: {} });

const made: fc.Arbitrary<Try> = fc.record(
	{
		date: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
		grade: fc.constantFrom('blank', 'strong'),
		seconds: fc.nat(300),
	},
	{ requiredKeys: ['date', 'grade'] },
);
const mark: fc.Arbitrary<Mark> = fc.record(
	{ tries: fc.array(made, { minLength: 1, maxLength: 4 }), note: fc.string(), future: fc.string() },
	{ requiredKeys: ['tries'] },
);
const story = (ids: string[]): fc.Arbitrary<Story> =>
	fc.record(
		{
			id: fc.constantFrom(...ids),
			title: fc.string({ minLength: 1 }),
			parts: fc.dictionary(fc.constantFrom('action', 'result'), fc.string({ minLength: 1 })),
			numbers: fc.string({ minLength: 1 }),
			answers: fc.uniqueArray(fc.constantFrom('a-failure', 'x')).map((list) => list.sort()),
		},
		{ requiredKeys: ['id', 'title', 'parts', 'answers'] },
	);
const state = (ids: string[]): fc.Arbitrary<PracticeState> =>
	fc.record({
		marks: fc.dictionary(fc.constantFrom(...ids), mark),
		own: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), question: fc.string({ minLength: 1 }) }), { selector: ({ id }) => id }),
		stories: fc.uniqueArray(story(ids), { selector: ({ id }) => id }),
	});

describe('what a link carries', () => {
	const linked = forLink(entry(WEEK_BEFORE)).state;

	test('no text of a story, redacted or not, and it says so', () => {
		expect(JSON.stringify(linked)).not.toMatch(/17:50|drained|38 min|Kim|wiki|2026-03-06/);
		expect(linked.stories.map(({ title, prompt, answers }) => [title, prompt, answers])).toEqual([
			['The night the queue stood still', 'outage', ['memory-leak-outage', 'a-failure']],
			['Reports in 4 seconds', 'improvement', []],
		]);
		expect(keepsBack(entry(WEEK_BEFORE), t)).toEqual(['the text of one story']);
		expect(keepsBack(entry(linked), t)).toEqual([]);
	});

	test('is said first', () => {
		expect(reveal(linked, t)).toEqual([
			'11 grades with their days',
			'one note',
			'2 cards of your own',
			'the titles of 2 stories',
			'the day of your interview, 2026-12-08',
		]);
		expect(reveal(EMPTY_STATE, t)).toEqual([]);
	});

	test('redacted: grades and the distances between their days, so that readiness is the same', () => {
		const redacted = redact(linked, t);
		expect(JSON.stringify(redacted)).not.toMatch(/2026|queue|Reports|planner|script|Escaping|leave/);
		expect(redacted.own.map(({ question }) => question)).toEqual(['Own card 1', 'Own card 2']);
		expect(reveal(redacted, t)).toEqual([
			'11 grades and how many days lie between them',
			'2 cards of your own without their words',
			'2 stories without their titles',
		]);
		// November 20 becomes January 1, so November 24 is January 5.
		expect(redacted.marks['sql-or-nosql']?.tries.map(({ date }) => date)).toEqual(['2000-01-01', '2000-01-05']);
		const ready = (one: PracticeState) => survey(definition, one, '2026-12-01', null).readiness;
		expect(ready(redacted)).toEqual(ready(WEEK_BEFORE));
	});

	test('nothing is changed where nothing is private', () => {
		const plain = entry({ ...EMPTY_STATE, stories: [{ id: 'a', title: 'A', parts: {}, answers: [] }] });
		expect(forLink(plain)).toBe(plain);
	});
});

describe('merging', () => {
	const one: PracticeState = { ...EMPTY_STATE, marks: { a: { tries: [{ date: '2026-11-20', grade: 'fair' }], note: 'mine' } } };
	const other: PracticeState = {
		...EMPTY_STATE,
		marks: { a: { tries: [{ date: '2026-11-20', grade: 'fair' }, { date: '2026-11-21', grade: 'strong' }], note: 'theirs' } }, // biome-ignore format: one line a log
	};

	test('a log that the other went on with stays as it is; notes of both are kept', () => {
		const merged = merge(one, other);
		expect(merged.marks.a).toEqual({ tries: other.marks.a?.tries, note: 'mine\ntheirs' });
		expect(merge(other, one)).toEqual(merged);
		expect(merge(merged, one)).toEqual(merged);
	});

	test('two devices that went on from one log: every try once, by day', () => {
		const begun = { date: '2026-11-20', grade: 'fair' };
		const phone = { ...EMPTY_STATE, marks: { a: { tries: [begun, { date: '2026-11-22', grade: 'weak' }] } } };
		const desk = { ...EMPTY_STATE, marks: { a: { tries: [begun, { date: '2026-11-21', grade: 'strong' }] } } };
		expect(merge(phone, desk).marks.a?.tries.map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
		expect(merge(phone, desk)).toEqual(merge(desk, phone));
	});

	test('of sheets that share nothing gives the same from either side', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['d', 'e']), (left, right) => {
				expect(merge(left, right)).toEqual(merge(right, left));
			}),
		);
	});

	test('never drops a try, a card, a story or a word', () => {
		const countOf = (tries: readonly Try[], wanted: Try) => tries.filter((try_) => JSON.stringify(try_) === JSON.stringify(wanted)).length;
		fc.assert(
			fc.property(state(['a', 'b']), state(['b', 'c']), (left, right) => {
				const merged = merge(left, right);
				for (const part of [left, right]) {
					for (const [id, { tries, note = '', ...rest }] of Object.entries(part.marks)) {
						for (const wanted of tries)
							expect(countOf(merged.marks[id]?.tries ?? [], wanted)).toBeGreaterThanOrEqual(countOf(tries, wanted));
						expect(merged.marks[id]?.note ?? '').toContain(note);
						expect(Object.keys(merged.marks[id] ?? {})).toEqual(expect.arrayContaining(Object.keys(rest)));
					}
					expect(merged.own.map(({ id }) => id)).toEqual(expect.arrayContaining(part.own.map(({ id }) => id)));
					for (const { id, parts, numbers = '', answers } of part.stories) {
						const found = merged.stories.find((one) => one.id === id);
						expect(found?.numbers ?? '').toContain(numbers);
						expect(found?.answers).toEqual(expect.arrayContaining(answers));
						for (const [name, text] of Object.entries(parts)) expect(found?.parts[name]).toContain(text);
					}
				}
			}),
		);
	});

	test('of a sheet with itself changes nothing', () => {
		fc.assert(
			fc.property(state(['a', 'b']), (one) => {
				const sorted = merge(one, EMPTY_STATE);
				expect(merge(sorted, sorted)).toEqual(sorted);
			}),
		);
	});
});

describe('a readable link', () => {
	const small: PracticeState = {
		...EMPTY_STATE,
		mode: 'date',
		date: '2026-12-08',
		perDay: 6,
		leftOut: ['security'],
		marks: {
			'slow-query': { tries: [{ date: '2026-11-22', grade: 'fair', seconds: 240 }, { date: '2026-11-24', grade: 'strong' }] }, // biome-ignore format: one line a log
		},
	};

	test('names the cards with their tries', () => {
		const pairs = toPairs(small);
		expect(pairs).toEqual([
			['mode', 'date'],
			['date', '2026-12-08'],
			['per-day', '6'],
			['left-out', 'security'],
			['card.slow-query', 'fair_2026-11-22_240.strong_2026-11-24'],
		]);
		expect(fromPairs(pairs ?? [])).toEqual(small);
	});

	test('brings everything back, or is not made', () => {
		const bare = fc.record({
			marks: fc.dictionary(fc.constantFrom('a', 'b-1', 'C d', '__proto__'), fc.record({ tries: fc.array(made) })),
			own: fc.constant([] as PracticeState['own']),
			stories: fc.constant([] as PracticeState['stories']),
		});
		fc.assert(
			fc.property(fc.oneof(state(['a', 'b-1']), bare), (one) => {
				const pairs = toPairs(one);
				if (pairs) expect(fromPairs(pairs)).toEqual(one);
			}),
		);
		expect(toPairs(WEEK_BEFORE)).toBeNull();
		expect(toPairs({ ...STRANGE, keys: undefined } as PracticeState)).toBeNull();
		const kept: PracticeState = { ...small, mode: 'keep', memory: 'fsrs-6' };
		expect(fromPairs(toPairs(kept) ?? [])).toEqual(kept);
	});

	test.each([
		['a name that it does not know', [['maybe', 'x']]],
		['a try that is none', [['card.a', 'fair']]],
		['an id that is none', [['card.<b>', 'fair_2026-11-22']]],
		[
			'a mode that is none',
			[
				['mode', 'someday'],
				['card.a', 'fair_2026-11-22'],
			],
		],
		[
			'no number a day',
			[
				['per-day', ''],
				['card.a', 'fair_2026-11-22'],
			],
		],
		['nothing', []],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(fromPairs(pairs)).toBeNull();
	});
});

describe('evidence of another tool', () => {
	const data = {
		entries: [
			{
				what: 'Cut the nightly job to 4 minutes',
				date: '2026-06-01',
				seenBy: 'Kim',
				link: 'https://example.org/1',
				result: '90 to 4 minutes',
			},
			{ what: 'Reports in 4 seconds', date: '', seenBy: '', link: '', result: 'x' },
			{ what: ' \n ', date: '', seenBy: '', link: '', result: '' },
			{ what: 'Cut the nightly job to 4 minutes', date: '2026-06-01', seenBy: '', link: '', result: 'again' },
		],
	};
	let count = 0;
	const newId = () => `new-${++count}`;

	test('becomes the draft of a story, once, and says so beforehand', () => {
		expect(receives.evidence.preview(WEEK_BEFORE, data, t)).toEqual([
			'New story, as a draft: Cut the nightly job to 4 minutes',
			'There already, left as it is: Reports in 4 seconds',
			'New story, as a draft: Cut the nightly job to 4 minutes',
		]);
		const taken = receives.evidence.take(WEEK_BEFORE, data, newId);
		expect(taken.stories.slice(2)).toEqual([
			{
				id: 'new-1',
				title: 'Cut the nightly job to 4 minutes',
				parts: { result: '90 to 4 minutes' },
				date: '2026-06-01',
				seenBy: 'Kim',
				link: 'https://example.org/1',
				answers: [],
			},
		]);
		expect(taken.stories.slice(0, 2)).toEqual(WEEK_BEFORE.stories);
		expect(receives.evidence.take(taken, data, newId)).toBe(taken);
	});
});
