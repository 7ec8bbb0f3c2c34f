/**
 * What evidence holds. A piece counts 1 while it is younger than `freshMonths`, ½ while it is younger than `fadedMonths`, and nothing
 * after that, without a date, or before its day has come. A level is held where the pieces of that level or a higher one add up to 1:
 * one fresh piece, or two faded ones. 1, because one dated thing that others can look at is what people are asked for; a half, because
 * the system may have changed since, and two such things seldom both went stale. Higher pieces count for lower levels, because each level
 * includes the ones before it. Lower ones never add up to a higher level.
 */
import { isDay } from '../../core/calendar-day.ts';
import { addMonths } from './career-map.days.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { Entry } from './career-map.state.ts';

type Aging = CareerMapDefinition['evidence'];

/** What the pieces of a level have to add up to. */
export const NEEDED = 1;

/** Ahead: its day is still to come. */
export type Age = 'fresh' | 'faded' | 'history' | 'undated' | 'ahead';
const WEIGHTS: Readonly<Record<Age, number>> = { fresh: 1, faded: 0.5, history: 0, undated: 0, ahead: 0 };

export interface Proof {
	entry: Entry;
	/** From 1; null where nobody has said which level it shows. */
	level: number | null;
	age: Age;
	/** 0, ½ or 1. */
	weight: number;
	/** The day on which it will count less; null where it counts nothing. */
	until: string | null;
}

/** How a piece counts on a day. @param today YYYY-MM-DD */
export function weigh(
	{ date = '' }: Pick<Entry, 'date'>,
	{ freshMonths, fadedMonths }: Aging,
	today: string,
): Omit<Proof, 'entry' | 'level'> {
	const as = (age: Age, until: string | null = null) => ({ age, weight: WEIGHTS[age], until });
	if (!isDay(date)) return as('undated');
	if (date > today) return as('ahead');
	const [fadesOn, endsOn] = [addMonths(date, freshMonths), addMonths(date, fadedMonths)];
	if (today < fadesOn) return as('fresh', fadesOn);
	return today < endsOn ? as('faded', endsOn) : as('history');
}

/** What speaks for each level, from the first: a piece counts for its own level and all below. @param count how many levels there are */
export const sumsOf = (proofs: readonly Pick<Proof, 'level' | 'weight'>[], count: number): number[] =>
	Array.from({ length: count }, (_, index) =>
		proofs.reduce((sum, { level, weight }) => (level !== null && level > index ? sum + weight : sum), 0),
	);

/** The highest level that is held, from 1; 0 where none is. Sums never grow from a level to the next. */
export const heldLevel = (sums: readonly number[]): number => sums.filter((sum) => sum >= NEEDED).length;

/** Newest first; without a date last. */
export const byDate = (a: Entry, b: Entry): number => {
	const [one, other] = [a.date ?? '', b.date ?? ''];
	return one === other ? (a.id < b.id ? -1 : 1) : one > other ? -1 : 1;
};

/** All pieces that speak for an area, newest first. @param levels ids, from the lowest. @param today YYYY-MM-DD */
export const proofsOf = (entries: readonly Entry[], area: string, levels: readonly string[], aging: Aging, today: string): Proof[] =>
	entries
		.filter(({ areas }) => Object.hasOwn(areas, area))
		.sort(byDate)
		.map((entry) => ({ entry, level: levels.indexOf(entry.areas[area] ?? '') + 1 || null, ...weigh(entry, aging, today) }));
