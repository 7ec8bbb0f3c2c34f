/**
 * What the dialog asks for results. Today one engine answers, Pagefind; a second one needs only this shape to answer before it.
 */

import type { ResultKind } from '../core/search-names.ts';
import type { ExcerptPiece } from './excerpt.ts';

export interface FoundSection {
	/** Below the base path, with the heading's fragment. */
	url: string;
	title: string;
}

export interface FoundPage {
	/** Below the base path. A question or a term has a fragment. */
	url: string;
	title: string;
	kind: ResultKind;
	/** Words around the hits, or the page's own description. */
	text: ExcerptPiece[];
	/** The best headings of the page, in the order of the page. */
	sections: FoundSection[];
}

export interface Found {
	/** Best first. */
	pages: FoundPage[];
	/** How many there are in all, shown or not. */
	total: number;
	/** False where no page has all the words and these have some of them. */
	complete: boolean;
}

export interface SearchEngine {
	/** Fetches what every search needs. May be called again. Rejects when there is no index. */
	warm(): Promise<void>;
	/** @param limit most pages in the answer, from 1 */
	find(query: string, limit: number): Promise<Found>;
}
