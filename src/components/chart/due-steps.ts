/** How many items of a checklist are due by each of its phases. */
import type { Due } from './draw-lines.ts';

interface Checklist {
	phases: readonly { id: string; name: string; workingDay: number }[];
	items: readonly { phase: string }[];
}

/** The steps in the order of the phases, each with all that is due by then. Throws where a phase has no words, or words no phase. */
export function dueSteps({ phases, items }: Checklist, words: Readonly<Record<string, string>>): (Due & { name: string })[] {
	const unknown = Object.keys(words).find((id) => !phases.some((phase) => phase.id === id));
	if (unknown) throw new Error(`Chart: there is no phase "${unknown}".`);
	let count = 0;
	return phases.map(({ id, name, workingDay }) => {
		count += items.filter(({ phase }) => phase === id).length;
		const text = words[id];
		if (!text) throw new Error(`Chart: write words for the phase "${id}".`);
		return { name, day: workingDay, count, words: text };
	});
}
