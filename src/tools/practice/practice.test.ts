import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays } from '../../core/calendar-day.ts';
import { createMemory, type Recall } from '../../core/memory.ts';
import { addTry } from './practice.changes.ts';
import { STRANGE, WEEK_BEFORE } from './practice.examples.ts';
import { queueOfToday } from './practice.plan.ts';
import { type CountedTry, dueBefore } from './practice.schedule.ts';
import { practiceSchema } from './practice.schema.ts';
import { graded, putOff, queueOf, remaining, startSession } from './practice.session.ts';
import { EMPTY_STATE, type PracticeState } from './practice.state.ts';
import { previewGrades, survey as surveyWith } from './practice.ts';

const definition = practiceSchema.parse(parse(readFileSync('tests/fixtures/tools/interview-practice.yaml', 'utf8')));
const recall = createMemory();
const survey = (of: typeof definition, state: PracticeState, today: string) => surveyWith(of, state, today, recall);
const GRADES = ['blank', 'weak', 'fair', 'strong'];
const log = (...made: [string, number][]): CountedTry[] => made.map(([date, grade]) => ({ date, grade, seconds: null }));
/** Own cards only, so that the number of cards is the test's. */
const small = { ...definition, questions: definition.questions.slice(0, 0) };
const withCards = (count: number, rest: Partial<PracticeState> = {}): PracticeState => ({
	...EMPTY_STATE,
	own: Array.from({ length: count }, (_, index) => ({ id: `c${index + 1}`, question: `Question ${index + 1}`, area: 'databases' })),
	...rest,
});
const tried = (state: PracticeState, id: string, ...made: [string, number][]): PracticeState =>
	made.reduce((before, [date, grade]) => addTry(before, id, { date, grade: GRADES[grade] ?? '' }), state);
const lineOf = (state: PracticeState, today: string) => survey(small, state, today).readiness[0];

describe('up to a date, a pause is a part of the days left', () => {
	// The interview is on December 8; 16 days before it is November 22.
	test.each([
		// D = 16: 1, 16/8 = 2, 16/4 = 4, 16/2 = 8 days.
		['2026-11-22', 0, '2026-11-23'],
		['2026-11-22', 1, '2026-11-24'],
		['2026-11-22', 2, '2026-11-26'],
		['2026-11-22', 3, '2026-11-30'],
		// D = 30 (November 8): 1, ⌊30/8⌋ = 3, ⌊30/4⌋ = 7, 15 days.
		['2026-11-08', 0, '2026-11-09'],
		['2026-11-08', 1, '2026-11-11'],
		['2026-11-08', 2, '2026-11-15'],
		['2026-11-08', 3, '2026-11-23'],
		// D = 5 (December 3): 1, ⌊5/8⌋ = 0 → 1, ⌊5/4⌋ = 1, ⌊5/2⌋ = 2 days.
		['2026-12-03', 1, '2026-12-04'],
		['2026-12-03', 2, '2026-12-04'],
		['2026-12-03', 3, '2026-12-05'],
		// D = 2: tomorrow is the day before the interview, for every grade.
		['2026-12-06', 0, '2026-12-07'],
		['2026-12-06', 3, '2026-12-07'],
	])('tried on %s with %i: due on %s', (date, grade, due) => {
		expect(dueBefore(log([date, grade]), '2026-12-08')).toBe(due);
	});

	test('strong on two days in a row of tries rests until the day before', () => {
		expect(dueBefore(log(['2026-11-10', 3], ['2026-11-22', 3]), '2026-12-08')).toBe('2026-12-07');
		expect(dueBefore(log(['2026-11-10', 3], ['2026-11-22', 2]), '2026-12-08')).toBe('2026-11-26');
		expect(dueBefore(log(['2026-11-10', 2], ['2026-11-22', 3]), '2026-12-08')).toBe('2026-11-30');
	});

	test('from the day before on nothing more is due', () => {
		for (const date of ['2026-12-07', '2026-12-08', '2027-01-01']) expect(dueBefore(log([date, 0]), '2026-12-08')).toBeNull();
		expect(dueBefore([], '2026-12-08')).toBeNull();
	});

	test('is at least a day, never beyond the day before, and a better grade never comes earlier', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 400 }), (left) => {
				const date = addDays('2026-12-08', -left);
				const dues = [0, 1, 2, 3].map((grade) => dueBefore(log([date, grade]), '2026-12-08') ?? '');
				expect(dues).toEqual([...dues].sort());
				expect(dues.every((due) => due > date && due < '2026-12-08')).toBe(true);
			}),
		);
	});
});

describe('for keeps', () => {
	test('the four grades are Again, Hard, Good and Easy', () => {
		// First answers with the library's default weights: 1, 2, 3 and 8 days (src/core/memory.test.ts).
		const previews = previewGrades(small, withCards(1, { mode: 'keep' }), 'c1', '2026-11-22', recall);
		expect(previews).toEqual([
			{ due: '2026-11-23', pause: 1 },
			{ due: '2026-11-24', pause: 2 },
			{ due: '2026-11-25', pause: 3 },
			{ due: '2026-11-30', pause: 8 },
		]);
	});

	test('nothing is due while what reckons memory is not there, and readiness is the same', () => {
		const state = tried(withCards(3, { mode: 'keep' }), 'c1', ['2026-11-20', 0]);
		const without = surveyWith(small, state, '2026-11-22', null);
		expect(without.plan).toMatchObject({ phase: 'no-memory', again: [], fresh: [] });
		expect(without.readiness).toEqual(survey(small, state, '2026-11-22').readiness);
	});

	test('without a number three new cards a day come; with one, new cards fill what due ones leave', () => {
		const state = tried(withCards(10, { mode: 'keep' }), 'c9', ['2026-11-20', 0]);
		const plan = (rest: Partial<PracticeState>) => queueOfToday(survey(small, { ...state, ...rest }, '2026-11-22').plan);
		const ids = (rest: Partial<PracticeState>) => plan(rest).map(({ card }) => card.id);
		expect(ids({})).toEqual(['c9', 'c1', 'c2', 'c3']);
		expect(ids({ perDay: 2 })).toEqual(['c9', 'c1']);
		expect(ids({ perDay: 1 })).toEqual(['c9']);
	});
});

describe('of several tries on a day the first counts', () => {
	const state = tried(withCards(3, { mode: 'date', date: '2026-12-08' }), 'c1', ['2026-11-22', 0], ['2026-11-22', 3]);

	test('for the schedule and for readiness, and all of them stay in the log', () => {
		const [standing] = survey(small, state, '2026-11-22').standings;
		expect(standing).toMatchObject({ due: '2026-11-23', state: 'not-ready', last: { grade: 0 } });
		expect(standing?.tries).toHaveLength(2);
	});

	test('a clock that was set back does not mix up the days', () => {
		const back = tried(state, 'c1', ['2026-11-21', 2]);
		expect(survey(small, back, '2026-11-22').standings[0]?.days.map(({ date }) => date)).toEqual(['2026-11-21', '2026-11-22']);
	});
});

describe('readiness', () => {
	test('is not known until three cards were tried, and unknown is no zero', () => {
		const two = tried(tried(withCards(6), 'c1', ['2026-11-20', 3], ['2026-11-21', 3]), 'c2', ['2026-11-20', 0]);
		expect(lineOf(two, '2026-11-22')).toMatchObject({ isKnown: false, seen: 2, needed: 3 });
		// Ready: c1. Not ready: c2. Not known: c3 (strong once), c4, c5, c6. So 1 to 5 of 6.
		const three = tried(two, 'c3', ['2026-11-21', 3]);
		expect(lineOf(three, '2026-11-22')).toMatchObject({ isKnown: true, total: 6, ready: 1, notReady: 1, unknown: 4 });
	});

	test('needs strong in the last two tries', () => {
		const stateOf = (...grades: number[]) => {
			const made = grades.map((grade, index): [string, number] => [addDays('2026-11-01', index), grade]);
			return survey(small, tried(withCards(1), 'c1', ...made), '2026-11-22').standings[0]?.state;
		};
		expect(stateOf()).toBe('unknown');
		expect(stateOf(3)).toBe('unknown');
		expect(stateOf(2)).toBe('not-ready');
		expect(stateOf(3, 3)).toBe('ready');
		expect(stateOf(3, 3, 2)).toBe('not-ready');
		expect(stateOf(2, 3)).toBe('not-ready');
		expect(stateOf(0, 3, 3)).toBe('ready');
	});

	test('of an area with fewer than three cards is known when all were tried', () => {
		const one = withCards(1);
		expect(lineOf(one, '2026-11-22')).toMatchObject({ isKnown: false, needed: 1 });
		expect(lineOf(tried(one, 'c1', ['2026-11-20', 3]), '2026-11-22')).toMatchObject({ isKnown: true, ready: 0, unknown: 1 });
	});

	test('counts every card once, whatever was tried', () => {
		const grade = fc.integer({ min: 0, max: 3 });
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 5 }), grade)), (made) => {
				const state = made.reduce(
					(before, [card, day, value]) => tried(before, `c${card}`, [addDays('2026-11-01', day), value]),
					withCards(8),
				);
				const { readiness } = survey(small, state, '2026-11-22');
				for (const { total, ready, notReady, unknown, seen } of readiness) {
					expect(ready + notReady + unknown).toBe(total);
					expect(ready + notReady).toBeLessThanOrEqual(seen);
				}
			}),
		);
	});
});

describe('new cards before a date', () => {
	test('are spread evenly: 10 cards in 4 days are 3, 3, 2 and 2', () => {
		let state = withCards(10, { mode: 'date', date: '2026-11-26' });
		const counts: number[] = [];
		for (const today of ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']) {
			const { fresh } = survey(small, state, today).plan;
			counts.push(fresh.length);
			for (const { card } of fresh) state = tried(state, card.id, [today, 3]);
			expect(survey(small, state, today).plan.fresh).toEqual([]);
		}
		expect(counts).toEqual([3, 3, 2, 2]);
	});

	test('each is seen once in time where the number a day allows it', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 14 }),
				fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
				(cards, perDay, days, grades) => {
					fc.pre(cards <= perDay * days);
					const date = addDays('2026-11-22', days);
					let state = withCards(cards, { mode: 'date', date, perDay });
					for (let day = 0; day < days; day += 1) {
						const today = addDays('2026-11-22', day);
						const { plan } = survey(small, state, today);
						expect(plan.coverage?.missed).toBe(0);
						const queue = queueOfToday(plan);
						expect(queue.length).toBeLessThanOrEqual(perDay);
						for (const { card } of queue) state = tried(state, card.id, [today, grades.next().value ?? 0]);
					}
					expect(Object.keys(state.marks)).toHaveLength(cards);
				},
			),
			{ numRuns: 60 },
		);
	});

	test('where it does not, the plan says how many and what would do', () => {
		// 2 a day on 4 days are 8 of 20; 20 in 4 days are 5 a day.
		const { plan } = survey(small, withCards(20, { mode: 'date', date: '2026-11-26', perDay: 2 }), '2026-11-22');
		expect(plan.coverage).toEqual({ unseen: 20, daysLeft: 4, missed: 12, enough: 5 });
		expect(plan.fresh).toHaveLength(2);
	});

	test('begin with those that everyone should begin with, then one of each area in turn', () => {
		const { fresh } = survey(definition, { ...EMPTY_STATE, mode: 'date', date: '2026-11-25' }, '2026-11-22').plan;
		expect(fresh.slice(0, 7).every(({ card }) => card.isFirst)).toBe(true);
		const areas = fresh.slice(7, 15).flatMap(({ card }) => card.area?.id ?? []);
		expect(new Set(areas).size).toBe(areas.length);
	});
});

describe('a day’s plan', () => {
	test('worst grades first, as many as the number a day, and the rest waits', () => {
		const all = [3, 0, 2, 1].reduce(
			(state, grade, index) => tried(state, `c${index + 1}`, ['2026-11-06', grade]),
			withCards(4, { mode: 'date', date: '2026-11-26', perDay: 3 }),
		);
		const { again, waiting, nextDay } = survey(small, all, '2026-11-22').plan;
		expect(again.map(({ card }) => card.id)).toEqual(['c2', 'c4', 'c3']);
		expect([waiting, nextDay]).toEqual([1, '2026-11-23']);
	});

	test('an area that is left out is not scheduled, and its readiness stays', () => {
		const state = tried(withCards(3, { mode: 'date', date: '2026-12-08', leftOut: ['databases'] }), 'c1', ['2026-11-20', 0]);
		const { plan, readiness } = survey(small, state, '2026-11-22');
		expect(queueOfToday(plan)).toEqual([]);
		expect(readiness[0]).toMatchObject({ isLeftOut: true, seen: 1 });
	});

	test('what is left out is not among all cards, and where nothing is asked there is no such line', () => {
		const own = [
			{ id: 'a', question: 'A', area: 'databases' },
			{ id: 'b', question: 'B', area: 'security' },
			{ id: 'c', question: 'C', area: 'security' },
			{ id: 'd', question: 'D' },
		];
		const state = tried({ ...EMPTY_STATE, own, leftOut: ['security'] }, 'b', ['2026-11-20', 0]);
		const all = (of: PracticeState) => survey(small, of, '2026-11-22').readiness.find(({ isAll }) => isAll);
		expect(all(state)).toMatchObject({ total: 2, seen: 0, notReady: 0, unknown: 2, isLeftOut: true });
		expect(all({ ...state, leftOut: [] })).toMatchObject({ total: 4, seen: 1, notReady: 1, unknown: 3, isLeftOut: false });
		expect(all({ ...state, own: own.slice(0, 3), leftOut: ['security', 'databases'] })).toBeUndefined();
	});

	test.each([
		[{}, 'no-mode'],
		[{ mode: 'date' as const }, 'no-date'],
		[{ mode: 'date' as const, date: '2026-02-30' }, 'no-date'],
		[{ mode: 'date' as const, date: '2026-11-22' }, 'day-itself'],
		[{ mode: 'date' as const, date: '2026-11-21' }, 'over'],
		[{ mode: 'keep' as const }, 'open'],
	])('%j is %s', (rest, phase) => {
		expect(survey(small, withCards(2, rest), '2026-11-22').plan.phase).toBe(phase);
	});

	test.each([1, 2, 60, 500])('works with %i cards', (count) => {
		const state = withCards(count, { mode: 'date', date: '2026-12-08' });
		const { plan, standings, next } = survey(small, state, '2026-11-22');
		expect(standings).toHaveLength(count);
		expect(plan.fresh).toHaveLength(Math.ceil(count / 16));
		expect(next.kind).toBe('fresh');
	});

	test('reckons memory once for each card, and again for the one that was tried since', () => {
		const days = Array.from({ length: 10 }, (_, index): [string, number] => [addDays('2026-10-01', index * 3), index % 4]);
		const state = withCards(500, { mode: 'keep' });
		const marks = Object.fromEntries(state.own.map(({ id }) => [id, tried(EMPTY_STATE, id, ...days).marks[id] ?? { tries: [] }]));
		let reckoned = 0;
		const counting: Recall = (answers) => {
			reckoned += 1;
			return recall(answers);
		};
		const before = surveyWith(small, { ...state, marks }, '2026-11-22', counting);
		expect(reckoned).toBe(500);
		expect(surveyWith(small, { ...state, marks }, '2026-11-22', counting)).toEqual(before);
		expect(reckoned).toBe(500);
		surveyWith(small, tried({ ...state, marks }, 'c7', ['2026-11-22', 3]), '2026-11-22', counting);
		expect(reckoned).toBe(501);
	});
});

describe('what to practice next', () => {
	test('a question that everyone should begin with, where nothing was chosen yet', () => {
		expect(survey(definition, EMPTY_STATE, '2026-11-22').next).toMatchObject({
			kind: 'begin',
			standing: { card: { id: 'peak-traffic-api' } },
		});
	});

	test('what is due before what is new', () => {
		// Two cards were weak on November 23, 15 days before: ⌊15/8⌋ = 1. Of both, the manual's order decides.
		const { next } = survey(definition, WEEK_BEFORE, '2026-12-01');
		expect(next).toMatchObject({ kind: 'due', standing: { due: '2026-11-24', card: { id: 'peak-traffic-api' } } });
	});

	test('an area that is not known, then the weakest card, then rest', () => {
		const two = tried(withCards(3), 'c1', ['2026-11-20', 3]);
		expect(survey(small, two, '2026-11-22').next).toMatchObject({ kind: 'area', standing: { card: { id: 'c2' } } });
		const weak = tried(tried(two, 'c2', ['2026-11-20', 2]), 'c3', ['2026-11-20', 1]);
		expect(survey(small, weak, '2026-11-22').next).toMatchObject({ kind: 'weak', standing: { card: { id: 'c3' } } });
		const done = ['c1', 'c2', 'c3'].reduce((state, id) => tried(state, id, ['2026-11-21', 3], ['2026-11-22', 3]), withCards(3));
		expect(survey(small, done, '2026-11-22').next).toEqual({ kind: 'rest' });
	});
});

test('marks of questions that are gone are kept and named; names of the language are no cards', () => {
	const { retired, standings } = survey(definition, STRANGE, '2026-11-22');
	expect(retired.map(({ id }) => id)).toEqual(['constructor', 'gone-question']);
	expect(standings.every(({ last }) => last === null)).toBe(true);
});

describe('a session', () => {
	const state = withCards(3);
	const session = startSession(['c1', 'c2', 'c3'], state);

	test('goes on with a grade, and a grade that is taken back brings its card back', () => {
		const after = tried(state, 'c1', ['2026-11-22', 2]);
		expect(remaining(session, after)).toEqual(['c2', 'c3']);
		expect(graded(session, after)).toEqual([{ id: 'c1', grade: 'fair', seconds: null }]);
		expect(remaining(session, state)).toEqual(['c1', 'c2', 'c3']);
	});

	test('puts off to its end, in the order in which it was said', () => {
		const off = putOff(putOff(session, 'c1'), 'c2');
		expect(remaining(off, state)).toEqual(['c3', 'c1', 'c2']);
		expect(remaining(putOff(off, 'c1'), state)).toEqual(['c3', 'c2', 'c1']);
	});

	test('may be of one card, an area, what is not strong yet, or one of each area', () => {
		const overview = survey(definition, WEEK_BEFORE, '2026-12-01');
		const ids = (choice: Parameters<typeof queueOf>[0]) => queueOf(choice, overview, '2026-12-01');
		expect(ids('card.own-2')).toEqual(['own-2']);
		expect(ids('own')).toEqual(['own-1', 'own-2']);
		expect(ids('first')).toHaveLength(7);
		expect(ids('not-strong')).toEqual(['peak-traffic-api', 'last-item', 'frontend-integration', 'own-1']);
		expect(ids('area.code-and-tests')).toEqual(['testing-strategy', 'lost-increment', 'read-this-code']);
		// Eight areas and the card without one; the same ones on one day.
		expect(ids('mixed')).toHaveLength(9);
		expect(ids('mixed')).toEqual(ids('mixed'));
		expect(queueOf('mixed', overview, '2026-12-02')).not.toEqual(ids('mixed'));
	});
});
