/** Which item the reader goes on with. */
import type { RubricDefinition } from './rubric.schema.ts';
import type { RubricItem } from './rubric.state.ts';
import type { Ranking } from './rubric.ts';

/** True where every question of the form has an answer; "not known" is one. */
export function isComplete({ criteria, gates }: RubricDefinition, item: RubricItem): boolean {
	return (
		item.evidence !== undefined &&
		item.cost !== undefined &&
		gates.every(({ id }) => item.gates[id] !== undefined) &&
		criteria.every(({ id }) => item.ratings[id] !== undefined)
	);
}

/**
 * The next item without all answers: first those that nobody has rated, then the ranking from the top; in both, what stands below the
 * current one comes before what stands above. What waits for evidence waits.
 * @returns null where there is no other
 */
export function nextOpenItem(definition: RubricDefinition, { ranked, unrated }: Ranking, currentId: string): string | null {
	const find = (lane: readonly { item: RubricItem }[]): string | undefined => {
		const current = lane.findIndex(({ item }) => item.id === currentId);
		const others = [...lane.slice(current + 1), ...lane.slice(0, Math.max(current, 0))];
		return others.find(({ item }) => !isComplete(definition, item))?.item.id;
	};
	return find(unrated) ?? find(ranked) ?? null;
}
