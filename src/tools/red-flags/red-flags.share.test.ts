import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { ONE_EMPLOYER, THREE_AT_ONCE } from './red-flags.examples.ts';
import { redFlagsSchema } from './red-flags.schema.ts';
import { fromPairs, merge, redact, reveal, toPairs } from './red-flags.share.ts';
import type { Employer, FlagAnswer, Note, RedFlagsState } from './red-flags.state.ts';
import { readAll } from './red-flags.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definition = redFlagsSchema.parse(parse(readFileSync('tests/fixtures/tools/red-flags.yaml', 'utf8')));

const day = fc.constantFrom('2026-01-01', '2026-02-02');
const note = fc.record(
	{ id: fc.constantFrom('n1', 'n2', 'n3'), text: fc.string(), who: fc.constantFrom('manager', 'self'), date: day, later: fc.string() },
	{ requiredKeys: ['id', 'text'] },
);
const answer = fc.record(
	{
		status: fc.constantFrom('heard', 'not-heard', 'not-asked'),
		date: day,
		notes: fc.uniqueArray(note, { maxLength: 3, selector: ({ id }) => id }),
		later: fc.string(),
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<FlagAnswer>;
const employer = (ids: string[]) =>
	fc.record(
		{
			id: fc.constantFrom(...ids),
			name: fc.string({ minLength: 1 }),
			answers: fc.dictionary(fc.constantFrom('no-testing', 'hero-talk', 'a-flag-that-is-gone'), answer),
			later: fc.string(),
		},
		{ requiredKeys: ['id', 'name', 'answers'] },
	) as fc.Arbitrary<Employer>;
const state = (ids: string[]) =>
	fc.uniqueArray(employer(ids), { selector: ({ id }) => id }).map((employers): RedFlagsState => ({ employers }));

describe('redaction', () => {
	test('says what a sheet reveals, and leaves answers and roles', () => {
		expect(reveal(THREE_AT_ONCE, t)).toEqual([
			'the names of 3 employers',
			'7 flags that you heard',
			'7 notes with what was said and by whom',
			'the days of 7 notes',
		]);
		const bare = redact(THREE_AT_ONCE, t);
		expect(bare.employers.map(({ name }) => name)).toEqual(['Employer 1', 'Employer 2', 'Employer 3']);
		expect(reveal(bare, t)).toEqual(['3 employers without their names', '7 flags that you heard', '7 notes without their words']);
		const text = JSON.stringify(bare);
		for (const word of ['Harbor', 'Quill', 'North', 'Eleven', 'family', '2026']) expect(text).not.toContain(word);
	});

	test('what is left comes to the same', () => {
		fc.assert(
			fc.property(state(['a', 'b']), (full) => {
				const result = (of: RedFlagsState) =>
					readAll(definition, of).map(({ findings }) => findings.map(({ standing, why }) => [standing, why]));
				expect(result(redact(full, t))).toEqual(result(full));
			}),
		);
	});

	test('no word, day or unknown field survives', () => {
		fc.assert(
			fc.property(state(['a', 'b']), (full) => {
				for (const one of redact(full, t).employers) {
					expect(Object.keys(one).sort()).toEqual(['answers', 'id', 'name']);
					for (const given of Object.values(one.answers)) {
						expect(Object.keys(given).filter((key) => key !== 'status' && key !== 'notes')).toEqual([]);
						for (const kept of given.notes ?? []) {
							expect(kept.text).toBe('(left out)');
							expect(Object.keys(kept).filter((key) => !['id', 'text', 'who'].includes(key))).toEqual([]);
						}
					}
				}
			}),
		);
	});
});

describe('merging', () => {
	const words = (id: string, text: string): Note => ({ id, text, date: '2026-01-01' });
	const phone: RedFlagsState = {
		employers: [
			{ id: 'a', name: 'Harbor', answers: { 'no-testing': { status: 'heard', date: '2026-02-02', notes: [words('n1', 'On the phone')] } } },
		],
	};
	const desk: RedFlagsState = {
		employers: [
			{
				id: 'a',
				name: 'Harbor',
				answers: {
					'no-testing': { status: 'not-asked', date: '2026-01-01', notes: [words('n2', 'At the desk')] },
					'hero-talk': { status: 'not-heard' },
				},
			},
		],
	};

	test('takes the later status and the words of both, from either side', () => {
		const expected = {
			status: 'heard',
			date: '2026-02-02',
			notes: [words('n1', 'On the phone'), words('n2', 'At the desk')],
		};
		expect(merge(phone, desk).employers[0]?.answers).toEqual({ 'no-testing': expected, 'hero-talk': { status: 'not-heard' } });
		expect(merge(desk, phone)).toEqual(merge(phone, desk));
	});

	test('of sheets that share no employer gives the same from either side', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['d', 'e', 'f']), (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
				expect(merge(one, other).employers).toHaveLength(one.employers.length + other.employers.length);
			}),
		);
	});

	test('never drops an employer, a flag, a note or a field', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), state(['b', 'c', 'd']), (one, other) => {
				const merged = new Map(merge(one, other).employers.map((entry) => [entry.id, entry]));
				for (const entry of [...one.employers, ...other.employers]) {
					const kept = merged.get(entry.id);
					expect(Object.keys(kept ?? {})).toEqual(expect.arrayContaining(Object.keys(entry)));
					for (const [flag, given] of Object.entries(entry.answers)) {
						const joined = kept?.answers[flag];
						expect(Object.keys(joined ?? {})).toEqual(expect.arrayContaining(Object.keys(given).filter((key) => key !== 'notes')));
						expect(joined?.notes?.map(({ id }) => id) ?? []).toEqual(expect.arrayContaining((given.notes ?? []).map(({ id }) => id)));
					}
				}
			}),
		);
	});

	test('with itself changes nothing but the order', () => {
		const ids = (of: RedFlagsState) => of.employers.map(({ id }) => id).sort();
		expect(ids(merge(ONE_EMPLOYER, ONE_EMPLOYER))).toEqual(ids(ONE_EMPLOYER));
		expect(readAll(definition, merge(ONE_EMPLOYER, ONE_EMPLOYER)).map(({ unsettled }) => unsettled)).toEqual([23]);
	});
});

describe('a readable link', () => {
	test('reads as its employers, one after the other', () => {
		const plain: RedFlagsState = {
			employers: [
				{ id: 'a', name: 'Harbor', answers: { 'no-testing': { status: 'heard' }, 'hero-talk': { status: 'not-asked' } } },
				{ id: 'b', name: 'Quill', answers: {} },
			],
		};
		expect(toPairs(plain)).toEqual([
			['employer', 'Harbor'],
			['no-testing', 'heard'],
			['hero-talk', 'not-asked'],
			['employer', 'Quill'],
		]);
	});

	test('brings back everything but the ids, or is not made', () => {
		fc.assert(
			fc.property(state(['a', 'b', 'c']), (full) => {
				const pairs = toPairs(full);
				const hasMore = full.employers.some(
					(one) =>
						'later' in one ||
						Object.values(one.answers).some(({ status, ...rest }) => status === undefined || Object.keys(rest).length > 0),
				);
				expect(pairs === null).toBe(hasMore);
				if (pairs === null || full.employers.length === 0) return;
				const withoutIds = (of: RedFlagsState | null) => of?.employers.map(({ id: _id, ...rest }) => rest);
				expect(withoutIds(fromPairs(pairs))).toEqual(withoutIds(full));
			}),
		);
	});

	test.each([
		['an answer before any employer', [['no-testing', 'heard'] as [string, string], ['employer', 'x'] as [string, string]]],
		['an answer that is none', [['employer', 'x'] as [string, string], ['no-testing', 'perhaps'] as [string, string]]],
		['nothing', []],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(fromPairs(pairs)).toBeNull();
	});
});
