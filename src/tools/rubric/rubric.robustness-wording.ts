/** How firm the first place is, in words. Loaded with the runs, when a reader asks. */
import type { Translate } from '../../core/strings.ts';
import { shortName } from './rubric.flip-wording.ts';
import type { Robustness, RobustnessRow } from './rubric.robustness.ts';

/** Below this share of runs nobody leads; above the other nobody else comes near. */
const LEADS_FROM = 0.5;
const FIRM_FROM = 0.95;

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
