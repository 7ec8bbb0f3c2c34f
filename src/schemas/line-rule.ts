/** What a rule about lines of text looks like in YAML, and what is wrong between a rule, its lists of words and its examples. */
import { z } from 'zod';
import { matchRule, type WordLists } from './line-match.ts';
import { idSchema, lineSchema } from './primitives.ts';

/** Whether a pattern repeats something without an end: then the time for a hostile line could grow faster than the line. */
function repeatsWithoutEnd(pattern: string): boolean {
	const bare = pattern.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
	return /[*+]|\{\d*,\}/.test(bare);
}

/** A regular expression, read without regard to case. Bounded, because it runs on every line that a reader pastes. */
const patternSchema = z
	.string()
	.max(1_000, { error: 'Keep a pattern to 1,000 characters: split it into several.' })
	.refine((pattern) => !repeatsWithoutEnd(pattern), { error: 'Write how often at most, such as {0,20}, in place of * and +.' })
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
	/** Words and phrases in lower case. Plurals and hyphens are found without being listed; a * at the end stands for any ending. */
	terms: z.array(lineSchema).default([]),
	/** What words cannot say: figures, dates. Regular expressions in single quotes. */
	patterns: z.array(patternSchema).default([]),
	/** Other lists: a find that touches one of theirs is none. So "Java 21" is no figure. */
	except: z.array(idSchema).default([]),
});

export const lineRuleFields = {
	/** Never renamed or reused: what a reader overrules is saved under it. Unique in the whole file. */
	id: idSchema,
	/** Shown beside the words that it found: why they count. */
	reason: lineSchema,
	/** Lists of words: of each inner list, at least one word must stand in the part that the rule looks at. */
	needs: z.array(z.array(idSchema).min(1)),
	/** Lists of which no word may stand in it. */
	unless: z.array(idSchema).default([]),
	/** Lists of which no word may stand anywhere in the line. */
	absent: z.array(idSchema).default([]),
	/** Lists with a word of which the part has to begin. */
	starts: z.array(idSchema).min(1).optional(),
	/** Lists with no word of which it may begin. */
	never: z.array(idSchema).default([]),
	/** Lists of words that may stand before such a beginning. */
	skips: z.array(idSchema).default([]),
	/**
	 * What the rule looks at: the line, each sentence of it (semicolons end one too), each clause (commas, "and"), or each phrase
	 * ("which", "because").
	 */
	within: z.enum(['line', 'sentence', 'clause', 'phrase'], { error: 'Write line, sentence, clause or phrase.' }).default('line'),
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

/** The lists, those that they except, and so on. */
function withExceptions(ids: readonly string[], lists: WordLists): string[] {
	const all = new Set(ids);
	for (const id of all) for (const other of lists.get(id)?.except ?? []) all.add(other);
	return [...all];
}

/**
 * Faults of one rule. `listIds` has every list of the file, also those that are themselves faulty and missing in `lists`.
 * @param isHeld whether the rule holds for a line, where more than its words decides
 */
export function findRuleFaults(
	rule: LineRuleEntry,
	path: Fault['path'],
	lists: WordLists,
	listIds: readonly string[],
	isHeld: (line: string) => boolean = (line) => matchRule(line, rule, lists) !== null,
): Fault[] {
	if (rule.needs.length === 0 && !rule.starts) return [{ path, message: 'Say with needs or starts what the rule looks for.' }];
	const asked = [...rule.needs.flat(), ...rule.unless, ...rule.absent, ...(rule.starts ?? []), ...rule.never, ...rule.skips];
	const named = [...new Set(asked)];
	const unknown = named.filter((id) => !listIds.includes(id));
	if (unknown.length > 0) {
		return [{ path, message: `There is no list of words "${unknown.join('", "')}". The lists are: ${listIds.join(', ')}.` }];
	}
	if (withExceptions(named, lists).some((id) => !lists.has(id))) return [];
	const check = (key: 'examples' | 'counterexamples', isWrong: (line: string) => boolean, message: string) =>
		rule[key].flatMap((line, index) => (isWrong(line) ? [{ path: [...path, key, index], message }] : []));
	return [
		...check('examples', (line) => !isHeld(line), 'The rule does not match its own example.'),
		...check('counterexamples', isHeld, 'The rule matches its own counterexample.'),
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
