/** Markdown that tools write: whatever a reader or a tracker has put in stays text. */

/** Text inside a line or a table cell: nothing of it can end the cell, start HTML or format what follows. */
export const markdownText = (text: string): string =>
	text.replace(/[\\`*_{}[\]<>|#~&]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');

/** A table; cells are Markdown already. @param rows each as long as the heading */
export const markdownTable = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
	[`| ${heading.join(' | ')} |`, `|${heading.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
