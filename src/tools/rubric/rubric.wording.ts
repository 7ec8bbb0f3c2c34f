/** A ranking put into words: the same ones on the screen, in the live region and in exports. */
import { type Interval, isExact } from '../../core/interval.ts';
import type { Rank } from '../../core/ranking.ts';
import type { Translate } from '../../core/strings.ts';
import type { Assessment, Band, Part } from './rubric.ts';

/** "13", or "6–10" where something is not known. */
export const intervalText = ({ low, high }: Interval): string => (low === high ? `${low}` : `${low}–${high}`);

/** "2", "2=" for a tie, "2–4" where something is not known. */
export const rankText = ({ best, worst, tied }: Rank): string => (tied ? `${best}=` : best === worst ? `${best}` : `${best}–${worst}`);

/** "P2", or "P2 or P3" where the points reach over a boundary. */
export const bandText = (t: Translate, { most, least }: { most: Band; least: Band }): string =>
	most === least ? most.name : t('rubric.bandRange', { most: most.name, least: least.name });

/** "Severity 3", "Severity 3 × 1.5 = 4.5", "Severity not known, 0–4". */
export function partText(t: Translate, { criterion, level, points }: Part): string {
	if (level === null) return t('rubric.partUnknown', { name: criterion.name, points: intervalText(points) });
	if (criterion.weight === 1) return t('rubric.part', { name: criterion.name, level });
	return t('rubric.partWeighted', { name: criterion.name, level, weight: criterion.weight, points: intervalText(points) });
}

/** Why an item stands where it stands, a sentence each, most weighty first. */
export function reasons(t: Translate, assessment: Assessment, evidence: { reason: string; next: string }): string[] {
	const { appliedGates, lane, lifted, band, points, parts, couldRiseTo, openGates, payOff } = assessment;
	if (lane === 'needs-evidence') return [t('rubric.reasonEvidence', { reason: evidence.reason, next: evidence.next })];
	const unknown = parts.filter(({ level }) => level === null);
	return [
		...appliedGates.map(({ reason }) => t('rubric.reasonGate', { reason, band: bandText(t, band) })),
		t('rubric.reasonPoints', { parts: parts.map((part) => partText(t, part)).join(' + '), points: intervalText(points) }),
		...(appliedGates.length > 0 && !lifted ? [t('rubric.reasonGateNotNeeded')] : []),
		...(unknown.length > 0 ? [t('rubric.reasonUnknown', { names: unknown.map(({ criterion }) => criterion.name).join(', ') })] : []),
		...(couldRiseTo ? [t('rubric.reasonOpenGates', { count: openGates.length, band: couldRiseTo.name })] : []),
		...(payOff && isExact(payOff) ? [t('rubric.reasonPayOff', { payOff: payOff.low })] : []),
	];
}
