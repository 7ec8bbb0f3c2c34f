/** What would have to change, limit by limit: changes of one figure with what they lead to, and what others have done about it. */
import type { LoadModel } from './load.entries.ts';
import { blocksGivenBack, hasLevers, leversFor, onePersonMore } from './load.levers.ts';
import { type Limit, type Outcome, verdictOf } from './load.ts';
import { boundText, leverAskText, leverText, missingText, resultOf, type Words } from './load.wording.ts';

/** The reader's own limit, as one of those that the YAML has. */
export type OwnLimit = Pick<Limit, 'result' | 'side' | 'value'>;
export const goalLimit = (goal: number | undefined): OwnLimit | null =>
	goal === undefined ? null : { result: 'focus-hours-on-call', side: 'least', value: goal };

/** One thing to change. */
export interface Change {
	text: string;
	/** The line that asks for it. */
	ask: string;
}

export interface ChangeGroup {
	id: string;
	/** The limit, with its bound. */
	title: string;
	/** What stands before the changes; empty where nothing has to. */
	note: string;
	changes: Change[];
}

/** The limits that are broken or open, and single steps that help whatever the limits say. */
export function changesFor(words: Words, model: LoadModel, { entries, answers }: Outcome, own: OwnLimit | null): ChangeGroup[] {
	const { t, language } = words;
	const limits = [
		...model.limits.map(({ id, result, side, value, changes }) => ({ id, result, side, value, changes })),
		...(own ? [{ id: 'own', ...own, changes: [] as string[] }] : []),
	];
	const groups = limits.flatMap((limit): ChangeGroup[] => {
		const verdict = verdictOf(answers[limit.result], limit);
		if (verdict === 'meets') return [];
		const title = `${resultOf(model, limit.result).name}: ${boundText(words, model, limit)}`;
		const missing = missingText(model, limit.result, entries, language);
		// A range that lies on both sides of the limit has its changes as well: those after which it surely keeps it.
		if (verdict === 'open' && missing !== '') {
			return [{ id: limit.id, title, note: t('load.tool.change.openLimit', { names: missing }), changes: [] }];
		}
		const levers = leversFor(model, entries, limit).map((lever) => ({
			text: leverText(words, model, lever),
			ask: leverAskText(words, lever),
		}));
		const note = !hasLevers(limit.result) ? '' : t(levers.length === 0 ? 'load.tool.change.noLever' : 'load.tool.change.alone');
		return [{ id: limit.id, title, note, changes: [...levers, ...limit.changes.map((text) => ({ text, ask: text }))] }];
	});
	const more = onePersonMore(model, entries);
	const steps = [...(more ? [more] : []), ...blocksGivenBack(model, entries)].map((lever) => ({
		text: leverText(words, model, lever),
		ask: leverAskText(words, lever),
	}));
	return steps.length === 0 ? groups : [...groups, { id: 'steps', title: t('load.tool.change.more'), note: '', changes: steps }];
}
