/**
 * What the log is good for elsewhere: drafts of résumé bullets, and the page for a talk about promotion. Both are put together from the
 * reader's own words; a blank that nobody has filled is named and never made up.
 */
import { byDate, type Proof } from './career-map.evidence.ts';
import type { GoalReading, PlannedGoal } from './career-map.goals.ts';
import type { CareerMapState, Entry } from './career-map.state.ts';
import type { Level, Reading, Standing } from './career-map.ts';

export interface Bullet {
	entry: Entry;
	/** What it did. */
	what: string;
	/** What that changed; empty where nobody has written it. */
	result: string;
	/** Result: nobody wrote what it changed. Number: there is no digit in it. */
	missing: ('result' | 'number')[];
}

/** Without the full stop that would stand in the middle of a line. */
const bare = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[.;:,]+$/, '');

/** A draft an entry, the newest first. What has not happened yet is nobody's result. @param today YYYY-MM-DD */
export const bulletsOf = ({ entries }: Pick<CareerMapState, 'entries'>, today: string): Bullet[] =>
	entries
		.filter(({ date = '' }) => date <= today)
		.sort(byDate)
		.map((entry) => {
			const [what, result] = [bare(entry.what), bare(entry.result ?? '')];
			const missing: Bullet['missing'] = result === '' ? ['result'] : /\d/.test(what + result) ? [] : ['number'];
			return { entry, what, result, missing };
		});

/** How many pieces of evidence an area gets on the one page. */
const PIECES = 2;

export interface BriefArea {
	standing: Standing;
	/** What holds it, the strongest first; no more than fit on the page. */
	proofs: Proof[];
	/** How many more the log has. */
	more: number;
	/** Goals whose evidence speaks for it. */
	goals: PlannedGoal[];
}

export interface Brief {
	/** The areas with a target, by target, the highest first; `isAll` where they are all areas of the map, of which there are several. */
	targets: { level: Level; standings: Standing[]; isAll: boolean }[];
	/** Areas whose evidence meets the target. */
	met: BriefArea[];
	/** The others of which something is known, the largest gap first. */
	gaps: BriefArea[];
	/** Areas with a target about which nothing is known. */
	unknown: Standing[];
	/** YYYY-MM-DD, or empty. */
	by: string;
	ask: string;
}

/** What counts today for at least this level; the highest first, the newest of equals. @param least a level, from 1 */
const counting = (proofs: readonly Proof[], least: number): Proof[] =>
	proofs.filter(({ level, weight }) => weight > 0 && level !== null && level >= least).sort((a, b) => (b.level ?? 0) - (a.level ?? 0));

export function composeBrief({ levels, standings, met, gaps, unknown }: Reading, { chosen }: GoalReading, state: CareerMapState): Brief {
	const areaOf = (standing: Standing, least: number): BriefArea => {
		const proofs = counting(standing.proofs, least);
		return {
			standing,
			proofs: proofs.slice(0, PIECES),
			more: Math.max(0, proofs.length - PIECES),
			goals: chosen.filter(({ areas, isMet }) => !isMet && areas.some(({ id }) => id === standing.area.id)),
		};
	};
	return {
		targets: levels
			.map((level, index) => ({ level, standings: standings.filter(({ target }) => target === index + 1) }))
			.map((group) => ({ ...group, isAll: standings.length > 1 && group.standings.length === standings.length }))
			.filter((group) => group.standings.length > 0)
			.reverse(),
		met: met.map((standing) => areaOf(standing, standing.target ?? 1)),
		gaps: gaps.map(({ standing }) => areaOf(standing, 1)),
		unknown,
		by: state.brief?.by ?? '',
		ask: state.brief?.ask?.trim() ?? '',
	};
}
