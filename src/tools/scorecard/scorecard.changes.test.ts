import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParcelData } from '../../core/parcel.ts';
import {
	addOption,
	answer,
	answerGate,
	cleanName,
	findByName,
	removeOption,
	renameOption,
	resetWeights,
	setWeight,
	takeFlags,
} from './scorecard.changes.ts';
import { EVERY_LANE, THREE_EMPLOYERS } from './scorecard.examples.ts';
import { EMPTY_STATE, parseState, type ScorecardState } from './scorecard.state.ts';

const TODAY = '2026-11-22';
const one = addOption(EMPTY_STATE, ' Harbor \n Payments ', 'a');
const two = addOption(one, 'Quill', 'b');
const first = (state: ScorecardState) => state.options[0];

test('an option comes in under a clean name and without an answer; without a name it does not', () => {
	expect(one.options).toEqual([{ id: 'a', name: 'Harbor Payments', answers: {}, gates: {} }]);
	expect(addOption(one, ' \t', 'b')).toBe(one);
	expect(cleanName('x'.repeat(200))).toHaveLength(120);
});

test('renaming to nothing changes nothing; removing takes out only the one', () => {
	expect(renameOption(one, 'a', ' ')).toBe(one);
	expect(first(renameOption(one, 'a', 'North'))?.name).toBe('North');
	expect(removeOption(two, 'a').options.map(({ id }) => id)).toEqual(['b']);
});

describe('answers', () => {
	test('level, grade and note come one by one, and the day is that of the last', () => {
		const level = answer(one, 'a', 'pay', { level: 3 }, '2026-11-20');
		const grade = answer(level, 'a', 'pay', { grade: 'told' }, '2026-11-21');
		expect(first(answer(grade, 'a', 'pay', { note: 'Recruiter' }, TODAY))?.answers).toEqual({
			pay: { level: 3, grade: 'told', note: 'Recruiter', date: TODAY },
		});
	});

	test('a note before any level leaves the level not known', () => {
		expect(first(answer(one, 'a', 'pay', { note: 'Ask again' }, TODAY))?.answers.pay).toEqual({
			level: null,
			note: 'Ask again',
			date: TODAY,
		});
	});

	test('"not known" keeps how it had been known, for the case that it is known again', () => {
		const told = answer(answer(one, 'a', 'pay', { level: 3 }, TODAY), 'a', 'pay', { grade: 'told' }, TODAY);
		expect(first(answer(told, 'a', 'pay', { level: null }, TODAY))?.answers.pay).toMatchObject({ level: null, grade: 'told' });
	});

	test('a deal-breaker is passed, failed or not known', () => {
		const gates = [true, false, null].map((passes) => first(answerGate(one, 'a', 'pay-floor', passes))?.gates);
		expect(gates).toEqual([{ 'pay-floor': true }, { 'pay-floor': false }, { 'pay-floor': null }]);
		expect(first(one)?.gates).toEqual({});
	});
});

describe('weights', () => {
	const scored = (count: number) => ['a', 'b'].slice(0, count).reduce((state, id) => answer(state, id, 'pay', { level: 2 }, TODAY), two);

	test.each([
		[0, undefined],
		[1, undefined],
		[2, TODAY],
	])('set when %d are scored, the noted day is %s', (count, day) => {
		expect(setWeight(scored(count), 'pay', 50, TODAY).reweighed).toBe(day);
	});

	test('"not known" alone does not count as scored', () => {
		const unknown = answer(scored(1), 'b', 'pay', { level: null }, TODAY);
		expect(setWeight(unknown, 'pay', 50, TODAY).reweighed).toBeUndefined();
	});

	test('what is no weight, and what is one already, changes nothing', () => {
		const weighed = setWeight(one, 'pay', 50, TODAY);
		for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY, 50]) expect(setWeight(weighed, 'pay', weight, TODAY)).toBe(weighed);
		expect(setWeight(one, 'pay', 5e9, TODAY).weights.pay).toBe(1_000_000);
	});

	test('going back to the starting weights is a change of weights too', () => {
		const weighed = setWeight(scored(1), 'pay', 50, TODAY);
		expect(resetWeights(weighed, TODAY)).toMatchObject({ weights: {} });
		expect(resetWeights(setWeight(scored(2), 'pay', 50, '2026-11-01'), TODAY).reweighed).toBe(TODAY);
		expect(resetWeights(two, TODAY)).toBe(two);
	});
});

describe('flags that another tool handed over', () => {
	const flag = (id: string, evidence: string) => ({ id, name: id, criteria: ['on-call'], gates: [], evidence, date: TODAY });
	const parcel = (employer: string, ...flags: ReturnType<typeof flag>[]): ParcelData<'employer-flags'> => ({ employer, flags });
	const newId = () => 'fresh';

	test('go to the employer of that name, whatever the case of its letters; no level changes', () => {
		const answered = answer(two, 'a', 'on-call', { level: 3 }, TODAY);
		const taken = takeFlags(answered, parcel(' harbor  payments', flag('no-pager', 'We do not count')), newId);
		expect(taken.options.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(first(taken)).toEqual({ ...first(answered), flags: [flag('no-pager', 'We do not count')] });
	});

	test('bring an employer in who is not there yet', () => {
		const taken = takeFlags(one, parcel('North', flag('no-pager', 'x')), newId);
		expect(taken.options.at(-1)).toEqual({ id: 'fresh', name: 'North', answers: {}, gates: {}, flags: [flag('no-pager', 'x')] });
	});

	test('handed over twice, each stands once, in its newer words, beside the earlier ones', () => {
		const before = takeFlags(one, parcel('Harbor Payments', flag('no-pager', 'old'), flag('heroes', 'kept')), newId);
		const after = takeFlags(before, parcel('Harbor Payments', flag('no-pager', 'new')), newId);
		expect(first(after)?.flags?.map(({ id, evidence }) => [id, evidence])).toEqual([
			['heroes', 'kept'],
			['no-pager', 'new'],
		]);
	});

	test('are found by the cleaned name', () => {
		expect(findByName(two, '  QUILL ')?.id).toBe('b');
		expect(findByName(two, 'Quil')).toBeUndefined();
	});
});

test('a state survives saving and reading, with fields that it does not know', () => {
	for (const state of [EVERY_LANE, THREE_EMPLOYERS]) {
		const [option, ...others] = state.options;
		const future = { ...state, later: 1, options: [{ ...option, later: { kept: true } }, ...others] };
		expect(parseState(JSON.parse(JSON.stringify(future)))).toEqual(future);
	}
});

test.each([
	['no list', { options: {}, weights: {} }],
	['a level above four', { options: [{ id: 'a', name: 'x', answers: { pay: { level: 5 } }, gates: {} }], weights: {} }],
	['a level between two', { options: [{ id: 'a', name: 'x', answers: { pay: { level: 2.5 } }, gates: {} }], weights: {} }],
	['a weight below nothing', { options: [], weights: { pay: -1 } }],
	['a weight that is no number', { options: [], weights: { pay: '12' } }],
	['a day that is none', { options: [], weights: {}, reweighed: 'yesterday' }],
])('a state with %s is refused', (_, state) => {
	expect(parseState(state)).toBeNull();
});

test('reading never throws and never pollutes', () => {
	fc.assert(fc.property(fc.anything(), (value) => parseState(value) === null || Array.isArray(parseState(value)?.options)));
	parseState(JSON.parse('{"options":[],"weights":{"__proto__":1},"__proto__":{"polluted":1}}'));
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
