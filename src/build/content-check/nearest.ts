/** Finds what an author probably meant: the known word with the fewest letters to change. */

/**
 * The candidate closest to `word`, or null when none is close. Close means at most a third of the letters differ (at least two,
 * so that short ids profit too), or one begins with the other. Ties go to the first candidate.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
	const wanted = word.toLowerCase();
	let nearest: string | null = null;
	let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		const known = candidate.toLowerCase();
		const isBeginning = wanted.length > 2 && known.length > 2 && (known.startsWith(wanted) || wanted.startsWith(known));
		const changes = isBeginning ? Math.min(2, countChanges(wanted, known)) : countChanges(wanted, known);
		// A word with every letter changed is another word, however short it is.
		if (changes < fewest && changes < Math.max(wanted.length, known.length)) {
			nearest = candidate;
			fewest = changes;
		}
	}
	return nearest;
}

/** ` Did you mean "tone"?`, or nothing when no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
	const nearest = findNearest(word, candidates);
	return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}

/** Up to twelve names for a message; the rest as a count, because a list of ninety sources helps nobody. */
export function listNames(names: Iterable<string>, limit = 12): string {
	const all = [...names];
	if (all.length === 0) return 'none yet';
	const shown = all.slice(0, limit).join(', ');
	return all.length > limit ? `${shown} and ${all.length - limit} more` : shown;
}

/** Letters to insert, delete or replace to get from `a` to `b`; two neighbours swapped count as one (Damerau-Levenshtein). */
function countChanges(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let fewest = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (isSwap) fewest = Math.min(fewest, (beforeLast[j - 2] ?? 0) + 1);
			row.push(fewest);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
