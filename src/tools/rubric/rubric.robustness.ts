/**
 * How firm the first place is: who would be first if the criteria weighed something else. Every run draws new weights, every mixture
 * as likely as the next, and ranks as always: band before points, floors of gates included. The share of runs that an item wins is
 * the rank acceptability index of SMAA-2 (Lahdelma and Salminen, Operations Research 49, 2001).
 *
 * Weights that are uniform over all mixtures are exponential draws divided by their sum (Devroye, Non-Uniform Random Variate
 * Generation, 1986, chapter V). They keep the rubric's sum of weights, so that the bands still fit. An answer that is not known is drawn
 * too, each level as likely as the next.
 */
import { drawFraction, numberOfText } from '../../core/seeded.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import { type Assessment, compareTitles, HIGHEST_LEVEL } from './rubric.ts';

/** Another seed gives other weights. One is enough: the same answers always lead to the same numbers. */
const SEED = 20_261_122;
const RUNS = 10_000;
/** Where very many could be first, fewer runs: a phone must come to an end. */
const MANY = 500;
const RUNS_FOR_MANY = 2_000;
/** How many of the strongest are asked whether they keep another from ever being first. */
const STRONGEST = 50;
/** Levels that are all 2 must reach 10 points whatever the weights are. */
const TOLERANCE = 1e-9;

/** Items with the same answers: what happens to one happens to all. */
interface Candidate {
	members: Assessment[];
	/** Null is not known. */
	levels: (number | null)[];
	/** The most urgent band that its gates lead to, as its place from the top; the number of bands where no gate applies. */
	floor: number;
	/** What its missing answers are drawn by. */
	stream: number;
}

/** Everything that the runs need, made once. */
export interface Contest {
	candidates: Candidate[];
	/** How many are ranked, those that can never be first included. */
	total: number;
	runs: number;
	/** The least points of each band from the top; infinite where only a gate leads to it. */
	thresholds: number[];
	weightSum: number;
}

/** How often each candidate was first, in the order of the candidates. */
export interface Tally {
	first: number[];
	/** How many of these it shared. */
	shared: number[];
	/** How often it had the most points, whatever its gates. */
	byPoints: number[];
}

const EMPTY_LEVEL = { low: 0, high: HIGHEST_LEVEL };
const span = (level: number | null | undefined) => (level == null ? EMPTY_LEVEL : { low: level, high: level });

/** True where `a` has more points than `b` under all weights, whatever is missing, and a floor as urgent. */
const beats = (a: Candidate, b: Candidate): boolean =>
	a.floor <= b.floor &&
	a.levels.every((level, index) => span(level).low >= span(b.levels[index]).high) &&
	a.levels.some((level, index) => span(level).low > span(b.levels[index]).high);

/** @param ranked the items that have a place; their order has no effect */
export function prepareContest(definition: RubricDefinition, ranked: readonly Assessment[]): Contest {
	const { bands, criteria } = definition;
	const groups = new Map<string, Candidate>();
	for (const assessment of ranked) {
		const levels = assessment.parts.map(({ level }) => level);
		const place = bands.findIndex(({ id }) => id === assessment.appliedGates[0]?.floor);
		const floor = place < 0 ? bands.length : place;
		// Two that miss the same answer are not the same: each may turn out otherwise.
		const key = levels.includes(null) ? `item ${assessment.item.id}` : `levels ${floor} ${levels.join(' ')}`;
		const group = groups.get(key);
		if (group) group.members.push(assessment);
		else groups.set(key, { members: [assessment], levels, floor, stream: numberOfText(assessment.item.id) });
	}
	const strength = ({ levels }: Candidate) => levels.reduce<number>((total, level) => total + span(level).low, 0);
	const all = [...groups.values()].sort((a, b) => strength(b) - strength(a));
	const strongest = all.slice(0, STRONGEST);
	const candidates = all.filter((candidate) => !strongest.some((other) => beats(other, candidate)));
	return {
		candidates,
		total: ranked.length,
		runs: candidates.length > MANY ? RUNS_FOR_MANY : RUNS,
		thresholds: bands.map(({ from }) => from ?? Number.POSITIVE_INFINITY),
		weightSum: criteria.reduce((total, { weight }) => total + weight, 0),
	};
}

const emptyTally = ({ candidates }: Contest): Tally => {
	const zeros = () => candidates.map(() => 0);
	return { first: zeros(), shared: zeros(), byPoints: zeros() };
};

function drawWeights(run: number, count: number, total: number): number[] {
	const draws = Array.from({ length: count }, (_, index) => -Math.log(drawFraction(SEED, run, index)));
	const scale = total / draws.reduce((sum, draw) => sum + draw, 0);
	return draws.map((draw) => draw * scale);
}

/** The candidates with the highest value; those with the same answers count as one more each. */
function leaders(values: readonly number[]): number[] {
	const best = Math.max(...values);
	return values.flatMap((value, index) => (value === best ? [index] : []));
}

/**
 * Plays some of the runs. Which run draws what depends on its number alone, so they may be played in any portions.
 * @param from the first run, from 0
 * @param to the run after the last
 */
export function playRuns(contest: Contest, from: number, to: number): Tally {
	const { candidates, thresholds, weightSum } = contest;
	const tally = emptyTally(contest);
	const criteriaCount = candidates[0]?.levels.length ?? 0;
	const isAlone = (winners: readonly number[]) => winners.length === 1 && candidates[winners[0] as number]?.members.length === 1;
	for (let run = from; run < to && candidates.length > 0; run += 1) {
		const weights = drawWeights(run, criteriaCount, weightSum);
		const points = candidates.map(({ levels, stream }) => {
			let sum = 0;
			for (let index = 0; index < criteriaCount; index += 1) {
				const level = levels[index] ?? Math.floor(drawFraction(SEED, run, stream, index) * (HIGHEST_LEVEL + 1));
				sum += level * (weights[index] as number);
			}
			return sum;
		});
		const values = points.map((amount, index) => {
			const byPoints = thresholds.findIndex((threshold) => amount >= threshold - TOLERANCE);
			const place = Math.min(byPoints < 0 ? thresholds.length : byPoints, (candidates[index] as Candidate).floor);
			return (thresholds.length - place) * (HIGHEST_LEVEL * weightSum + 1) + amount;
		});
		const winners = leaders(values);
		for (const index of winners) {
			tally.first[index] = (tally.first[index] ?? 0) + 1;
			if (!isAlone(winners)) tally.shared[index] = (tally.shared[index] ?? 0) + 1;
		}
		for (const index of leaders(points)) tally.byPoints[index] = (tally.byPoints[index] ?? 0) + 1;
	}
	return tally;
}

/** Two portions as one. */
export function addTallies(one: Tally, other: Tally): Tally {
	const add = (a: readonly number[], b: readonly number[]) => a.map((count, index) => count + (b[index] ?? 0));
	return { first: add(one.first, other.first), shared: add(one.shared, other.shared), byPoints: add(one.byPoints, other.byPoints) };
}

export interface RobustnessRow {
	assessment: Assessment;
	/** In how many runs it was first, alone or with others. */
	first: number;
	/** In how many of these it was not alone. */
	shared: number;
	/** In how many runs it had the most points, gates aside. */
	byPoints: number;
}

export interface Robustness {
	runs: number;
	/** Those that were first at least once, with or without gates; the most often first. */
	rows: RobustnessRow[];
	/** How many never were. */
	neverFirst: number;
	/** Whether a gate applies to any that could be first. */
	hasGates: boolean;
}

/** @param tally of all the contest's runs */
export function summarize(contest: Contest, tally: Tally): Robustness {
	const rows = contest.candidates
		.flatMap(({ members }, index) =>
			members.map((assessment) => ({
				assessment,
				first: tally.first[index] ?? 0,
				shared: tally.shared[index] ?? 0,
				byPoints: tally.byPoints[index] ?? 0,
			})),
		)
		.filter(({ first, byPoints }) => first > 0 || byPoints > 0)
		.sort((a, b) => b.first - a.first || b.byPoints - a.byPoints || compareTitles(a.assessment.item.title, b.assessment.item.title));
	return {
		runs: contest.runs,
		rows,
		neverFirst: contest.total - rows.filter(({ first }) => first > 0).length,
		hasGates: contest.candidates.some(({ floor }) => floor < contest.thresholds.length),
	};
}
