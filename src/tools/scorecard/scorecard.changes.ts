/** Every change that a reader can make to a scorecard's sheet: state in, state out, the old one untouched. */
import { oneLine } from '../../core/one-line.ts';
import type { ParcelData } from '../../core/parcel.ts';
import type { Answer, HeardFlag, ScorecardState, ScoredOption } from './scorecard.state.ts';

/** Longer names are cut: they are labels. */
const LONGEST_NAME = 120;
export const LARGEST_WEIGHT = 1_000_000;

/** An empty result means that there is no name. */
export const cleanName = (text: string): string => oneLine(text, LONGEST_NAME);

/** Adds an option at the end; one without a name is left out. @param id a random id */
export function addOption(state: ScorecardState, name: string, id: string): ScorecardState {
	const clean = cleanName(name);
	return clean === '' ? state : { ...state, options: [...state.options, { id, name: clean, answers: {}, gates: {} }] };
}

const changeOption = (state: ScorecardState, id: string, change: (option: ScoredOption) => ScoredOption): ScorecardState => ({
	...state,
	options: state.options.map((option) => (option.id === id ? change(option) : option)),
});

/** An empty name changes nothing: an option without one could not be found again. */
export function renameOption(state: ScorecardState, id: string, name: string): ScorecardState {
	const clean = cleanName(name);
	return clean === '' ? state : changeOption(state, id, (option) => ({ ...option, name: clean }));
}

export const removeOption = (state: ScorecardState, id: string): ScorecardState => ({
	...state,
	options: state.options.filter((option) => option.id !== id),
});

/** @param change what is new about the answer. @param today YYYY-MM-DD */
export const answer = (state: ScorecardState, id: string, criterion: string, change: Partial<Answer>, today: string): ScorecardState =>
	changeOption(state, id, (option) => ({
		...option,
		answers: { ...option.answers, [criterion]: { level: null, ...option.answers[criterion], ...change, date: today } },
	}));

/** @param passes null for not known */
export const answerGate = (state: ScorecardState, id: string, gate: string, passes: boolean | null): ScorecardState =>
	changeOption(state, id, (option) => ({ ...option, gates: { ...option.gates, [gate]: passes } }));

/** Options with at least one level: from the second on, a changed weight is noted. */
const scoredCount = ({ options }: ScorecardState): number =>
	options.filter(({ answers }) => Object.values(answers).some(({ level }) => level !== null)).length;

/**
 * Weights changed with results in sight can be bent until the favorite wins, so the day is kept and shown.
 * @param weight 0 or more, on any scale. @param today YYYY-MM-DD
 */
export function setWeight(state: ScorecardState, criterion: string, weight: number, today: string): ScorecardState {
	if (!Number.isFinite(weight) || weight < 0 || state.weights[criterion] === weight) return state;
	return {
		...state,
		weights: { ...state.weights, [criterion]: Math.min(weight, LARGEST_WEIGHT) },
		...(scoredCount(state) >= 2 ? { reweighed: today } : {}),
	};
}

/** Back to the scorecard's own weights, which is a change of weights too. @param today YYYY-MM-DD */
export const resetWeights = (state: ScorecardState, today: string): ScorecardState =>
	Object.keys(state.weights).length === 0 ? state : { ...state, weights: {}, ...(scoredCount(state) >= 2 ? { reweighed: today } : {}) };

/** The option of that name, whatever the case of its letters; undefined where there is none. */
export const findByName = ({ options }: ScorecardState, name: string): ScoredOption | undefined =>
	options.find((option) => option.name.toLowerCase() === cleanName(name).toLowerCase());

/** Both lists, each flag once; of one that is in both, the newer. */
function joinFlags(kept: readonly HeardFlag[], added: readonly HeardFlag[]): HeardFlag[] {
	const ids = new Set(added.map(({ id }) => id));
	return [...kept.filter(({ id }) => !ids.has(id)), ...added];
}

/**
 * Notes warning signs at the employer that they were heard from, which is added where it is not there yet. No level changes: what a
 * sign says about a criterion is the reader's to judge.
 * @param newId gives a fresh random id
 */
export function takeFlags(state: ScorecardState, { employer, flags }: ParcelData<'employer-flags'>, newId: () => string): ScorecardState {
	const known = findByName(state, employer);
	const id = known?.id ?? newId();
	const ready = known ? state : addOption(state, employer, id);
	return changeOption(ready, id, (option) => ({ ...option, flags: joinFlags(option.flags ?? [], flags) }));
}
