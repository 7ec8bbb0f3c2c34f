/**
 * Worked examples. A text says itself that its numbers are made up, once, in words that the reader sees; the check takes it at its
 * word up to the end of that section.
 */
import type { ProseBlock } from './prose-blocks.ts';

/** "An example with invented numbers: …", "A worked example", "The example is invented", "All invented, to show the form.", "From the example:". */
const OPENING =
	/(?:^|[.:!?]\s+|\s—\s)(?:an?\s(?:\w+\s)?example\b(?!\sof)|all\s(?:\w+\s)?(?:are\s)?(?:invented|made up)|from the (?:same\s)?(?:invented|example)\b)|\b(?:worked|carried) through$|\bexample\b[^.:]{0,40}\b(?:invented|made up)\b|\binvented\s\w+,?\s(?:example|marked|scored)/i;
/** "In the example, …" or "(an example)" speaks for its own paragraph only. */
const MENTION = /\b(?:the|this|our|same|first|second)\s(?:\w+\s)?example(?:'s|’s)?\b|\((?:an?\s)?(?:invented\s)?example\)/i;
/** Words of evidence: an example does not cover what a study or a statistic found. */
const EVIDENCE =
	/\b(?:survey(?:ed|s)?|stud(?:y|ies)|statistics|according to|researchers?|randomized|respondents|meta-analys[ei]s|census)\b/i;

/** The blocks whose figures are those of an example. */
export function findExamples(blocks: readonly ProseBlock[]): Set<ProseBlock> {
	const examples = new Set<ProseBlock>();
	let open: readonly string[] | null = null;
	for (const block of blocks) {
		if (open && !isWithin(open, block.sections)) open = null;
		if (!open && !block.isQuoted && OPENING.test(block.words.trim())) open = block.sections;
		if ((open || MENTION.test(block.words)) && !EVIDENCE.test(block.words)) examples.add(block);
	}
	return examples;
}

/** Text above the first heading is a section of its own. */
function isWithin(outer: readonly string[], inner: readonly string[]): boolean {
	return outer.length === 0 ? inner.length === 0 : outer.every((id, index) => inner[index] === id);
}
