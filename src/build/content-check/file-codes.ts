/** Mistakes that keep a file from being read at all. */

export const fileCodes = {
	'merge-conflict': {
		code: 'BFM042',
		text: ({ mark }: { mark: string }) => ({
			found: `A merge stopped here: the line begins with ${mark}`,
			expected: 'One text. Between <<<<<<< and ======= stands one side of the merge, between ======= and >>>>>>> the other.',
			fix: 'keep one side, or join the two, and take the lines with the marks out; the rest of the file is checked after that.',
		}),
	},
	'broken-yaml': {
		code: 'BFM017',
		text: ({ reason }: { reason: string }) => ({
			found: `This can't be read as YAML: ${reason}`,
			expected: 'Lines of "name: value", lists with "- ", two spaces for each step inwards, quotes around text that holds ": " or " #".',
			fix: 'mend this line or the one above it; the rest of the file is checked after that.',
		}),
	},
	'missing-front-matter': {
		code: 'BFM018',
		text: ({ isOpen }: { isOpen: boolean }) => ({
			found: isOpen
				? 'The block between the --- lines is opened and never closed.'
				: 'The file does not begin with a block between two --- lines.',
			expected: 'A line ---, the fields of the page, a line ---, then the text.',
			fix: isOpen ? 'close it with a line of three hyphens.' : 'put the fields of the page at the very top of the file.',
		}),
	},
	'broken-mdx': {
		code: 'BFM019',
		text: ({ reason }: { reason: string }) => ({
			found: `The text can't be read: ${reason}`,
			expected: 'Every component closed (<Tool … /> or <Copy>…</Copy>); plain < and { written as `<` and `{` or \\< and \\{.',
			fix: 'mend this spot; the rest of the text is checked after that.',
		}),
	},
	'unread-file': {
		code: 'BFM020',
		text: ({ folder, extension, ...to }: { folder: string; extension: string; isName: boolean; rename: string | null; hint: string }) => ({
			found: `Nothing reads a ${to.isName ? 'file of this name' : `${extension} file`} in ${folder}/.`,
			expected: `A place, a name and an ending that content/README.md names.${to.hint}`,
			fix: to.rename ? `rename it to ${to.rename}` : 'move or rename the file, or delete it.',
		}),
	},
	'wrong-file-name': {
		code: 'BFM021',
		text: ({ name, suggestion }: { name: string; suggestion: string }) => ({
			found: `The file name "${name}" is not an id.`,
			expected: 'Lower case letters and digits joined by single hyphens: the name is part of a public address.',
			fix: `rename it to ${suggestion}`,
		}),
	},
} as const;
