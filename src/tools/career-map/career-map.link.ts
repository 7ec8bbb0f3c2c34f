/** A map in a link that a person can read: what is said and what is aimed for, area by area. */
import { type AreaAnswer, type CareerMapState, parseState } from './career-map.state.ts';

const READABLE_ID = /^[a-z0-9-]+$/;
const NOT_KNOWN = '?';
/** Each area has a target of its own. */
const BY_AREA: [string, string] = ['targets', 'by-area'];

/** The fields of an answer in a link: `claim.apis=mid&want.apis=senior&weight.apis=2&looked.apis=2026-11-22`. */
const FIELDS = { claim: 'claimed', want: 'target', weight: 'importance', looked: 'looked' } as const;

/** Maps with claims and targets only; evidence and goals have words that no readable link could hold. */
export function toPairs(state: CareerMapState): [string, string][] | null {
	const { target, byArea, areas, own, entries, goals, ownGoals, ...rest } = state;
	if (Object.keys(rest).length > 0 || own.length + entries.length + ownGoals.length + Object.keys(goals).length > 0) return null;
	const known: readonly string[] = Object.values(FIELDS);
	const all = Object.entries(areas);
	const isReadable = ([id, answer]: [string, AreaAnswer]) => {
		const keys = Object.keys(answer);
		const levels = [answer.claimed ?? 'none', answer.target ?? 'none'];
		return (
			READABLE_ID.test(id) &&
			keys.length > 0 &&
			keys.every((key) => known.includes(key)) &&
			levels.every((level) => READABLE_ID.test(level))
		);
	};
	if (!all.every(isReadable) || (target !== undefined && !READABLE_ID.test(target))) return null;
	const pairs: [string, string][] = [
		...(target === undefined ? [] : [['target', target] as [string, string]]),
		...(byArea ? [BY_AREA] : []),
		...all.flatMap(([id, answer]) =>
			Object.entries(FIELDS).flatMap(([name, field]): [string, string][] =>
				answer[field] === undefined ? [] : [[`${name}.${id}`, `${answer[field] ?? NOT_KNOWN}`]],
			),
		),
	];
	return pairs.length === 0 ? null : pairs;
}

/** @returns null where a name or a value is none of a map's, or there is none at all */
export function fromPairs(pairs: readonly [string, string][]): CareerMapState | null {
	const areas = new Map<string, Record<string, unknown>>();
	let target: string | undefined;
	let isByArea = false;
	for (const [key, value] of pairs) {
		if (key === 'target') {
			if (!READABLE_ID.test(value)) return null;
			target = value;
			continue;
		}
		if (key === BY_AREA[0]) {
			if (value !== BY_AREA[1]) return null;
			isByArea = true;
			continue;
		}
		const [name = '', id = ''] = key.split(/\.(.*)/s);
		const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : undefined;
		if (!field || !READABLE_ID.test(id)) return null;
		const isLevel = field === 'claimed' || field === 'target';
		const isUnknown = field === 'claimed' && value === NOT_KNOWN;
		if (isLevel && !isUnknown && !READABLE_ID.test(value)) return null;
		const read = field === 'importance' ? Number(value || Number.NaN) : isUnknown ? null : value;
		areas.set(id, { ...areas.get(id), [field]: read });
	}
	if (areas.size === 0 && target === undefined && !isByArea) return null;
	const state = { areas: Object.fromEntries(areas), own: [], entries: [], goals: {}, ownGoals: [] };
	return parseState({ ...(target === undefined ? {} : { target }), ...(isByArea ? { byArea: true } : {}), ...state });
}
