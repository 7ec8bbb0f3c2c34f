/** Words between quotation marks are somebody's, or are talked about: a check of our own wording reads past them. */

const QUOTES = /"[^"]{1,400}"|“[^”]{1,400}”/g;

/** The text with blanks in the place of what is quoted; line ends and length stay. */
export function blankQuotes(text: string): string {
	return text.replace(QUOTES, (quote) => quote.replace(/[^\n]/g, ' '));
}

/** Whether a text is one quotation and nothing else, as a line of a conversation is. */
export function isQuotation(text: string): boolean {
	return /^["“][^"“”]*["”][.:]?$/.test(text.trim());
}
