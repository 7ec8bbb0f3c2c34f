/** A scorecard's sheet on its way to other people and from other tools: what it reveals, what is left without names, how two become one. */
import { isStandIn } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { findByName, takeFlags } from './scorecard.changes.ts';
import { type Answer, parseState, type ScorecardState, type ScoredOption } from './scorecard.state.ts';

/** Whether it is the reader's present job: by the scorecard's own name for it, or by what stands for that in a shared sheet. */
const isPresentJob = ({ name }: ScoredOption, current: string, t: Translate): boolean =>
	[current, t('scorecard.redacted.current')].some((known) => name.toLowerCase() === known.toLowerCase());

/** The option that is the reader's present job, if it is in the sheet. @param current the scorecard's own name for it */
export const findPresentJob = ({ options }: ScorecardState, current: string, t: Translate): ScoredOption | undefined =>
	options.find((option) => isPresentJob(option, current, t));

const isUnnamed = ({ name }: ScoredOption, t: Translate): boolean =>
	isStandIn(t, 'scorecard.redacted', name) || name === t('scorecard.redacted.current');

/** What a sheet reveals and what is left of it without names. @param current the scorecard's own name for the reader's present job */
export const withoutNames = (current: string) => ({
	/** What a person who gets the sheet learns from it. */
	// strings: scorecard.reveals.*
	reveal({ options, weights }: ScorecardState, t: Translate): string[] {
		const answersOf = ({ answers }: ScoredOption) => Object.values(answers);
		const count = (key: string, number: number) => (number > 0 ? [t(`scorecard.reveals.${key}`, { count: number })] : []);
		const unnamed = options.filter((option) => isUnnamed(option, t)).length;
		return [
			...count('names', options.length - unnamed),
			...count('unnamed', unnamed),
			...(options.some((option) => isPresentJob(option, current, t)) ? [t('scorecard.reveals.current')] : []),
			...count('answers', options.flatMap(answersOf).filter(({ level }) => level !== null).length),
			...count('gates', options.flatMap(({ gates }) => Object.values(gates)).filter((passes) => passes !== null).length),
			...count('notes', options.flatMap(answersOf).filter(({ note }) => note).length),
			...count('flags', options.flatMap(({ flags = [] }) => flags).length),
			...count('weights', Object.keys(weights).length),
		];
	},

	/**
	 * Numbers in place of names; levels, grades and deal-breakers stay, notes and flags go. The present job stays known as such: what
	 * everything is compared with names nobody.
	 */
	redact({ options, weights }: ScorecardState, t: Translate): ScorecardState {
		let number = 0;
		const nameOf = (option: ScoredOption) => {
			if (isPresentJob(option, current, t)) return t('scorecard.redacted.current');
			number += 1;
			return t('scorecard.redacted', { number });
		};
		return {
			options: options.map((option) => ({
				id: option.id,
				name: nameOf(option),
				answers: Object.fromEntries(
					Object.entries(option.answers).map(([criterion, { level, grade }]) => [
						criterion,
						{ level, ...(grade === undefined ? {} : { grade }) },
					]),
				),
				gates: option.gates,
			})),
			weights,
		};
	},
});

/** The answers of both; where they contradict each other, those of the later day, and of `other` on the same day. */
function mergeOption(one: ScoredOption, other: ScoredOption): ScoredOption {
	const answers = { ...one.answers };
	for (const [criterion, answer] of Object.entries(other.answers)) {
		const mine = answers[criterion];
		answers[criterion] = mine && (mine.date ?? '') > (answer.date ?? '') ? { ...answer, ...mine } : { ...mine, ...answer };
	}
	const flags = new Map([...(one.flags ?? []), ...(other.flags ?? [])].map((flag) => [flag.id, flag]));
	return {
		...one,
		...other,
		answers,
		gates: { ...one.gates, ...other.gates },
		...(flags.size > 0 ? { flags: [...flags.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) } : {}),
	};
}

/** Options of both sheets, each once, in the order of their ids: who is merged into whom has no effect on the order. */
export function merge(one: ScorecardState, other: ScorecardState): ScorecardState {
	const options = new Map(one.options.map((option) => [option.id, option]));
	for (const option of other.options) {
		const mine = options.get(option.id);
		options.set(option.id, mine ? mergeOption(mine, option) : option);
	}
	const days = [one.reweighed ?? '', other.reweighed ?? ''].sort();
	return {
		...one,
		...other,
		options: [...options.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
		weights: { ...one.weights, ...other.weights },
		...(days[1] ? { reweighed: days[1] } : {}),
	};
}

const OPTION = 'employer';
const GATE = 'gate.';
const WEIGHT = 'weight.';
const LEVEL = /^(\?|[0-4])(?:\.([a-z0-9-]+))?$/;

const levelPair = ({ level, grade }: Answer): string => `${level ?? '?'}${grade === undefined ? '' : `.${grade}`}`;

/** `employer=Acme&pay=3.seen&on-call=?&gate.pay-floor=pass`, one `employer` after the other. Ids are made anew when it is read. */
export function toPairs(state: ScorecardState): [string, string][] | null {
	const { options, weights, ...rest } = state;
	if (Object.keys(rest).length > 0) return null;
	const isReadable = (option: ScoredOption) =>
		Object.keys(option).every((key) => ['id', 'name', 'answers', 'gates'].includes(key)) &&
		Object.entries(option.answers).every(
			([id, answer]) =>
				id !== OPTION &&
				!/^(gate|weight)\./.test(id) &&
				Object.keys(answer).every((key) => ['level', 'grade'].includes(key)) &&
				LEVEL.test(levelPair(answer)),
		);
	if (!options.every(isReadable)) return null;
	return [
		...Object.entries(weights).map(([id, weight]): [string, string] => [WEIGHT + id, `${weight}`]),
		...options.flatMap(({ name, answers, gates }): [string, string][] => [
			[OPTION, name],
			...Object.entries(answers).map(([id, answer]): [string, string] => [id, levelPair(answer)]),
			...Object.entries(gates).map(([id, passes]): [string, string] => [GATE + id, passes === null ? '?' : passes ? 'pass' : 'fail']),
		]),
	];
}

/** @returns null where an answer comes before any option, or is none */
export function fromPairs(pairs: readonly [string, string][]): ScorecardState | null {
	const state: ScorecardState = { options: [], weights: {} };
	for (const [key, value] of pairs) {
		if (key.startsWith(WEIGHT)) {
			state.weights[key.slice(WEIGHT.length)] = value === '' ? Number.NaN : Number(value);
			continue;
		}
		if (key === OPTION) {
			state.options.push({ id: `link-${state.options.length + 1}`, name: value, answers: {}, gates: {} });
			continue;
		}
		const option = state.options.at(-1);
		if (!option) return null;
		if (key.startsWith(GATE)) {
			if (!['pass', 'fail', '?'].includes(value)) return null;
			option.gates[key.slice(GATE.length)] = value === '?' ? null : value === 'pass';
			continue;
		}
		const [, level, grade] = LEVEL.exec(value) ?? [];
		if (level === undefined) return null;
		option.answers[key] = { level: level === '?' ? null : Number(level), ...(grade === undefined ? {} : { grade }) };
	}
	return state.options.length === 0 ? null : parseState(state);
}

/** Warning signs from the red-flag checklist. */
export const receives = {
	'employer-flags': {
		preview: (state: ScorecardState, { employer, flags }: Parameters<typeof takeFlags>[1], t: Translate): string[] => [
			findByName(state, employer) ? t('scorecard.take.known', { name: employer }) : t('scorecard.take.new', { name: employer }),
			...flags.map(({ name, evidence }) => t('scorecard.take.flag', { name, evidence })),
		],
		take: takeFlags,
	},
};
