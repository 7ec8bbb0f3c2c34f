/** By what offers are put in order, and what each of them has by that. */
import { exactly, type Interval, midpoint } from '../../core/interval.ts';
import type { Missing } from './offers.entries.ts';
import { missingIn } from './offers.money.ts';
import type { Outcome } from './offers.outcome.ts';

/** What offers are put in order by. */
export type Measure =
	| { id: 'total' | 'cash'; years: number } /** Over the years compared: money of today, adjusted for the place, an hour. */
	| { id: 'present' | 'adjusted' | 'hour' | 'hour-cash'; years: number };

/** A sure amount, or its limits; null where the offer has none of the kind. */
export function valueBy({ money }: Pick<Outcome, 'money'>, { id, years }: Measure): Interval | null {
	if (!money) return null;
	if (id === 'present') return money.present.all;
	if (id === 'adjusted') return money.adjusted?.all ?? null;
	if (id === 'hour') return money.hourly?.all ?? null;
	if (id === 'hour-cash') return money.hourly?.cash ?? null;
	const horizon = money.horizons.find((candidate) => candidate.years === years);
	return (id === 'cash' ? horizon?.cash : horizon?.all) ?? null;
}

/** What a value lacks. */
export function lackIn({ money }: Pick<Outcome, 'money'>, { id, years }: Measure): Missing[] {
	if (!money) return [];
	const isHourly = id === 'hour' || id === 'hour-cash';
	const streams: Missing['stream'][] = [
		'cash',
		...(id === 'cash' || id === 'hour-cash' ? [] : (['equity'] as const)),
		...(isHourly ? (['hours'] as const) : []),
	];
	return missingIn(money.entries, streams, years);
}

/** The limits with what is missing taken as without limit, in its direction. */
export function openLimits(outcome: Outcome, measure: Measure): Interval {
	const value = valueBy(outcome, measure) ?? exactly(0);
	const lack = lackIn(outcome, measure);
	const isEither = measure.id.startsWith('hour') && lack.some(({ field }) => field.id === 'on-call-weeks');
	return {
		low: isEither || lack.some(({ direction }) => direction === 'down') ? Number.NEGATIVE_INFINITY : value.low,
		high: isEither || lack.some(({ direction }) => direction === 'up') ? Number.POSITIVE_INFINITY : value.high,
	};
}

/** A measure's own middle: what breaks even and steps are told from. */
export const middleOf = (outcome: Pick<Outcome, 'money'>, measure: Measure): number => midpoint(valueBy(outcome, measure) ?? exactly(0));
