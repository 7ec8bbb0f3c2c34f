/** The invented items that a reader may try the tool with. */
import type { RubricDefinition } from './rubric.schema.ts';
import type { RubricState } from './rubric.state.ts';

/** @returns null where the rubric has none */
export function exampleState({ examples }: RubricDefinition): RubricState | null {
	if (!examples) return null;
	return { items: examples.items.map((item, index) => ({ id: `example-${index + 1}`, ...item })) };
}
