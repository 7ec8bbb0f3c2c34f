/** What the load model reads and what it works out: fixed, because the formulas know them by name. Wording is in the YAML. */

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
