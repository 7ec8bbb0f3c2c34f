/**
 * Planning and re-planning are one thing: whatever is open gets the next free days of work, in its order. First what would come out, with
 * the end it leads to and what would have to go to keep the old one; then, when the reader says so, the days and a record of the move.
 */
import { isDay, workingDaysFrom } from '../../core/working-days.ts';
import { type Budget, budgetOf, endOf, type HoursDefinition, hoursOf, lastDay, partsOf } from './plan.hours.ts';
import { type Placement, schedule } from './plan.schedule.ts';
import type { PlanDefinition } from './plan.schema.ts';
import { type PlanState, type Step, stepsOf } from './plan.state.ts';

export type DaysDefinition = HoursDefinition & { phases: readonly Pick<PlanDefinition['phases'][number], 'id' | 'keep'>[] };

/** The day from which on open steps get days: today, and not before the plan begins. Null without a first day. */
export const nextDay = ({ start }: PlanState, today: string): string | null =>
	start && isDay(start) ? (start > today ? start : today) : null;

/** What would happen if open steps got their days now. */
export interface Outlook {
	from: string;
	placements: Placement[];
	/** Steps that have days and would get others. */
	moved: { step: Step; before: { from: string; to: string }; after: Placement }[];
	/** Steps that get days for the first time. */
	fresh: Step[];
	/** Open steps without hours: they get no day. */
	unknown: Step[];
	/** Open steps that no day within years would hold. */
	beyond: Step[];
	/** Whether open steps have days already. */
	isMove: boolean;
	/** The last day of all, as it stands and as it would be. */
	endBefore: string | null;
	endAfter: string | null;
	/** The day to keep: the last one as it stands, and the plan's own end where no step has a day yet. */
	endToKeep: string | null;
	/** Hours that would have to go to keep it, and steps whose hours add up to that; neither where it is kept. */
	over: number;
	toDrop: Step[];
}

/**
 * Steps that could go to save so many hours: the smallest one that is enough by itself, else the largest, and on from there. Steps of
 * phases that a proof can't do without are left in.
 */
export function stepsToDrop(steps: readonly Step[], { phases }: Pick<DaysDefinition, 'phases'>, parts: number, budget: Budget): Step[] {
	const isKept = ({ phase }: Step) => phases.some(({ id, keep }) => keep && id === phase);
	const size = ({ hours = 0 }: Step) => partsOf(hours, budget);
	// The later of two alike goes first: what is built on it is less.
	const candidates = steps.filter((step) => !isKept(step) && size(step) > 0).reverse();
	candidates.sort((a, b) => size(a) - size(b));
	const chosen: Step[] = [];
	for (let missing = parts; missing > 0 && candidates.length > 0; ) {
		const enough = candidates.findIndex((step) => size(step) >= missing);
		const [step] = candidates.splice(enough < 0 ? candidates.length - 1 : enough, 1);
		if (!step) break;
		chosen.push(step);
		missing -= size(step);
	}
	return steps.filter((step) => chosen.includes(step));
}

/** @param from the first day on which there is time again, YYYY-MM-DD */
export function outlook(definition: DaysDefinition, state: PlanState, from: string): Outlook {
	const budget = budgetOf(definition, state);
	const open = stepsOf(state).filter(({ done }) => !done);
	const known = open.filter(({ hours }) => hours !== undefined);
	const pieces = known.map(({ id, hours = 0 }) => ({ id, parts: Math.max(1, partsOf(hours, budget)) }));
	const [first] = workingDaysFrom(state, from);
	const doneOnFirst = stepsOf(state).filter(({ done, doneOn }) => done && doneOn !== undefined && doneOn === first);
	const taken = Math.min(
		budget.partsPerDay,
		doneOnFirst.reduce((sum, { hours = 0 }) => sum + partsOf(hours, budget), 0),
	);
	const placements = schedule(pieces, workingDaysFrom(state, from), budget.partsPerDay, taken);
	const byId = new Map(placements.map((placement) => [placement.id, placement]));
	const endBefore = endOf(state);
	const placed = known.filter(({ id }) => byId.has(id));
	const endAfter = [...placements.map(({ to }) => to), ...stepsOf(state).flatMap(({ done, doneOn }) => (done && doneOn ? doneOn : []))];
	const isMove = open.some(({ planned }) => planned !== undefined);
	const endToKeep = isMove ? endBefore : lastDay(state, budget);
	const room = endToKeep === null ? 0 : Math.max(0, [...workingDaysFrom(state, from, endToKeep)].length * budget.partsPerDay - taken);
	const missing = endToKeep === null ? 0 : pieces.reduce((sum, { parts }) => sum + parts, 0) - room;
	return {
		from,
		placements,
		moved: placed.flatMap((step) => {
			const after = byId.get(step.id);
			const before = step.planned;
			return after && before && (before.from !== after.from || before.to !== after.to) ? [{ step, before, after }] : [];
		}),
		fresh: placed.filter(({ planned }) => planned === undefined),
		unknown: open.filter(({ hours }) => hours === undefined),
		beyond: known.filter(({ id }) => !byId.has(id)),
		isMove,
		endBefore,
		endAfter: endAfter.length === 0 ? null : endAfter.reduce((last, day) => (day > last ? day : last)),
		endToKeep,
		over: Math.max(0, hoursOf(missing, budget)),
		toDrop: missing > 0 ? stepsToDrop(known, definition, missing, budget) : [],
	};
}

function withDays(step: Step, placement: Placement | undefined): Step {
	if (step.done) return step;
	const { planned, ...rest } = step;
	if (!placement || step.hours === undefined) return planned ? { ...rest, sequence: (step.sequence ?? 0) + 1 } : step;
	const isSame = planned?.from === placement.from && planned.to === placement.to;
	if (isSame && planned.hours === step.hours) return step;
	return {
		...step,
		planned: { ...planned, from: placement.from, to: placement.to, hours: step.hours },
		...(planned && !isSame ? { sequence: (step.sequence ?? 0) + 1 } : {}),
	};
}

/**
 * Gives every open step its days, from `from` on, and records the move where steps had days before.
 * @param today YYYY-MM-DD
 */
export function giveDays(definition: DaysDefinition, state: PlanState, from: string, today: string): PlanState {
	const { placements, moved, endBefore, endAfter } = outlook(definition, state, from);
	const byId = new Map(placements.map((placement) => [placement.id, placement]));
	const proofs = state.proofs.map((proof) => {
		const steps = proof.steps.map((step) => withDays(step, byId.get(step.id)));
		return steps.every((step, index) => step === proof.steps[index]) ? proof : { ...proof, steps };
	});
	if (proofs.every((proof, index) => proof === state.proofs[index])) return state;
	const move =
		endBefore && endAfter && moved.length > 0 ? { on: today, from, count: moved.length, before: endBefore, after: endAfter } : null;
	return { ...state, proofs, ...(move ? { moves: [...(state.moves ?? []), move] } : {}) };
}
