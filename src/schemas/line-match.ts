/**
 * How a rule reads a line of text. Rules are data: lists of words, which of them a line needs, which it must not have. It stands with
 * the schemas, because every rule is tested against its own examples when the content is checked. Free of Zod, so that a browser
 * that scans a text does not load it.
 */

/** Words that mean the same for a rule, such as those in `content/tools/resume-scan.yaml`. */
export interface WordList {
	id: string;
	terms: readonly string[];
	patterns: readonly string[];
}

/** What a rule asks of a line. */
export interface LineRule {
	/** Of each inner list at least one word must stand in the line. */
	needs: readonly (readonly string[])[];
	/** None of these may. */
	unless: readonly string[];
}

/** A piece of a line: characters from `start` up to, not including, `end`. */
export interface Span {
	start: number;
	end: number;
}

/** Counted from any of these words, the next or last letter belongs to the same word. */
const INSIDE_WORD = '[\\p{L}\\p{N}_]';

/** A term as a pattern: whole words, a plural allowed, a space or hyphen as good as the other. */
function patternOfTerm(term: string): string {
	const words = term.split(/[\s-]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	return `(?<!${INSIDE_WORD})${words.join('[\\s-]+')}(?:e?s)?(?!${INSIDE_WORD})`;
}

/** Every place where a word of the list stands in the line, from left to right; one place may be inside another. */
export function findWords(line: string, list: WordList): Span[] {
	const spans = [...list.terms.map(patternOfTerm), ...list.patterns].flatMap((pattern) =>
		[...line.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
	);
	return spans.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** The words that fulfil the rule, to be marked in the text; null where the line does not fulfil it. A list that is not known has no words. */
export function matchRule(line: string, rule: LineRule, lists: ReadonlyMap<string, WordList>): Span[] | null {
	const find = (id: string) => {
		const list = lists.get(id);
		return list ? findWords(line, list) : [];
	};
	if (rule.unless.some((id) => find(id).length > 0)) return null;
	const found = rule.needs.map((anyOf) => anyOf.flatMap(find));
	return found.every((spans) => spans.length > 0) ? found.flat().sort((one, other) => one.start - other.start) : null;
}

/** The highest step with a rule that the line fulfils, counted from 0; a line that fulfils none stands on step 0. */
export function stepOf(line: string, steps: readonly { rules: readonly LineRule[] }[], lists: ReadonlyMap<string, WordList>): number {
	return Math.max(
		0,
		steps.findLastIndex(({ rules }) => rules.some((rule) => matchRule(line, rule, lists) !== null)),
	);
}
