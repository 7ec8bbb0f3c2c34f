/**
 * Citations in text, in the form that Pandoc made common: `[@id]`, several as `[@one; @two]`, with a place in the source
 * as `[@id, chapter 11]`. One reading of them, for the page, the sources list and the content check.
 */

export interface Citation {
	/** Source id, as written. */
	id: string;
	/** The place in the source, such as "chapter 11"; null where none is given. */
	place: string | null;
	/** Position of the `@` in the text that was read, in characters from 0. */
	offset: number;
}

export interface CitationGroup {
	/** Position of the opening bracket, in characters from 0. */
	start: number;
	/** Position after the closing bracket. */
	end: number;
	citations: Citation[];
}

const GROUP = /\[@[a-z0-9][^[\]]*\]/g;
const ENTRY = /^\s*@([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*,\s*(.+?))?\s*$/;

/** All citation groups in a text, in order. A bracket with anything that is not a citation in it is left alone. */
export function findCitations(text: string): CitationGroup[] {
	const groups: CitationGroup[] = [];
	for (const match of text.matchAll(GROUP)) {
		const pieces = match[0].slice(1, -1).split(';');
		let offset = match.index + 1;
		const citations: Citation[] = [];
		for (const piece of pieces) {
			const entry = ENTRY.exec(piece);
			if (entry?.[1]) citations.push({ id: entry[1], place: entry[2] ?? null, offset: offset + piece.indexOf('@') });
			offset += piece.length + 1;
		}
		if (citations.length === pieces.length) groups.push({ start: match.index, end: match.index + match[0].length, citations });
	}
	return groups;
}
