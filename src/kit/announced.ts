/**
 * Says what happens to sheets and what undo and redo did, in the tool's one live region: the same sentences in every tool, whether a
 * button, a key or the tool itself did it. What a tool says of its own changes it says itself.
 */
import type { Translate } from '../core/strings.ts';
import { openEntry } from './shelf.ts';
import type { Workbench } from './workbench.ts';

/**
 * @param bench what does it
 * @param say tells it to a screen reader
 * @returns the same bench, which speaks
 */
export function announced<State>(bench: Workbench<State>, t: Translate, say: (text: string) => void): Workbench<State> {
	const nameNow = () => (bench.visited.value ?? openEntry(bench.shelf.value)).name;
	/** Does it, and says it with the names of the sheets that were open before and after. */
	const told =
		<Args extends unknown[]>(act: (...args: Args) => void, key: string) =>
		(...args: Args) => {
			const before = nameNow();
			act(...args);
			say(t(key, { before, name: nameNow() }));
		};
	/** One step: what it was, which sheet is open where that changed, and how many are left, so that no two say the same. */
	const stepped = (way: 'undo' | 'redo', act: () => void) => () => {
		const label = (way === 'undo' ? bench.undoable : bench.redoable).value;
		if (label === null) return say(t(`kit.said.${way}None`));
		const { openId } = bench.shelf.value;
		act();
		const left = bench.steps.value[way];
		say(
			[
				t(`kit.said.${way}`, { step: label || t('kit.did.follow') }),
				...(bench.shelf.value.openId === openId ? [] : [t('kit.said.now', { name: nameNow() })]),
				...(left > 0 ? [t(`kit.said.${way}Left`, { count: left })] : []),
			].join(' '),
		);
	};
	// strings: kit.said.*
	return {
		...bench,
		undo: stepped('undo', bench.undo),
		redo: stepped('redo', bench.redo),
		choose: told(bench.choose, 'kit.said.now'),
		create: told(bench.create, 'kit.said.create'),
		rename: told(bench.rename, 'kit.said.rename'),
		duplicate: told(bench.duplicate, 'kit.said.duplicate'),
		remove: told(bench.remove, 'kit.said.remove'),
		keepVisited: told(bench.keepVisited, 'kit.said.add'),
		mergeVisited: told(bench.mergeVisited, 'kit.parcel.taken'),
		visit: (entry) => told(bench.visit, entry ? 'kit.said.visit' : 'kit.said.now')(entry),
	};
}
