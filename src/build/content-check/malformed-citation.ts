/** Text that an author meant as a citation and that `src/core/citation.ts` does not read as one: it would be printed as it stands. */
import { findCitations } from '../../core/citation.ts';

/** Brackets with an at sign where an id could begin: after the bracket, a blank, a semicolon or a comma. */
const CANDIDATE = /\[(?=(?:[^\][]*[\s;,])?@)[^\][]*\]/g;

/** Place and text of each, in order. A second at sign in the place (`[@one, @two]`) is a missing semicolon. */
export function findMalformedCitations(text: string): { index: number; text: string }[] {
	const read = new Set(
		findCitations(text)
			.filter(({ citations }) => citations.every(({ place }) => !place?.includes('@')))
			.map(({ start }) => start),
	);
	return [...text.matchAll(CANDIDATE)].filter(({ index }) => !read.has(index)).map((match) => ({ index: match.index, text: match[0] }));
}
