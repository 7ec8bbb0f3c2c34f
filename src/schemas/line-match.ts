/**
 * How a rule reads a line of text. Rules are data: lists of words, which of them a line needs, which it must not have. It stands with
 * the schemas, because every rule is tested against its own examples when the content is checked. Free of Zod, so that a browser
 * that scans a text does not load it.
 *
 * The time grows with the length of a line and not faster: patterns have no open repetition (`line-rule.ts` sees to that), and a line
 * is read no further than {@link LONGEST_LINE}.
 */

/** Words that mean the same for a rule, such as those in `content/tools/resume-scan.yaml`. */
export interface WordList {
	id: string;
	terms: readonly string[];
	patterns: readonly string[];
	/** A find that touches a find of one of these lists is none. */
	except?: readonly string[] | undefined;
}

export type WordLists = ReadonlyMap<string, WordList>;

/**
 * What part of a line a rule is held against: all of it; each piece between semicolons and full stops; between commas, dashes and "and"
 * too; and between "which", "who", "because" too, behind which a line may speak of others than its writer.
 */
export type Within = 'line' | 'sentence' | 'clause' | 'phrase';

/** What a rule asks of a line. */
export interface LineRule {
	/** Of each inner list at least one word must stand in the part. */
	needs: readonly (readonly string[])[];
	/** None of these may. */
	unless: readonly string[];
	/** None of these may stand anywhere in the line. */
	absent?: readonly string[] | undefined;
	/** With a word of one of these the part has to begin. Absent: it may begin as it likes. */
	starts?: readonly string[] | undefined;
	/** With a word of one of these it must not begin. */
	never?: readonly string[] | undefined;
	/** What may stand before a beginning, such as adverbs. */
	skips?: readonly string[] | undefined;
	within?: Within | undefined;
}

/** A piece of a line: characters from `start` up to, not including, `end`. */
export interface Span {
	start: number;
	end: number;
}

/** No bullet is longer, in characters; what follows is not read. */
export const LONGEST_LINE = 1_500;

/** Counted from any of these words, the next or last letter belongs to the same word. */
const INSIDE_WORD = '[\\p{L}\\p{N}_]';

/** A term as a pattern: a plural allowed, a space or hyphen as good as the other, `*` at the end for any ending. */
function patternOfTerm(term: string): string {
	const isStem = term.endsWith('*');
	const words = (isStem ? term.slice(0, -1) : term).split(/[\s-]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	const whole = words.join('[\\s-]{1,3}');
	if (isStem) return `${whole}${INSIDE_WORD}{0,20}`;
	return /[^aeiou\W]y$/i.test(whole) ? `${whole.slice(0, -1)}(?:ys?|ies)` : `${whole}(?:e?s)?`;
}

const compiled = new WeakMap<WordList, RegExp[]>();

/** All terms as one expression, the longest first, and each pattern as one. */
function expressionsOf(list: WordList): RegExp[] {
	const known = compiled.get(list);
	if (known) return known;
	const terms = [...list.terms].sort((one, other) => other.length - one.length).map(patternOfTerm);
	const whole = terms.length > 0 ? [`(?<!${INSIDE_WORD})(?:${terms.join('|')})(?!${INSIDE_WORD})`] : [];
	const made = [...whole, ...list.patterns].map((pattern) => new RegExp(pattern, 'giu'));
	compiled.set(list, made);
	return made;
}

/** Every place where a word of the list stands in the line, from left to right; exceptions are not looked at. */
export function findWords(line: string, list: WordList): Span[] {
	const spans = expressionsOf(list).flatMap((expression) =>
		[...line.slice(0, LONGEST_LINE).matchAll(expression)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
	);
	return spans.sort((one, other) => one.start - other.start || other.end - one.end);
}

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** What was found in the last line, because a ladder and eight signals ask for the same words. */
const finds = new WeakMap<WordLists, { line: string; spans: Map<string, Span[]> }>();

/** The same, without what an exception takes away. A list that is not known has no words. */
export function findIn(line: string, id: string, lists: WordLists): Span[] {
	let memory = finds.get(lists);
	if (memory?.line !== line) {
		memory = { line, spans: new Map() };
		finds.set(lists, memory);
	}
	const known = memory.spans.get(id);
	if (known) return known;
	const list = lists.get(id);
	// Set first, so that lists that except each other come to an end.
	memory.spans.set(id, []);
	const excepted = (list?.except ?? []).flatMap((other) => findIn(line, other, lists));
	const spans = list ? findWords(line, list).filter((span) => !excepted.some((other) => touches(span, other))) : [];
	memory.spans.set(id, spans);
	return spans;
}

/** Signs with a space behind them, dashes and small words between spaces. Decimal points and "CI/CD" end nothing. */
const ENDS = {
	sentence: /;\s|[.!?]\s+(?=\p{Lu})/gu,
	clause: /[,;:()]\s|[.!?]\s|\s[–—-]\s|\s(?:and|und|then|but|so)\s/giu,
	phrase:
		/[,;:()]\s(?:so that |so |since |because |after which |with which |which |and )?|[.!?]\s|\s[–—-]\s|\s(?:and|und|then|but|so that|so|because|since|until|when|after which|with which|in which|which|that|who|enabling|allowing|letting|helping|let|lets)\s/giu,
};

/** The parts of a line that a rule is held against, in their order. */
export function partsOf(line: string, within: Within): Span[] {
	const read = line.slice(0, LONGEST_LINE);
	if (within === 'line') return [{ start: 0, end: read.length }];
	const cuts = [...read.matchAll(ENDS[within])];
	const starts = [0, ...cuts.map(({ 0: text, index }) => index + text.length)];
	const parts = starts.map((start, index) => ({ start, end: cuts[index]?.index ?? read.length }));
	if (within === 'sentence') return parts;
	// "Designed, developed and tested the importer": verbs in a row share their object and are one clause.
	const clauses: Span[] = [];
	let open: number | null = null;
	for (const { start, end } of parts) {
		const isWord = !/\S\s+\S/.test(read.slice(start, end));
		if (isWord && end < read.length) open ??= start;
		else {
			clauses.push({ start: open ?? start, end });
			open = null;
		}
	}
	return clauses.length > 0 ? clauses : parts;
}

/** Where a part begins to say something: behind its bullet, behind words that may be skipped. */
function beginningOf(line: string, part: Span, skipped: readonly Span[]): number {
	let at = part.start;
	for (;;) {
		while (at < part.end && !/[\p{L}\p{N}]/u.test(line[at] as string)) at += 1;
		const skip = skipped.find(({ start, end }) => start === at && end > at);
		if (!skip) return at;
		at = skip.end;
	}
}

/** The words that fulfil the rule, to be marked in the text; null where the line does not fulfil it. */
export function matchRule(line: string, rule: LineRule, lists: WordLists): Span[] | null {
	const find = (ids: readonly string[]) => ids.flatMap((id) => findIn(line, id, lists));
	const needed = rule.needs.map(find);
	if (needed.some((spans) => spans.length === 0) || find(rule.absent ?? []).length > 0) return null;
	const forbidden = find(rule.unless);
	const starting = rule.starts && find(rule.starts);
	const barred = find(rule.never ?? []);
	const skipped = find(rule.skips ?? []);
	for (const part of partsOf(line, rule.within ?? 'line')) {
		const isInside = ({ start }: Span) => start >= part.start && start < part.end;
		if (forbidden.some(isInside)) continue;
		const found = needed.map((spans) => spans.filter(isInside));
		if (found.some((spans) => spans.length === 0)) continue;
		const beginning = starting || barred.length > 0 ? beginningOf(line, part, skipped) : part.start;
		if (barred.some(({ start }) => start === beginning)) continue;
		const opening = starting?.filter(({ start }) => start === beginning) ?? [];
		if (starting && opening.length === 0) continue;
		return [...opening, ...found.flat()].sort((one, other) => one.start - other.start);
	}
	return null;
}

/** The highest step with a rule that the line fulfils, counted from 0; a line that fulfils none stands on step 0. */
export function stepOf(line: string, steps: readonly { rules: readonly LineRule[] }[], lists: WordLists): number {
	return Math.max(
		0,
		steps.findLastIndex(({ rules }) => rules.some((rule) => matchRule(line, rule, lists) !== null)),
	);
}
