/**
 * The comparison of offers: each one reckoned in one currency, then put in order by several measures at once. Two are in order only where
 * what is not known can't turn them, where more than a few percent lie between them, and where no belief that moves by one step would turn
 * them; otherwise they are open, or a tie. An order between two depends on these two alone, so a further offer never reorders the others.
 */
import { type Interval, isExact } from '../../core/interval.ts';
import { type Assumptions, assumptionsOf, type OffersModel } from './offers.entries.ts';
import { type Measure, middleOf, openLimits, valueBy } from './offers.measure.ts';
import { horizonsOf } from './offers.money.ts';
import { currencyOf, type Outcome, outcomeOf } from './offers.outcome.ts';
import type { OffersState } from './offers.state.ts';
import type { AssumptionId } from './offers-fields.schema.ts';

/** Binary fractions: 0.1 + 0.2 must tie with 0.3. A ten-thousandth of a cent is beyond any letter. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Why two are not in order. `open`: what is not known decides. `step`: one step of one belief would turn them. */
export type Tie = { kind: 'open' } | { kind: 'percent' } | { kind: 'step'; assumption: AssumptionId };

export interface Place {
	outcome: Outcome;
	value: Interval;
	/** Why it is not behind the first; null for the first, and where it is behind. */
	tie: Tie | null;
}

/** All compared offers by one measure, the highest middle first. */
export interface Standing {
	measure: Measure;
	places: Place[];
}

export interface Comparison {
	state: OffersState;
	assumptions: Assumptions;
	currency: string | null;
	/** In the order of the sheet. */
	outcomes: Outcome[];
	/** By the total of one, two, four and all years, by cash alone, money of today, place, and hour; each where any offer has it. */
	standings: Standing[];
}

export const byName = (a: Outcome, b: Outcome): number => a.offer.name.localeCompare(b.offer.name) || (a.offer.id < b.offer.id ? -1 : 1);

/** Beliefs whose one step can make a tie. The years are a question of their own: each horizon has its own standing. */
const stepsOf = (definition: OffersModel) => definition.assumptions.filter(({ id }) => id !== 'years');

/** What every offer would come to with one belief one step higher and one step lower. */
function stepOutcomes(definition: OffersModel, state: OffersState, assumptions: Assumptions) {
	return stepsOf(definition).map(({ id, step }) => ({
		id,
		worlds: [-step, step].map((by) => {
			const moved = { ...assumptions, [id]: assumptions[id] + by };
			return new Map(state.offers.map((offer) => [offer.id, outcomeOf(definition, state, offer, moved)]));
		}),
	}));
}

/** How far `other` is from `first`, whose middle is not lower. */
function tieOf(
	definition: OffersModel,
	first: Outcome,
	other: Outcome,
	measure: Measure,
	steps: () => ReturnType<typeof stepOutcomes>,
): Tie | null {
	const [above, below] = [openLimits(first, measure), openLimits(other, measure)];
	const isSure = isExact(above) && isExact(below);
	if (!isSure && above.low <= below.high) return { kind: 'open' };
	const [most, least] = [middleOf(first, measure), middleOf(other, measure)];
	if (tidy(most - least) < (Math.abs(most) * definition.tie.percent) / 100 || tidy(most - least) === 0) return { kind: 'percent' };
	const turned = steps().find(({ worlds }) =>
		worlds.some((world) => {
			const [a, b] = [world.get(first.offer.id), world.get(other.offer.id)];
			return a && b && tidy(middleOf(a, measure) - middleOf(b, measure)) <= 0;
		}),
	);
	return turned ? { kind: 'step', assumption: turned.id } : null;
}

/** The measures that some of these offers have. */
function measuresOf(assumptions: Assumptions, outcomes: readonly Outcome[]): Measure[] {
	const { years } = assumptions;
	const all: Measure[] = [
		...horizonsOf(assumptions).map((count): Measure => ({ id: 'total', years: count })),
		{ id: 'cash', years },
		...(assumptions.discount === 0 ? [] : [{ id: 'present', years } as const]),
		{ id: 'adjusted', years },
		{ id: 'hour', years },
		{ id: 'hour-cash', years },
	];
	// An adjusted total says something only next to another one, or where there is one offer alone.
	const least = (measure: Measure) => (measure.id === 'adjusted' ? Math.min(2, outcomes.length) : 1);
	return all.filter((measure) => outcomes.filter((outcome) => valueBy(outcome, measure) !== null).length >= Math.max(1, least(measure)));
}

/** All offers against each other. The order in which they were entered has no effect on any standing. */
export function compare(definition: OffersModel, state: OffersState): Comparison {
	const assumptions = assumptionsOf(definition, state);
	const outcomes = state.offers.map((offer) => outcomeOf(definition, state, offer, assumptions));
	const compared = outcomes.filter(({ lane }) => lane === 'compared');
	let reckoned: ReturnType<typeof stepOutcomes> | undefined;
	// Most of the work, and often not needed: what is open or within percents of each other needs no steps.
	const steps = () => {
		reckoned ??= stepOutcomes(definition, state, assumptions);
		return reckoned;
	};
	const standings = measuresOf(assumptions, compared).map((measure): Standing => {
		const sorted = compared
			.filter((outcome) => valueBy(outcome, measure) !== null)
			.sort((a, b) => tidy(middleOf(b, measure) - middleOf(a, measure)) || byName(a, b));
		const [first] = sorted;
		const places = sorted.map((outcome): Place => {
			const tie = first && outcome !== first ? tieOf(definition, first, outcome, measure, steps) : null;
			return { outcome, value: valueBy(outcome, measure) as Interval, tie };
		});
		return { measure, places };
	});
	return { state, assumptions, currency: currencyOf(state), outcomes, standings };
}

/** Compared offers without a cost of living while others have one: nobody may take the order for one that is adjusted for place. */
export function withoutPlace({ outcomes }: Comparison): Outcome[] {
	const compared = outcomes.filter(({ lane }) => lane === 'compared');
	const lacking = compared.filter(({ money }) => !money?.adjusted);
	return lacking.length < compared.length ? lacking : [];
}

/** The standing that decides the order of tables: all years compared, cash and shares. */
export const mainStanding = ({ standings, assumptions }: Comparison): Standing | undefined =>
	standings.find(({ measure }) => measure.id === 'total' && measure.years === assumptions.years);

/** Those that lead, or might: the first and all that are not behind it. */
export const leadersOf = ({ places }: Standing): Place[] => places.filter(({ tie }, index) => index === 0 || tie !== null);
