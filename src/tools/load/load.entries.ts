/** The figures that a week or a design is reckoned from: what was typed, counted or assumed, and what is not known. */
import type { Interval } from '../../core/interval.ts';
import type { LoadDefinition } from './load.schema.ts';
import type { Design, Given, LoadState } from './load.state.ts';
import { countWeek, type WeekCount } from './load.week.ts';
import { INPUT_IDS, type InputId } from './load-figures.schema.ts';

/** The calculator without what stands on paper alone. */
export type LoadModel = Omit<LoadDefinition, 'aliases' | 'designs' | 'fairness' | 'reminders'>;
export type Input = LoadModel['inputs'][number];

/** `given`: typed. `counted`: from the days. `assumed`: the calculator's own start value. `unknown`: from the least to the most that is possible. */
export type Origin = 'given' | 'counted' | 'assumed' | 'unknown';

export interface Entry extends Interval {
	origin: Origin;
	/** The high end is no limit of the reader's: it could be more. */
	isOpen: boolean;
}

export type Entries = Readonly<Record<InputId, Entry>>;

const known = ({ low, high }: Interval, origin: Origin): Entry => ({ low, high, origin, isOpen: false });

function fromGiven(given: Given | undefined): Interval | null {
	if (given == null) return null;
	return typeof given === 'number' ? { low: given, high: given } : given;
}

const own = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
	Object.hasOwn(record, id) ? record[id] : undefined;

/** The figure of one input that the reader has typed; null for "not known", undefined where nothing was said. */
export const givenOf = (values: LoadState['values'], id: InputId): Given | undefined => own(values, id);

/** The week as counted from its days; null where no day has an entry. */
export function weekOf(state: LoadState): WeekCount | null {
	const paid = fromGiven(givenOf(state.values, 'paid-hours'));
	return countWeek(state, paid && paid.low === paid.high ? paid.low : null);
}

/** What the days say of an input; null where they say nothing of it. */
function countedOf(week: WeekCount | null, id: InputId): Interval | null {
	if (!week) return null;
	if (id === 'meetings') return week.meetings;
	if (id === 'free-blocks') return week.blocks;
	return id === 'paid-hours' && week.isComplete ? { low: week.paid, high: week.paid } : null;
}

/** What is counted by the day takes the place of a total that was typed. */
export const isCounted = (week: WeekCount | null, id: InputId): boolean => week !== null && (id === 'meetings' || id === 'free-blocks');

/**
 * All figures of today, or of a design: what it says itself, and today's for everything else.
 * @param design null for today
 */
export function entriesOf({ inputs }: Pick<LoadModel, 'inputs'>, state: LoadState, design: Design | null): Entries {
	const week = weekOf(state);
	const entry = (id: InputId): Entry => {
		const input = inputs.find((one) => one.id === id) as Input;
		const changed = design && givenOf(design.values, id);
		const typed = changed === undefined || design === null ? givenOf(state.values, id) : changed;
		const isToday = changed === undefined || design === null;
		const counted = isToday && (typed === undefined || isCounted(week, id)) ? countedOf(week, id) : null;
		if (counted) return known(counted, 'counted');
		const given = isToday && isCounted(week, id) ? null : fromGiven(typed);
		// No people, no turn and no paid hours can't be divided by: a slip of the hand, and the field says so.
		if (given && given.low >= Math.min(input.min, 1)) return known(given, 'given');
		if (typed === undefined && input.default !== null) return known({ low: input.default, high: input.default }, 'assumed');
		return { low: input.min, high: input.max, origin: 'unknown', isOpen: true };
	};
	const all = Object.fromEntries(INPUT_IDS.map((id) => [id, entry(id)])) as Record<InputId, Entry>;
	// Not known how many of the pages came at night: none to all of them.
	const { pages, 'night-pages': night } = all;
	if (!night.isOpen || pages.isOpen) return all;
	return { ...all, 'night-pages': { low: Math.min(night.low, pages.high), high: pages.high, origin: 'unknown', isOpen: false } };
}

/** The figure where it is sure; null otherwise. */
export const exactEntry = ({ low, high, isOpen }: Entry): number | null => (low === high && !isOpen ? low : null);
