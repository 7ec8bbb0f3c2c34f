/**
 * The rubric's model: gates first, then points, then the cost of the fix as a tie-break.
 *
 * Each level of a criterion is written to be about three times worse than the one before, so a level is a logarithm to base
 * three and adding levels multiplies harms. That is why a sum of levels is a fair score although levels look like mere ranks.
 * See docs/decisions/0006-rubric-model.md.
 */
import { difference, exactly, type Interval, isExact, midpoint, sum } from '../../core/interval.ts';
import { type Rank, rank } from '../../core/ranking.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { RubricItem, RubricState } from './rubric.state.ts';
import { addressOf } from './rubric.tracker.ts';

type Criterion = RubricDefinition['criteria'][number];
export type Band = RubricDefinition['bands'][number];
export type Gate = RubricDefinition['gates'][number];

export const HIGHEST_LEVEL = 4;

/** One criterion's share in the points: level × weight, or the whole span of it where the level is not known. */
export interface Part {
	criterion: Criterion;
	/** 0 to 4; null is not known. */
	level: number | null;
	points: Interval;
}

/** Where an item stands: in the ranking, waiting for evidence, or without a single answer. */
export type Lane = 'ranked' | 'needs-evidence' | 'unrated';

export interface Assessment {
	item: RubricItem;
	/** Where the tracker shows it, or null. */
	address: string | null;
	lane: Lane;
	parts: Part[];
	/** The sum of the parts: 0 to 4 × the sum of the weights. */
	points: Interval;
	/** The gates answered yes, the one with the most urgent floor first. */
	appliedGates: Gate[];
	/** The gates that have no answer yet, or "not known". */
	openGates: Gate[];
	/** The least and the most urgent band that the points and the answered gates allow. */
	band: { least: Band; most: Band };
	/** True where a gate, not the points, put it into its band. */
	lifted: boolean;
	/** The most urgent band that an open gate could still lead to; null where no open gate could change anything. */
	couldRiseTo: Band | null;
	/** Points − level of the fix cost; null where the cost is not known. */
	payOff: Interval | null;
}

/** A band's place from the top: 0 is the most urgent. */
const urgency = (definition: RubricDefinition, band: Band): number => definition.bands.indexOf(band);

/** The band that points alone lead to. A rubric's last band takes whatever is left, so there always is one. */
export function bandForPoints(definition: RubricDefinition, points: number): Band {
	const band = definition.bands.find(({ from }) => from !== null && points >= from) ?? definition.bands.at(-1);
	if (!band) throw new RangeError('A rubric has at least two bands.');
	return band;
}

const bandById = (definition: RubricDefinition, id: string): Band =>
	definition.bands.find((band) => band.id === id) ?? bandForPoints(definition, 0);

const moreUrgent = (definition: RubricDefinition, a: Band, b: Band): Band => (urgency(definition, a) <= urgency(definition, b) ? a : b);

function assessPart(criterion: Criterion, item: RubricItem): Part {
	const level = item.ratings[criterion.id] ?? null;
	const points = level === null ? { low: 0, high: HIGHEST_LEVEL * criterion.weight } : exactly(level * criterion.weight);
	return { criterion, level, points };
}

function findLane(item: RubricItem, parts: readonly Part[], appliedGates: readonly Gate[]): Lane {
	// A gate that is answered yes outweighs missing evidence: a leak that nobody can reproduce yet is still worked on now.
	if (appliedGates.length > 0) return 'ranked';
	if (item.evidence === false) return 'needs-evidence';
	return parts.every(({ level }) => level === null) ? 'unrated' : 'ranked';
}

/**
 * Everything that can be said of one item by itself.
 * @param keyAddress where the sheet's tracker shows an item, with `{key}` in place of its key
 */
export function assess(definition: RubricDefinition, item: RubricItem, keyAddress?: string): Assessment {
	const parts = definition.criteria.map((criterion) => assessPart(criterion, item));
	const points = sum(parts.map((part) => part.points));
	const floorOf = (gate: Gate) => bandById(definition, gate.floor);
	const appliedGates = definition.gates
		.filter(({ id }) => item.gates[id] === true)
		.sort((a, b) => urgency(definition, floorOf(a)) - urgency(definition, floorOf(b)));
	const openGates = definition.gates.filter(({ id }) => (item.gates[id] ?? null) === null);
	const lift = (band: Band) => appliedGates.reduce((highest, gate) => moreUrgent(definition, highest, floorOf(gate)), band);
	const byPoints = { least: bandForPoints(definition, points.low), most: bandForPoints(definition, points.high) };
	const band = { least: lift(byPoints.least), most: lift(byPoints.most) };
	const highest = openGates.reduce((best, gate) => moreUrgent(definition, best, floorOf(gate)), band.least);
	return {
		item,
		address: addressOf(item, keyAddress),
		lane: findLane(item, parts, appliedGates),
		parts,
		points,
		appliedGates,
		openGates,
		band,
		lifted: band.most !== byPoints.most || (isExact(points) && band.least !== byPoints.least),
		couldRiseTo: urgency(definition, highest) < urgency(definition, band.most) ? highest : null,
		payOff: item.cost == null ? null : difference(points, exactly(item.cost)),
	};
}

export interface RankedItem extends Assessment {
	rank: Rank;
}

export interface Ranking {
	/** Most urgent first. */
	ranked: RankedItem[];
	needsEvidence: Assessment[];
	unrated: Assessment[];
}

/** Band before points: one number in which a step of band outweighs every number of points. */
function rankingValue(definition: RubricDefinition, { band, points }: Assessment): Interval {
	const mostPoints = HIGHEST_LEVEL * definition.criteria.reduce((total, { weight }) => total + weight, 0);
	const value = (place: Band, amount: number) => (definition.bands.length - urgency(definition, place)) * (mostPoints + 1) + amount;
	return { low: value(band.least, points.low), high: value(band.most, points.high) };
}

/** By the alphabet of the reader's language. Made once: `localeCompare` makes one for each pair, and a long list has many ties. */
export const compareTitles = new Intl.Collator().compare;

/** Ties keep their shared rank; within one, the better pay-off stands first, then the older report, then the alphabet. */
function compareWithinTie(a: Assessment, b: Assessment): number {
	const payOff = (assessment: Assessment) => (assessment.payOff ? midpoint(assessment.payOff) : Number.NEGATIVE_INFINITY);
	const [payOffA, payOffB] = [payOff(a), payOff(b)];
	if (payOffA !== payOffB) return payOffB - payOffA;
	const [createdA, createdB] = [a.item.created ?? '9999', b.item.created ?? '9999'];
	if (createdA !== createdB) return createdA < createdB ? -1 : 1;
	return compareTitles(a.item.title, b.item.title) || (a.item.id < b.item.id ? -1 : 1);
}

/** All items in order. The order in which they were entered has no effect. */
export function rankItems(definition: RubricDefinition, state: RubricState): Ranking {
	const assessments = state.items.map((item) => assess(definition, item, state.keyAddress));
	const inLane = (lane: Lane) => assessments.filter((assessment) => assessment.lane === lane);
	const candidates = inLane('ranked');
	const values = candidates.map((assessment) => rankingValue(definition, assessment));
	const ranks = rank(values);
	const ranked = candidates
		.map((assessment, index) => ({ assessment, rank: ranks[index] as Rank, value: values[index] as Interval }))
		.sort((a, b) => midpoint(b.value) - midpoint(a.value) || b.value.high - a.value.high || compareWithinTie(a.assessment, b.assessment))
		.map(({ assessment, rank: place }) => ({ ...assessment, rank: place }));
	return { ranked, needsEvidence: inLane('needs-evidence').sort(compareWithinTie), unrated: inLane('unrated').sort(compareWithinTie) };
}
