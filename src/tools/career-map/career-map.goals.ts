/** Goals with their milestones on days: those of the map count from the day on which the reader begins, own ones have days of their own. */
import { isDay } from '../../core/calendar-day.ts';
import { type NewEntry, NO_ENTRY } from './career-map.changes.ts';
import { addMonths } from './career-map.days.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { CareerMapState } from './career-map.state.ts';
import { areasOf, type MapArea } from './career-map.ts';

export type GoalPlan = CareerMapDefinition['goals'][number];

export interface PlannedMilestone {
	id: string;
	text: string;
	/** What shows it; empty for the reader's own. */
	shownBy: string;
	/** YYYY-MM-DD; null where no day is known. */
	due: string | null;
	done: string | null;
	/** Its day is over and it is not done. */
	isLate: boolean;
	/** Not done, and due within a month; late ones too. */
	isDue: boolean;
}

export interface PlannedGoal {
	id: string;
	name: string;
	isOwn: boolean;
	/** How to tell that it is met, when to drop it, what it does not tell; each may be empty. */
	measure: string;
	stop: string;
	caution: string;
	/** The day from which its months count; null where none is set, and for own goals. */
	start: string | null;
	by: string | null;
	/** The areas that its evidence speaks for. */
	areas: MapArea[];
	/** The id of the level that the last milestone speaks for; null for own goals. */
	level: string | null;
	milestones: PlannedMilestone[];
	done: number;
	/** All milestones are reached, and there is at least one. */
	isMet: boolean;
}

export interface GoalReading {
	/** In the order of the map, then the reader's own. */
	chosen: PlannedGoal[];
	/** Goals of the map that are not chosen. */
	rest: GoalPlan[];
	/** What is late or due within a month, the earliest first. */
	due: { goal: PlannedGoal; milestone: PlannedMilestone; day: string }[];
	/** Chosen goals that the map no longer has: their ids. */
	retired: string[];
}

/** @param today YYYY-MM-DD */
export function planGoals(definition: CareerMapDefinition, state: CareerMapState, today: string): GoalReading {
	const soon = addMonths(today, 1);
	const all = areasOf(definition, state);
	const milestoneOf = (id: string, text: string, shownBy: string, due: string | undefined, done: string | undefined): PlannedMilestone => {
		const day = due !== undefined && isDay(due) ? due : null;
		const isOpen = done === undefined;
		return {
			id,
			text,
			shownBy,
			due: day,
			done: done ?? null,
			isLate: isOpen && day !== null && day < today,
			isDue: isOpen && day !== null && day <= soon,
		};
	};
	const planned = (goal: Omit<PlannedGoal, 'done' | 'isMet'>): PlannedGoal => {
		const done = goal.milestones.filter((milestone) => milestone.done !== null).length;
		return { ...goal, done, isMet: done > 0 && done === goal.milestones.length };
	};
	const isChosen = ({ id }: GoalPlan) => Object.hasOwn(state.goals, id);
	const chosen = definition.goals.filter(isChosen).map((goal) => {
		const { start, done = {} } = state.goals[goal.id] ?? {};
		const from = start !== undefined && isDay(start) ? start : null;
		const dayOf = (month: number) => (from === null ? undefined : addMonths(from, month));
		return planned({
			...goal,
			isOwn: false,
			start: from,
			by: dayOf(goal.months) ?? null,
			areas: all.filter(({ id }) => goal.areas.includes(id)),
			milestones: goal.milestones.map(({ id, reached, evidence, month }) =>
				milestoneOf(id, reached, evidence, dayOf(month), Object.hasOwn(done, id) ? done[id] : undefined),
			),
		});
	});
	const own = state.ownGoals.map(({ id, name, measure = '', by, area, milestones }) =>
		planned({
			id,
			name,
			isOwn: true,
			measure,
			stop: '',
			caution: '',
			start: null,
			by: by !== undefined && isDay(by) ? by : null,
			areas: all.filter((one) => one.id === area),
			level: null,
			milestones: milestones.map((one) => milestoneOf(one.id, one.text, '', one.due, one.done)),
		}),
	);
	const goals = [...chosen, ...own];
	return {
		chosen: goals,
		rest: definition.goals.filter((goal) => !isChosen(goal)),
		due: goals
			.flatMap((goal) =>
				goal.milestones.flatMap((milestone) => (milestone.isDue && milestone.due ? [{ goal, milestone, day: milestone.due }] : [])),
			)
			.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
		retired: Object.keys(state.goals).filter((id) => !definition.goals.some((goal) => goal.id === id)),
	};
}

/** A milestone that is reached as a piece of evidence. Only the last milestone is the goal, so only it speaks for the goal's level. */
export const entryOfMilestone = ({ areas, level, milestones }: PlannedGoal, { id, text, done }: PlannedMilestone): NewEntry => ({
	...NO_ENTRY,
	what: text,
	date: done ?? '',
	area: areas[0]?.id ?? '',
	level: id === milestones.at(-1)?.id ? (level ?? '') : '',
});
