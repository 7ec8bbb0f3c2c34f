/**
 * What a week and a rota come to. Every figure may be a range or not known: then a result is a range too, or open to one side ("at most 22
 * hours"), and a limit that it could still break is undecided. Nothing that is not known counts as zero.
 */
import { type Entries, entriesOf, type LoadModel } from './load.entries.ts';
import { computeResult, type LoadValues } from './load.formulas.ts';
import type { Design, LoadState } from './load.state.ts';
import { type InputId, NEEDS, type ResultId } from './load-figures.schema.ts';

export type Limit = LoadModel['limits'][number];
export type Result = LoadModel['results'][number];

/** Null is an end that nothing is known of. Never null at both ends. */
export interface Answer {
	low: number | null;
	high: number | null;
}

/** Without these a result says nothing: any number of people, hours or pages is possible. */
const BASE: readonly InputId[] = ['people', 'shift-days', 'covered-hours', 'paid-hours', 'free-blocks'];

interface Corner {
	values: LoadValues;
	/** An end of what is not known stands in it, and not a figure of the reader's. */
	isOpen: boolean;
}

/**
 * All combinations of the ends of what a result reads. Each formula goes one way in each of its figures, so its least and its greatest
 * value lie at such corners.
 */
function cornersOf(id: ResultId, entries: Entries): Corner[] {
	return NEEDS[id].reduce<Corner[]>(
		(corners, input) => {
			const { low, high, isOpen } = entries[input];
			const ends =
				low === high
					? [{ value: low, isOpen: false }]
					: [
							{ value: low, isOpen: false },
							{ value: high, isOpen },
						];
			return corners.flatMap((corner) =>
				ends.map((end) => ({ values: { ...corner.values, [input]: end.value }, isOpen: corner.isOpen || end.isOpen })),
			);
		},
		[{ values: {}, isOpen: false }],
	);
}

/** What rounding of binary fractions can do: 7 × 0.1 is not 0.7. */
const EPSILON = 1e-9;

/** One result, or null where nothing can be said of it. */
export function answerOf(id: ResultId, entries: Entries): Answer | null {
	if (NEEDS[id].some((input) => BASE.includes(input) && entries[input].isOpen)) return null;
	const ends = cornersOf(id, entries).map(({ values, isOpen }) => ({ value: computeResult(id, values) as number, isOpen }));
	const [low, high] = [Math.min(...ends.map(({ value }) => value)), Math.max(...ends.map(({ value }) => value))];
	const isSure = (at: number) => ends.some(({ value, isOpen }) => !isOpen && Math.abs(value - at) < EPSILON);
	const answer = { low: isSure(low) ? low : null, high: isSure(high) ? high : null };
	// "At least 0" says nothing.
	return answer.high === null && (answer.low === null || answer.low === 0) ? null : answer;
}

/** `open`: what is not known decides. */
export type Verdict = 'meets' | 'breaks' | 'open';

export function verdictOf(answer: Answer | null, { side, value }: Pick<Limit, 'side' | 'value'>): Verdict {
	if (!answer) return 'open';
	const { low, high } = answer;
	const [better, worse] = side === 'most' ? [low, high] : [high, low];
	const exceeds = (one: number) => (side === 'most' ? one - value : value - one) > EPSILON;
	if (better !== null && exceeds(better)) return 'breaks';
	return worse !== null && !exceeds(worse) ? 'meets' : 'open';
}

/** Today, or one design. */
export interface Outcome {
	/** Null for today. */
	design: Design | null;
	entries: Entries;
	answers: Readonly<Record<ResultId, Answer | null>>;
	/** By limit id. */
	verdicts: Readonly<Record<string, Verdict>>;
}

/** @param design null for today */
export function outcomeOf(model: LoadModel, state: LoadState, design: Design | null): Outcome {
	const entries = entriesOf(model, state, design);
	const answers = Object.fromEntries(model.results.map(({ id }) => [id, answerOf(id, entries)])) as Record<ResultId, Answer | null>;
	const verdicts = Object.fromEntries(model.limits.map((limit) => [limit.id, verdictOf(answers[limit.result], limit)]));
	return { design, entries, answers, verdicts };
}

/** Today first, then the designs in the order of the sheet: each depends on today and itself alone. */
export const outcomesOf = (model: LoadModel, state: LoadState): [Outcome, ...Outcome[]] => [
	outcomeOf(model, state, null),
	...state.designs.map((design) => outcomeOf(model, state, design)),
];

/** Figures that a result reads and that are not known, in the order of its formula. */
export const missingFor = (id: ResultId, entries: Entries): InputId[] => NEEDS[id].filter((input) => entries[input].origin === 'unknown');
