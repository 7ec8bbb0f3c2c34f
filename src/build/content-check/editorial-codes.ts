/** What the editor of a text would mark: words that the manual does without, figures without a source. */

export const editorialCodes = {
	'forbidden-phrase': {
		code: 'BFM036',
		text: ({ words, reason, instead }: { words: string; reason: string; instead: string }) => ({
			found: `"${words}" is a phrase that the manual does without.`,
			expected: reason,
			fix: /[.!?]$/.test(instead) ? instead : `${instead}.`,
		}),
	},
	'unsourced-figure': {
		code: 'BFM037',
		text: ({ figure, where }: { figure: string; where: string }) => ({
			found: `"${figure}" stands without a source.`,
			expected: 'A figure about the world has a citation in the same paragraph, list item or table row.',
			fix: `cite the source; if it is made up, say so with "An example with invented numbers" above it; if it is advice, add it with a reason for "${where}" to content/editorial/unsourced.yaml.`,
		}),
	},
	'unused-allowance': {
		code: 'BFM038',
		text: ({ where, figure }: { where: string; figure: string | null }) => ({
			found:
				figure === null ? `No figure without a source stands at "${where}".` : `"${figure}" does not stand without a source at "${where}".`,
			expected: 'Entries that a text needs. An entry that outlives its text would hide the next figure in that place.',
			fix: 'take it out, or correct the place or the figure: a page, "/page/#heading" or "/faq/#question", and the figure as it stands in the text.',
		}),
	},
} as const;
