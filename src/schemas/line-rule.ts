/** What a rule about lines of text looks like in YAML, and what is wrong between a rule, its lists of words and its examples. */
import { z } from 'zod';
import { matchRule, type WordList } from './line-match.ts';
import { idSchema, lineSchema } from './primitives.ts';

/** A regular expression, read without regard to case. Short, because it runs on every line that a reader pastes. */
const patternSchema = z
	.string()
	.max(160, { error: 'Keep a pattern to 160 characters: split it into several.' })
	.refine(
		(pattern) => {
			try {
				return !new RegExp(pattern, 'giu').test('');
			} catch {
				return false;
			}
		},
		{ error: 'Write a regular expression that works and that an empty line does not match.' },
	);

export const wordListSchema = z.strictObject({
	/** The name by which rules call it. */
	id: idSchema,
	/** Words and phrases in lower case. Plurals and hyphens are found without being listed. */
	terms: z.array(lineSchema).default([]),
	/** What words cannot say: figures, dates. Regular expressions in single quotes. */
	patterns: z.array(patternSchema).default([]),
});

export const lineRuleFields = {
	/** Never renamed or reused: what a reader overrules is saved under it. Unique in the whole file. */
	id: idSchema,
	/** Shown beside the words that it found: why they count. */
	reason: lineSchema,
	/** Lists of words: of each inner list, at least one word must stand in the line. */
	needs: z.array(z.array(idSchema).min(1)).min(1),
	/** Lists of which no word may stand in the line. */
	unless: z.array(idSchema).default([]),
	/** Lines that it has to match. */
	examples: z.array(lineSchema).min(1, { error: 'Give at least one line that the rule has to match.' }),
	/** Lines that look like it and that it must not match. */
	counterexamples: z.array(lineSchema).min(1, { error: 'Give at least one line that the rule must not match.' }),
};

/** Where a fault is, from the top of the file, and what it is. */
export interface Fault {
	path: (string | number)[];
	message: string;
}

/** Unlike the schema itself it passes over fields that it does not know, so that one misspelt field hides no other fault. */
export const ruleShape = z.object(lineRuleFields);
export type LineRuleEntry = z.output<typeof ruleShape>;

/** Faults of one rule. `listIds` has every list of the file, also those that are themselves faulty and missing in `lists`. */
export function findRuleFaults(
	rule: LineRuleEntry,
	path: Fault['path'],
	lists: ReadonlyMap<string, WordList>,
	listIds: readonly string[],
): Fault[] {
	const named = [...new Set([...rule.needs.flat(), ...rule.unless])];
	const unknown = named.filter((id) => !listIds.includes(id));
	if (unknown.length > 0) {
		return [{ path, message: `There is no list of words "${unknown.join('", "')}". The lists are: ${listIds.join(', ')}.` }];
	}
	if (named.some((id) => !lists.has(id))) return [];
	const check = (key: 'examples' | 'counterexamples', isWrong: (line: string) => boolean, message: string) =>
		rule[key].flatMap((line, index) => (isWrong(line) ? [{ path: [...path, key, index], message }] : []));
	const isMatched = (line: string) => matchRule(line, rule, lists) !== null;
	return [
		...check('examples', (line) => !isMatched(line), 'The rule does not match its own example.'),
		...check('counterexamples', isMatched, 'The rule matches its own counterexample.'),
	];
}

/** The entries of a list that have the shape, each with its place and as it stands in the file. */
export function entriesOf<Shape extends z.ZodType>(list: unknown, shape: Shape): { index: number; entry: z.output<Shape>; raw: unknown }[] {
	if (!Array.isArray(list)) return [];
	return list.flatMap((raw, index) => {
		const result = shape.safeParse(raw);
		return result.success ? [{ index, entry: result.data, raw }] : [];
	});
}
