/**
 * The career map's model: for each area the level that is claimed, the level that dated evidence holds, and how far both are from the
 * target. Areas are never added up. What is not known is no zero: such an area has no gap, and is listed apart.
 */
import { type Rank, rank } from '../../core/ranking.ts';
import { heldLevel, type Proof, proofsOf, sumsOf } from './career-map.evidence.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import { answerOf, type CareerMapState, type Entry, NONE } from './career-map.state.ts';

export type Level = CareerMapDefinition['levels'][number];

/** An area of the map, or of the reader's own. */
export interface MapArea {
	id: string;
	name: string;
	/** Empty for an area of the reader's own. */
	question: string;
	/** By level, from the lowest: what others can see, and what shows it. Empty where the reader has not written it. */
	levels: { signal: string; examples: readonly string[] }[];
	isOwn: boolean;
}

export interface Standing {
	area: MapArea;
	/** From 1; 0 for "nothing to show yet", null for "not known", undefined where nobody has answered. */
	claimed: number | null | undefined;
	/** The level that evidence holds, from 1; 0 where the reader has looked or what they have no longer holds; null: not known. */
	shown: number | null;
	proofs: Proof[];
	/** What speaks for each level, from the first; 1 is enough. */
	sums: number[];
	/** From 1; null where the area has no target. */
	target: number | null;
	/** 1 to 3. */
	importance: number;
	/** Levels from the shown one to the target, 0 where it is met; null without a target or where nothing is known. */
	gap: number | null;
	/** The level above the shown one for which a half speaks: one more piece at it holds it. Null where there is none. */
	refresh: number | null;
	/** The level to show next; null where the highest is held or nothing is known. */
	next: number | null;
}

export interface Gap {
	standing: Standing;
	/** Levels times importance. */
	size: number;
	rank: Rank;
}

export interface Reading {
	levels: readonly Level[];
	/** In the order of the map, then the reader's own. */
	standings: Standing[];
	/** The largest first; equal ones share their rank and stand in the order of the map. */
	gaps: Gap[];
	/** Areas with a target of which nothing is known, by the largest gap that they could have. */
	unknown: Standing[];
	/** Areas whose evidence meets their target. */
	met: Standing[];
	/** Areas with claims, targets or evidence that neither the map nor the reader has: their ids. */
	retired: string[];
	/** Entries that hold nothing because something is missing. */
	incomplete: { entry: Entry; missing: ('date' | 'area' | 'level')[] }[];
}

/** The map's areas, then the reader's own. An own one whose id the map has taken since would be there twice. */
export function areasOf({ areas, levels }: CareerMapDefinition, { own }: CareerMapState): MapArea[] {
	const listed = new Set(areas.map(({ id }) => id));
	return [
		...areas.map((area) => ({ ...area, isOwn: false })),
		...own
			.filter(({ id }) => !listed.has(id))
			.map(({ id, name, signals }) => ({
				id,
				name,
				question: '',
				levels: levels.map((level) => ({ signal: Object.hasOwn(signals, level.id) ? (signals[level.id] ?? '') : '', examples: [] })),
				isOwn: true,
			})),
	];
}

/** @param today YYYY-MM-DD */
export function standingOf(definition: CareerMapDefinition, state: CareerMapState, area: MapArea, today: string): Standing {
	const ids = definition.levels.map(({ id }) => id);
	const answer = answerOf(state, area.id);
	/** Undefined for a level that the map no longer has. */
	const levelOf = (id: string): number | undefined => (id === NONE ? 0 : ids.indexOf(id) + 1 || undefined);
	const proofs = proofsOf(state.entries, area.id, ids, definition.evidence, today);
	const sums = sumsOf(proofs, ids.length);
	const claimed = answer.claimed == null ? answer.claimed : levelOf(answer.claimed);
	const isKnown =
		answer.looked !== undefined || claimed === 0 || proofs.some(({ level, age }) => level !== null && age !== 'undated' && age !== 'ahead');
	const shown = isKnown ? heldLevel(sums) : null;
	const wanted = levelOf(answer.target ?? state.target ?? '');
	const target = wanted ? wanted : null;
	const halfway = sums.findLastIndex((sum) => sum > 0) + 1;
	return {
		area,
		claimed,
		shown,
		proofs,
		sums,
		target,
		importance: answer.importance ?? 1,
		gap: target === null || shown === null ? null : Math.max(0, target - shown),
		refresh: shown !== null && halfway > shown ? halfway : null,
		next: shown === null || shown === ids.length ? null : shown + 1,
	};
}

/** What an entry lacks to hold a level. */
function missingOf({ date, areas }: Entry): ('date' | 'area' | 'level')[] {
	const levels = Object.values(areas);
	return [
		...(date === undefined ? ['date' as const] : []),
		...(levels.length === 0 ? ['area' as const] : []),
		...(levels.includes(null) ? ['level' as const] : []),
	];
}

/** Everything that can be said of a sheet on a day. @param today YYYY-MM-DD */
export function read(definition: CareerMapDefinition, state: CareerMapState, today: string): Reading {
	const areas = areasOf(definition, state);
	const standings = areas.map((area) => standingOf(definition, state, area, today));
	const open = standings.flatMap((standing) =>
		standing.gap === null || standing.gap === 0 ? [] : [{ standing, size: standing.gap * standing.importance }],
	);
	const ranks = rank(open.map(({ size }) => ({ low: size, high: size })));
	const known = new Set(areas.map(({ id }) => id));
	const used = [...Object.keys(state.areas), ...state.entries.flatMap((entry) => Object.keys(entry.areas))];
	const atMost = ({ target, importance }: Standing) => (target ?? 0) * importance;
	return {
		levels: definition.levels,
		standings,
		gaps: open.map((gap, index) => ({ ...gap, rank: ranks[index] as Rank })).sort((a, b) => b.size - a.size),
		unknown: standings.filter(({ target, shown }) => target !== null && shown === null).sort((a, b) => atMost(b) - atMost(a)),
		met: standings.filter(({ gap }) => gap === 0),
		retired: [...new Set(used)].filter((id) => !known.has(id)),
		incomplete: state.entries.map((entry) => ({ entry, missing: missingOf(entry) })).filter(({ missing }) => missing.length > 0),
	};
}
