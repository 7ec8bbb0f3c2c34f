import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { entriesOf } from './load.entries.ts';
import { exampleState } from './load.example.ts';
import { EVERY_KIND, NINE_PAGES } from './load.examples.ts';
import { loadSchema } from './load.schema.ts';
import { forLink, fromPairs, merge, redact, reveal, toPairs } from './load.share.ts';
import { DAY_IDS, EMPTY_STATE, type LoadState, parseState } from './load.state.ts';
import { outcomesOf } from './load.ts';
import { INPUT_IDS } from './load-figures.schema.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const model = loadSchema.parse(parse(readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8')));

const number = fc.oneof(fc.nat(1_000), fc.double({ min: 1e-7, max: 1e12, noNaN: true }));
const given = fc.oneof(number, fc.record({ low: number, high: number }), fc.constant(null));
const valuesOf = (ids: readonly string[]) => fc.dictionary(fc.constantFrom(...ids), given);
const date = fc.constantFrom('2026-12-07', '2026-12-24', '2027-01-03');
const range = fc.record({ from: date, to: date });
const day = fc.record({ hours: fc.string(), meetings: fc.string() });
const strangeDay = fc.record({ hours: fc.string(), meetings: fc.string(), weather: fc.string() }, { requiredKeys: [] });
/** @param isStrange with figures, days and fields that this version does not know, and references that lead nowhere */
const anyState = (ids: readonly string[], isStrange = true): fc.Arbitrary<LoadState> => {
	const values = valuesOf(isStrange ? [...INPUT_IDS, 'kettle'] : INPUT_IDS);
	return fc.record(
		{
			values,
			days: isStrange ? fc.dictionary(fc.constantFrom(...DAY_IDS, 'someday'), strangeDay) : fc.dictionary(fc.constantFrom(...DAY_IDS), day),
			goal: number,
			designs: fc.uniqueArray(
				fc.record(
					{ id: fc.constantFrom(...ids), name: fc.string(), note: fc.string(), values },
					{ requiredKeys: ['id', 'name', 'values'] },
				),
				{ selector: ({ id }) => id },
			),
			people: fc.uniqueArray(
				fc.record(
					{ id: fc.constantFrom(...ids), name: fc.string({ minLength: isStrange ? 0 : 1 }), off: fc.array(range) },
					{ requiredKeys: ['id', 'off'] },
				),
				{ selector: ({ id }) => id },
			),
			rota: fc.record(
				{
					...(isStrange ? { design: fc.constantFrom(...ids) } : {}),
					start: date,
					turns: fc.integer({ min: 1, max: 400 }),
					holidays: fc.array(range, { minLength: isStrange ? 0 : 1 }),
				},
				{ requiredKeys: isStrange ? [] : ['start'] },
			),
			ask: fc.string(),
			...(isStrange ? { future: fc.string() } : {}),
		},
		{ requiredKeys: ['values', 'days', 'designs', 'people'] },
	) as unknown as fc.Arbitrary<LoadState>;
};

test('says what a sheet reveals, and after redaction figures, times and counts are left', () => {
	expect(reveal(EVERY_KIND, t)).toEqual([
		'9 figures',
		'the times of 4 days',
		'2 rotas beside today’s',
		'4 people in the rota',
		'3 names',
		'2 entries of days off',
		'the first day of the rota, 2026-12-07',
		'one entry of holidays',
		'2 lines of what you ask for',
	]);
	const bare = redact(EVERY_KIND, t);
	expect(reveal(bare, t)).toEqual(['9 figures', 'the times of 4 days', '2 rotas beside today’s', '4 people in the rota']);
	expect(JSON.stringify(bare)).not.toMatch(/Ana|Dana|Größe|stand-up|all day|img|HYPERLINK|2026|2027|Short|alerts|sent/);
	expect(bare.days.mon).toEqual({ hours: '9:00-12:00, 13:00-18:00', meetings: '9:00-9:15, 14:00-15:30' });
});

test('a redacted sheet has the same results', () => {
	for (const state of [EVERY_KIND, NINE_PAGES, exampleState(model)]) {
		const [all, bare] = [state, redact(state, t)].map((one) =>
			outcomesOf(model, one).map(({ answers, verdicts }) => ({ answers, verdicts })),
		);
		expect(bare).toEqual(all);
	}
	expect(entriesOf(model, redact(EVERY_KIND, t), null)).toEqual(entriesOf(model, EVERY_KIND, null));
});

test('what calendar files said goes into no link', () => {
	const entry = { id: 'a', name: 'Sheet', state: EVERY_KIND };
	expect(forLink(entry)).toEqual({ ...entry, state: { ...EVERY_KIND, sent: undefined } });
	expect(forLink(entry).state).not.toHaveProperty('sent');
});

describe('merging', () => {
	test('of sheets that share nothing gives the same from either side', () => {
		fc.assert(
			fc.property(anyState(['a', 'b', 'c']), anyState(['d', 'e']), (one, other) => {
				const apart = { ...other, values: {}, days: {} } as LoadState;
				for (const key of ['goal', 'rota', 'future'] as const) delete (apart as Record<string, unknown>)[key];
				expect(merge(one, apart)).toEqual(merge(apart, one));
			}),
		);
	});

	test('never drops a figure, a day, a person, a day off, a field or a line', () => {
		fc.assert(
			fc.property(anyState(['a', 'b']), anyState(['b', 'c']), (one, other) => {
				const merged = merge(one, other);
				for (const part of [one, other]) {
					expect(Object.keys(merged)).toEqual(expect.arrayContaining(Object.keys(part)));
					expect(Object.keys(merged.values)).toEqual(expect.arrayContaining(Object.keys(part.values)));
					for (const [id, fields] of Object.entries(part.days)) {
						expect(Object.keys(merged.days[id] ?? {})).toEqual(expect.arrayContaining(Object.keys(fields)));
					}
					for (const design of part.designs) {
						const found = merged.designs.find(({ id }) => id === design.id);
						expect(Object.keys(found?.values ?? {})).toEqual(expect.arrayContaining(Object.keys(design.values)));
						expect(Object.keys(found ?? {})).toEqual(expect.arrayContaining(Object.keys(design)));
					}
					for (const person of part.people) {
						expect(merged.people.find(({ id }) => id === person.id)?.off).toEqual(expect.arrayContaining(person.off));
					}
					expect(merged.rota?.holidays ?? []).toEqual(expect.arrayContaining(part.rota?.holidays ?? []));
					if (part.ask !== undefined) expect((merged.ask ?? '').split('\n')).toEqual(expect.arrayContaining(part.ask.split('\n')));
				}
			}),
		);
	});

	test('keeps the later word of a calendar', () => {
		const older = { ...EMPTY_STATE, sent: { k: { who: 'a', days: 7, sequence: 1 } } };
		const newer = { ...EMPTY_STATE, sent: { k: { who: 'b', days: 7, sequence: 2 } } };
		expect(merge(older, newer).sent).toEqual(newer.sent);
		expect(merge(newer, older).sent).toEqual(newer.sent);
	});
});

/** Ids of designs and people are made anew when a link is read. */
function renumber(state: LoadState): LoadState {
	const place = state.designs.findIndex(({ id }) => id === state.rota?.design);
	return {
		...state,
		designs: state.designs.map((design, index) => ({ ...design, id: `link-design-${index + 1}` })),
		people: state.people.map((person, index) => ({ ...person, id: `link-person-${index + 1}` })),
		...(state.rota?.design === undefined ? {} : { rota: { ...state.rota, design: `link-design-${place + 1}` } }),
	};
}

describe('a readable link', () => {
	test('has today first, then the plan, people and designs', () => {
		const state: LoadState = {
			values: { people: 5, pages: { low: 6, high: 10 }, handling: null },
			days: { mon: { hours: '9–18', meetings: '0' } },
			designs: [{ id: 'x', name: 'One seat', values: { seats: 1 } }],
			people: [
				{ id: 'y', name: 'Ana', off: [{ from: '2026-12-24', to: '2026-12-26' }] },
				{ id: 'z', off: [] },
			],
			rota: { start: '2026-12-07', design: 'x' },
		};
		const pairs = toPairs(state);
		expect(pairs?.map((pair) => pair.join('='))).toEqual([
			'people=5',
			'pages=6~10',
			'handling=?',
			'mon=9–18',
			'mon.meetings=0',
			'start=2026-12-07',
			'person=Ana',
			'off=2026-12-24..2026-12-26',
			'person=',
			'design=One seat',
			'seats=1',
			'rota=1',
		]);
		expect(fromPairs(pairs ?? [])).toEqual(renumber(state));
	});

	test('brings everything back, or is not made', () => {
		let made = 0;
		fc.assert(
			fc.property(fc.oneof(anyState(['a', 'b', 'c']), anyState(['a', 'b', 'c'], false)), (state) => {
				const pairs = toPairs(state);
				if (!pairs) return;
				made += 1;
				expect(fromPairs(pairs)).toEqual(renumber(state));
			}),
			{ numRuns: 1_000 },
		);
		expect(made).toBeGreaterThan(300);
		const { sent: _sent, ...everything } = EVERY_KIND;
		expect(fromPairs(toPairs(everything) ?? [])).toEqual(renumber(everything));
		expect(toPairs(EVERY_KIND)).toBeNull();
		expect(toPairs(EMPTY_STATE)).toBeNull();
	});

	test.each([
		['a name that it does not know', ['kettle=5']],
		['a figure that is none', ['people=five']],
		['an empty figure', ['people=']],
		['a negative figure', ['people=-5']],
		['three ends', ['pages=1~2~3']],
		['a day that is none', ['start=soon']],
		['half a range', ['person=Ana', 'off=2026-12-24']],
		['days off of nobody', ['off=2026-12-24..2026-12-26']],
		['a note of no design', ['note=cheap']],
		['a plan for a design that is not there', ['rota=1']],
		['a number of turns that is none', ['turns=many']],
		['nothing', []],
	] as [string, string[]][])('with %s is none', (_, texts) => {
		expect(fromPairs(texts.map((text) => text.split('=') as [string, string]))).toBeNull();
	});
});

test('a state with names that every object has is read as figures and days like any other', () => {
	const strange = JSON.parse('{"values":{"constructor":5},"days":{"__proto__":{"hours":"9-5"}},"designs":[],"people":[]}');
	const state = parseState(strange) as LoadState;
	expect(outcomesOf(model, state)[0].answers['on-call-share']).toBeNull();
});
