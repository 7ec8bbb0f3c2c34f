import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../core/calendar.ts';
import { joinMemories } from '../../core/calendar-memory.ts';
import { planCalendar } from './plan.calendar.ts';
import { finishStep, removeStep, renameStep } from './plan.changes.ts';
import { giveDays } from './plan.days.ts';
import { SECOND_WEEK } from './plan.examples.ts';
import { type CalendarMemory, type PlanState, stepsOf } from './plan.state.ts';

const SHEET = 'sheet-a';
const definition = { calendarDays: 30, capacity: { hoursPerWeek: 6, usableShare: 0.75, hours: 18, reason: '' }, phases: [] };
const write = (state: PlanState, told: CalendarMemory = state.calendar ?? {}, sheet = SHEET) =>
	planCalendar(state, sheet, told, () => 'below; it, \\ stands');
/** Read by Mozilla's parser, which shares nothing with the library that writes. */
const read = (state: PlanState, told?: CalendarMemory) => {
	const text = calendarFile({ name: 'My plan', product: 'Plan', stamp: '2026-03-09T08:00:00.000Z', entries: write(state, told).entries });
	return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		const status = component.getFirstPropertyValue('status');
		return {
			text: `${event.uid} ${event.startDate}..${event.endDate} ${event.sequence} ${status}`,
			summary: event.summary,
			description: event.description,
		};
	});
};
const lines = (state: PlanState, told?: CalendarMemory) => read(state, told).map(({ text }) => text);

test('each step with days is a whole-day entry that another program reads as it was', () => {
	const events = read(SECOND_WEEK);
	expect(events.map(({ text }) => text)).toEqual([
		// Known from the last file; its last day ends before the next one.
		'pick@sheet-a 2026-03-02..2026-03-03 0 CONFIRMED',
		'measure@sheet-a 2026-03-02..2026-03-05 1 CONFIRMED',
		'read@sheet-a 2026-03-05..2026-03-07 0 CONFIRMED',
		'ask@sheet-a 2026-03-09..2026-03-10 0 CONFIRMED',
		'one-alert@sheet-a 2026-03-09..2026-03-12 0 CONFIRMED',
		// Removed since the last file, which had sequence 2.
		'gone@sheet-a 2026-03-03..2026-03-04 3 CANCELLED',
	]);
	expect(events[1]).toMatchObject({ summary: 'Rebuild and measure <b>it</b>', description: 'below; it, \\ stands' });
});

describe('the next file', () => {
	const { memory } = write(SECOND_WEEK);
	const told = { ...SECOND_WEEK, calendar: memory };

	test('says the same where nothing has changed', () => {
		expect(lines(told)).toEqual(lines(SECOND_WEEK));
		expect(write(told).memory).toEqual(memory);
	});

	test('moves what was moved, under the same id, one up', () => {
		const moved = giveDays(definition, told, '2026-03-16', '2026-03-12');
		expect(lines(moved)).toEqual([
			'pick@sheet-a 2026-03-02..2026-03-03 0 CONFIRMED',
			'measure@sheet-a 2026-03-02..2026-03-05 1 CONFIRMED',
			'read@sheet-a 2026-03-16..2026-03-19 1 CONFIRMED',
			'ask@sheet-a 2026-03-18..2026-03-19 1 CONFIRMED',
			'one-alert@sheet-a 2026-03-18..2026-03-21 1 CONFIRMED',
			'gone@sheet-a 2026-03-03..2026-03-04 3 CANCELLED',
		]);
	});

	test('counts another wording as a change, and what is done as none', () => {
		expect(lines(renameStep(told, 'read', 'Read it aloud'))[2]).toBe('read@sheet-a 2026-03-05..2026-03-07 1 CONFIRMED');
		expect(lines(finishStep(told, 'read', '2026-03-09'))[2]).toBe('read@sheet-a 2026-03-05..2026-03-07 0 CONFIRMED');
	});

	test('counts other hours or another check as a change, for they stand below the title', () => {
		const describeStep = ({ check = '' }: { check?: string | undefined }) => `Done when: ${check}`;
		const first = planCalendar(told, SHEET, told.calendar, describeStep);
		const changed = { ...told, proofs: told.proofs.map((proof) => ({ ...proof, steps: proof.steps.map(otherCheck) })) };
		function otherCheck(step: (typeof told.proofs)[number]['steps'][number]) {
			return step.id === 'read' ? { ...step, check: 'Two people have read it' } : step;
		}
		const numbers = (entries: { id: string; sequence?: number }[]) => entries.map(({ id, sequence }) => `${id} ${sequence}`);
		const next = planCalendar(changed, SHEET, first.memory, describeStep);
		const [pick, measure, read, ...others] = numbers(first.entries);
		expect(read).toBe('read@sheet-a 1');
		expect(numbers(next.entries)).toEqual([pick, measure, 'read@sheet-a 2', ...others]);
		expect(numbers(planCalendar(changed, SHEET, next.memory, describeStep).entries)).toEqual(numbers(next.entries));
	});

	test('calls off what was removed, in every file, and brings it back above that', () => {
		const removed = removeStep(told, 'read');
		const off = 'read@sheet-a 2026-03-05..2026-03-07 1 CANCELLED';
		expect(lines(removed)).toContain(off);
		const second = write(removed).memory;
		expect(lines({ ...removed, calendar: second })).toContain(off);
		// Removing was undone: the sheet has its old memory again, the calendar has not.
		expect(lines(told, joinMemories(told.calendar, second))[2]).toBe('read@sheet-a 2026-03-05..2026-03-07 2 CONFIRMED');
	});

	test('leaves alone what another sheet has told: a copy has entries of its own', () => {
		const copy = write(told, told.calendar, 'sheet-b');
		expect(copy.entries.map(({ id }) => id)).toEqual(stepsOf(told).flatMap(({ id, planned }) => (planned ? `${id}@sheet-b` : [])));
		expect(copy.entries.every(({ sequence = 0 }) => sequence <= 1)).toBe(true);
		expect(copy.memory).toMatchObject(memory);
	});
});
