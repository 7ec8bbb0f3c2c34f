/**
 * Marks words without touching the page: the browser paints ranges, so links, ids and what a reader has selected stay as they are.
 * A browser that cannot do it shows the same questions without marks.
 */
import type { Place } from './answers.ts';

const NAME = 'faq-match';

/** Marks these words and no others; none takes all marks away. */
export function markPlaces(places: readonly Place[]): void {
	if (!('highlights' in CSS)) return;
	const ranges = places.map(
		({ node, start, end }) => new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
	);
	if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
	else CSS.highlights.delete(NAME);
}
