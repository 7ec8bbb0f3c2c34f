/** A map's sheet on its way to other people and from other tools: what it reveals, what is left without words, how two become one. */
import type { ParcelData } from '../../core/parcel.ts';
import { countNames } from '../../core/stand-in.ts';
import type { Translate } from '../../core/strings.ts';
import { setTarget, splitHanded, takeEvidence } from './career-map.changes.ts';
import { hasWords } from './career-map.draft.ts';
import type { CareerMapState, OwnGoal } from './career-map.state.ts';

export { fromPairs, toPairs } from './career-map.link.ts';

/** What a person who gets the sheet learns from it. */
// strings: careerMap.reveals.*
export function reveal({ target, areas, own, entries, goals, ownGoals, brief }: CareerMapState, t: Translate): string[] {
	const answers = Object.values(areas);
	const count = (key: string, number: number) => (number > 0 ? [t(key, { count: number })] : []);
	const areaNames = countNames(
		t,
		'careerMap.redacted.area',
		own.map(({ name }) => name),
	);
	const notes = countNames(
		t,
		'careerMap.redacted.entry',
		entries.map(({ what }) => what),
	);
	const goalNames = countNames(
		t,
		'careerMap.redacted.goal',
		ownGoals.map(({ name }) => name),
	);
	const dates = [
		...entries.map(({ date }) => date),
		...answers.map(({ looked }) => looked),
		...Object.values(goals).flatMap(({ start, done }) => [start, ...Object.values(done)]),
		...ownGoals.flatMap(({ by, milestones }) => [by, ...milestones.flatMap(({ due, done }) => [due, done])]),
		brief?.by,
	];
	return [
		...count('careerMap.reveals.claims', answers.filter(({ claimed }) => claimed !== undefined && claimed !== null).length),
		...count('careerMap.reveals.targets', (target === undefined ? 0 : 1) + answers.filter((answer) => answer.target !== undefined).length),
		...count('careerMap.reveals.entries', notes.own),
		...count('careerMap.reveals.entriesBare', notes.standIns),
		...count('careerMap.reveals.results', entries.filter(({ result }) => result).length),
		...count('careerMap.reveals.people', entries.filter(({ seenBy }) => seenBy).length),
		...count('careerMap.reveals.links', entries.filter(({ link }) => link).length),
		...count('careerMap.reveals.own', areaNames.own),
		...count('careerMap.reveals.ownBare', areaNames.standIns),
		...count('careerMap.reveals.goals', Object.keys(goals).length + goalNames.own),
		...count('careerMap.reveals.goalsBare', goalNames.standIns),
		...count('careerMap.reveals.dates', dates.filter((day) => day !== undefined).length),
		...(brief?.ask ? [t('careerMap.reveals.ask')] : []),
	];
}

/** Names of people hide in any line, so all words go; days stay, because evidence ages by them. */
// strings: careerMap.redact
export const redactLabel = 'careerMap.redact';

/** These fields alone; the required ones of the type must be among them or be added. */
const pick = <Of extends object>(from: Of, keys: readonly string[]): Of =>
	Object.fromEntries(Object.entries(from).filter(([key, value]) => keys.includes(key) && value !== undefined)) as Of;

/** Levels, targets, days and areas; numbers in place of words. What counts and what is missing stays the same. */
export function redact({ target, byArea, areas, own, entries, goals, ownGoals, brief }: CareerMapState, t: Translate): CareerMapState {
	return {
		...(target === undefined ? {} : { target }),
		...(byArea ? { byArea } : {}),
		areas: Object.fromEntries(
			Object.entries(areas).map(([id, answer]) => [id, pick(answer, ['claimed', 'target', 'importance', 'looked'])]),
		),
		own: own.map(({ id }, index) => ({ id, name: t('careerMap.redacted.area', { number: index + 1 }), signals: {} })),
		entries: entries.map((entry, index) => ({
			...pick(entry, ['id', 'date', 'areas']),
			what: t('careerMap.redacted.entry', { number: index + 1 }),
		})),
		goals: Object.fromEntries(Object.entries(goals).map(([id, goal]) => [id, pick(goal, ['start', 'done'])])),
		ownGoals: ownGoals.map(
			(goal, index): OwnGoal => ({
				...pick(goal, ['id', 'by', 'area']),
				name: t('careerMap.redacted.goal', { number: index + 1 }),
				milestones: goal.milestones.map((milestone, position) => ({
					...pick(milestone, ['id', 'due', 'done']),
					text: t('careerMap.redacted.milestone', { number: position + 1 }),
				})),
			}),
		),
		...(brief?.by === undefined ? {} : { brief: { by: brief.by } }),
	};
}

/** What is still being typed is for nobody else; a file keeps it. */
export function forLink<Of extends { state: CareerMapState }>(entry: Of): Of {
	const { draft, ...state } = entry.state;
	return draft === undefined ? entry : { ...entry, state };
}

export const keepsBack = ({ state }: { state: CareerMapState }, t: Translate): string[] =>
	hasWords(state) ? [t('careerMap.keepsBack')] : [];

/** Each thing once, in the order of the ids: who is merged into whom has no effect on the order. */
function mergeById<Of extends { id: string }>(one: readonly Of[], other: readonly Of[], join: (a: Of, b: Of) => Of): Of[] {
	const all = new Map(one.map((thing) => [thing.id, thing]));
	for (const thing of other) {
		const mine = all.get(thing.id);
		all.set(thing.id, mine ? join(mine, thing) : thing);
	}
	return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mergeRecords<Of extends object>(
	one: Readonly<Record<string, Of>>,
	other: Readonly<Record<string, Of>>,
	join: (a: Of, b: Of) => Of,
) {
	const all = new Map(Object.entries(one));
	for (const [id, thing] of Object.entries(other)) {
		const mine = all.get(id);
		all.set(id, mine ? join(mine, thing) : thing);
	}
	return Object.fromEntries(all);
}

/** Everything of both. The order of the two has no effect where they do not contradict each other; where they do, `other` holds. */
export function merge(one: CareerMapState, other: CareerMapState): CareerMapState {
	// What is typed on this device stays under the reader's hand.
	const draft = one.draft ?? other.draft;
	const both: CareerMapState = {
		...one,
		...other,
		areas: mergeRecords(one.areas, other.areas, (a, b) => ({ ...a, ...b })),
		own: mergeById(one.own, other.own, (a, b) => ({ ...a, ...b, signals: { ...a.signals, ...b.signals } })),
		entries: mergeById(one.entries, other.entries, (a, b) => ({ ...a, ...b, areas: { ...a.areas, ...b.areas } })),
		goals: mergeRecords(one.goals, other.goals, (a, b) => ({ ...a, ...b, done: { ...a.done, ...b.done } })),
		ownGoals: mergeById(one.ownGoals, other.ownGoals, (a, b) => ({
			...a,
			...b,
			milestones: mergeById(a.milestones, b.milestones, (mine, theirs) => ({ ...mine, ...theirs })),
		})),
		...(one.brief || other.brief ? { brief: { ...one.brief, ...other.brief } } : {}),
		...(draft === undefined ? {} : { draft }),
	};
	if (other.byArea) return setTarget(both, '');
	return other.target === undefined ? both : setTarget(both, other.target);
}

/** Evidence from the 30-day plan. */
export const receives = {
	evidence: {
		preview(state: CareerMapState, data: ParcelData<'evidence'>, t: Translate): string[] {
			const { fresh, there } = splitHanded(state, data);
			return [
				...fresh.map(({ what, date, result }) =>
					t(date === '' ? 'careerMap.take.undated' : 'careerMap.take.entry', { what, date, result: result === '' ? '' : ` ${result}` }),
				),
				...there.map(({ what }) => t('careerMap.take.there', { what })),
				...(fresh.length > 0 ? [t('careerMap.take.next')] : [t('careerMap.take.nothing')]),
			];
		},
		take: takeEvidence,
	},
};
