/** The names of the figures that the formulas read and work out. Apart from the schema, because a reader's browser needs them as well. */

/** What the formulas read: fixed, because they know it by name. The wording is in the YAML. */
export const INPUT_IDS = [
	'people',
	'seats',
	'shift-days',
	'covered-hours',
	'pages',
	'night-pages',
	'busiest-shift',
	'handling',
	'recovery',
	'follow-up',
	'paid-hours',
	'meetings',
	'review',
	'support',
	'free-blocks',
] as const;
export type InputId = (typeof INPUT_IDS)[number];

/** What the formulas work out. */
export const RESULT_IDS = [
	'on-call-share',
	'people-needed',
	'turns-a-quarter',
	'hours-a-year',
	'busiest-shift-incidents',
	'nights-a-year',
	'interrupt-hours',
	'operational-share',
	'focus-hours-usual',
	'focus-hours-on-call',
	'focus-blocks-on-call',
] as const;
export type ResultId = (typeof RESULT_IDS)[number];

/** Which inputs each result needs; with one of them missing it is not known. */
export const NEEDS: Readonly<Record<ResultId, readonly InputId[]>> = {
	'on-call-share': ['seats', 'people'],
	'people-needed': ['seats'],
	'turns-a-quarter': ['shift-days', 'seats', 'people'],
	'hours-a-year': ['covered-hours', 'seats', 'people'],
	'busiest-shift-incidents': ['busiest-shift'],
	'nights-a-year': ['night-pages', 'people'],
	'interrupt-hours': ['pages', 'handling', 'recovery'],
	'operational-share': ['pages', 'handling', 'recovery', 'follow-up', 'support', 'paid-hours'],
	'focus-hours-usual': ['paid-hours', 'meetings', 'review', 'support'],
	'focus-hours-on-call': ['paid-hours', 'meetings', 'review', 'support', 'pages', 'handling', 'recovery', 'follow-up'],
	'focus-blocks-on-call': ['free-blocks', 'paid-hours', 'pages', 'night-pages'],
};

const BLANK = /\{\{([a-z-]+)\}\}/g;

/** The names of the blanks in a result's `sum`, in their order. */
export const blanksIn = (sum: string): string[] => [...sum.matchAll(BLANK)].map(([, name]) => name as string);

/** A sum with its figures in place of their names: "2 ÷ 5". @param figureOf what stands in place of a name */
export const fillSum = (sum: string, figureOf: (name: string) => string): string => sum.replace(BLANK, (_, name: string) => figureOf(name));
