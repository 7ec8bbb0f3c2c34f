/** Running text cut into sentences of plain words, for counting. */

/** Ends that are none: "e.g. ", "vs. ", initials. */
const ABBREVIATIONS = /\b(?:e\.g|i\.e|etc|vs|cf|approx|no|nos|Dr|Mr|Ms|St|Inc|Ltd|p|pp|[A-Z])\.$/;

/** Sentences in order, without citations, each on one line. An end is a full stop, question or exclamation mark before a blank. */
export function splitSentences(text: string): string[] {
	const plain = text
		.replace(/\[@[^\]]*\]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const sentences: string[] = [];
	let start = 0;
	for (const match of plain.matchAll(/[.!?…]["”’)]*(?=\s|$)/g)) {
		const end = match.index + match[0].length;
		if (ABBREVIATIONS.test(plain.slice(start, match.index + 1))) continue;
		sentences.push(plain.slice(start, end).trim());
		start = end;
	}
	const rest = plain.slice(start).trim();
	return [...sentences, rest].filter((sentence) => listWords(sentence).length > 0);
}

/** Words: letters with apostrophes inside; what is joined by a hyphen is two. Numbers have no syllables to count. */
export function listWords(text: string): string[] {
	return text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
}
