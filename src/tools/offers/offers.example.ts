/** The worked example of the YAML as a reader's sheet. */
import type { OffersDefinition } from './offers.schema.ts';
import type { OffersState, OfferValue } from './offers.state.ts';
import type { FieldId } from './offers-fields.schema.ts';

/** Amounts that an offer of the example does not have are said to be none; only a reader's sheet has answers that are missing. */
const NONE: readonly FieldId[] = [
	'bonus-target',
	'sign-on-1',
	'sign-on-2',
	'refresher',
	'match',
	'benefits',
	'costs',
	'commute-hours',
	'on-call-weeks',
];

export function exampleState({ example }: Pick<OffersDefinition, 'example'>): OffersState {
	const none = Object.fromEntries(NONE.map((id): [string, OfferValue] => [id, 0]));
	return {
		currency: example.currency,
		assumptions: { ...example.assumptions } as Record<string, number>,
		offers: example.offers.map(({ name, values }, index) => ({
			id: `example-${index + 1}`,
			name,
			values: { ...none, ...(values as Record<string, OfferValue>) },
			gates: {},
		})),
	};
}
