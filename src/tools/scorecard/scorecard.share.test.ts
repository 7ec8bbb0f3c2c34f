import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { CHAPTER_EXAMPLE, EVERY_LANE, THREE_EMPLOYERS } from './scorecard.examples.ts';
import { scorecardSchema } from './scorecard.schema.ts';
import { findPresentJob, fromPairs, merge, receives, toPairs, withoutNames } from './scorecard.share.ts';
import type { ScorecardState, ScoredOption } from './scorecard.state.ts';
import { compare } from './scorecard.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definition = scorecardSchema.parse(parse(readFileSync('tests/fixtures/tools/employer-scorecard.yaml', 'utf8')));

const { redact, reveal } = withoutNames(definition.current);

const day = fc.constantFrom('2026-01-01', '2026-02-02');
const answer = fc.record(
	{
		level: fc.option(fc.integer({ min: 0, max: 4 })),
		grade: fc.constantFrom('seen', 'told', 'Not a grade of ours'),
		note: fc.string(),
		date: day,
		later: fc.string(),
	},
	{ requiredKeys: ['level'] },
);
const flag = fc.record({
	id: fc.constantFrom('f1', 'f2'),
	name: fc.string(),
	criteria: fc.array(fc.constant('pay'), { maxLength: 1 }),
	gates: fc.array(fc.constant('pay-floor'), { maxLength: 1 }),
	evidence: fc.string(),
	date: day,
});
const option = (ids: string[]) =>
	fc.record(
		{
			id: fc.constantFrom(...ids),
			name: fc.string({ minLength: 1 }),
			answers: fc.dictionary(fc.constantFrom('pay', 'growth', 'gone', 'employer'), answer),
			gates: fc.dictionary(fc.constantFrom('pay-floor', 'gone'), fc.option(fc.boolean())),
			flags: fc.uniqueArray(flag, { selector: ({ id }) => id }),
			later: fc.string(),
		},
		{ requiredKeys: ['id', 'name', 'answers', 'gates'] },
	) as fc.Arbitrary<ScoredOption>;
const weights = (ids: string[]) => fc.dictionary(fc.constantFrom(...ids), fc.double({ min: 0, max: 1_000_000, noNaN: true }));
const state = (ids: string[], weighed = ['pay', 'growth']) =>
	fc.record(
		{ options: fc.uniqueArray(option(ids), { selector: ({ id }) => id }), weights: weights(weighed), reweighed: day },
		{ requiredKeys: ['options', 'weights'] },
	) as fc.Arbitrary<ScorecardState>;

describe('redaction', () => {
	test('says what a sheet reveals, and leaves levels, grades and deal-breakers', () => {
		const noted: ScorecardState = { ...EVERY_LANE, weights: { pay: 50 } };
		// Eight deal-breakers of the present job and one each of three others are passed or failed; Harbor's other one is not known.
		expect(reveal(noted, t)).toEqual([
			'the names of 5 employers',
			'which one is the present job',
			'25 answers',
			'11 deal-breakers passed or failed',
			'one red flag with its evidence',
			'one weight of yours',
		]);
		const bare = redact(noted, t);
		expect(bare.options.map(({ name }) => name)).toEqual(['Present job', 'Employer 1', 'Employer 2', 'Employer 3', 'Employer 4']);
		expect(reveal(bare, t)).toEqual([
			'5 employers without their names',
			'which one is the present job',
			'25 answers',
			'11 deal-breakers passed or failed',
			'one weight of yours',
		]);
		const text = JSON.stringify(bare);
		for (const word of ['Harbor', 'Quill', 'Shouting', 'Recruiter', '2026']) expect(text).not.toContain(word);
	});

	test('the present job stays known as such, in words that are nobody’s, and is not numbered', () => {
		const bare = redact(CHAPTER_EXAMPLE, t);
		expect(bare.options.map(({ id, name }) => [id, name])).toEqual([
			['job', 'Present job'],
			['quarry', 'Employer 1'],
			['tern', 'Employer 2'],
		]);
		// Where it arrives nobody is asked to add the job that is there, and sent on it stays the same.
		expect(findPresentJob(bare, 'My job now', t)?.id).toBe('job');
		expect(redact(bare, t)).toEqual(bare);
		const renamed = { ...bare, options: bare.options.slice(1) };
		expect(findPresentJob(renamed, 'My job now', t)).toBeUndefined();
		expect(reveal(renamed, t)).not.toContain('which one is the present job');
	});

	test('what is left comes to the same', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), (full) => {
				const result = (of: ScorecardState) =>
					new Map(
						[...compare(definition, of).ranked, ...compare(definition, of).out].map((one) => [one.option.id, [one.points, one.coverage]]),
					);
				expect(result(redact(full, t))).toEqual(result(full));
			}),
		);
	});

	test('no name, note, flag, day or unknown field survives', () => {
		fc.assert(
			fc.property(state(['a', 'b']), (full) => {
				for (const one of redact(full, t).options) {
					expect(Object.keys(one).sort()).toEqual(['answers', 'gates', 'id', 'name']);
					for (const given of Object.values(one.answers))
						expect(Object.keys(given).filter((key) => key !== 'level' && key !== 'grade')).toEqual([]);
				}
			}),
		);
	});
});

describe('merging', () => {
	const withPay = (level: number, date: string): ScorecardState => ({
		options: [{ id: 'a', name: 'Harbor', answers: { pay: { level, date } }, gates: {} }],
		weights: {},
	});

	test('takes the later answer, from either side, and the later day of a change of weights', () => {
		const early = { ...withPay(1, '2026-01-01'), reweighed: '2026-03-03' };
		const late = { ...withPay(3, '2026-02-02'), reweighed: '2026-01-01' };
		for (const merged of [merge(early, late), merge(late, early)]) {
			expect(merged.options[0]?.answers.pay).toEqual({ level: 3, date: '2026-02-02' });
			expect(merged.reweighed).toBe('2026-03-03');
		}
	});

	test('of sheets that share nothing gives the same from either side', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c'], ['pay']), state(['d', 'e', 'f'], ['growth']), (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
				expect(merge(one, other).options).toHaveLength(one.options.length + other.options.length);
			}),
		);
	});

	test('never drops an option, an answer, a flag, a weight or a field', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['b', 'c', 'd']), (one, other) => {
				const joined = merge(one, other);
				const merged = new Map(joined.options.map((entry) => [entry.id, entry]));
				const keysOf = (value: object | undefined) => Object.keys(value ?? {});
				for (const side of [one, other]) {
					expect(keysOf(joined)).toEqual(expect.arrayContaining(keysOf(side)));
					expect(keysOf(joined.weights)).toEqual(expect.arrayContaining(keysOf(side.weights)));
				}
				for (const entry of [...one.options, ...other.options]) {
					const kept = merged.get(entry.id);
					expect(keysOf(kept)).toEqual(expect.arrayContaining(keysOf(entry).filter((key) => key !== 'flags')));
					expect(keysOf(kept?.gates)).toEqual(expect.arrayContaining(keysOf(entry.gates)));
					expect(kept?.flags?.map(({ id }) => id) ?? []).toEqual(expect.arrayContaining((entry.flags ?? []).map(({ id }) => id)));
					for (const [criterion, given] of Object.entries(entry.answers))
						expect(keysOf(kept?.answers[criterion])).toEqual(expect.arrayContaining(keysOf(given)));
				}
			}),
		);
	});
});

describe('a readable link', () => {
	test('reads as its weights, then its employers, one after the other', () => {
		const plain: ScorecardState = {
			options: [
				{
					id: 'a',
					name: 'Harbor',
					answers: { pay: { level: 3, grade: 'seen' }, 'on-call': { level: null } },
					gates: { 'pay-floor': true },
				},
				{ id: 'b', name: 'Quill', answers: { pay: { level: 0 } }, gates: { 'pay-floor': false, 'in-writing': null } },
			],
			weights: { pay: 50 },
		};
		expect(new URLSearchParams(toPairs(plain) ?? []).toString()).toBe(
			'weight.pay=50&employer=Harbor&pay=3.seen&on-call=%3F&gate.pay-floor=pass&employer=Quill&pay=0&gate.pay-floor=fail&gate.in-writing=%3F',
		);
	});

	const plain = fc.record({
		options: fc.uniqueArray(
			fc.record({
				id: fc.uuid(),
				name: fc.string(),
				answers: fc.dictionary(
					fc.constantFrom('pay', 'growth', 'gone'),
					fc.record(
						{ level: fc.option(fc.integer({ min: 0, max: 4 })), grade: fc.constantFrom('seen', 'gone') },
						{ requiredKeys: ['level'] },
					),
				),
				gates: fc.dictionary(fc.constantFrom('pay-floor', 'gone'), fc.option(fc.boolean())),
			}),
			{ minLength: 1, maxLength: 5, selector: ({ id }) => id },
		),
		weights: weights(['pay', 'growth']),
	}) as fc.Arbitrary<ScorecardState>;
	const withoutIds = (of: ScorecardState | null) => of && { ...of, options: of.options.map(({ id: _id, ...rest }) => rest) };

	test('brings back everything but the ids', () => {
		expect(withoutIds(fromPairs(toPairs(THREE_EMPLOYERS) ?? []))).toEqual(withoutIds(THREE_EMPLOYERS));
		fc.assert(
			fc.property(plain, (full) => {
				expect(withoutIds(fromPairs(toPairs(full) ?? []))).toEqual(withoutIds(full));
			}),
		);
	});

	test.each([
		['a note', { answers: { pay: { level: 3, note: 'x' } } }],
		['a flag', { flags: [] }],
		['a criterion that is called as the employers are', { answers: { employer: { level: 3 } } }],
		['a criterion that reads like a weight', { answers: { 'weight.pay': { level: 3 } } }],
		['a grade that has no place behind a dot', { answers: { pay: { level: 3, grade: 'a grade' } } }],
	])('is not made with %s', (_, rest) => {
		expect(toPairs({ options: [{ id: 'a', name: 'x', answers: {}, gates: {}, ...rest } as ScoredOption], weights: {} })).toBeNull();
	});

	test.each([
		['an answer before any employer', 'pay=3&employer=x'],
		['a level that is none', 'employer=x&pay=7'],
		['a deal-breaker that is neither', 'employer=x&gate.pay-floor=maybe'],
		['a weight that is none', 'weight.pay=much&employer=x'],
		['an empty weight', 'weight.pay=&employer=x'],
		['a weight below nothing', 'weight.pay=-1&employer=x'],
		['nothing but weights', 'weight.pay=3'],
		['nothing', ''],
	])('with %s is none', (_, text) => {
		expect(fromPairs([...new URLSearchParams(text)])).toBeNull();
	});
});

test('what arrives is shown before it is taken: whom it concerns, whether they are new, every flag with its words', () => {
	const flags = [{ id: 'heroes', name: 'Heroes', criteria: [], gates: [], evidence: 'We’re a family', date: '' }];
	const { preview } = receives['employer-flags'];
	expect(preview(THREE_EMPLOYERS, { employer: 'harbor', flags }, t)).toEqual([
		'harbor is in this sheet; its answers stay as they are and get these notes:',
		'Heroes: We’re a family',
	]);
	expect(preview(THREE_EMPLOYERS, { employer: 'New', flags }, t)[0]).toBe('New comes in as a new employer with these notes:');
});
