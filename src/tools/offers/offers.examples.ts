/** Named states of a sheet of offers, for tests, accessibility runs and screenshots. The companies are invented. */
import type { OffersState, OfferValue } from './offers.state.ts';

/** The base alone: everything else is open. */
export const BARE: OffersState = {
	offers: [{ id: 'a', name: 'Harbor', values: { base: 100_000 }, gates: {} }],
	assumptions: {},
};

/** Every kind of answer: amounts, ranges, not known, a choice, an own schedule, a foreign currency, a failed deal-breaker, evidence. */
export const EVERY_KIND: OffersState = {
	currency: 'EUR',
	assumptions: { raise: 2, 'factor-private': 10 },
	offers: [
		{
			id: 'harbor',
			name: 'Harbor',
			role: 'Backend developer',
			values: {
				base: 72_000,
				'bonus-target': 10,
				'bonus-payout': null,
				'sign-on-1': 0,
				'sign-on-2': 0,
				'equity-kind': 'none',
				match: 4,
				benefits: 0,
				costs: { low: 800, high: 1_400 },
				hours: 40,
				leave: 6,
				'commute-hours': 5,
				'on-call-weeks': 8,
				'on-call-pay': 400,
				'on-call-hours': { low: 2, high: 6 },
				'answer-by': '2026-12-04',
			},
			gates: { 'right-to-work': true, 'place-and-days': true, 'in-writing': null, clauses: true },
			evidence: 'Billing run from 5 hours to 40 minutes\nThey posted 70,000 to 82,000',
		},
		{
			id: 'lattice',
			name: 'Lattice',
			values: {
				base: 95_000,
				currency: 'USD',
				rate: 0.9,
				'rate-date': '2026-11-20',
				'equity-kind': 'options',
				options: 12_000,
				strike: 1.5,
				'share-price': 6,
				vesting: 'own',
				refresher: 0,
				'cost-index': 130,
			},
			own: { parts: [10, 20, 30, 40], cliffMonths: 18 },
			gates: {},
		},
		{
			id: 'mill',
			name: '<img src=x onerror=alert(1)>',
			values: { base: 70_000, 'equity-kind': 'public-shares', grant: 40_000, vesting: 'even-four-cliff' },
			gates: { 'right-to-work': false },
		},
		{ id: 'quay', name: '=HYPERLINK("https://example.org")', values: { hours: 38 }, gates: {} },
	],
};

const NOTHING: Record<string, OfferValue> = {
	'bonus-target': 0,
	'sign-on-1': 0,
	'sign-on-2': 0,
	refresher: 0,
	match: 0,
	benefits: 0,
	costs: 0,
	'commute-hours': 0,
	'on-call-weeks': 0,
	hours: 40,
	leave: 5,
};

/** Twelve complete offers in one currency, each with 1,000 more base than the one before, in the order of their names. */
export const TWELVE: OffersState = {
	currency: 'USD',
	assumptions: {},
	offers: Array.from({ length: 12 }, (_, index) => ({
		id: `offer-${index + 1}`,
		name: `Company number ${index + 1} with a long name`,
		values: { ...NOTHING, base: 100_000 + 5_000 * index, 'equity-kind': 'public-shares', grant: 10_000 * index, vesting: 'even-four' },
		gates: { 'right-to-work': true, 'place-and-days': true, 'in-writing': true, clauses: true },
	})),
};
