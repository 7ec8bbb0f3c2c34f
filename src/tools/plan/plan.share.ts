/** A plan's sheet on its way to other people: what it reveals, what is left without names, how two become one. */
import { joinMemories } from '../../core/calendar-memory.ts';
import { countNames } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { type PlanState, type Proof, type Step, stepsOf } from './plan.state.ts';

export { fromPairs, toPairs } from './plan.link.ts';
export { receives } from './plan.parcels.ts';

const isFilled = (text = ''): boolean => text.trim() !== '';

/** What a person who gets the sheet learns from it. */
// strings: plan.reveals.*
export function reveal(state: PlanState, t: Translate): string[] {
	const { proofs, start, daysOff = [], hours, moves = [], weeks = [] } = state;
	const steps = stepsOf(state);
	const count = (key: string, number: number) => (number > 0 ? [t(key, { count: number })] : []);
	const answers = proofs.flatMap((proof) => Object.values(proof.answers)).filter(isFilled);
	const tasks = countNames(
		t,
		'plan.redacted',
		steps.map(({ task }) => task),
	);
	return [
		...count('plan.reveals.steps', tasks.own),
		...count('plan.reveals.wordless', tasks.standIns),
		...count('plan.reveals.done', steps.filter(({ done }) => done).length),
		...count('plan.reveals.answers', answers.length + proofs.flatMap(({ facts = [] }) => facts).length),
		...count('plan.reveals.links', [...steps, ...proofs].filter(({ link }) => isFilled(link)).length),
		...count('plan.reveals.seenBy', steps.filter(({ seenBy }) => isFilled(seenBy)).length),
		...count('plan.reveals.sentences', steps.filter(({ sentence }) => isFilled(sentence)).length),
		...count('plan.reveals.weeks', weeks.length),
		...(hours === undefined ? [] : [t('plan.reveals.hours', { hours })]),
		...(start === undefined ? [] : [t('plan.reveals.start', { start })]),
		...count('plan.reveals.daysOff', daysOff.length),
		...count('plan.reveals.moves', moves.length),
	];
}

/**
 * Numbers in place of words: hours, phases, what is done and the levels stay. Dates go, as the control says; with them goes what was
 * planned for when.
 */
export function redact({ proofs, length, hours, share, weekend }: PlanState, t: Translate): PlanState {
	let number = 0;
	const redactStep = ({ id, phase, hours: effort, took, done }: Step): Step => {
		number += 1;
		return {
			id,
			task: t('plan.redacted', { number }),
			...(phase === undefined ? {} : { phase }),
			...(effort === undefined ? {} : { hours: effort }),
			...(took === undefined ? {} : { took }),
			...(done === undefined ? {} : { done }),
		};
	};
	return {
		...(length === undefined ? {} : { length }),
		...(hours === undefined ? {} : { hours }),
		...(share === undefined ? {} : { share }),
		...(weekend === undefined ? {} : { weekend }),
		proofs: proofs.map(({ id, template, level, steps }) => ({
			id,
			...(template === undefined ? {} : { template }),
			answers: {},
			...(level === undefined ? {} : { level }),
			steps: steps.map(redactStep),
		})),
	};
}

/** What the last calendar file held is of no use to another sheet: whoever opens the link has no entries of this one. */
export function forLink<Entry extends { state: PlanState }>(entry: Entry): Entry {
	const { calendar: _calendar, ...state } = entry.state;
	return { ...entry, state };
}

/** Both lists, each id once, in the order of the first list and then of the second. */
function joinById<One extends { id: string }>(first: readonly One[], second: readonly One[], join: (a: One, b: One) => One): One[] {
	const joined = new Map(first.map((one) => [one.id, one]));
	for (const one of second) {
		const mine = joined.get(one.id);
		joined.set(one.id, mine ? join(mine, one) : one);
	}
	return [...joined.values()];
}

/** What is done in either is done; of other fields `other` has the last word where both have one. */
const mergeStep = (one: Step, other: Step): Step => ({ ...one, ...other, ...(one.done || other.done ? { done: true } : {}) });

/** Empty answers do not cover what the other sheet says. */
const mergeAnswers = (one: Proof['answers'], other: Proof['answers']): Proof['answers'] => ({
	...one,
	...Object.fromEntries(Object.entries(other).filter(([field, text]) => isFilled(text) || !Object.hasOwn(one, field))),
});

function mergeProof(one: Proof, other: Proof): Proof {
	const facts = [...new Set([...(one.facts ?? []), ...(other.facts ?? [])])];
	return {
		...one,
		...other,
		answers: mergeAnswers(one.answers, other.answers),
		...(facts.length > 0 ? { facts } : {}),
		steps: joinById(one.steps, other.steps, mergeStep),
	};
}

const smallestId = ({ proofs }: PlanState): string => proofs.map(({ id }) => id).reduce((a, b) => (a < b ? a : b), '~');
const union = <One>(lists: readonly One[], keyOf: (one: One) => string): One[] =>
	[...new Map(lists.map((one) => [keyOf(one), one]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);

/**
 * Everything of both. The order of the work matters, so each sheet keeps its own; which of them goes first does not depend on who is
 * merged into whom.
 */
export function merge(one: PlanState, other: PlanState): PlanState {
	const isSwapped = smallestId(other) < smallestId(one);
	const proofs = isSwapped
		? joinById(other.proofs, one.proofs, (theirs, mine) => mergeProof(mine, theirs))
		: joinById(one.proofs, other.proofs, mergeProof);
	const daysOff = union([...(one.daysOff ?? []), ...(other.daysOff ?? [])], ({ from, to }) => `${from} ${to}`);
	const moves = union([...(one.moves ?? []), ...(other.moves ?? [])], (move) =>
		JSON.stringify([move.on, move.from, move.count, move.after]),
	);
	const weeks = union(
		joinById(
			(one.weeks ?? []).map((week) => ({ ...week, id: week.on })),
			(other.weeks ?? []).map((week) => ({ ...week, id: week.on })),
			(a, b) => ({ ...a, ...b, answers: mergeAnswers(a.answers, b.answers) }),
		).map(({ id: _id, ...week }) => week),
		({ on }) => on,
	);
	return {
		...one,
		...other,
		proofs,
		...(daysOff.length > 0 ? { daysOff } : {}),
		...(moves.length > 0 ? { moves } : {}),
		...(weeks.length > 0 ? { weeks } : {}),
		...(one.calendar || other.calendar ? { calendar: joinMemories(one.calendar, other.calendar) } : {}),
	};
}
