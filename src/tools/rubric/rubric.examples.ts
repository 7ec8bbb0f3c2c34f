/** Named states of a rubric's sheet, for tests, accessibility runs and screenshots. The bugs are invented. */
import type { RubricItem, RubricState } from './rubric.state.ts';

type Rating = number | null | undefined;

function example(
	id: string,
	title: string,
	[severity, frequency, impact, businessValue, technicalRisk]: [Rating, Rating, Rating, Rating, Rating],
	rest: Partial<RubricItem> = {},
): RubricItem {
	const levels = { severity, frequency, impact, 'business-value': businessValue, 'technical-risk': technicalRisk };
	const ratings = Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== undefined)) as RubricItem['ratings'];
	return { id, title, ratings, gates: {}, ...rest };
}

const NO_GATE = { security: false, 'damage-growing': false, 'damage-done': false, 'fixed-date': false };

/** The chapter's five bugs: a gate, a tie, an unknown, a cheap one. */
export const FIVE_BUGS: RubricState = {
	items: [
		example('a', 'Retry after a gateway timeout charges twice', [4, 0, 4, 3, 1], { cost: 2, gates: { ...NO_GATE, 'damage-done': true } }),
		example('b', 'Search returns 500 for four big tenants', [3, 3, 3, 2, 3], { cost: 2, gates: NO_GATE }),
		example('c', 'Receipt e-mail shows $ for NZ$', [0, 4, 2, 1, 0], { cost: 0, gates: NO_GATE }),
		example('d', 'Nightly payout job grows by 8 minutes a week', [3, 0, 4, 4, 3], { cost: 3, gates: NO_GATE }),
		example('e', 'Export drops rows above 50,000', [3, 1, 1, null, 2], {
			cost: 1,
			gates: { security: false, 'damage-growing': false, 'fixed-date': false },
		}),
	],
};

/** One in each lane, an open gate, a title that would be markup and a formula elsewhere. */
export const EVERY_LANE: RubricState = {
	items: [
		example('rated', '<img src=x onerror=alert(1)> in the title', [2, 2, 2, 2, 2], {
			key: '#12',
			url: 'https://example.org/issues/12',
			labels: ['bug'],
			created: '2026-10-01',
		}),
		example('waiting', '=HYPERLINK("https://example.org")', [1, undefined, undefined, undefined, undefined], { evidence: false }),
		example('unrated', 'Nobody has looked at this one', [undefined, undefined, undefined, undefined, undefined]),
		example('leak', 'Invoices of other tenants in the export', [undefined, undefined, undefined, undefined, undefined], {
			gates: { security: true },
			evidence: false,
		}),
	],
};
