/**
 * A plan as entries of a calendar file. An entry is known by its step and its sheet, so that opening a newer file moves what is there. The
 * sheet remembers what the last file held: whatever has changed since counts one up, and a step that has gone, or has lost its days, is
 * called off.
 */
import type { CalendarEntry } from '../../core/calendar.ts';
import { markIn, markOfWords } from '../../core/calendar-memory.ts';
import { daysBetween, isDay } from '../../core/working-days.ts';
import { type CalendarMemory, type PlanState, type Step, stepsOf } from './plan.state.ts';

/** @param sheet the id of the sheet */
export const entryId = (step: string, sheet: string): string => `${step}@${sheet}`;

export interface CalendarPlan {
	entries: CalendarEntry[];
	/** What calendars know after this file, for the next one. */
	memory: CalendarMemory;
}

/**
 * @param sheet the id of the sheet
 * @param told what earlier files held
 * @param describe what to write below an entry's title
 */
export function planCalendar(
	state: Pick<PlanState, 'proofs'>,
	sheet: string,
	told: CalendarMemory,
	describe: (step: Step) => string,
): CalendarPlan {
	const before = new Map(Object.entries(told));
	const current = stepsOf(state).flatMap((step) => {
		// A file from elsewhere may name a day that no calendar has.
		if (!step.planned || !isDay(step.planned.from) || !isDay(step.planned.to)) return [];
		const { from: day, to } = step.planned;
		const id = entryId(step.id, sheet);
		const days = Math.max(1, daysBetween(day, to) + 1);
		const last = before.get(id);
		const description = describe(step);
		// An older memory knows the title alone.
		const says = last && (markIn(last) ?? markOfWords(last.title, description));
		const isSame = last?.day === day && last.days === days && says === markOfWords(step.task, description) && !last.off;
		const sequence = Math.max(step.sequence ?? 0, last ? last.sequence + (isSame ? 0 : 1) : 0);
		return [{ id, day, days, title: step.task, description, sequence }];
	});
	const here = new Set(current.map(({ id }) => id));
	const gone = [...before]
		.filter(([id, { day }]) => id.endsWith(`@${sheet}`) && !here.has(id) && isDay(day))
		// Called off in every file from now on: the reader may have missed the first.
		.map(([id, { day, days, title, sequence, off = false }]) => ({ id, day, days, title, sequence: off ? sequence : sequence + 1 }));
	const remember = ({ day, days, title, sequence }: Pick<CalendarEntry, 'day' | 'title'> & { days: number; sequence: number }) => ({
		day,
		days,
		title,
		sequence,
	});
	return {
		entries: [...current, ...gone.map((entry) => ({ ...entry, cancelled: true }))],
		memory: {
			...told,
			...Object.fromEntries(current.map((entry) => [entry.id, { ...remember(entry), words: markOfWords(entry.title, entry.description) }])),
			...Object.fromEntries(gone.map((entry) => [entry.id, { ...remember(entry), off: true }])),
		},
	};
}
