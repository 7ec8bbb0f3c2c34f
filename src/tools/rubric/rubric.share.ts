/** A rubric's sheet on its way to other people: what it reveals, what is left without names, how two become one, how it reads in a link. */
import { isStandIn } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { parseState, type RubricItem, type RubricState } from './rubric.state.ts';

/** What a person who gets the sheet learns from it. */
// strings: rubric.reveals.*
export function reveal({ items, repository, keyAddress }: RubricState, t: Translate): string[] {
	const count = (key: string, wanted: (item: RubricItem) => boolean) => {
		const number = items.filter(wanted).length;
		return number > 0 ? [t(key, { count: number })] : [];
	};
	return [
		...count('rubric.reveals.titles', ({ title }) => !isStandIn(t, 'rubric.redacted', title)),
		...count('rubric.reveals.untitled', ({ title }) => isStandIn(t, 'rubric.redacted', title)),
		...count('rubric.reveals.addresses', ({ url }) => url !== undefined),
		...count('rubric.reveals.labels', ({ labels }) => (labels?.length ?? 0) > 0),
		...count('rubric.reveals.dates', ({ created, rated }) => created !== undefined || rated !== undefined),
		...count('rubric.reveals.ratings', ({ ratings }) => Object.keys(ratings).length > 0),
		...(repository || keyAddress ? [t('rubric.reveals.tracker')] : []),
	];
}

/** Numbers in place of titles; answers stay, everything that names something goes. */
export function redact({ items }: RubricState, t: Translate): RubricState {
	return {
		items: items.map(({ id, ratings, gates, evidence, cost }, index) => ({
			id,
			title: t('rubric.redacted', { number: index + 1 }),
			ratings,
			gates,
			...(evidence === undefined ? {} : { evidence }),
			...(cost === undefined ? {} : { cost }),
		})),
	};
}

/** The answers of both; where they contradict each other, those of the later day, and of `b` on the same day. */
function mergeItem(one: RubricItem, other: RubricItem): RubricItem {
	const [a, b] = (one.rated ?? '') > (other.rated ?? '') ? [other, one] : [one, other];
	return { ...a, ...b, ratings: { ...a.ratings, ...b.ratings }, gates: { ...a.gates, ...b.gates } };
}

/**
 * Items of both sheets, each once, in the order of their ids: who is merged into whom has no effect on the order. Which tracker the
 * sheet belongs to stays with `one`, the reader's own: nobody's link may send their bugs to another repository.
 */
export function merge(one: RubricState, other: RubricState): RubricState {
	const items = new Map(one.items.map((item) => [item.id, item]));
	for (const item of other.items) {
		const mine = items.get(item.id);
		items.set(item.id, mine ? mergeItem(mine, item) : item);
	}
	const { repository, keyAddress } = one;
	return {
		...one,
		...other,
		...(repository ? { repository } : {}),
		...(keyAddress ? { keyAddress } : {}),
		items: [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
	};
}

const ITEM = 'bug';
const GATE = 'gate.';
const COST = 'cost';
const EVIDENCE = 'evidence';
/** Fields that a readable link has no place for: a sheet with one of them is packed instead. */
const READABLE = new Set(['id', 'title', 'ratings', 'gates', EVIDENCE, COST]);

const yesNo = (answer: boolean | null): string => (answer === null ? '?' : answer ? 'yes' : 'no');
const fromYesNo = (text: string): boolean | null => (text === '?' ? null : text === 'yes');
const level = (answer: number | null): string => (answer === null ? '?' : `${answer}`);
const fromLevel = (text: string): number | null => (text === '?' ? null : Number(text));

/** `bug=Search+fails&severity=3&gate.security=no&cost=2`, one `bug` after the other. Ids of items are made anew when it is read. */
export function toPairs(state: RubricState): [string, string][] | null {
	if (Object.keys(state).some((key) => key !== 'items')) return null;
	if (state.items.some((item) => Object.keys(item).some((key) => !READABLE.has(key)))) return null;
	return state.items.flatMap(({ title, ratings, gates, evidence, cost }): [string, string][] => [
		[ITEM, title],
		...Object.entries(ratings).map(([id, answer]): [string, string] => [id, level(answer)]),
		...Object.entries(gates).map(([id, answer]): [string, string] => [GATE + id, yesNo(answer)]),
		...(evidence === undefined ? [] : [[EVIDENCE, yesNo(evidence)] as [string, string]]),
		...(cost === undefined ? [] : [[COST, level(cost)] as [string, string]]),
	]);
}

/** @returns null where an answer comes before any item, or is none */
export function fromPairs(pairs: readonly [string, string][]): RubricState | null {
	const items: RubricItem[] = [];
	for (const [key, value] of pairs) {
		if (key === ITEM) {
			items.push({ id: `link-${items.length + 1}`, title: value, ratings: {}, gates: {} });
			continue;
		}
		const item = items.at(-1);
		if (!item) return null;
		if (key === EVIDENCE) item.evidence = fromYesNo(value);
		else if (key === COST) item.cost = fromLevel(value);
		else if (key.startsWith(GATE)) item.gates[key.slice(GATE.length)] = fromYesNo(value);
		else item.ratings[key] = fromLevel(value);
	}
	return items.length === 0 ? null : parseState({ items });
}
