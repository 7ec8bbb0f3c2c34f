/**
 * What would turn the order of two neighbors: the weight that does it first, or the one answer that is missing.
 *
 * Within one floor of gates the band follows from the points alone and rises with them, so the order is that of the points whatever
 * the bands are. With `D = Σ w (upper − lower)`, a change of one weight `w_k` closes the gap at `w_k − D / (upper_k − lower_k)`: the
 * points are a straight line in each weight. Where the floors differ a gate has a part in the order, and nothing is said.
 */
import { isExact } from '../../core/interval.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import { type Assessment, HIGHEST_LEVEL, type Part } from './rubric.ts';

type Criterion = RubricDefinition['criteria'][number];

/** The schema allows no higher weight: what would need one is no sentence about this rubric. */
const HIGHEST_WEIGHT = 10;
/** Weights are named with one decimal. */
const STEPS = 10;
/** Sums of decimal weights are off by less. */
const TOLERANCE = 1e-9;

export type Flip =
	/** The lower overtakes once this criterion weighs more, or less, than now. */
	| {
			kind: 'weight';
			criterion: Criterion;
			direction: 'more' | 'less';
			/** With one decimal. */
			weight: number;
			/** True where they are level at exactly this weight and only beyond it the order turns. */
			isBeyond: boolean;
			/** False where answers are missing and it needs the right ones too. */
			isCertain: boolean;
	  }
	/** The same points: more weight on one of these puts the upper, or the lower, first. */
	| { kind: 'level'; forUpper: Criterion[]; forLower: Criterion[] }
	/** The same answers to everything that is weighed. */
	| { kind: 'same' }
	/** The lower is worse in nothing: no weights turn the order. */
	| { kind: 'never' }
	/** It takes more than one weight. */
	| { kind: 'several' }
	/** One answer is missing, and it decides: from this level on, its item stands above the other. */
	| { kind: 'answer'; of: 'upper' | 'lower'; criterion: Criterion; level: number };

const floorOf = ({ appliedGates }: Assessment): string | null => appliedGates[0]?.floor ?? null;
const lowest = ({ level }: Part): number => level ?? 0;
const highest = ({ level }: Part): number => level ?? HIGHEST_LEVEL;

/** The weight with one decimal that is the first to turn the order, or null where it is none that a rubric may have. */
function nameWeight(limit: number, direction: 'more' | 'less'): { weight: number; isBeyond: boolean } | null {
	const steps = limit * STEPS;
	const isBeyond = Math.abs(steps - Math.round(steps)) < TOLERANCE * STEPS;
	const weight = (isBeyond ? Math.round(steps) : direction === 'more' ? Math.ceil(steps) : Math.floor(steps)) / STEPS;
	return weight <= 0 || weight > HIGHEST_WEIGHT || (isBeyond && weight === HIGHEST_WEIGHT) ? null : { weight, isBeyond };
}

/** For a gap that is certain: what closes it at the answers that are best for the lower one. */
function findWeight(upper: Assessment, lower: Assessment, gap: number): Flip {
	const differences = upper.parts.map((part, index) => highest(lower.parts[index] as Part) - lowest(part));
	if (differences.every((difference) => difference <= 0)) return { kind: 'never' };
	let best: { flip: Flip; change: number } | null = null;
	for (const [index, { criterion }] of upper.parts.entries()) {
		const difference = differences[index] as number;
		if (difference === 0) continue;
		const direction = difference > 0 ? 'more' : 'less';
		const limit = criterion.weight + gap / difference;
		const named = limit > TOLERANCE ? nameWeight(limit, direction) : null;
		if (!named) continue;
		// Twice as much is as far away as half as much.
		const change = Math.abs(Math.log(limit / criterion.weight));
		if (best && best.change <= change + TOLERANCE) continue;
		const isCertain = isExact(upper.points) && isExact(lower.points);
		best = { flip: { kind: 'weight', criterion, direction, ...named, isCertain }, change };
	}
	return best?.flip ?? { kind: 'several' };
}

/** For two of equal points: which criteria speak for which of them. */
function findSides(upper: Assessment, lower: Assessment): Flip {
	const side = (sign: 1 | -1) =>
		upper.parts.flatMap((part, index) => (Math.sign(lowest(part) - lowest(lower.parts[index] as Part)) === sign ? [part.criterion] : []));
	const [forUpper, forLower] = [side(1), side(-1)];
	return forUpper.length + forLower.length === 0 ? { kind: 'same' } : { kind: 'level', forUpper, forLower };
}

/** For an order that is open: what the missing answer must be, where a single one is missing. */
function findAnswer(upper: Assessment, lower: Assessment): Flip | null {
	const missing = [upper, lower].flatMap(({ parts }) => parts.filter(({ level }) => level === null));
	const [part] = missing;
	if (!part || missing.length > 1) return null;
	const of = isExact(upper.points) ? 'lower' : 'upper';
	const [open, other] = of === 'upper' ? [upper, lower] : [lower, upper];
	for (let level = 1; level <= HIGHEST_LEVEL; level += 1) {
		if (open.points.low + level * part.criterion.weight > other.points.low + TOLERANCE)
			return { kind: 'answer', of, criterion: part.criterion, level };
	}
	return null;
}

/**
 * @param upper of two ranked items the one that is listed first
 * @returns null where a gate has a part in the order, or too much is missing to say one thing
 */
export function findFlip(upper: Assessment, lower: Assessment): Flip | null {
	if (floorOf(upper) !== floorOf(lower)) return null;
	const gap = upper.points.low - lower.points.high;
	if (gap > TOLERANCE) return findWeight(upper, lower, gap);
	if (isExact(upper.points) && isExact(lower.points)) return findSides(upper, lower);
	return findAnswer(upper, lower);
}
