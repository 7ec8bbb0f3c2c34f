/** A ranking put into words: the same ones on the screen, in the live region and in exports. */
import { type Interval, isExact } from '../../core/interval.ts';
import type { Translate } from '../../core/strings.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Assessment, Band, Part } from './rubric.ts';

/** "13", or "6–10" where something is not known. */
export const intervalText = ({ low, high }: Interval): string => (low === high ? `${low}` : `${low}–${high}`);

/** "P2"; "P2 or P3" where the points reach over a boundary; "P1 to P4" where they reach over several. */
export function bandText(t: Translate, bands: readonly Band[], { most, least }: { most: Band; least: Band }): string {
	if (most === least) return most.name;
	const isNext = bands.indexOf(least) - bands.indexOf(most) === 1;
	return t(isNext ? 'rubric.bandEither' : 'rubric.bandRange', { most: most.name, least: least.name });
}

/** "1 point", "13 points", "6–10 points". */
export const pointsText = (t: Translate, points: Interval): string =>
	points.low === points.high ? t('rubric.points', { count: points.low }) : t('rubric.pointsRange', { points: intervalText(points) });

/** "Severity 3", "Severity 3 × 1.5 = 4.5", "Severity not known, 0–4". */
export function partText(t: Translate, { criterion, level, points }: Part): string {
	if (level === null) return t('rubric.partUnknown', { name: criterion.name, points: intervalText(points) });
	if (criterion.weight === 1) return t('rubric.part', { name: criterion.name, level });
	return t('rubric.partWeighted', { name: criterion.name, level, weight: criterion.weight, points: intervalText(points) });
}

/** The parts as a sum; one sentence where nothing is known, instead of five that say the same. */
function sumText(t: Translate, parts: readonly Part[], points: Interval): string {
	if (parts.every(({ level }) => level === null)) return t('rubric.reasonNothing', { points: pointsText(t, points) });
	return t('rubric.reasonPoints', { parts: parts.map((part) => partText(t, part)).join(' + '), points: pointsText(t, points) });
}

/** Why an item stands where it stands, a sentence each, most weighty first. */
export function reasons(t: Translate, { bands, evidence }: Pick<RubricDefinition, 'bands' | 'evidence'>, assessment: Assessment): string[] {
	const { appliedGates, lane, lifted, band, points, parts, couldRiseTo, openGates, payOff } = assessment;
	if (lane === 'needs-evidence') return [t('rubric.reasonEvidence', { reason: evidence.reason, next: evidence.next })];
	const unknown = parts.filter(({ level }) => level === null).map(({ criterion }) => criterion.name);
	const [only] = band.most === band.least ? [band.most] : [];
	return [
		...(only ? [t('rubric.reasonBand', { band: only.name, meaning: only.meaning, target: only.target })] : []),
		...appliedGates.map(({ reason }) => t('rubric.reasonGate', { reason, band: bandText(t, bands, band) })),
		sumText(t, parts, points),
		...(appliedGates.length > 0 && !lifted ? [t('rubric.reasonGateNotNeeded')] : []),
		...(unknown.length > 0 && band.most !== band.least
			? [t('rubric.reasonUnknown', { names: unknown.join(', '), band: bandText(t, bands, band) })]
			: []),
		...(couldRiseTo ? [t('rubric.reasonOpenGates', { count: openGates.length, band: couldRiseTo.name })] : []),
		...(payOff && isExact(payOff) ? [t('rubric.reasonPayOff', { payOff: payOff.low })] : []),
	];
}
