/** What would turn the order, and how firm the first place is, in words. */
import type { Translate } from '../../core/strings.ts';
import { type Flip, findFlip } from './rubric.flips.ts';
import type { Robustness, RobustnessRow } from './rubric.robustness.ts';
import type { Assessment } from './rubric.ts';

/** Longer names would bury the sentence that they stand in. */
const LONGEST_NAME = 60;
/** Below this share of runs nobody leads; above the other nobody else comes near. */
const LEADS_FROM = 0.5;
const FIRM_FROM = 0.95;

/** What an item is called within a sentence: its key, or its title, cut where it is long. */
export function shortName({ item: { key, title } }: Assessment): string {
	const letters = [...title];
	return (
		key ??
		(letters.length > LONGEST_NAME
			? `${letters
					.slice(0, LONGEST_NAME - 1)
					.join('')
					.trimEnd()}…`
			: title)
	);
}

const namesOf = (criteria: readonly { name: string }[], language: string): string =>
	new Intl.ListFormat(language, { type: 'disjunction' }).format(criteria.map(({ name }) => name));

function sentence(t: Translate, flip: Flip, upper: string, lower: string, language: string): string {
	switch (flip.kind) {
		case 'weight': {
			const limit = flip.isBeyond ? 'beyond' : 'from';
			const certainty = flip.isCertain ? 'weight' : 'possible';
			return t(`rubric.flip.${certainty}`, {
				lower,
				upper,
				criterion: flip.criterion.name,
				limit: t(`rubric.flip.${flip.direction}.${limit}`, { weight: flip.weight }),
				now: flip.criterion.weight,
			});
		}
		case 'level':
			return [
				t('rubric.flip.level', { lower, upper }),
				...(flip.forUpper.length > 0 ? [t('rubric.flip.levelFor', { names: namesOf(flip.forUpper, language), first: upper })] : []),
				...(flip.forLower.length > 0 ? [t('rubric.flip.levelFor', { names: namesOf(flip.forLower, language), first: lower })] : []),
			].join(' ');
		case 'answer': {
			const [open, other] = flip.of === 'upper' ? [upper, lower] : [lower, upper];
			return t('rubric.flip.answer', { open, other, criterion: flip.criterion.name, level: flip.level });
		}
		default:
			return t(`rubric.flip.${flip.kind}`, { lower, upper });
	}
}
// strings: rubric.flip.*

/**
 * What would turn the order of two neighbors, in one sentence.
 * @returns null where a gate has a part in it or too much is missing
 */
export function flipText(t: Translate, upper: Assessment, lower: Assessment, language: string): string | null {
	const flip = findFlip(upper, lower);
	return flip && sentence(t, flip, shortName(upper), shortName(lower), language);
}

/**
 * What would turn the order of an item and its neighbors: against the one below, and where wanted against the one above.
 * @param place the item's place in the list of the ranked, from 0; undefined where it is not in it
 */
export function flipsAround(
	t: Translate,
	ranked: readonly Assessment[],
	place: number | undefined,
	withAbove: boolean,
	language: string,
): string[] {
	if (place === undefined) return [];
	const { [place - 1]: above, [place]: self, [place + 1]: below } = ranked;
	const pair = (upper: Assessment | undefined, lower: Assessment | undefined) =>
		upper && lower ? (flipText(t, upper, lower, language) ?? []) : [];
	return [withAbove ? pair(above, self) : [], pair(self, below)].flat();
}

/** How far the lead reaches: `same` where those in front have the same answers. */
function strength({ runs }: Robustness, { first, shared }: RobustnessRow): 'always' | 'firm' | 'leads' | 'open' | 'same' {
	if (shared > first / 2) return 'same';
	if (first === runs) return 'always';
	return first >= runs * FIRM_FROM ? 'firm' : first >= runs * LEADS_FROM ? 'leads' : 'open';
}

/** Whole percent, but never 0 or 100 for what is neither. */
export function shareText(t: Translate, count: number, runs: number): string {
	const percent = Math.round((count / runs) * 100);
	if (percent === 0 && count > 0) return t('rubric.firm.below', { percent: 1 });
	if (percent === 100 && count < runs) return t('rubric.firm.above', { percent: 99 });
	return t('rubric.firm.percent', { percent });
}

/** Who is first in how many runs, what that means, and what the gates have to do with it: a sentence each. */
export function robustnessText(t: Translate, robustness: Robustness): string[] {
	const { runs, rows, hasGates } = robustness;
	const [leader, second] = rows;
	if (!leader) return [];
	const values = (row: RobustnessRow) => ({ name: shortName(row.assessment), count: row.first, runs });
	const byPoints = rows.reduce((best, row) => (row.byPoints > best.byPoints ? row : best), leader);
	return [
		t('rubric.firm.first', values(leader)),
		...(second && second.first > 0 ? [t('rubric.firm.second', values(second))] : []),
		t(`rubric.firm.${strength(robustness, leader)}`),
		...(hasGates && byPoints !== leader
			? [t('rubric.firm.gate', { name: shortName(byPoints.assessment), count: byPoints.byPoints, runs })]
			: []),
	];
}
// strings: rubric.firm.*
