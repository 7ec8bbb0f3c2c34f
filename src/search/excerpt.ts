/**
 * Excerpts without `innerHTML`. Pagefind answers with a string in which hits stand between `<mark>` tags, and every other `<` and
 * `>` is written `&lt;` and `&gt;`. Here it becomes a list of pieces that a view turns into text nodes: whatever a page says, it stays text.
 */

export interface ExcerptPiece {
	text: string;
	/** Whether it is a word that was searched for. */
	hit: boolean;
}

const MARK = /<mark>([\s\S]*?)<\/mark>/g;

const decode = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/** In: Pagefind's excerpt. Out: its pieces in order, none of them empty. A tag that is not a whole `<mark>…</mark>` stays visible text. */
export function parseExcerpt(excerpt: string): ExcerptPiece[] {
	const pieces: ExcerptPiece[] = [];
	const add = (text: string, hit: boolean) => {
		if (text !== '') pieces.push({ text: decode(text), hit });
	};
	let done = 0;
	for (const match of excerpt.matchAll(MARK)) {
		add(excerpt.slice(done, match.index), false);
		add(match[1] ?? '', true);
		done = match.index + match[0].length;
	}
	add(excerpt.slice(done), false);
	return pieces;
}

/** Whether any piece is a hit. Without one the page was found by its title or its other names, and the excerpt says nothing. */
export function hasHit(pieces: readonly ExcerptPiece[]): boolean {
	return pieces.some(({ hit }) => hit);
}

/** An excerpt that begins inside a sentence says so with an ellipsis. */
export function markOpenStart(pieces: readonly ExcerptPiece[]): ExcerptPiece[] {
	const [first] = pieces;
	return first && /^\p{Ll}/u.test(first.text) ? [{ text: '… ', hit: false }, ...pieces] : [...pieces];
}
