import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDaysOff, setStart } from '../../core/working-days-changes.ts';
import { addTemplate, finishStep, setBudget, setHours } from './plan.changes.ts';
import { giveDays, nextDay, outlook, stepsToDrop } from './plan.days.ts';
import { SECOND_WEEK } from './plan.examples.ts';
import { budgetOf, capacityOf } from './plan.hours.ts';
import { planSchema } from './plan.schema.ts';
import { EMPTY_STATE, type PlanState, parseState, type Step, stepsOf } from './plan.state.ts';

const definition = planSchema.parse(parse(readFileSync('tests/fixtures/tools/proof-plan.yaml', 'utf8')));
const ids = () => {
	let number = 0;
	return () => {
		number += 1;
		return `s${number}`;
	};
};
const template = (name: string) => {
	const found = definition.templates.find(({ id }) => id === name);
	if (!found) throw new Error(name);
	return found;
};
const withTemplate = (name: string, state: PlanState = EMPTY_STATE) => addTemplate(state, template(name), ids());
const withSteps = (hours: (number | null)[], rest: Partial<PlanState> = {}): PlanState => ({
	...rest,
	proofs: [
		{
			id: 'p',
			answers: {},
			steps: hours.map((each, index) => ({ id: `s${index + 1}`, task: `Step ${index + 1}`, ...(each === null ? {} : { hours: each }) })),
		},
	],
});
const days = (state: PlanState) => stepsOf(state).map(({ planned }) => (planned ? `${planned.from.slice(5)} ${planned.to.slice(5)}` : ''));

describe('what fits, before any day is given', () => {
	test('40 hours a week for four weeks, 60% left, 110 hours to do: 96 fit, 14 are over', () => {
		const state = { ...withSteps([60, 50]), hours: 40, share: 0.6, length: 28 };
		expect(capacityOf(definition, state)).toMatchObject({ fits: 96, needed: 110, over: 14, lost: 0 });
	});

	test('without own figures it is what the file says: 6 hours × 0.75 × 4 weeks', () => {
		const capacity = capacityOf(definition, withTemplate('sql-performance'));
		expect(capacity).toMatchObject({ fits: definition.capacity.hours, needed: 18, over: 0, days: definition.workingDays });
	});

	// 30 days from Monday, March 2, 2026 hold 22 days of work: two are spare.
	test('two days off cost nothing, the third costs an evening', () => {
		const started = setStart(withTemplate('sql-performance'), '2026-03-02');
		expect(capacityOf(definition, addDaysOff(started, '2026-03-12', '2026-03-15'))).toMatchObject({ days: 20, lost: 0, over: 0 });
		// 19 × 0.9 hours = 17.1
		expect(capacityOf(definition, addDaysOff(started, '2026-03-11', '2026-03-15'))).toMatchObject({ days: 19, lost: 1, fits: 17.1 });
	});

	// Ten days from that Monday: two weeks but for the last two working days and the weekend. From a Saturday: one week, Monday and the rest.
	test.each([
		['2026-03-02', 10, { workdays: 8, days: 6, spare: 2, fits: 5.4 }],
		['2026-03-07', 10, { workdays: 6, days: 5, spare: 1, fits: 4.5 }],
		['2026-03-02', 12, { workdays: 10, days: 8, spare: 2, fits: 7.2 }],
		['2026-03-02', 14, { workdays: 10, days: 10, spare: 0, fits: 9 }],
		['2026-03-02', 34, { workdays: 25, days: 23, spare: 2, fits: 20.7 }],
		['', 10, { workdays: null, days: 5, spare: 0, fits: 4.5 }],
	])('from %s, %i days hold what the calendar has, but for at most two spare ones', (start, length, expected) => {
		expect(capacityOf(definition, { ...withSteps([1]), ...(start === '' ? {} : { start }), length })).toMatchObject({
			...expected,
			lost: 0,
		});
	});

	test('a longer plan never holds less', () => {
		for (let day = 1; day <= 7; day += 1) {
			const holds = Array.from({ length: 60 }, (_, index) =>
				capacityOf(definition, { ...withSteps([1]), start: `2026-03-0${day}`, length: index + 7 }),
			).map(({ days }) => days);
			expect(holds).toEqual([...holds].sort((a, b) => a - b));
		}
	});

	test('three evenings a week make the same hours on fewer days', () => {
		const evenings = { ...withTemplate('observability'), weekend: [0, 2, 5, 6] };
		expect(budgetOf(definition, evenings)).toMatchObject({ weekdays: 3, partsPerDay: 270 });
		expect(capacityOf(definition, evenings)).toMatchObject({ days: 12, fits: 18 });
	});

	test('hours that nobody has said are said to be unknown and count nothing', () => {
		const capacity = capacityOf(definition, withSteps([0.1, 0.2, null]));
		expect(capacity.needed).toBe(0.3);
		expect(capacity.unknown.map(({ id }) => id)).toEqual(['s3']);
	});
});

describe('giving out days', () => {
	test('a worked plan of 18 hours fills the twenty days that its file gives it', () => {
		const state = giveDays(definition, setStart(withTemplate('sql-performance'), '2026-03-02'), '2026-03-02', '2026-03-02');
		const steps = stepsOf(state);
		expect(steps[0]?.planned).toEqual({ from: '2026-03-02', to: '2026-03-02', hours: 0.5 });
		// Working day 20 from March 2 is March 27 (=WORKDAY("2026-03-01", 20)).
		expect(steps.at(-1)?.planned?.to).toBe('2026-03-27');
		expect(state.moves).toBeUndefined();
		expect(steps.every(({ sequence }) => sequence === undefined)).toBe(true);
	});

	test('one hour a day, by hand: a weekend, a day off, a step over two days', () => {
		// 5 hours a week, all of them: one a day. Thursday, March 5 to Monday, March 9.
		const state = withSteps([1, 2, 1], { start: '2026-03-05', hours: 5, share: 1, daysOff: [{ from: '2026-03-09', to: '2026-03-09' }] });
		expect(days(giveDays(definition, state, '2026-03-05', '2026-03-05'))).toEqual(['03-05 03-05', '03-06 03-10', '03-11 03-11']);
	});

	test('a step without hours gets no day, and the others close up', () => {
		const state = withSteps([1, null, 1], { start: '2026-03-05', hours: 5, share: 1 });
		expect(days(giveDays(definition, state, '2026-03-05', '2026-03-05'))).toEqual(['03-05 03-05', '', '03-06 03-06']);
		expect(outlook(definition, state, '2026-03-05').unknown.map(({ id }) => id)).toEqual(['s2']);
	});

	test('steps that no day within years would hold are named and get none', () => {
		const state = withSteps([1, 1_000, 1], { start: '2026-03-02', hours: 0.02, share: 1 });
		const { beyond } = outlook(definition, state, '2026-03-02');
		expect(beyond.map(({ id }) => id)).toEqual(['s2', 's3']);
	});

	test('the first free day is today, and never before the plan begins', () => {
		expect(nextDay({ ...EMPTY_STATE, start: '2026-03-02' }, '2026-02-20')).toBe('2026-03-02');
		expect(nextDay({ ...EMPTY_STATE, start: '2026-03-02' }, '2026-03-09')).toBe('2026-03-09');
		expect(nextDay(EMPTY_STATE, '2026-03-09')).toBeNull();
	});
});

describe('re-planning', () => {
	const planned = giveDays(definition, withSteps([1, 1, 1, 1], { start: '2026-03-02', hours: 5, share: 1 }), '2026-03-02', '2026-03-02');

	test('moves what is open to the next free days, keeps what is done, and records it', () => {
		const back = giveDays(definition, finishStep(planned, 's1', '2026-03-02'), '2026-03-09', '2026-03-09');
		expect(days(back)).toEqual(['03-02 03-02', '03-09 03-09', '03-10 03-10', '03-11 03-11']);
		expect(stepsOf(back).map(({ sequence }) => sequence)).toEqual([undefined, 1, 1, 1]);
		expect(back.moves).toEqual([{ on: '2026-03-09', from: '2026-03-09', count: 3, before: '2026-03-05', after: '2026-03-11' }]);
		const again = giveDays(definition, back, '2026-03-10', '2026-03-10');
		expect(stepsOf(again).map(({ sequence }) => sequence)).toEqual([undefined, 2, 2, 2]);
		expect(again.moves).toHaveLength(2);
	});

	test('says the new end, and what would have to go for the old one', () => {
		const view = outlook(definition, finishStep(planned, 's1', '2026-03-02'), '2026-03-04');
		// Three hours are open, Wednesday and Thursday hold two.
		expect(view).toMatchObject({ endBefore: '2026-03-05', endToKeep: '2026-03-05', endAfter: '2026-03-06', over: 1 });
		expect(view.toDrop.map(({ id }) => id)).toEqual(['s4']);
	});

	test('what was done today has taken its hours from today', () => {
		const view = outlook(definition, finishStep(planned, 's1', '2026-03-03'), '2026-03-03');
		expect(view.placements.map(({ from }) => from)).toEqual(['2026-03-04', '2026-03-05', '2026-03-06']);
	});

	test('where nothing changes, nothing is recorded', () => {
		expect(giveDays(definition, planned, '2026-03-02', '2026-03-02')).toBe(planned);
	});

	test('a step that has lost its hours loses its day, and one with other hours keeps what it is worth', () => {
		const changed = giveDays(definition, setHours(setHours(planned, 's4', 'hours', null), 's1', 'hours', 0.5), '2026-03-02', '2026-03-02');
		expect(stepsOf(changed)[3]).toEqual({ id: 's4', task: 'Step 4', sequence: 1 });
		expect(stepsOf(changed)[0]?.planned).toEqual({ from: '2026-03-02', to: '2026-03-02', hours: 0.5 });
	});

	test('what could go: the smallest that is enough by itself, else the largest first; feedback and measuring stay', () => {
		const budget = budgetOf(definition, EMPTY_STATE);
		const step = (id: string, hours: number, phase = 'build'): Step => ({ id, task: id, hours, phase });
		const steps = [step('cold', 3, 'measure'), step('a', 2), step('b', 1), step('c', 1), step('review', 2, 'feedback'), step('d', 1.5)];
		const toDrop = (hours: number) => stepsToDrop(steps, definition, hours * 60 * budget.weekdays, budget).map(({ id }) => id);
		expect(toDrop(1)).toEqual(['c']);
		expect(toDrop(1.5)).toEqual(['d']);
		expect(toDrop(3)).toEqual(['a', 'c']);
		expect(toDrop(100)).toEqual(['a', 'b', 'c', 'd']);
		expect(toDrop(0)).toEqual([]);
	});

	test('whatever is done and planned, steps that are done stay as they were, and the state can be read back', () => {
		const doneAt = fc.array(fc.constantFrom('', '2026-03-02', '2026-03-04', null), { minLength: 6, maxLength: 6 });
		const hours = fc.array(fc.oneof(fc.double({ min: 0.1, max: 9, noNaN: true }), fc.constant(null)), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(doneAt, hours, fc.constantFrom('2026-03-02', '2026-03-07', '2026-03-31'), (done, each, from) => {
				const start = withSteps(each, { start: '2026-03-02' });
				const first = giveDays(definition, start, '2026-03-02', '2026-03-02');
				const worked = done.reduce((state, on, index) => (on === null ? state : finishStep(state, `s${index + 1}`, on)), first);
				const after = giveDays(definition, worked, from, from);
				for (const [index, step] of stepsOf(worked).entries()) {
					if (step.done) expect(stepsOf(after)[index]).toBe(step);
					else expect(stepsOf(after)[index]?.planned === undefined).toBe(step.hours === undefined);
				}
				expect(parseState(JSON.parse(JSON.stringify(after)))).toEqual(after);
				expect(giveDays(definition, after, from, from)).toBe(after);
			}),
		);
	});
});

test('hours, share and length out of range change nothing, and null takes them back', () => {
	const state = setBudget(SECOND_WEEK, 'hours', 10);
	expect(state.hours).toBe(10);
	expect(setBudget(state, 'hours', 0)).toBe(state);
	expect(setBudget(state, 'share', 1.1)).toBe(state);
	expect(setBudget(state, 'length', 30.5)).toBe(state);
	expect(setBudget(state, 'length', 6)).toBe(state);
	expect(setBudget(state, 'length', Number.NaN)).toBe(state);
	expect(setBudget(state, 'hours', null)).not.toHaveProperty('hours');
});
