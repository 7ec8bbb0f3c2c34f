/** How far two words are apart in letters: added, left out, changed, or two neighbors swapped, each counts one. */

/**
 * @param most above this the answer is only "too far"
 * @returns the distance, or `most + 1` where it is more than `most`
 */
export function spellingDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let cost = Math.min((last[column - 1] ?? 0) + (isSame ? 0 : 1), (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
			const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			next.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = last;
		last = next;
	}
	return Math.min(last[b.length] ?? 0, most + 1);
}

/** Shorter words have too many neighbors. */
export const LEAST_FOR_ONE_OFF = 4;
const LEAST_FOR_TWO_OFF = 8;

/**
 * In: a stem that is not among the terms, and the length of the word as it was typed. Out: numbers of the nearest terms, all equally
 * far, with their distance.
 */
export function nearestTerms(word: string, terms: ReadonlyMap<string, number>, typed = word.length): [number: number, distance: number][] {
	if (word.length < LEAST_FOR_ONE_OFF || /\d/.test(word)) return [];
	let most = typed >= LEAST_FOR_TWO_OFF ? 2 : 1;
	const near: [number, number][] = [];
	for (const [term, number] of terms) {
		if (term.length < 3) continue;
		const distance = spellingDistance(word, term, most);
		if (distance > most) continue;
		near.push([number, distance]);
		most = distance;
	}
	return near.filter(([, distance]) => distance === most);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** All words that are one letter off: left out, two swapped, another one, one more. In: a folded word. Out: some of them twice. */
export function wordsOneOff(word: string): string[] {
	const words: string[] = [];
	for (let at = 0; at <= word.length; at++) {
		const [before, after] = [word.slice(0, at), word.slice(at)];
		if (after !== '') words.push(before + after.slice(1));
		if (after.length > 1) words.push(before + after[1] + after[0] + after.slice(2));
		for (const letter of LETTERS) {
			words.push(before + letter + after);
			if (after !== '') words.push(before + letter + after.slice(1));
		}
	}
	return words;
}
