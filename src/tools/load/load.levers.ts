/**
 * What would have to change, one figure at a time with all others as they are: the nearest value at which a limit is surely kept, and how
 * many pages fewer give back a focus block. Searched on the steps of the field, because most figures are whole numbers.
 */
import type { Entries, Input, LoadModel } from './load.entries.ts';
import { exactEntry } from './load.entries.ts';
import { BLOCK_HOURS } from './load.formulas.ts';
import { type Answer, answerOf, type Limit, verdictOf } from './load.ts';
import type { InputId, ResultId } from './load-figures.schema.ts';

/** One change and what it leads to. */
export interface Lever {
	input: Input;
	from: number;
	to: number;
	result: ResultId;
	before: Answer;
	after: Answer;
	/** The figures after the change. */
	entries: Entries;
}

/** What a team can change. Paid hours, hours covered and free stretches are other talks; getting back into work is an assumption. */
const LEVERS: Partial<Record<ResultId, readonly InputId[]>> = {
	'on-call-share': ['people', 'seats'],
	'turns-a-quarter': ['shift-days'],
	'nights-a-year': ['night-pages'],
	'operational-share': ['pages', 'handling', 'follow-up', 'support'],
	'focus-hours-on-call': ['pages', 'handling', 'follow-up', 'meetings', 'review', 'support'],
};

const withValue = (entries: Entries, id: InputId, value: number): Entries => ({
	...entries,
	[id]: { low: value, high: value, origin: 'given', isOpen: false },
});

/**
 * The nearest value of a figure at which something holds; null where it holds nowhere in the field's range. What holds at one value holds
 * at all values beyond it, because the formulas go one way.
 */
function nearest(input: Input, from: number, holds: (value: number) => boolean): number | null {
	const found = ([-1, 1] as const).flatMap((direction) => {
		const room = direction < 0 ? from - input.min : input.max - from;
		const steps = Math.floor(room / input.step + 1e-9);
		const at = (step: number) => Math.round((from + direction * step * input.step) * 1e6) / 1e6;
		if (steps < 1 || !holds(at(steps))) return [];
		let [no, yes] = [0, steps];
		while (yes - no > 1) {
			const middle = Math.floor((no + yes) / 2);
			if (holds(at(middle))) yes = middle;
			else no = middle;
		}
		return [at(yes)];
	});
	return found[0] ?? null;
}

function leverTo(model: LoadModel, entries: Entries, id: InputId, result: ResultId, holds: (after: Answer) => boolean): Lever | null {
	const input = model.inputs.find((one) => one.id === id);
	const from = exactEntry(entries[id]);
	const before = answerOf(result, entries);
	if (!input || from === null || !before) return null;
	const to = nearest(input, from, (value) => {
		const after = answerOf(result, withValue(entries, id, value));
		return after !== null && holds(after);
	});
	if (to === null) return null;
	const changed = withValue(entries, id, to);
	return { input, from, to, result, before, after: answerOf(result, changed) as Answer, entries: changed };
}

/** Whether a result can be changed by one of the figures that it is worked out from; one that is entered as it is can't. */
export const hasLevers = (result: ResultId): boolean => LEVERS[result] !== undefined;

/** The changes of which each alone keeps a limit; none where it is kept already or nothing is known of it. */
export function leversFor(model: LoadModel, entries: Entries, limit: Pick<Limit, 'result' | 'side' | 'value'>): Lever[] {
	if (verdictOf(answerOf(limit.result, entries), limit) === 'meets') return [];
	return (LEVERS[limit.result] ?? []).flatMap((id) => {
		const lever = leverTo(model, entries, id, limit.result, (after) => verdictOf(after, limit) === 'meets');
		return lever ? [lever] : [];
	});
}

/** One person more: what it does to the share of the weeks, whether or not it is enough. Null without room or without figures. */
export function onePersonMore(model: LoadModel, entries: Entries): Lever | null {
	const people = exactEntry(entries.people);
	const share = answerOf('on-call-share', entries);
	if (people === null || !share || share.high === null) return null;
	const { high } = share;
	return leverTo(model, entries, 'people', 'on-call-share', (after) => after.high !== null && after.high < high);
}

/** The fewest pages that give back two hours of focus in a week on call, and one more unbroken stretch; each where there is one. */
export function blocksGivenBack(model: LoadModel, entries: Entries): Lever[] {
	const gains: [ResultId, number][] = [
		['focus-hours-on-call', BLOCK_HOURS],
		['focus-blocks-on-call', 1],
	];
	return gains.flatMap(([result, gain]) => {
		const before = answerOf(result, entries);
		if (!before || before.low === null || before.low !== before.high) return [];
		const goal = before.low + gain;
		const lever = leverTo(model, entries, 'pages', result, ({ low }) => low !== null && low >= goal - 1e-9);
		return lever ? [lever] : [];
	});
}
