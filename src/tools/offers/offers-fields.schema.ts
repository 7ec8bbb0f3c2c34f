/** The names that the arithmetic of an offer knows. Words, ranges and help for them are in the YAML; these ids live in saved sheets. */

/**
 * What can be entered for an offer, with the unit that its formula expects. `money` is in the offer's own currency; `percent` is 0 to 100
 * and more, never a fraction; `percent-of-base` is a percentage of that year's base pay; a `choice` is an id of another list.
 */
export const FIELD_UNITS = {
	base: 'money-per-year',
	'bonus-target': 'percent-of-base',
	'bonus-payout': 'percent',
	'sign-on-1': 'money',
	'sign-on-2': 'money',
	'repay-months': 'months',
	'equity-kind': 'choice',
	grant: 'money',
	vesting: 'choice',
	refresher: 'money-per-year',
	options: 'shares',
	strike: 'money-per-share',
	'share-price': 'money-per-share',
	dilution: 'percent',
	confidence: 'percent',
	match: 'percent-of-base',
	benefits: 'money-per-year',
	costs: 'money-per-year',
	hours: 'hours-per-week',
	leave: 'weeks',
	'commute-hours': 'hours-per-week',
	'on-call-weeks': 'weeks',
	'on-call-pay': 'money-per-week',
	'on-call-hours': 'hours-per-week',
	currency: 'currency',
	rate: 'rate',
	'rate-date': 'day',
	'cost-index': 'index',
	'answer-by': 'day',
} as const;
export type FieldId = keyof typeof FIELD_UNITS;
export type FieldUnit = (typeof FIELD_UNITS)[FieldId];
export const FIELD_IDS = Object.keys(FIELD_UNITS) as [FieldId, ...FieldId[]];
export const UNITS = [...new Set(Object.values(FIELD_UNITS))] as [FieldUnit, ...FieldUnit[]];

/** What the reader assumes about all offers at once, and in which unit. The three factors are the shares of paper value that count. */
export const ASSUMPTION_UNITS = {
	years: 'years',
	raise: 'percent',
	discount: 'percent',
	'share-growth': 'percent',
	'factor-public': 'percent',
	'factor-private': 'percent',
	'factor-options': 'percent',
	hours: 'hours-per-week',
	leave: 'weeks',
	'spending-share': 'percent',
} as const;
export type AssumptionId = keyof typeof ASSUMPTION_UNITS;
export const ASSUMPTION_IDS = Object.keys(ASSUMPTION_UNITS) as [AssumptionId, ...AssumptionId[]];

/** Each result that a reader sees is explained by one of these. */
export const FORMULA_IDS = [
	'cash-year',
	'shares-year',
	'options-year',
	'total',
	'present-value',
	'living-cost',
	'hour',
	'break-even',
] as const;
export type FormulaId = (typeof FORMULA_IDS)[number];

/** What the sheet does not compute and says so. */
export const WARNING_IDS = ['tax-place', 'tax-equity', 'tax-close', 'repayment', 'cliff', 'old-rate', 'capped-match'] as const;
export type WarningId = (typeof WARNING_IDS)[number];

/** The rows of the worked example; tests of the arithmetic expect these. */
export const EXAMPLE_ROWS = ['cash-year-1', 'equity-year-1', 'total-1', 'total-2', 'total-4', 'cash-4', 'present-4', 'hour'] as const;
export type ExampleRow = (typeof EXAMPLE_ROWS)[number];
