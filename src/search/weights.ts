/** What counts how much when pages are ranked. */
import type { ResultKind } from '../core/search-names.ts';
import type { Field } from './read-index.ts';

/** Found by a search for good ones on the tuning queries; see decision 18. */
export const WEIGHTS = {
	field: { title: 1.15, alias: 1, heading: 0.45, entry: 0.6, text: 0.45 } satisfies Record<Field, number> as Record<Field, number>,
	/** The name that fits best, and the one after it. */
	name: 1,
	second: 0.4,
	/** Each word of the query where it fits best, wherever on the page. */
	coverage: 0.6,
	/** How many of the names have the words. */
	strength: 0.75,
	/** How much of the running text is about the words. */
	text: 0.5,
	/** A word of the running text as coverage. */
	words: 0.25,
	/** How much a word that a text has once or twice counts, and one that it has often. */
	seldom: 1.3,
	often: 5,
	/** How much more names with a word count for less and less. */
	enough: 3,
	/** The same for words of a text of average length, and how much of that depends on the length. */
	enoughText: 1.2,
	byLength: 0.5,
	/** In how many names a word is found, by what they are. */
	count: { title: 4.5, alias: 1, heading: 1, entry: 0.5, text: 1 } satisfies Record<Field, number> as Record<Field, number>,
	/** A word in the text of a section, for the choice of headings. */
	section: 0.33,
	/** How much of a score is lost by what the page does not answer of the query. */
	all: 0.17,
	/** How much of a name's score does not ask how much of the name was typed. */
	loose: 0.33,
	/** A part of a phrase that stands without the rest. */
	torn: 0.3,
	/** A definition is an answer, but rarely the one that somebody with a problem wants first. */
	kind: { tool: 0.85, chapter: 1, faq: 0.9, term: 0.72, page: 0.85, source: 0.5 } satisfies Record<ResultKind, number> as Record<
		ResultKind,
		number
	>,
	/** For the kind that the query asks for: a meaning, a form. */
	wanted: { meaning: 2, tool: 1.2 },
	/** For a term of several words that is the whole query, and for a page such as "Sources". */
	whole: { term: 1.15, page: 1.2 },
};
