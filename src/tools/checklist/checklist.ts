/**
 * The checklist's model: what is done, what does not apply, what is due by today. Progress is no percentage: done of what applies,
 * and done of what is due. Due are the items of a phase whose working day has come; late are those whose working day is over.
 */
import { countWorkingDays, dateOfWorkingDay, type Today } from '../../core/working-days.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import { type ChecklistState, type Mark, markOf } from './checklist.state.ts';

export type Area = ChecklistDefinition['areas'][number];
export type Phase = ChecklistDefinition['phases'][number];
export type Owner = ChecklistDefinition['owners'][number];
export type Milestone = ChecklistDefinition['milestones'][number];

/** The id that owners give to the reader. */
const READER = 'you';

/** One line of the list, of the tool's or the reader's own. */
export interface Entry {
	id: string;
	text: string;
	/** Both empty for the reader's own items. */
	why: string;
	proof: string;
	/** How to ask for it; empty where the reader does it. */
	ask: string;
	/** Null for an item of the reader's own without a group or a day. */
	area: Area | null;
	phase: Phase | null;
	owner: Owner;
	/** Whether somebody other than the reader must act. */
	isWaiting: boolean;
	isOwn: boolean;
	mark: Mark;
	/** Neither done nor out of the count: answered with open, or not at all. */
	isOpen: boolean;
	isDue: boolean;
	/** Working days since it was due, from 1; 0 where it is not late. */
	daysLate: number;
}

export interface Tally {
	/** Items that apply: done and open. What does not apply is in no other number but `skipped`. */
	total: number;
	done: number;
	skipped: number;
	/** Items that apply and are due by today; 0 without a first day. */
	due: number;
	dueDone: number;
	late: number;
	/** Done before they were due. */
	ahead: number;
}

export interface Group<Of> {
	of: Of;
	entries: Entry[];
	tally: Tally;
}

export interface Progress {
	/** Null without a first day. */
	today: Today | null;
	entries: Entry[];
	overall: Tally;
	/** The areas of the list, then null for own items without one, where there are any. */
	areas: Group<Area | null>[];
	/** As with areas; each phase with the day by whose end it is due, null without a first day. */
	phases: (Group<Phase | null> & { date: string | null })[];
	/** The first phase that is not over; the first of all without a first day; null after the last. */
	current: Phase | null;
	/** Working days since the oldest late item was due; 0 where nothing is late. */
	daysLate: number;
	milestones: { milestone: Milestone; missing: Entry[] }[];
	/** Answers, notes and links to items that the list no longer has. */
	retired: { id: string; text: string; mark: Mark }[];
	/** What changed in the list since the sheet was last compared with it; null where nothing did. */
	news: News | null;
}

export interface News {
	/** The version of the list that the sheet knows. */
	from: string;
	added: Entry[];
	/** Items that were answered and now read otherwise. */
	reworded: { entry: Entry; before: string }[];
	/** Removed from the list: those with an answer are in `retired`, of others only the id is known. */
	removed: string[];
}

export function tally(entries: readonly Entry[]): Tally {
	const count = (wanted: (entry: Entry) => boolean) => entries.filter(wanted).length;
	const isDone = ({ mark }: Entry) => mark.status === 'done';
	const applies = ({ mark }: Entry) => mark.status !== 'skipped';
	return {
		total: count(applies),
		done: count(isDone),
		skipped: count((entry) => !applies(entry)),
		due: count((entry) => applies(entry) && entry.isDue),
		dueDone: count((entry) => isDone(entry) && entry.isDue),
		late: count(({ daysLate }) => daysLate > 0),
		ahead: count((entry) => isDone(entry) && !entry.isDue && entry.phase !== null),
	};
}

/** The working day that is running or comes next: on a Saturday after day 5 it is 6, so what was due on day 5 is late. */
const runningDay = ({ count, isWorking }: Today): number => (isWorking ? count : count + 1);

function listEntries(definition: ChecklistDefinition, state: ChecklistState, today: Today | null): Entry[] {
	const { areas, items, owners, phases } = definition;
	const byId = <One extends { id: string }>(list: readonly One[], id: string | undefined): One | null =>
		list.find((one) => one.id === id) ?? null;
	const listed = new Set(items.map(({ id }) => id));
	const all = [
		...items.map((item) => ({ ...item, isOwn: false })),
		// An own item whose id the list has taken since would be there twice.
		...state.own.filter(({ id }) => !listed.has(id)).map((item) => ({ why: '', done: '', ask: undefined, ...item, isOwn: true })),
	];
	return all.map((item): Entry => {
		const mark = markOf(state, item.id);
		const phase = byId(phases, item.phase);
		const owner = byId(owners, item.owner ?? READER) ?? (owners[0] as Owner);
		const isOpen = mark.status === undefined || mark.status === 'open';
		const isWaiting = owner.id !== READER;
		return {
			id: item.id,
			text: item.text,
			why: item.why,
			proof: item.done,
			ask: isWaiting ? (item.ask ?? item.text) : '',
			area: byId(areas, item.area),
			phase,
			owner,
			isWaiting,
			isOwn: item.isOwn,
			mark,
			isOpen,
			isDue: phase !== null && today !== null && phase.workingDay <= today.count,
			daysLate: isOpen && phase && today && today.count > 0 ? Math.max(0, runningDay(today) - phase.workingDay) : 0,
		};
	});
}

function groupBy<Of extends Area | Phase>(
	entries: readonly Entry[],
	list: readonly Of[],
	groupOf: (entry: Entry) => Of | null,
): Group<Of | null>[] {
	return [...list, null]
		.map((of) => ({ of, entries: entries.filter((entry) => groupOf(entry) === of) }))
		.filter(({ of, entries: own }) => of !== null || own.length > 0)
		.map((group) => ({ ...group, tally: tally(group.entries) }));
}

function findNews({ items, rules }: ChecklistDefinition, { list, own }: ChecklistState, entries: readonly Entry[]): News | null {
	const mine = new Set(own.map(({ id }) => id));
	const listed = entries.filter(({ id }) => items.some((item) => item.id === id));
	const reworded = listed.flatMap((entry) => {
		const before = entry.mark.text ?? entry.text;
		return before === entry.text ? [] : [{ entry, before }];
	});
	const known = list ? new Set(list.ids) : null;
	const added = known ? listed.filter(({ id }) => !known.has(id)) : [];
	const removed = (list?.ids ?? []).filter((id) => !mine.has(id) && !items.some((item) => item.id === id));
	if (added.length + reworded.length + removed.length === 0) return null;
	return { from: list?.rules ?? rules, added, reworded, removed };
}

/** Everything that can be said of a sheet on a day. @param day YYYY-MM-DD */
export function assess(definition: ChecklistDefinition, state: ChecklistState, day: string): Progress {
	const today = countWorkingDays(state, day);
	const entries = listEntries(definition, state, today);
	const known = new Set(entries.map(({ id }) => id));
	return {
		today,
		entries,
		overall: tally(entries),
		areas: groupBy(entries, definition.areas, ({ area }) => area),
		phases: groupBy(entries, definition.phases, ({ phase }) => phase).map((group) => ({
			...group,
			date: group.of && dateOfWorkingDay(state, group.of.workingDay),
		})),
		current: definition.phases.find(({ workingDay }) => !today || workingDay >= runningDay(today)) ?? null,
		daysLate: Math.max(0, ...entries.map(({ daysLate }) => daysLate)),
		milestones: definition.milestones.map((milestone) => ({
			milestone,
			missing: entries.filter(({ id, isOpen }) => isOpen && milestone.items.includes(id)),
		})),
		retired: Object.entries(state.marks)
			.filter(([id]) => !known.has(id))
			.map(([id, mark]) => ({ id, text: mark.text ?? id, mark })),
		news: findNews(definition, state, entries),
	};
}
