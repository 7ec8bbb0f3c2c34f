/** Which items are due for another look, by how long ago they were rated. */
import type { RubricDefinition } from './rubric.schema.ts';
import { type Assessment, compareTitles, type Ranking } from './rubric.ts';

const DAY_MS = 86_400_000;

export interface DueItem {
	assessment: Assessment;
	/** Whole days since its last answer. */
	days: number;
	/** A gate holds it: no date may close it. */
	isHeld: boolean;
}

export interface DueGroup {
	rule: RubricDefinition['retriage'][number];
	/** The longest ago first. */
	items: DueItem[];
}

/** Days from one calendar day to another, both YYYY-MM-DD; null where one is none. */
export function daysBetween(from: string, to: string): number | null {
	const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
	return Number.isNaN(start) || Number.isNaN(end) ? null : Math.round((end - start) / DAY_MS);
}

/**
 * Every item stands once, at the longest term that it has passed. What nobody has rated is not due again but for the first time.
 * @param today YYYY-MM-DD
 * @returns the terms that someone has passed, the longest first
 */
export function dueAgain(definition: RubricDefinition, ranking: Ranking, today: string): DueGroup[] {
	const rules = [...definition.retriage].sort((a, b) => b.after - a.after);
	const aged = [...ranking.ranked, ...ranking.needsEvidence].flatMap((assessment) => {
		const days = assessment.item.rated === undefined ? null : daysBetween(assessment.item.rated, today);
		return days === null ? [] : [{ assessment, days, isHeld: assessment.appliedGates.length > 0 }];
	});
	const groups = Map.groupBy(aged, ({ days }) => rules.find(({ after }) => days > after));
	return rules.flatMap((rule) => {
		const items = groups.get(rule);
		if (!items) return [];
		return [{ rule, items: items.sort((a, b) => b.days - a.days || compareTitles(a.assessment.item.title, b.assessment.item.title)) }];
	});
}
