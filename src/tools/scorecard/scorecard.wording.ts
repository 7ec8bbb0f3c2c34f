/** A comparison put into words: the same ones on the screen, in the live region and in exports. */
import type { Interval } from '../../core/interval.ts';
import type { Translate } from '../../core/strings.ts';
import type { ScorecardDefinition } from './scorecard.schema.ts';
import {
	type BreakEven,
	breakEvens,
	type Comparison,
	distanceOf,
	leadOf,
	type Part,
	type Question,
	type RankedScore,
	type Score,
} from './scorecard.ts';

/** Numbers as the reader's language writes them, with at most one decimal: a tenth of a point is beyond any answer. */
export const numberText = (t: Translate, value: number): string => t('scorecard.number', { value: Math.round(value * 10) / 10 });

/** "63.8", or "56.3–71.3" where something is not known. */
export function rangeText(t: Translate, { low, high }: Interval): string {
	const [from, to] = [numberText(t, low), numberText(t, high)];
	return from === to ? from : `${from}–${to}`;
}

/** "56.3–71.3 of 100 points, 85% of the weight known". */
export const scoreText = (t: Translate, { points, coverage }: Score): string =>
	t('scorecard.scoreText', { points: rangeText(t, points), coverage: numberText(t, coverage) });

/** "On-call: level 3, one person said so (2–4), × 10 / 4 = 5–10 points"; "On-call: not known, 0–10 points". */
export function partText(t: Translate, { criterion, weight, level, grade, levels, points }: Part): string {
	const values = { name: criterion.name, weight: numberText(t, weight), points: rangeText(t, points) };
	if (level === null || grade === null) return t('scorecard.part.unknown', values);
	if (grade.widens === 0) return t('scorecard.part.exact', { ...values, level, grade: grade.name });
	return t('scorecard.part.range', { ...values, level, grade: grade.name, levels: rangeText(t, levels) });
}

const namesOf = (scores: readonly Score[], language: string): string =>
	new Intl.ListFormat(language, { type: 'conjunction' }).format(scores.map(({ option }) => option.name));

/** Who is ahead, or between whom it is not decided. */
export function verdictText(t: Translate, { ranked }: Comparison, language: string): string {
	const leaders = ranked.filter(({ rank }) => rank.best === 1);
	const [first] = leaders;
	if (!first) return t('scorecard.verdict.none');
	if (ranked.length === 1) return t('scorecard.verdict.alone', { name: first.option.name });
	if (leaders.length === 1) return t('scorecard.verdict.ahead', { name: first.option.name });
	const key = first.rank.tied ? 'scorecard.verdict.level' : 'scorecard.verdict.open';
	return t(key, { names: namesOf(leaders, language) });
}
// strings: scorecard.verdict.*

/** "Ask next about On-call at Harbor: it can still move the result by 15 points." */
export const questionText = (t: Translate, { score, part, swing }: Question): string =>
	t(part.level === null ? 'scorecard.ask.unknown' : 'scorecard.ask.unsure', {
		name: score.option.name,
		criterion: part.criterion.name,
		swing: numberText(t, swing),
	});

// strings: scorecard.flip.*
function breakEvenText(t: Translate, leader: Score, other: Score, one: BreakEven): string {
	const values = { leader: leader.option.name, other: other.option.name, criterion: one.criterion.name, at: numberText(t, one.at) };
	if (one.kind === 'answer') return t(one.of === 'other' ? 'scorecard.flip.better' : 'scorecard.flip.worse', values);
	const now = numberText(t, one.now);
	return t(one.direction === 'more' ? 'scorecard.flip.more' : 'scorecard.flip.less', { ...values, now });
}

/** More than three for a pair, and nobody reads them. */
const FLIPS_SHOWN = 3;

export interface Flip {
	text: string;
	/** How far off it is, see `distanceOf`; infinite where nothing would change the order. */
	distance: number;
}

/** What would change the order of each option and the next one below it; a sentence that nothing would where that is so. */
export function flipsOf(t: Translate, ranked: readonly RankedScore[]): Flip[] {
	return ranked.slice(1).flatMap((other, index) => {
		const leader = ranked[index] as RankedScore;
		const flips = breakEvens(leader, other).slice(0, FLIPS_SHOWN);
		if (flips.length > 0) return flips.map((one) => ({ text: breakEvenText(t, leader, other, one), distance: distanceOf(one) }));
		const isLevel = leadOf(leader, other) === 0;
		const text = t(isLevel ? 'scorecard.flip.level' : 'scorecard.flip.never', { leader: leader.option.name, other: other.option.name });
		return [{ text, distance: isLevel ? 0 : Number.POSITIVE_INFINITY }];
	});
}

/** A list of more than these is folded. */
const NEAR_FLIPS = 5;

/** The nearest changes and all others, each in the order of the ranking: of two that are as near, the one further up is nearer. */
export function splitFlips(flips: readonly Flip[]): { near: string[]; far: string[] } {
	const near = new Set([...flips].sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance)).slice(0, NEAR_FLIPS));
	const textsOf = (isNear: boolean) => flips.filter((flip) => near.has(flip) === isNear).map(({ text }) => text);
	return { near: textsOf(true), far: textsOf(false) };
}

/** What stands before an option's parts: why it is out, or what is open before one says yes. Who is out or not begun needs no asking. */
export function gateTexts(t: Translate, { lane, failedGates, openGates }: Score): string[] {
	if (lane === 'out') return failedGates.map(({ reason }) => t('scorecard.out.reason', { reason }));
	return lane === 'blank' ? [] : openGates.map(({ name, probe }) => t('scorecard.gate.open', { name, probe }));
}

/** Options as columns, deal-breakers and criteria as rows: for a table on the screen and in exports. */
export function tableOf(t: Translate, definition: ScorecardDefinition, scores: readonly Score[]): { heading: string[]; rows: string[][] } {
	const gateWord = (passes: boolean | null | undefined) =>
		t(passes === true ? 'scorecard.pass' : passes === false ? 'scorecard.fail' : 'scorecard.unknownMark');
	const [sample] = scores;
	return {
		heading: [t('scorecard.row'), t('scorecard.weight'), ...scores.map(({ option }) => option.name)],
		rows: [
			...definition.gates.map(({ id, name }) => [name, t('scorecard.gate'), ...scores.map(({ option }) => gateWord(option.gates[id]))]),
			...(sample?.parts ?? []).map(({ criterion, weight }, index) => [
				criterion.name,
				numberText(t, weight),
				...scores.map(({ parts }) => {
					const { level, levels } = parts[index] as Part;
					return level === null ? t('scorecard.unknownMark') : rangeText(t, levels);
				}),
			]),
			[t('scorecard.total'), '100', ...scores.map(({ lane, points }) => (lane === 'out' ? t('scorecard.outMark') : rangeText(t, points)))],
			[t('scorecard.total.known'), '100', ...scores.map(({ coverage }) => numberText(t, coverage))],
		],
	};
}
