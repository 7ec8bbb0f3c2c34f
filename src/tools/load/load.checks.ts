/** Figures that contradict each other: shown beside the result, which is worked out all the same. */
import { type Entries, exactEntry, isCounted, weekOf } from './load.entries.ts';
import { BLOCK_HOURS } from './load.formulas.ts';
import type { LoadState } from './load.state.ts';

/** `half-told`: days of the week without an entry. The numbers are for the sentence. */
export type Check =
	| { id: 'night-pages' | 'seats'; part: number; whole: number }
	| { id: 'blocks' | 'days' | 'outside' | 'half-told'; part: number; whole: number };

export function checksOf(state: LoadState, entries: Entries): Check[] {
	const of = (id: keyof Entries) => exactEntry(entries[id]);
	const [pages, nights, seats, people] = [of('pages'), of('night-pages'), of('seats'), of('people')];
	const [paid, meetings, blocks] = [of('paid-hours'), of('meetings'), of('free-blocks')];
	const week = weekOf(state);
	const checks: (Check | false)[] = [
		pages !== null && nights !== null && nights > pages && { id: 'night-pages', part: nights, whole: pages },
		seats !== null && people !== null && seats > people && { id: 'seats', part: seats, whole: people },
		!isCounted(week, 'free-blocks') &&
			paid !== null &&
			meetings !== null &&
			blocks !== null &&
			blocks * BLOCK_HOURS > paid - meetings && { id: 'blocks', part: blocks * BLOCK_HOURS, whole: Math.max(0, paid - meetings) },
		week?.isComplete === true && paid !== null && Math.abs(week.paid - paid) > 0.01 && { id: 'days', part: week.paid, whole: paid },
		week !== null && week.outside > 0 && { id: 'outside', part: week.outside, whole: 0 },
		week !== null &&
			!week.isComplete && {
				id: 'half-told',
				part: week.days.filter(({ kind }) => kind === 'told').length,
				whole: week.days.length,
			},
	];
	return checks.filter((check) => check !== false);
}
