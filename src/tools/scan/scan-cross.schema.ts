/** What is wrong between the fields of a scan's YAML: rules and their examples, steps and their lines, ids that repeat. */
import { z } from 'zod';
import { matchRule, stepOf, type WordList, type WordLists } from '../../schemas/line-match.ts';
import { entriesOf, type Fault, findRuleFaults, type LineRuleEntry, ruleShape, wordListSchema } from '../../schemas/line-rule.ts';

type Path = Fault['path'];
type Parent = { path: Path; raw: unknown };

function childOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function rulesOf({ path, raw }: Parent) {
	return entriesOf(childOf(raw, 'rules'), ruleShape).map((found) => ({ ...found, path: [...path, 'rules', found.index] }));
}

/** An id may stand once in a list of ids. */
function findRepeated(ids: readonly { id: string; path: Path }[]): Fault[] {
	return ids
		.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)
		.map(({ id, path }) => ({ path: [...path, 'id'], message: `The id "${id}" is taken by an earlier entry. Ids are unique.` }));
}

type Ladder = readonly { rules: readonly LineRuleEntry[] }[];
const ladderOf = (steps: readonly Parent[]): Ladder => steps.map((step) => ({ rules: rulesOf(step).map(({ entry }) => entry) }));

/** Whether a signal's rule holds for a line: what says what somebody did counts more than a word, so the line must be a deed. */
function holdsForSignal(line: string, rule: LineRuleEntry, counts: unknown, ladder: Ladder, lists: WordLists): boolean {
	return matchRule(line, rule, lists) !== null && (counts === 'names' || stepOf(line, ladder, lists) > 0);
}

/** Weak and strong lines, and the ladder's examples, stand where the file says they stand. */
function findMisplaced(signals: readonly Parent[], steps: readonly Parent[], lists: ReadonlyMap<string, WordList>): Fault[] {
	const faults: Fault[] = [];
	for (const signal of signals) {
		const lines = z.object({ weak: z.string(), strong: z.string() }).safeParse(signal.raw).data;
		const showing = rulesOf(signal).filter(({ raw }) => childOf(raw, 'counts') === 'shows');
		const isShown = (line: string) => showing.some(({ entry }) => holdsForSignal(line, entry, 'shows', ladderOf(steps), lists));
		if (lines && !isShown(lines.strong)) {
			faults.push({ path: [...signal.path, 'strong'], message: 'No rule that shows the signal matches this line.' });
		}
		if (lines && isShown(lines.weak)) {
			faults.push({ path: [...signal.path, 'weak'], message: 'A rule that shows the signal matches this line.' });
		}
	}
	const ladder = ladderOf(steps);
	for (const [index, { path, raw }] of steps.entries()) {
		const example = childOf(raw, 'example');
		const stands = typeof example === 'string' ? stepOf(example, ladder, lists) : index;
		if (stands !== index) {
			faults.push({ path: [...path, 'example'], message: `By the rules this line stands on step ${stands}, not on ${index}.` });
		}
	}
	return faults;
}

/** What no single field can know: rules match their own examples, lists that they name exist, ids are unique. */
export function findFaults(scan: unknown): Fault[] {
	const wordLists = childOf(scan, 'words');
	const skim = childOf(scan, 'skim');
	const named = z.object({ id: z.string() });
	const lists = new Map(entriesOf(wordLists, wordListSchema.strip()).map(({ entry }) => [entry.id, entry]));
	const listIds = entriesOf(wordLists, named).map(({ entry }) => entry.id);
	const parents = (key: string): Parent[] =>
		entriesOf(childOf(scan, key), z.unknown()).map(({ index, raw }) => ({ path: [key, index], raw }));

	const signals = parents('signals');
	const steps = parents('ladder');
	const skimRules = entriesOf(childOf(skim, 'checks'), z.object({ rule: ruleShape })).map(({ index, entry }) => ({
		entry: entry.rule,
		path: ['skim', 'checks', index, 'rule'],
	}));
	const rules = [...[...signals, ...steps].flatMap(rulesOf), ...skimRules];
	const ladder = ladderOf(steps);
	const faults = [
		// Whether a line is a deed is for the ladder to say, and it can't where a list is faulty.
		...(listIds.every((id) => lists.has(id)) ? signals : [])
			.flatMap(rulesOf)
			.flatMap(({ entry, path, raw }) =>
				findRuleFaults(entry, path, lists, listIds, (line) => holdsForSignal(line, entry, childOf(raw, 'counts'), ladder, lists)),
			),
		...[...steps.flatMap(rulesOf), ...skimRules].flatMap(({ entry, path }) => findRuleFaults(entry, path, lists, listIds)),
	];

	for (const { entry, index } of entriesOf(wordLists, wordListSchema.strip())) {
		for (const [place, id] of entry.except.entries()) {
			if (!listIds.includes(id)) faults.push({ path: ['words', index, 'except', place], message: `There is no list of words "${id}".` });
		}
	}
	const asked = z.object({ has: z.array(z.string()).default([]), lacks: z.array(z.string()).default([]) });
	for (const { raw, path } of steps) {
		for (const { entry, index } of entriesOf(childOf(raw, 'questions'), asked)) {
			for (const id of [...entry.has, ...entry.lacks].filter((one) => !listIds.includes(one))) {
				faults.push({ path: [...path, 'questions', index], message: `There is no list of words "${id}".` });
			}
		}
	}
	// A list that is at fault itself would put every line in the wrong place.
	if (listIds.every((id) => lists.has(id))) faults.push(...findMisplaced(signals, steps, lists));
	const idsIn = (list: unknown, path: Path) => entriesOf(list, named).map(({ index, entry }) => ({ id: entry.id, path: [...path, index] }));
	faults.push(
		...['signals', 'ladder', 'words'].flatMap((key) => findRepeated(idsIn(childOf(scan, key), [key]))),
		...['recall', 'checks'].flatMap((key) => findRepeated(idsIn(childOf(skim, key), ['skim', key]))),
		...findRepeated(rules.map(({ entry, path }) => ({ id: entry.id, path }))),
	);
	return faults;
}
