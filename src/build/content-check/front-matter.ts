/** The block of fields at the top of a Markdown or MDX file. */

/** Offsets of the YAML between the two `---` lines. */
export interface FrontMatterRange {
	start: number;
	end: number;
}

/** Where the fields stand; `missing` when the file begins otherwise, `open` when the second `---` line is missing. */
export function findFrontMatter(text: string): FrontMatterRange | 'missing' | 'open' {
	const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
	if (!opening) return 'missing';
	const start = opening[0].length;
	const closing = /^---[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
	return closing ? { start, end: start + closing.index } : 'open';
}
