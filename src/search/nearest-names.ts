/** What to offer when nothing answers: the names that look most like what was typed, by the pieces of three letters that they share. */
import { foldLetters } from '../core/search-words.ts';
import type { IndexedPage, SearchIndex } from './read-index.ts';

/** A name that shares less is no offer. */
const LEAST_SHARE = 0.2;

function pieces(text: string): Set<string> {
	const padded = ` ${foldLetters(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
	return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

/** In: what was typed. Out: at most `most` pages, the nearest first; none where not even a few letters agree. */
export function nearestNames(query: string, { pages, stems }: Pick<SearchIndex, 'pages' | 'stems'>, most: number): IndexedPage[] {
	const asked = pieces(query);
	const likeness = (name: string) => {
		const own = pieces(name);
		const shared = [...asked].filter((piece) => own.has(piece)).length;
		return (2 * shared) / (asked.size + own.size || 1);
	};
	const namesOf = ({ page, names }: IndexedPage) => [
		page.title,
		...names.filter(({ field }) => field === 'alias').map(({ terms }) => terms.map((term) => stems[term]).join(' ')),
	];
	return pages
		.map((entry) => ({ entry, share: Math.max(...namesOf(entry).map(likeness)) }))
		.filter(({ share }) => share >= LEAST_SHARE)
		.sort((a, b) => b.share - a.share)
		.slice(0, most)
		.map(({ entry }) => entry);
}
