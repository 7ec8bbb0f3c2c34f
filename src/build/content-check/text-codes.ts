/** Mistakes in running text, its headings and its markup. */

export const textCodes = {
	'repeated-text': {
		code: 'BFM047',
		text: ({ field, text, first }: { field: string; text: string; first: string }) => ({
			found: `The ${field} "${text}" stands in ${first} already.`,
			expected: `A ${field} of its own for each: in lists, in the search and in a row of tabs readers have nothing else to go by.`,
			fix: 'say in one of the two what sets it apart, or join them.',
		}),
	},
	'empty-text': {
		code: 'BFM043',
		text: (_: object) => ({
			found: 'Below these fields stands nothing that a reader would see.',
			expected: 'The text of the page or the answer.',
			fix: 'write it, or delete the file until there is something to say.',
		}),
	},
	'placeholder-text': {
		code: 'BFM027',
		text: ({ words }: { words: string }) => ({
			found: `"${words}" would be published.`,
			expected: 'Text that a reader can use. What is not written yet is not on the page.',
			fix: 'write it or take it out; as code in backticks it may stay, where the words themselves are the subject.',
		}),
	},
	'skipped-heading': {
		code: 'BFM028',
		text: ({ text, level, allowed }: { text: string; level: number; allowed: number }) => ({
			found: `"${text}" is a heading of level ${level}, and nothing above it has level ${level - 1}.`,
			expected: `At most level ${allowed} here: people who move by headings would look for the one that is left out.`,
			fix: `write ${'#'.repeat(allowed)} ${text}`,
		}),
	},
	'heading-above-question': {
		code: 'BFM049',
		text: ({ text, level }: { text: string; level: number }) => ({
			found: `"${text}" is a heading of level ${level} inside an answer, and its question is level 3.`,
			expected: 'Level 4 and below: all questions stand on one page, and a higher heading would end the answer there.',
			fix: `write #### ${text}`,
		}),
	},
	'second-title': {
		code: 'BFM029',
		text: ({ text }: { text: string }) => ({
			found: `"${text}" is a heading of level 1, and the title in the front matter already is.`,
			expected: 'One title a page; headings in the text begin at level 2.',
			fix: `write ## ${text}`,
		}),
	},
	'repeated-heading-id': {
		code: 'BFM031',
		text: ({ id, line }: { id: string; line: number }) => ({
			found: `The id "${id}" is already taken on line ${line}.`,
			expected: 'Each id once a page; a link would always lead to the first.',
			fix: 'change one of the two, in its id="…" or in the words of the heading.',
		}),
	},
	'empty-table-head': {
		code: 'BFM039',
		text: (_: object) => ({
			found: 'A column of this table has nothing in its head.',
			expected:
				'A word at the head of each column, the first included: who hears the table instead of seeing it is told the column with each cell.',
			fix: 'write what the cells below have in common, such as "Language" or "Week".',
		}),
	},
	'raw-html': {
		code: 'BFM032',
		text: ({ what }: { what: string }) => ({
			found: `The text holds ${what}.`,
			expected: 'Markdown and the components of content/README.md. The pages forbid scripts and styles that are written into the text.',
			fix: 'take it out; what a page needs to do or look like belongs in a component below src.',
		}),
	},
} as const;
