/** The worked example of the YAML as a reader's sheet. */
import type { LoadDefinition } from './load.schema.ts';
import type { LoadState } from './load.state.ts';

/** Today has every figure; the other designs have what they change. */
export function exampleState({ designs }: Pick<LoadDefinition, 'designs'>): LoadState {
	const [today, ...others] = designs;
	if (!today) throw new Error('The calculator has no example.');
	const values = today.values as Record<string, number>;
	return {
		values: { ...values },
		days: {},
		designs: others.map(({ id, name, note, values: own }) => ({
			id,
			name,
			note,
			values: Object.fromEntries(Object.entries(own as Record<string, number>).filter(([input, value]) => value !== values[input])),
		})),
		people: [],
	};
}
