/** Every change that a reader can make to a rubric's sheet: state in, state out, the old one untouched. */
import { oneLine } from '../../core/one-line.ts';
import type { NewItem, RubricItem, RubricState } from './rubric.state.ts';

/** Longer titles are cut: they are labels here, and the whole text stays in the tracker. */
const LONGEST_TITLE = 300;

/** One line, at most 300 characters, no control characters. An empty result means that there is no title. */
export function cleanTitle(text: string): string {
	const title = oneLine(text, Number.POSITIVE_INFINITY);
	return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}

/**
 * Adds items at the end; those without a title are left out.
 * @param ids one random id an item
 */
export function addItems(state: RubricState, items: readonly NewItem[], ids: readonly string[]): RubricState {
	const added = items.flatMap((item, index): RubricItem[] => {
		const title = cleanTitle(item.title);
		const id = ids[index];
		if (title === '' || id === undefined) return [];
		return [
			{
				id,
				title,
				...(item.key ? { key: item.key } : {}),
				...(item.url ? { url: item.url } : {}),
				...(item.labels?.length ? { labels: item.labels } : {}),
				...(item.created ? { created: item.created } : {}),
				ratings: {},
				gates: {},
			},
		];
	});
	return added.length === 0 ? state : { ...state, items: [...state.items, ...added] };
}

const changeItem = (state: RubricState, id: string, change: (item: RubricItem) => RubricItem): RubricState => ({
	...state,
	items: state.items.map((item) => (item.id === id ? change(item) : item)),
});

/** An empty title changes nothing: an item without a name could not be found again. */
export function renameItem(state: RubricState, id: string, title: string): RubricState {
	const clean = cleanTitle(title);
	return clean === '' ? state : changeItem(state, id, (item) => ({ ...item, title: clean }));
}

export const removeItem = (state: RubricState, id: string): RubricState => ({
	...state,
	items: state.items.filter((item) => item.id !== id),
});

/** @param level 0 to 4, or null for not known. @param today YYYY-MM-DD */
export const rateItem = (state: RubricState, id: string, criterion: string, level: number | null, today: string): RubricState =>
	changeItem(state, id, (item) => ({ ...item, ratings: { ...item.ratings, [criterion]: level }, rated: today }));

/** @param yes null for not known. @param today YYYY-MM-DD */
export const answerGate = (state: RubricState, id: string, gate: string, yes: boolean | null, today: string): RubricState =>
	changeItem(state, id, (item) => ({ ...item, gates: { ...item.gates, [gate]: yes }, rated: today }));

/** Answers the named gates with no where they have no answer yet; "not known" is one and stays. @param today YYYY-MM-DD */
export const denyOpenGates = (state: RubricState, id: string, gates: readonly string[], today: string): RubricState =>
	changeItem(state, id, (item) => ({
		...item,
		gates: { ...Object.fromEntries(gates.map((gate) => [gate, false])), ...item.gates },
		rated: today,
	}));

/** @param yes null for not known. @param today YYYY-MM-DD */
export const setEvidence = (state: RubricState, id: string, yes: boolean | null, today: string): RubricState =>
	changeItem(state, id, (item) => ({ ...item, evidence: yes, rated: today }));

/** @param level 0 to 4, or null for not known. @param today YYYY-MM-DD */
export const setCost = (state: RubricState, id: string, level: number | null, today: string): RubricState =>
	changeItem(state, id, (item) => ({ ...item, cost: level, rated: today }));

/** Says which tracker the sheet belongs to; a field that is undefined is forgotten. The values are checked already. */
export function setTracker(
	{ repository: _repository, keyAddress: _keyAddress, ...rest }: RubricState,
	{ repository, keyAddress }: Pick<RubricState, 'repository' | 'keyAddress'>,
): RubricState {
	return { ...(rest as RubricState), ...(repository ? { repository } : {}), ...(keyAddress ? { keyAddress } : {}) };
}
