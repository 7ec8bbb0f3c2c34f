/** The templates of a script: text with blanks written as `{{blank-id}}`. Shared by the schema's tests, the paper and the tool. */

/** A stretch of text as it stands, or the id of a blank to fill. */
export type Piece = { text: string } | { blank: string };

const BLANK = /\{\{([a-z0-9]+(?:-[a-z0-9]+)*)\}\}/g;

/** A template in order: text and blanks in turn; no empty text. */
export function piecesOf(template: string): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of template.matchAll(BLANK)) {
		if (match.index > end) pieces.push({ text: template.slice(end, match.index) });
		pieces.push({ blank: match[1] as string });
		end = match.index + match[0].length;
	}
	if (end < template.length) pieces.push({ text: template.slice(end) });
	return pieces;
}

/**
 * The template with each blank written by `write`, such as a value or a gap in brackets. What begins a text, a line or a sentence
 * gets a capital letter.
 * @param write gets the blank's id and whether it has a line for itself
 */
export function fillTemplate(template: string, write: (blank: string, isOwnLine: boolean) => string): string {
	return template.replace(BLANK, (whole, blank: string, at: number) => {
		const before = template.slice(0, at);
		const after = template.slice(at + whole.length);
		const value = write(blank, /(?:^|\n)$/.test(before) && /^(?:\n|$)/.test(after));
		return /(?:^|\n|[.?!] )$/.test(before) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
	});
}

/** The example of a blank as it reads in a text: days as "Friday, March 12", a list in a row, or as lines where it stands alone. */
export function writeExample(example: string | readonly string[], type: string, isOwnLine: boolean): string {
	if (typeof example !== 'string') {
		if (isOwnLine) return example.map((entry) => `- ${entry}`).join('\n');
		return new Intl.ListFormat('en', { type: 'conjunction' }).format(example);
	}
	if (type !== 'date') return example;
	const format = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
	return format.format(new Date(`${example}T00:00:00Z`));
}
