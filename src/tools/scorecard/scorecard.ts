/**
 * The scorecard's model: an additive value model over anchored levels, with an interval wherever an answer is not sure. What is not
 * known is anything from 0 to 4, never 0 and never the middle; so two options are in order only where their intervals are apart.
 * Deal-breakers are gates: they put an option out and carry no points.
 */
import { type Interval, isExact, midpoint, sum } from '../../core/interval.ts';
import { type Rank, rank } from '../../core/ranking.ts';
import type { ScorecardDefinition } from './scorecard.schema.ts';
import type { ScorecardState, ScoredOption } from './scorecard.state.ts';

export type Criterion = ScorecardDefinition['criteria'][number];
export type Gate = ScorecardDefinition['gates'][number];
export type Grade = ScorecardDefinition['grades'][number];

export const HIGHEST_LEVEL = 4;

/** One criterion's share in the points: weight × level / 4. */
export interface Part {
	criterion: Criterion;
	/** Out of 100: what the step from level 0 to level 4 is worth. */
	weight: number;
	/** 0 to 4; null is not known. */
	level: number | null;
	/** How the level is known; the least sure one where the reader has not said; null where no level is known. */
	grade: Grade | null;
	/** The levels that the answer leaves open, 0 to 4. */
	levels: Interval;
	/** 0 to `weight`. */
	points: Interval;
}

/** In the ranking, out by a deal-breaker, or without a single answer. */
export type Lane = 'ranked' | 'out' | 'blank';

export interface Score {
	option: ScoredOption;
	lane: Lane;
	parts: Part[];
	/** 0 to 100. */
	points: Interval;
	/** Out of 100: the weight of the criteria that have a level. */
	coverage: number;
	failedGates: Gate[];
	/** Deal-breakers without an answer, or "not known". */
	openGates: Gate[];
}

/** Binary fractions: 0.1 + 0.2 must tie with 0.3. Millionths of a point are beyond any answer. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * Weights out of 100, from the reader's on any scale; the scorecard's own where the reader has set none or only zeros.
 * @returns one a criterion, in its order
 */
export function shareOut({ criteria }: Pick<ScorecardDefinition, 'criteria'>, weights: ScorecardState['weights']): number[] {
	const raw = criteria.map(({ id, weight }) => weights[id] ?? weight);
	const total = raw.reduce((all, weight) => all + weight, 0);
	const scaled = total > 0 ? raw : criteria.map(({ weight }) => weight);
	const whole = scaled.reduce((all, weight) => all + weight, 0);
	// Multiplied first: weights that add up to 100 come out as they went in.
	return scaled.map((weight) => (weight * 100) / whole);
}

function scorePart(definition: ScorecardDefinition, criterion: Criterion, weight: number, option: ScoredOption): Part {
	const answer = option.answers[criterion.id];
	const level = answer?.level ?? null;
	const share = (value: number) => (weight * value) / HIGHEST_LEVEL;
	if (level === null) {
		const levels = { low: 0, high: HIGHEST_LEVEL };
		return { criterion, weight, level, grade: null, levels, points: { low: 0, high: weight } };
	}
	const grade = definition.grades.find(({ id }) => id === answer?.grade) ?? (definition.grades.at(-1) as Grade);
	const levels = { low: Math.max(0, level - grade.widens), high: Math.min(HIGHEST_LEVEL, level + grade.widens) };
	return { criterion, weight, level, grade, levels, points: { low: share(levels.low), high: share(levels.high) } };
}

/** Everything that can be said of one option by itself. @param weights out of 100, in the order of the criteria */
export function score(definition: ScorecardDefinition, weights: readonly number[], option: ScoredOption): Score {
	const parts = definition.criteria.map((criterion, index) => scorePart(definition, criterion, weights[index] ?? 0, option));
	const total = sum(parts.map(({ points }) => points));
	const failedGates = definition.gates.filter(({ id }) => option.gates[id] === false);
	const known = parts.filter(({ level }) => level !== null);
	return {
		option,
		lane: failedGates.length > 0 ? 'out' : known.length === 0 ? 'blank' : 'ranked',
		parts,
		points: { low: tidy(total.low), high: tidy(total.high) },
		coverage: tidy(known.reduce((all, { weight }) => all + weight, 0)),
		failedGates,
		openGates: definition.gates.filter(({ id }) => (option.gates[id] ?? null) === null),
	};
}

export interface RankedScore extends Score {
	rank: Rank;
}

/** What to find out next: an open answer of an option whose place is open. */
export interface Question {
	score: Score;
	part: Part;
	/** By how many points the answer could still move the option. */
	swing: number;
}

export interface Comparison {
	/** Weights out of 100 in the order of the criteria. */
	weights: number[];
	/** The best first, by the middle of the interval where intervals overlap; `rank` says what is decided. */
	ranked: RankedScore[];
	out: Score[];
	blank: Score[];
	/** The largest swing first; of equal ones, that of the option which could get furthest. */
	questions: Question[];
}

const byName = (a: Score, b: Score): number =>
	a.option.id === b.option.id ? 0 : a.option.name.localeCompare(b.option.name) || (a.option.id < b.option.id ? -1 : 1);

/** Alone in its place, whatever is found out. */
export const isDecided = ({ best, worst, tied }: Rank): boolean => best === worst || tied;

/** All options against each other. The order in which they were entered has no effect. */
export function compare(definition: ScorecardDefinition, state: ScorecardState): Comparison {
	const weights = shareOut(definition, state.weights);
	const scores = state.options.map((option) => score(definition, weights, option));
	const inLane = (lane: Lane) => scores.filter((one) => one.lane === lane);
	const candidates = inLane('ranked');
	const ranks = rank(candidates.map(({ points }) => points));
	const ranked = candidates
		.map((one, index): RankedScore => ({ ...one, rank: ranks[index] as Rank }))
		.sort((a, b) => midpoint(b.points) - midpoint(a.points) || b.points.high - a.points.high || byName(a, b));
	const isAlone = ranked.length === 1;
	const questions = ranked
		.filter(({ rank: place }) => isAlone || !isDecided(place))
		.flatMap((one) =>
			one.parts
				.filter(({ points }) => !isExact(points))
				.map((part): Question => {
					return { score: one, part, swing: tidy(part.points.high - part.points.low) };
				}),
		)
		.sort((a, b) => b.swing - a.swing || b.score.points.high - a.score.points.high || byName(a.score, b.score));
	return { weights, ranked, out: inLane('out').sort(byName), blank: inLane('blank').sort(byName), questions };
}

/** What would put `other` level with `leader`: a weight or an answer, everything else as it is. */
export type BreakEven =
	| {
			kind: 'weight';
			criterion: Criterion /** Out of 100. */;
			now: number /** Out of 100. */;
			at: number /** More or less weight helps the other. */;
			direction: 'more' | 'less';
	  }
	| { kind: 'answer'; criterion: Criterion; of: 'leader' | 'other' /** Level, 0 to 4. */; at: number };

const middle = ({ levels }: Part): number => midpoint(levels);

/** By how many points the middle of one is above the middle of the other; 0 where both are level. */
export const leadOf = (leader: Score, other: Score): number => tidy(midpoint(leader.points) - midpoint(other.points));

/**
 * Weights at which the middles of two options meet. With D the lead in points and d the lead on one criterion, both from the middles,
 * a weight w moves to w' while the others keep their proportions: lead(w') = w'·d + (1 − w')·R with R = (D − w·d) / (1 − w), so
 * w' = R / (R − d). A criterion that can't turn the lead has no w' between 0 and 1. Where the two are level, every weight does.
 */
function weightBreakEvens(leader: Score, other: Score): BreakEven[] {
	const lead = (leadOf(leader, other) / 100) * HIGHEST_LEVEL;
	if (lead === 0) return [];
	return leader.parts.flatMap((part, index): BreakEven[] => {
		const weight = part.weight / 100;
		const difference = middle(part) - middle(other.parts[index] as Part);
		if (weight >= 1 || difference === 0) return [];
		const rest = (lead - weight * difference) / (1 - weight);
		const at = tidy((rest / (rest - difference)) * 100);
		// Not a number where both are nothing. At 0 and at 100 the two would only be level, and no weight is beyond.
		if (!(at > 0 && at < 100)) return [];
		return [{ kind: 'weight', criterion: part.criterion, now: part.weight, at, direction: difference < 0 ? 'more' : 'less' }];
	});
}

/** Levels of open answers at which the two meet, all other answers at the middle of what is open. */
function answerBreakEvens(leader: Score, other: Score): BreakEven[] {
	const lead = leadOf(leader, other);
	const meet = (of: 'leader' | 'other', score: Score, sign: 1 | -1) =>
		score.parts.flatMap((part): BreakEven[] => {
			const { low, high } = part.levels;
			if (low === high || part.weight === 0) return [];
			const at = tidy(middle(part) + (sign * lead * HIGHEST_LEVEL) / part.weight);
			// Beyond it the other has to be ahead, so there has to be something beyond it.
			const isOpen = of === 'other' ? at >= low && at < high : at > low && at <= high;
			return isOpen ? [{ kind: 'answer', criterion: part.criterion, of, at }] : [];
		});
	return [...meet('other', other, 1), ...meet('leader', leader, -1)];
}

/** How far off a change is, in points of weight; an open answer may turn out so at any time. */
export const distanceOf = (one: BreakEven): number => (one.kind === 'weight' ? Math.abs(one.at - one.now) : 0);

/**
 * What would change the order of two neighbors: the open answers first, then the weights, the smallest change first.
 * @param leader the one whose middle is higher
 */
export function breakEvens(leader: Score, other: Score): BreakEven[] {
	return [...answerBreakEvens(leader, other), ...weightBreakEvens(leader, other).sort((a, b) => distanceOf(a) - distanceOf(b))];
}
