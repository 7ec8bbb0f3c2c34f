import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../core/calendar-day.ts';
import * as changes from './career-map.changes.ts';
import { addMonths } from './career-map.days.ts';
import { addDraft, draftOf, hasWords, isBlank, setDraft } from './career-map.draft.ts';
import { fullSheet } from './career-map.examples.ts';
import * as goals from './career-map.goal-changes.ts';
import { EMPTY_STATE, parseState } from './career-map.state.ts';

const entry: changes.NewEntry = { what: 'Runbook', date: '2026-11-22', area: 'operations', level: 'mid', link: '', seenBy: '', result: '' };

describe('months on days', () => {
	// Known ends of months; 2100 is no leap year, 2000 is one.
	test.each([
		['2026-11-30', 3, '2027-02-28'],
		['2027-11-30', 3, '2028-02-29'],
		['2024-02-29', 12, '2025-02-28'],
		['2100-01-31', 1, '2100-02-28'],
		['2000-01-31', 1, '2000-02-29'],
		['2026-01-15', -1, '2025-12-15'],
		['2026-03-31', -1, '2026-02-28'],
		['0050-06-01', 12, '0051-06-01'],
		['9999-12-31', 1, '9999-12-31'],
		['0000-01-01', -1, '0000-01-01'],
	])('%s and %i months is %s', (day, months, expected) => {
		expect(addMonths(day, months)).toBe(expected);
	});

	test('are days, and never turn two days around', () => {
		const day = fc
			.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, day, fc.integer({ min: -60, max: 60 }), (a, b, months) => {
				const [first = a, last = b] = [a, b].sort();
				expect(isDay(addMonths(first, months))).toBe(true);
				expect(addMonths(first, months) <= addMonths(last, months)).toBe(true);
			}),
		);
	});
});

describe('the log', () => {
	test('takes what was written and nothing empty', () => {
		expect(changes.addEntry(EMPTY_STATE, entry, 'e').entries).toEqual([
			{ id: 'e', what: 'Runbook', date: '2026-11-22', areas: { operations: 'mid' } },
		]);
		const bare = { ...entry, what: ' A\nline ', date: '2026-02-30', area: '', level: 'mid' };
		expect(changes.addEntry(EMPTY_STATE, bare, 'e').entries).toEqual([{ id: 'e', what: 'A line', areas: {} }]);
		expect(changes.addEntry(EMPTY_STATE, { ...entry, level: '' }, 'e').entries[0]?.areas).toEqual({ operations: null });
		expect(changes.addEntry(EMPTY_STATE, { ...entry, what: ' \n ' }, 'e')).toBe(EMPTY_STATE);
	});

	test('is changed field by field', () => {
		const state = changes.addEntry(EMPTY_STATE, entry, 'e');
		const only = (next: typeof state) => next.entries[0];
		expect(only(changes.editEntry(state, 'e', 'result', '18 minutes instead of 50'))?.result).toBe('18 minutes instead of 50');
		expect(only(changes.editEntry(state, 'e', 'date', ''))).not.toHaveProperty('date');
		expect(only(changes.editEntry(state, 'e', 'date', '2026-02-30'))?.date).toBe('2026-11-22');
		expect(only(changes.editEntry(state, 'e', 'what', ' '))?.what).toBe('Runbook');
		expect(only(changes.setEntryArea(state, 'e', 'people', 'junior'))?.areas).toEqual({ operations: 'mid', people: 'junior' });
		expect(only(changes.setEntryArea(state, 'e', 'operations', null))?.areas).toEqual({ operations: null });
		expect(only(changes.setEntryArea(state, 'e', 'operations', undefined))?.areas).toEqual({});
		expect(changes.removeEntry(state, 'e')).toEqual(EMPTY_STATE);
	});
});

describe('what is being typed into the log’s form', () => {
	test('is kept as typed, and goes when it is empty again', () => {
		const half = setDraft(setDraft(EMPTY_STATE, { what: ' Runb' }), { date: '2026-1' });
		expect(half.draft).toEqual({ what: ' Runb', date: '2026-1' });
		expect(draftOf(half)).toEqual({ what: ' Runb', date: '2026-1', area: '', level: '', link: '', seenBy: '', result: '' });
		expect(setDraft(half, { what: '', date: '' })).toEqual(EMPTY_STATE);
		expect(parseState(half)).toEqual(half);
	});

	test.each([
		[{ what: 'R' }, true],
		[{ seenBy: 'Kim' }, true],
		[{ link: 'x' }, true],
		[{ result: 'faster' }, true],
		[{ what: '  ' }, false],
		[{ area: 'people', level: 'mid', date: '2026-11-22' }, false],
	])('%j holds words: %s', (fields, expected) => {
		expect(hasWords(setDraft(EMPTY_STATE, fields))).toBe(expected);
	});

	test('goes into the log, and nothing without a text does', () => {
		const state = setDraft(EMPTY_STATE, { ...entry, future: 'x' } as Partial<changes.NewEntry>);
		expect(addDraft(state, 'e')).toEqual(changes.addEntry(EMPTY_STATE, entry, 'e'));
		const wordless = setDraft(EMPTY_STATE, { area: 'people' });
		expect(addDraft(wordless, 'e')).toBe(wordless);
	});

	test('makes no page of its own, and neither does the choice to aim area by area', () => {
		expect(isBlank(changes.setTarget(setDraft(EMPTY_STATE, { what: 'R' }), ''))).toBe(true);
		expect(isBlank(changes.setTarget(EMPTY_STATE, 'mid'))).toBe(false);
		expect(isBlank(changes.addEntry(EMPTY_STATE, entry, 'e'))).toBe(false);
		expect(isBlank({ ...EMPTY_STATE, brief: { ask: 'A raise' } })).toBe(false);
	});

	test('is found in the log by its text and day', () => {
		const state = changes.addEntry(EMPTY_STATE, entry, 'e');
		expect(changes.loggedAs(state, { ...entry, what: ' Runbook\n', area: '' })?.id).toBe('e');
		expect(changes.loggedAs(state, { ...entry, date: '' })).toBeUndefined();
	});
});

describe('areas', () => {
	test('take a claim, a target, an importance, and give them back', () => {
		let state = changes.setTarget(EMPTY_STATE, 'senior');
		state = changes.claim(state, 'apis', 'mid');
		state = changes.setAreaTarget(state, 'apis', 'none');
		state = changes.setImportance(state, 'apis', 3);
		state = changes.setLooked(state, 'apis', '2026-11-22');
		expect(state).toEqual({
			...EMPTY_STATE,
			target: 'senior',
			areas: { apis: { claimed: 'mid', target: 'none', importance: 3, looked: '2026-11-22' } },
		});
		state = changes.setLooked(changes.setAreaTarget(changes.setTarget(state, ''), 'apis', ''), 'apis', '');
		expect(state).toEqual({ ...EMPTY_STATE, byArea: true, areas: { apis: { claimed: 'mid', importance: 3 } } });
		expect(changes.setTarget(state, 'lead')).not.toHaveProperty('byArea');
	});

	test('of the reader’s own go with their answers, and leave the evidence', () => {
		let state = changes.addArea(EMPTY_STATE, 'Search', 'own-1');
		state = changes.setSignal(changes.renameArea(state, 'own-1', 'Search quality'), 'own-1', 'mid', 'Tunes a field.');
		expect(state.own).toEqual([{ id: 'own-1', name: 'Search quality', signals: { mid: 'Tunes a field.' } }]);
		state = changes.claim(changes.addEntry(state, { ...entry, area: 'own-1' }, 'e'), 'own-1', 'mid');
		expect(changes.removeArea(state, 'own-1')).toEqual({
			...EMPTY_STATE,
			entries: [{ id: 'e', what: 'Runbook', date: '2026-11-22', areas: {} }],
		});
		expect(changes.addArea(EMPTY_STATE, ' ', 'x')).toBe(EMPTY_STATE);
		expect(changes.adoptArea(state, 'own-1')).toBe(state);
		expect(changes.adoptArea(EMPTY_STATE, 'fax').own).toEqual([{ id: 'fax', name: 'fax', signals: {} }]);
	});
});

describe('goals', () => {
	test('of the map are chosen once, and their milestones reached and not', () => {
		let state = goals.chooseGoal(EMPTY_STATE, 'mentor-juniors', '2026-11-22');
		expect(goals.chooseGoal(state, 'mentor-juniors', '2020-01-01')).toBe(state);
		state = goals.reach(state, 'mentor-juniors', 'one-person', '2026-12-01');
		expect(state.goals).toEqual({ 'mentor-juniors': { start: '2026-11-22', done: { 'one-person': '2026-12-01' } } });
		expect(goals.reach(state, 'mentor-juniors', 'one-person', '').goals['mentor-juniors']?.done).toEqual({});
		expect(goals.reach(state, 'mentor-juniors', 'one-person', 'soon')).toBe(state);
		expect(goals.setStart(state, 'mentor-juniors', '').goals['mentor-juniors']).not.toHaveProperty('start');
		expect(goals.setStart(state, 'constructor', '2026-01-01')).toBe(state);
		expect(goals.removeGoal(state, 'mentor-juniors')).toEqual(EMPTY_STATE);
	});

	test('of the reader’s own have milestones of their own', () => {
		let state = goals.addGoal(EMPTY_STATE, { name: 'Talk', by: '2027-01-01', area: 'people', measure: '' }, 'g');
		state = goals.addMilestone(state, 'g', 'Outline', '2026-12-01', 'm');
		state = goals.reach(goals.editGoal(state, 'g', 'measure', 'Forty people'), 'g', 'm', '2026-11-30');
		expect(state.ownGoals).toEqual([
			{
				id: 'g',
				name: 'Talk',
				by: '2027-01-01',
				area: 'people',
				measure: 'Forty people',
				milestones: [{ id: 'm', text: 'Outline', due: '2026-12-01', done: '2026-11-30' }],
			},
		]);
		expect(goals.editGoal(state, 'g', 'by', '').ownGoals[0]).not.toHaveProperty('by');
		expect(goals.removeMilestone(state, 'g', 'm').ownGoals[0]?.milestones).toEqual([]);
		expect(goals.addGoal(state, { name: ' ', by: '', area: '', measure: '' }, 'h')).toBe(state);
		expect(goals.addMilestone(state, 'g', ' ', '', 'n')).toBe(state);
	});
});

test('a sheet with everything is read as it is, and a field that nobody knows is kept', () => {
	const state = fullSheet();
	expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});
