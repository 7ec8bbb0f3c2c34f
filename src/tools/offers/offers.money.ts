/**
 * The arithmetic of one offer: every year's parts, sums over years, money of today, money adjusted for the place, money an hour. Each
 * amount is an interval in the currency of comparison: the lowest and the highest that the entries leave possible. Before tax.
 *
 * Amounts are in money; percentages are 0 to 100 and more; years count from 1.
 */
import { exactly, type Interval } from '../../core/interval.ts';
import { type Assumptions, atEnd, type Entries, type Missing, type OffersModel, readEntries } from './offers.entries.ts';
import type { Offer } from './offers.state.ts';
import { findSchedule, vestedIn } from './offers.vesting.ts';
import type { FieldId } from './offers-fields.schema.ts';

/** What a year is made of. `costs` is negative. */
export const PART_IDS = ['base', 'bonus', 'match', 'sign-on', 'on-call', 'benefits', 'costs', 'grant', 'refresher'] as const;
export type PartId = (typeof PART_IDS)[number];
const EQUITY_PARTS: readonly PartId[] = ['grant', 'refresher'];
export const isEquityPart = (id: PartId): boolean => EQUITY_PARTS.includes(id);

/** Cash alone, and cash with what counts of shares and options. */
export interface Sum {
	cash: Interval;
	all: Interval;
}

export interface Year extends Sum {
	year: number;
	parts: Record<PartId, Interval>;
	equity: Interval;
}

/** Everything that one offer comes to. */
export interface Money {
	entries: Entries;
	/** Percent of paper value that counts; null where there are no shares. */
	factor: Interval | null;
	/** One a year, from the first. */
	years: Year[];
	/** Sums up to the end of each horizon, the shortest first. */
	horizons: (Sum & { years: number })[];
	/** Of the longest horizon that is compared: a year on average. */
	average: Sum;
	/** Sums in money of today. */
	present: Sum;
	/** Sums with what is spent adjusted for the cost of living; null where the offer has no index. */
	adjusted: Sum | null;
	/** Hours in a year, commute and nights on call included. */
	hours: Interval;
	/** An hour, over the average year; null where no hour is left. */
	hourly: Sum | null;
}

type Read = (id: FieldId) => number;
type Plain = Record<PartId, number>;

/** `to` times over, with a growth in percent: also to a part of a year. */
const grow = (percent: number, to: number): number => Math.max(0, 1 + percent / 100) ** to;

/**
 * One year at one end of all limits.
 * base_y = base · (1 + raise)^(y−1); bonus_y = base_y · target · share paid; match_y = base_y · match; shares_y = grant · vested_y ·
 * (1 + g)^(y−½) · k; options_y = number · vested_y · max(0, price · (1 + g)^(y−½) · (1 − dilution) − strike) · k; each refresher of
 * year j < y adds refresher · vested_{y−j} · (1 + g)^(y−½−j) · k.
 */
function yearParts(definition: OffersModel, entries: Entries, assumptions: Assumptions, read: Read, factor: number, year: number): Plain {
	const base = read('base') * grow(assumptions.raise, year - 1);
	const { kind, schedule } = entries;
	const growth = (since: number) => grow(assumptions['share-growth'], year - 0.5 - since);
	const vested = schedule ? vestedIn(year, schedule) / 100 : 0;
	const k = factor / 100;
	const share = read('share-price') * growth(0) * (1 - read('dilution') / 100) - read('strike');
	// A price or a number that nobody knows makes no part; the missing field says so.
	const isPriced = ['options', 'share-price', 'strike'].every((id) => entries.numbers.has(id as FieldId));
	const ofGrant = {
		none: 0,
		shares: read('grant') * vested * growth(0) * k,
		options: isPriced ? read('options') * vested * Math.max(0, share) * k : 0,
	};
	const forRefreshers = findSchedule(definition, definition.refresherSchedule, undefined);
	const refreshers = Array.from({ length: year - 1 }, (_, index) => index + 1).map(
		(given) => read('refresher') * (forRefreshers ? vestedIn(year - given, forRefreshers) / 100 : 0) * growth(given) * k,
	);
	return {
		base,
		bonus: (base * read('bonus-target') * read('bonus-payout')) / 10_000,
		match: (base * read('match')) / 100,
		'sign-on': year === 1 ? read('sign-on-1') : year === 2 ? read('sign-on-2') : 0,
		'on-call': read('on-call-weeks') * read('on-call-pay'),
		benefits: read('benefits'),
		costs: -read('costs') || 0,
		grant: kind ? ofGrant[kind.formula] : 0,
		refresher: kind ? refreshers.reduce((total, amount) => total + amount, 0) : 0,
	};
}

const between = (low: number, high: number): Interval => ({ low: Math.min(low, high), high: Math.max(low, high) });
const total = (list: readonly Interval[]): Interval =>
	list.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), exactly(0));
/** @param factor 0 or more */
const times = ({ low, high }: Interval, factor: number): Interval => ({ low: low * factor, high: high * factor });
const timesBoth = ({ cash, all }: Sum, factor: number): Sum => ({ cash: times(cash, factor), all: times(all, factor) });

/** Sums of years, each weighed. @param weigh the factor of a year */
const addUp = (years: readonly Year[], weigh: (year: number) => number = () => 1): Sum => ({
	cash: total(years.map(({ cash, year }) => times(cash, weigh(year)))),
	all: total(years.map(({ all, year }) => times(all, weigh(year)))),
});

/** The years after which sums are shown: one, two, four, and as many as the reader compares. */
export const horizonsOf = ({ years }: Pick<Assumptions, 'years'>): number[] => [...new Set([1, 2, 4, years])].sort((a, b) => a - b);

/** Hours of a year: (week + commute) × weeks at work + weeks on call × extra hours. @param onCall weeks on call */
const hoursAt = (read: Read, leave: number, onCall: number): number =>
	Math.max(0, (read('hours') + read('commute-hours')) * (52 - leave) + onCall * read('on-call-hours'));

/**
 * Money an hour at its lowest and highest. Weeks on call bring money and take hours, so both of their ends are tried: in between the
 * quotient runs one way.
 */
function perHour(entries: Entries, average: Sum, rate: number): { hours: Interval; hourly: Sum | null } {
	const [low, high] = [atEnd(entries, 'low'), atEnd(entries, 'high')];
	const weeks = entries.numbers.get('on-call-weeks')?.value ?? exactly(0);
	const isMissing = entries.missing.some(({ field }) => field.id === 'on-call-weeks');
	const most = (onCall: number) => hoursAt(high, low('leave'), onCall);
	const least = (onCall: number) => hoursAt(low, high('leave'), onCall);
	const hours = { low: least(weeks.low), high: most(weeks.high) };
	if (hours.low <= 0) return { hours, hourly: null };
	// The average holds the lowest pay for the fewest weeks, and the highest for the most; other weeks change it by their pay.
	const ends = isMissing ? [0] : [weeks.low, weeks.high];
	const quotients = ({ low: least_, high: most_ }: Interval): Interval => {
		const lows = ends.map((onCall) => {
			const amount = least_ + (onCall - weeks.low) * low('on-call-pay') * rate;
			return amount / (amount < 0 ? least(onCall) : most(onCall));
		});
		const highs = ends.map((onCall) => {
			const amount = most_ - (weeks.high - onCall) * high('on-call-pay') * rate;
			return amount / (amount < 0 ? most(onCall) : least(onCall));
		});
		return { low: Math.min(...lows), high: Math.max(...highs) };
	};
	return { hours, hourly: { cash: quotients(average.cash), all: quotients(average.all) } };
}

/**
 * Cash with what is spent adjusted for the place: cash · (s · 100 / index + 1 − s). Shares are saved, so they stay as they are.
 * @param index 100 is the place that is compared with
 */
function adjust(sum: Sum, { low, high }: Interval, share: number): Sum {
	const factor = (index: number) => (share * 100) / index + 1 - share;
	const [cheap, dear] = [factor(low), factor(high)];
	const at = (amount: number, isLow: boolean) => amount * (isLow === amount >= 0 ? dear : cheap);
	const cash = { low: at(sum.cash.low, true), high: at(sum.cash.high, false) };
	const equity = { low: sum.all.low - sum.cash.low, high: sum.all.high - sum.cash.high };
	return { cash, all: total([cash, equity]) };
}

/**
 * Reckons one offer.
 * @param rate how much of the currency of comparison one unit of the offer's is worth; 1 where they are the same
 */
export function reckon(definition: OffersModel, offer: Offer, assumptions: Assumptions, rate: number): Money {
	const entries = readEntries(definition, offer, assumptions);
	const own = entries.numbers.get('confidence')?.value;
	const ofKind = entries.kind?.assumption;
	const factor = !entries.kind || !ofKind ? null : (own ?? exactly(assumptions[ofKind]));
	const [low, high] = [atEnd(entries, 'low'), atEnd(entries, 'high')];
	const horizons = horizonsOf(assumptions);
	const years = Array.from({ length: horizons.at(-1) ?? 1 }, (_, index): Year => {
		const year = index + 1;
		const least = yearParts(definition, entries, assumptions, low, factor?.low ?? 0, year);
		const most = yearParts(definition, entries, assumptions, high, factor?.high ?? 0, year);
		const parts = Object.fromEntries(PART_IDS.map((id) => [id, between(least[id] * rate, most[id] * rate)])) as Record<PartId, Interval>;
		const cash = total(PART_IDS.filter((id) => !isEquityPart(id)).map((id) => parts[id]));
		const equity = total(EQUITY_PARTS.map((id) => parts[id]));
		return { year, parts, cash, equity, all: total([cash, equity]) };
	});
	const compared = years.slice(0, assumptions.years);
	const sum = addUp(compared);
	const average = timesBoth(sum, 1 / assumptions.years);
	const index = entries.numbers.get('cost-index')?.value;
	return {
		entries,
		factor,
		years,
		horizons: horizons.map((count) => ({ years: count, ...addUp(years.slice(0, count)) })),
		average,
		present: addUp(compared, (year) => grow(assumptions.discount, 1 - year)),
		adjusted: index && index.low > 0 ? adjust(sum, index, assumptions['spending-share'] / 100) : null,
		...perHour(entries, average, rate),
	};
}

/** What a sum lacks: fields that nobody has filled in and that bear on it. */
export const missingIn = ({ missing }: Entries, streams: readonly Missing['stream'][], years: number): Missing[] =>
	missing.filter(({ stream, year }) => streams.includes(stream) && year <= years);
