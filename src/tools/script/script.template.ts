/** The templates of a script: text with blanks written as `{{blank-id}}`. Shared by the schema's tests, the paper and the tool. */

/** A stretch of text as it stands, or the id of a blank to fill. */
export type Piece = { text: string } | { blank: string };

/** A stretch of written text, and the blank that it comes from. */
export interface WrittenPiece {
	text: string;
	blank?: string;
}

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
 * gets a capital letter; a full stop that a value brings along is not doubled.
 * @param write gets the blank's id and whether it has a line for itself
 */
export function fillPieces(template: string, write: (blank: string, isOwnLine: boolean) => string): WrittenPiece[] {
	const pieces = piecesOf(template);
	const text = (index: number) => {
		const piece = pieces[index];
		return piece === undefined ? '\n' : 'text' in piece ? piece.text : '{';
	};
	return pieces.map((piece, index) => {
		if ('text' in piece) return piece;
		const [before, after] = [text(index - 1), text(index + 1)];
		const value = write(piece.blank, before.endsWith('\n') && after.startsWith('\n'));
		const ended = /^[.?!](?!\w)/.test(after) ? value.replace(/(?<!\.)\.$/, '') : value;
		const isFirst = /(?:\n|[.?!] )$/.test(before);
		return { blank: piece.blank, text: isFirst ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended };
	});
}

/** {@link fillPieces} as one text. */
export const fillTemplate = (template: string, write: (blank: string, isOwnLine: boolean) => string): string =>
	fillPieces(template, write)
		.map(({ text }) => text)
		.join('');

/**
 * A value as it reads in a text: days as "Friday, March 12", a list in a row, or as lines where it stands alone.
 * @param language BCP 47
 */
export function writeExample(example: string | readonly string[], type: string, isOwnLine: boolean, language = 'en'): string {
	if (typeof example !== 'string') {
		if (isOwnLine) return example.map((entry) => `- ${entry}`).join('\n');
		return new Intl.ListFormat(language, { type: 'conjunction' }).format(example);
	}
	if (type !== 'date') return example;
	const day = new Date(`${example}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(example) || Number.isNaN(day.getTime())) return example;
	return new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(day);
}
