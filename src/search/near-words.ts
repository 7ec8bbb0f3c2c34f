/**
 * Whether an answer has to do with what was asked. Pagefind shortens a word that it does not know until some word begins the same:
 * "interviw" finds "integer". Such answers look sure and are nonsense, so they are left out.
 */

/** Of the asked word, this share must stand at the beginning of a found one: "queries" and "query" share 4 of 7, "interviw" and "integer" 3 of 8. */
const LEAST_SHARE = 0.55;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

/**
 * @param asked the words that carry the subject; none at all is answered by anything
 * @param found any text in which the hits are: names, marked words
 */
export function hasNearWord(asked: readonly string[], found: string): boolean {
	const words = plain(found).split(/[^\p{L}\p{N}#+]+/u);
	return (
		asked.length === 0 || asked.some((word) => words.some((other) => sharedLength(plain(word), other) >= plain(word).length * LEAST_SHARE))
	);
}
