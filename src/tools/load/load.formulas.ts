/** The load model: what a rota and a week leave of a person's time. Pure arithmetic; what is not known stays null. */
import { type InputId, NEEDS, type ResultId } from './load-figures.schema.ts';

/** One value for each input; null or missing is "not known". Units are those of the YAML. */
export type LoadValues = Partial<Record<InputId, number | null>>;

/** Length of a focus block in hours: shorter stretches do not count as one. */
export const BLOCK_HOURS = 2;

/** Google's cap on time on call (Site Reliability Engineering, chapter 11), as a share. */
export const SHARE_LIMIT = 0.25;

const WEEKS_A_YEAR = 52;
const DAYS_A_QUARTER = 91;

type Known = Record<InputId, number>;

const interruptHours = (known: Known) => (known.pages * (known.handling + known.recovery)) / 60;
const focusUsual = (known: Known) => known['paid-hours'] - known.meetings - known.review - known.support;

/**
 * A block survives the week when no daytime page falls into it. Pages are taken to fall evenly over the paid hours, so one page
 * misses one block with probability 1 - 2 / paid hours.
 */
function focusBlocks(known: Known): number {
	const missed = Math.max(0, 1 - BLOCK_HOURS / known['paid-hours']);
	return known['free-blocks'] * missed ** Math.max(0, known.pages - known['night-pages']);
}

const FORMULAS: Readonly<Record<ResultId, (known: Known) => number>> = {
	'on-call-share': (known) => (100 * known.seats) / known.people,
	'people-needed': (known) => Math.ceil(known.seats / SHARE_LIMIT),
	'turns-a-quarter': (known) => ((DAYS_A_QUARTER / known['shift-days']) * known.seats) / known.people,
	'hours-a-year': (known) => (known['covered-hours'] * WEEKS_A_YEAR * known.seats) / known.people,
	'busiest-shift-incidents': (known) => known['busiest-shift'],
	'nights-a-year': (known) => (known['night-pages'] * WEEKS_A_YEAR) / known.people,
	'interrupt-hours': interruptHours,
	'operational-share': (known) => (100 * (interruptHours(known) + known['follow-up'] + known.support)) / known['paid-hours'],
	'focus-hours-usual': focusUsual,
	'focus-hours-on-call': (known) => focusUsual(known) - interruptHours(known) - known['follow-up'],
	'focus-blocks-on-call': focusBlocks,
};

/**
 * One result, in the unit of the YAML, or null when an input that it needs is not known.
 * Negative focus hours are kept: they say that the week is promised twice.
 */
export function computeResult(id: ResultId, values: LoadValues): number | null {
	const isKnown = NEEDS[id].every((input) => typeof values[input] === 'number');
	return isKnown ? FORMULAS[id](values as Known) : null;
}
