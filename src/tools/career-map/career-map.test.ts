import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addMonths } from './career-map.days.ts';
import { sumsOf, weigh } from './career-map.evidence.ts';
import { chapterExample, EXAMPLE_DAY, OBSERVABILITY } from './career-map.examples.ts';
import { fadingSoon } from './career-map.refresh.ts';
import { careerMapSchema } from './career-map.schema.ts';
import { type CareerMapState, EMPTY_STATE, type Entry } from './career-map.state.ts';
import { type Reading, read } from './career-map.ts';

const definition = careerMapSchema.parse(parse(readFileSync('tests/fixtures/tools/career-map.yaml', 'utf8')));
const LEVELS = definition.levels.map(({ id }) => id);
const AREAS = definition.areas.map(({ id }) => id);
const standingIn = ({ standings }: Reading, id: string) => {
	const found = standings.find(({ area }) => area.id === id);
	if (!found) throw new Error(id);
	return found;
};
const withEntries = (...entries: Entry[]): CareerMapState => ({ ...EMPTY_STATE, entries });
const entry = (id: string, date: string, area: string, level: string | null): Entry => ({ id, what: id, date, areas: { [area]: level } });

describe('how a piece ages', () => {
	// 12 and 24 months, from the YAML; the day itself is the first of the lower weight.
	test.each([
		['2026-11-22', 'fresh', 1, '2027-11-22'],
		['2025-11-23', 'fresh', 1, '2026-11-23'],
		['2025-11-22', 'faded', 0.5, '2027-11-22'],
		['2024-11-23', 'faded', 0.5, '2026-11-23'],
		['2024-11-22', 'history', 0, null],
		['2026-11-23', 'ahead', 0, null],
		['2026-02-30', 'undated', 0, null],
	] as const)('%s is %s on 2026-11-22', (date, age, weight, until) => {
		expect(weigh({ date }, definition.evidence, '2026-11-22')).toEqual({ age, weight, until });
	});

	test('without a date it counts nothing', () => {
		expect(weigh({}, definition.evidence, '2026-11-22')).toEqual({ age: 'undated', weight: 0, until: null });
	});

	test('a piece of February 29 ages on the last day of February', () => {
		expect(weigh({ date: '2024-02-29' }, definition.evidence, '2025-02-27').age).toBe('fresh');
		expect(weigh({ date: '2024-02-29' }, definition.evidence, '2025-02-28').age).toBe('faded');
	});
});

describe('the shown level', () => {
	test('the worked example: a runbook of level 2, five months old, and a talk of level 3, twenty months old', () => {
		// By hand. Weights: runbook 1, talk ½. Level 1: 1 + ½ = 1½. Level 2: 1 + ½ = 1½ ≥ 1, held. Level 3: ½ < 1, not held. Level 4: 0.
		const observability = standingIn(read(definition, OBSERVABILITY, EXAMPLE_DAY), 'observability');
		expect(observability.sums).toEqual([1.5, 1.5, 0.5, 0]);
		expect(observability).toMatchObject({ claimed: 3, shown: 2, target: 3, gap: 1, refresh: 3, next: 3 });
	});

	test('two faded pieces hold a level together, one does not', () => {
		const [one, other] = [entry('a', '2025-05-01', 'apis', 'senior'), entry('b', '2025-03-01', 'apis', 'mid')];
		expect(standingIn(read(definition, withEntries(one), EXAMPLE_DAY), 'apis')).toMatchObject({ shown: 0, refresh: 3 });
		expect(standingIn(read(definition, withEntries(one, other), EXAMPLE_DAY), 'apis')).toMatchObject({ shown: 2, refresh: 3 });
	});

	test('lower pieces never add up to a higher level, and higher ones hold the lower', () => {
		const many = Array.from({ length: 9 }, (_, index) => entry(`${index}`, '2026-11-01', 'code', 'mid'));
		expect(standingIn(read(definition, withEntries(...many), EXAMPLE_DAY), 'code')).toMatchObject({ shown: 2, refresh: null });
		expect(standingIn(read(definition, withEntries(entry('a', '2026-11-01', 'code', 'lead')), EXAMPLE_DAY), 'code').shown).toBe(4);
	});

	test('is not known without evidence, and no zero; zero is something that the reader says', () => {
		const shown = (state: CareerMapState) => standingIn(read(definition, { ...state, target: 'mid' }, EXAMPLE_DAY), 'code');
		expect(shown(EMPTY_STATE)).toMatchObject({ shown: null, gap: null, next: null });
		expect(shown({ ...EMPTY_STATE, areas: { code: { claimed: 'senior' } } })).toMatchObject({ shown: null, gap: null });
		expect(shown({ ...EMPTY_STATE, areas: { code: { claimed: null } } })).toMatchObject({ shown: null, claimed: null });
		expect(shown({ ...EMPTY_STATE, areas: { code: { claimed: 'none' } } })).toMatchObject({ shown: 0, gap: 2, next: 1 });
		expect(shown({ ...EMPTY_STATE, areas: { code: { claimed: 'mid', looked: '2026-11-01' } } })).toMatchObject({ shown: 0, gap: 2 });
		expect(shown(withEntries({ id: 'a', what: 'a', areas: { code: 'mid' } }))).toMatchObject({ shown: null });
		expect(shown(withEntries(entry('a', '2026-01-01', 'code', null)))).toMatchObject({ shown: null });
		expect(shown(withEntries(entry('a', '2020-01-01', 'code', 'mid')))).toMatchObject({ shown: 0, gap: 2, refresh: null });
	});

	test('ids that objects have by themselves name no area and no level', () => {
		const state = withEntries(entry('a', '2026-11-01', 'constructor', 'toString'));
		expect(read(definition, state, EXAMPLE_DAY).retired).toEqual(['constructor']);
	});
});

describe('the chapter’s example', () => {
	const reading = read(definition, chapterExample(), EXAMPLE_DAY);

	test('shows the levels of the chapter’s table', () => {
		const levels = ['databases', 'operations', 'people', 'apis', 'planning'].map((id) => {
			const { claimed, shown, target } = standingIn(reading, id);
			return [id, claimed, shown, target];
		});
		expect(levels).toEqual([
			['databases', 3, 3, 3],
			['operations', 3, 2, 3],
			['people', 2, 1, 2],
			['apis', 2, 2, 2],
			['planning', 2, 2, 3],
		]);
	});

	test('sorts gaps by levels times importance, and keeps what is not known apart', () => {
		// Operations (3 − 2) × 3 = 3, planning (3 − 2) × 3 = 3, people (2 − 1) × 1 = 1.
		expect(reading.gaps.map(({ standing, size, rank }) => [standing.area.id, size, rank.best, rank.tied])).toEqual([
			['operations', 3, 1, true],
			['planning', 3, 1, true],
			['people', 1, 3, false],
		]);
		expect(reading.met.map(({ area }) => area.id)).toEqual(['databases', 'apis']);
		expect(reading.unknown.map(({ area }) => area.id)).toEqual(['code', 'security']);
		expect(standingIn(reading, 'delivery')).toMatchObject({ target: null, gap: null });
	});

	test('names what goes stale, and what falls with it', () => {
		// The wiki page of 2026-03-22 fades on 2027-03-22: within three months of 2026-12-22, and not of 2026-12-21.
		expect(fadingSoon(definition, chapterExample(), '2026-12-21')).toEqual([]);
		const [page] = fadingSoon(definition, chapterExample(), '2026-12-22');
		expect(page).toMatchObject({ day: '2027-03-22', to: 'faded', entry: { id: 'e4' } });
		expect(page?.falls.map(({ area, from, to }) => [area.id, from, to])).toEqual([['people', 1, 0]]);
		// The incident of 2025-03-22 is history on the same day; nothing rests on it alone.
		expect(fadingSoon(definition, chapterExample(), '2026-12-22')[1]).toMatchObject({ to: 'history', falls: [] });
	});
});

test('an entry says what it lacks', () => {
	const entries: Entry[] = [
		{ id: 'a', what: 'a', areas: {} },
		{ id: 'b', what: 'b', date: '2026-11-01', areas: { code: null } },
		entry('c', '2026-11-01', 'code', 'mid'),
	];
	expect(read(definition, withEntries(...entries), EXAMPLE_DAY).incomplete.map(({ missing }) => missing)).toEqual([
		['date', 'area'],
		['level'],
	]);
});

describe('whatever is in the log', () => {
	const someEntry = fc
		.record({
			id: fc.uuid(),
			months: fc.integer({ min: 0, max: 40 }),
			area: fc.constantFrom(...AREAS.slice(0, 4)),
			level: fc.constantFrom(...LEVELS, null),
			hasDate: fc.boolean(),
		})
		.map(({ id, months, area, level, hasDate }): Entry => {
			const { date, ...rest } = entry(id, addMonths(EXAMPLE_DAY, -months), area, level);
			return hasDate && date ? { ...rest, date } : rest;
		});
	const someState = fc
		.record({
			entries: fc.uniqueArray(someEntry, { selector: ({ id }) => id, maxLength: 12 }),
			target: fc.constantFrom(...LEVELS),
			importance: fc.dictionary(fc.constantFrom(...AREAS), fc.constantFrom(1, 2, 3)),
		})
		.map(
			({ entries, target, importance }): CareerMapState => ({
				...EMPTY_STATE,
				entries,
				target,
				areas: Object.fromEntries(Object.entries(importance).map(([id, value]) => [id, { importance: value }])),
			}),
		);
	/** Unknown stands below nothing: that something is known of an area lowers no level. */
	const levelsOf = (state: CareerMapState) => read(definition, state, EXAMPLE_DAY).standings.map(({ shown }) => shown ?? 0);

	test('more evidence never lowers a level', () => {
		fc.assert(
			fc.property(someState, someEntry, (state, more) => {
				const before = levelsOf(state);
				levelsOf({ ...state, entries: [...state.entries, more] }).forEach((level, index) => {
					expect(level).toBeGreaterThanOrEqual(before[index] ?? 0);
				});
			}),
		);
	});

	test('fresher evidence never lowers a level', () => {
		fc.assert(
			fc.property(someState, fc.nat(11), fc.integer({ min: 0, max: 40 }), (state, index, months) => {
				const before = levelsOf(state);
				const fresher = state.entries.map((one, at) => {
					const date = addMonths(EXAMPLE_DAY, -months);
					return at === index && date > (one.date ?? '') ? { ...one, date } : one;
				});
				levelsOf({ ...state, entries: fresher }).forEach((level, at) => {
					expect(level).toBeGreaterThanOrEqual(before[at] ?? 0);
				});
			}),
		);
	});

	test('a higher level of a piece never lowers the area’s', () => {
		fc.assert(
			fc.property(someState, fc.nat(11), fc.constantFrom(...LEVELS), (state, index, level) => {
				const before = levelsOf(state);
				const raised = state.entries.map((one, at) => {
					const [[area = '', was = null] = []] = Object.entries(one.areas);
					return at === index && LEVELS.indexOf(level) > LEVELS.indexOf(was ?? '') ? { ...one, areas: { [area]: level } } : one;
				});
				levelsOf({ ...state, entries: raised }).forEach((now, at) => {
					expect(now).toBeGreaterThanOrEqual(before[at] ?? 0);
				});
			}),
		);
	});

	test('the order of entry never matters', () => {
		fc.assert(
			fc.property(
				someState.chain((state) =>
					fc.tuple(
						fc.constant(state),
						fc.shuffledSubarray(state.entries, { minLength: state.entries.length, maxLength: state.entries.length }),
					),
				),
				([state, shuffled]) => {
					const { incomplete: _, ...before } = read(definition, state, EXAMPLE_DAY);
					const { incomplete: __, ...after } = read(definition, { ...state, entries: shuffled }, EXAMPLE_DAY);
					expect(after).toEqual(before);
				},
			),
		);
	});

	test('an area of the reader’s own never reorders the others', () => {
		fc.assert(
			fc.property(someState, fc.constantFrom(...LEVELS, 'none'), fc.constantFrom(1, 2, 3), (state, claimed, importance) => {
				const more: CareerMapState = {
					...state,
					own: [{ id: 'own', name: 'Own', signals: {} }],
					areas: { ...state.areas, own: { claimed, importance } },
				};
				const ids = (from: CareerMapState) => {
					const { gaps, unknown } = read(definition, from, EXAMPLE_DAY);
					return [...gaps.map(({ standing }) => standing), ...unknown].map(({ area }) => area.id).filter((id) => id !== 'own');
				};
				expect(ids(more)).toEqual(ids(state));
			}),
		);
	});

	test('an area is held, open, or not known, and never two of them', () => {
		fc.assert(
			fc.property(someState, (state) => {
				const { gaps, unknown, met, standings } = read(definition, state, EXAMPLE_DAY);
				expect([...gaps.map(({ standing }) => standing), ...unknown, ...met].map(({ area }) => area.id).sort()).toEqual(
					standings.map(({ area }) => area.id).sort(),
				);
				for (const { standing, size } of gaps) expect(size).toBe(((standing.target ?? 0) - (standing.shown ?? 9)) * standing.importance);
			}),
		);
	});

	test('what speaks for a level never grows with the level', () => {
		const proof = fc.record({ level: fc.constantFrom(null, 1, 2, 3, 4), weight: fc.constantFrom(0, 0.5, 1) });
		fc.assert(
			fc.property(fc.array(proof), (proofs) => {
				const sums = sumsOf(proofs, 4);
				expect(sums).toEqual([...sums].sort((a, b) => b - a));
			}),
		);
	});
});
