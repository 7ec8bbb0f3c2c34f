/** The signs of a text that are no part of what it says: line ends, HTML, Markdown. */

/** The text with its lines ended by line feeds, without marks of HTML, signs that nobody sees, and letters that some PDFs draw as one. */
export function cleaned(text: string): string {
	return (
		text
			.replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n')
			.replace(/[\u200b-\u200f\ufeff\u00ad]|(?!\n|\t)\p{Cc}/gu, '')
			.replace(/[\u00a0\u2007\u202f\t]/g, ' ')
			.replace(/[\uf000-\uf0ff]/g, '•')
			.replaceAll('ﬁ', 'fi')
			.replaceAll('ﬂ', 'fl')
			// What LinkedIn leaves behind a text that it shows in part.
			.replace(/[ ]{0,3}(?:…|\.\.\.) ?see (?:more|less)$/gim, '')
			.replace(/<br\s{0,3}\/?>/gi, '\n')
			.replace(/<li(?:\s[^<>]{0,100})?>/gi, '\n• ')
			.replace(/<\/(?:p|li|div|h[1-6]|tr)\s{0,3}>/gi, '\n')
			.replace(/<\/?(?:p|ul|ol|li|div|h[1-6]|span|b|strong|em|i|u|table|tr|td)(?:\s[^<>]{0,200})?>/gi, ' ')
	);
}

/** Without emphasis, links, heading marks and trailing blanks of Markdown. */
export function plain(text: string): string {
	return text
		.replace(/!?\[([^[\]\n]{0,200})\]\([^()\n]{0,400}\)/g, '$1')
		.replace(/(\*\*|__)(?=\S)([^*_\n]{1,400}?)\1/g, '$2')
		.replace(/(?<![\p{L}\d*_])[*_](?=\S)([^*_\n]{1,400}?)(?<=\S)[*_](?![\p{L}\d*_])/gu, '$1')
		.replace(/`([^`\n]{1,200})`/g, '$1')
		.replace(/\\([-*_.#+!()[\]])/g, '$1')
		.replace(/\s{1,200}/g, ' ')
		.trim();
}

/** Letters set apart, as some PDFs have their headings: "E X P E R I E N C E". */
export const closeUp = (text: string) => (/^(?:\p{L} ){3,30}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text);
