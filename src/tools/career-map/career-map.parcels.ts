/** What a map gives to other tools: a gap to one that plans, the log to one that tells stories. */
import type { ParcelData } from '../../core/parcel.ts';
import { cleanLine } from './career-map.changes.ts';
import { byDate } from './career-map.evidence.ts';
import type { CareerMapState } from './career-map.state.ts';
import type { Standing } from './career-map.ts';
import { ageText, levelText, type Words } from './career-map.wording.ts';

/** A gap for a tool that plans: its next step as the goal. Null where the highest level is held or nothing is known. */
export function gapParcel(words: Words, { area, next, proofs }: Standing): ParcelData<'gap'> | null {
	if (next === null) return null;
	const { t } = words;
	return {
		weakness: t('careerMap.gap.weakness', { area: area.name, level: levelText(words, next) }).slice(0, 300),
		goal: area.levels[next - 1]?.signal ?? '',
		facts: proofs
			.filter(({ weight, level }) => weight > 0 && level !== null)
			.map((proof) =>
				t('careerMap.gap.fact', { what: proof.entry.what, level: levelText(words, proof.level), age: ageText(words, proof) }),
			),
	};
}

/**
 * What the log says was done, for a tool that tells stories out of it; the newest first. Null where there is nothing.
 * @param today YYYY-MM-DD @param area only what speaks for it
 */
export function evidenceParcel({ entries }: CareerMapState, today: string, area = ''): ParcelData<'evidence'> | null {
	const chosen = entries
		.filter(({ what, date = '', areas }) => cleanLine(what) !== '' && date <= today && (area === '' || Object.hasOwn(areas, area)))
		.sort(byDate);
	if (chosen.length === 0) return null;
	return {
		entries: chosen.map(({ what, date = '', seenBy = '', link = '', result = '' }) => ({
			what: cleanLine(what),
			date,
			seenBy,
			link,
			result,
		})),
	};
}
