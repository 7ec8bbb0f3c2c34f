/** Mistakes in what a text or a row refers to: sources, tools, questions, terms, figures. */
import { didYouMean, listNames } from './nearest.ts';

export const referenceCodes = {
	'unknown-source': {
		code: 'BFM001',
		text: ({ id, known }: { id: string; known: readonly string[] }) => ({
			found: `This cites "${id}", and content/data/sources has no ${id}.yaml.`,
			expected: `The id of a source file.${didYouMean(id, known)}`,
			fix: `correct the id, or describe the source in content/data/sources/${id}.yaml.`,
		}),
	},
	'unused-source': {
		code: 'BFM002',
		text: ({ id }: { id: string }) => ({
			found: `Nothing cites the source "${id}".`,
			expected: 'Every source backs a sentence or a row of data.',
			fix: `cite it as [@${id}] where its finding is used, or delete the file.`,
		}),
	},
	'malformed-citation': {
		code: 'BFM003',
		text: ({ text }: { text: string }) => ({
			found: `This looks like a citation and is not one: ${text}`,
			expected: 'An at sign and an id; semicolons between sources; a comma before the place: [@one], [@one; @two], [@one, chapter 11].',
			fix: 'write it in that form, or as code in backticks if it is not a citation.',
		}),
	},
	'misplaced-citation': {
		code: 'BFM035',
		text: ({ text, where }: { text: string; where: string }) => ({
			found: `The ${where} holds the citation ${text}, and would show its brackets and its id.`,
			expected: 'Citations in running text: only there do they become author and year with a link.',
			fix: 'move the citation into the text next to it.',
		}),
	},
	'unknown-tool': {
		code: 'BFM004',
		text: ({ slug, known }: { slug: string; known: readonly string[] }) => ({
			found: `This asks for the tool "${slug}", and content/tools has no ${slug}.yaml.`,
			expected: `A tool that exists: ${listNames(known, 20)}.${didYouMean(slug, known)}`,
			fix: 'correct the name, or add the tool file.',
		}),
	},
	'unknown-question': {
		code: 'BFM005',
		text: ({ id, known }: { id: string; known: readonly string[] }) => ({
			found: `This links the question "${id}", and content/faq has no ${id}.md.`,
			expected: `The file name of a question without ".md".${didYouMean(id, known)}`,
			fix: `correct the link, or write the answer in content/faq/${id}.md.`,
		}),
	},
	'unknown-term': {
		code: 'BFM006',
		text: ({ id, known }: { id: string; known: readonly string[] }) => ({
			found: `This links the term "${id}", which the glossary does not explain.`,
			expected: `The id of a term in content/data/glossary.yaml.${didYouMean(id, known)}`,
			fix: 'correct the link, or add the term.',
		}),
	},
	'missing-figure': {
		code: 'BFM012',
		text: ({ src, known }: { src: string; known: readonly string[] }) => ({
			found: `There is no figure "${src}".`,
			expected: `The name of an SVG file in content/figures: ${listNames(known)}.${didYouMean(src, known)}`,
			fix: `correct the name, or draw content/figures/${src.split('/').at(-1)}.`,
		}),
	},
	'missing-image': {
		code: 'BFM050',
		text: ({ url, isElsewhere, known }: { url: string; isElsewhere: boolean; known: readonly string[] }) => ({
			found: isElsewhere ? `The image ${url} would be loaded from another host.` : `There is no image file ${url || '(no address)'}`,
			expected: `A file below public/, written from the root as /name.png, or for a page one beside its file.${didYouMean(url, known)}`,
			fix: isElsewhere ? 'put the file into this copy, if its license allows that, or link to it.' : 'correct the name, or add the file.',
		}),
	},
	'unknown-component': {
		code: 'BFM044',
		text: ({ name, isOurs, known }: { name: string; isOurs: boolean; known: readonly string[] }) => ({
			found: `Nothing in this file says what <${name}> is.`,
			expected: isOurs
				? 'An import for every component that the text uses.'
				: `A component that is imported, or one of ours: ${listNames(known, 30)}.${didYouMean(name, known)}`,
			fix: isOurs
				? `add this import below the front matter: import ${name} from '@components/${name}.astro';`
				: 'correct the name, or import it below the front matter; an HTML element is written in lower case.',
		}),
	},
	'component-in-markdown': {
		code: 'BFM053',
		text: ({ name, isPage }: { name: string; isPage: boolean }) => ({
			found: `<${name}> stands in a .md file, where no component is known: the page would show nothing of it, or its words alone.`,
			expected: isPage
				? 'Markdown alone; components stand in pages that end in .mdx.'
				: 'Markdown alone; a block between ``` lines gets a copy button by itself, and what else a component does is said in a chapter.',
			fix: isPage
				? `rename the file so that it ends in .mdx and import ${name} below the front matter, or write it in Markdown; an HTML element is written in lower case.`
				: 'write it in Markdown, or move it into a chapter and link to that; an HTML element is written in lower case.',
		}),
	},
	'missing-import': {
		code: 'BFM045',
		text: ({ file, known }: { file: string; known: readonly string[] }) => ({
			found: `src/components has no ${file}.`,
			expected: `A file of that folder.${didYouMean(file, known)}`,
			fix: 'correct the import, or take it out.',
		}),
	},
	'unknown-chart': {
		code: 'BFM040',
		text: ({ name, known }: { name: string; known: readonly string[] }) => ({
			found: `There is no chart "${name}".`,
			expected: `The name of a file in content/data/charts without ".yaml": ${listNames(known)}.${didYouMean(name, known)}`,
			fix: `correct the name, or write content/data/charts/${name}.yaml.`,
		}),
	},
	'unused-chart': {
		code: 'BFM041',
		text: ({ id }: { id: string }) => ({
			found: `No page shows the chart "${id}".`,
			expected: 'Every chart stands in a chapter.',
			fix: `write <Chart name="${id}" /> where it belongs, or delete the file.`,
		}),
	},
	'missing-alternative': {
		code: 'BFM013',
		text: ({ what }: { what: string }) => ({
			found: `${what} has no text alternative.`,
			expected: 'An alt text that tells someone who cannot see the picture all that it says.',
			fix: 'write it: alt="…" on a figure, ![…](…) on an image.',
		}),
	},
	'missing-attribute': {
		code: 'BFM014',
		text: ({ element, attribute }: { element: string; attribute: string }) => ({
			found: `<${element}> has no ${attribute} that can be checked.`,
			expected: `${attribute}="…" with plain text between the quotes, not an expression in braces.`,
			fix: `add ${attribute}="…".`,
		}),
	},
	'duplicate-id': {
		code: 'BFM015',
		text: ({ field, value, first }: { field: string; value: string; first: string }) => ({
			found: `The ${field} "${value}" is taken: ${first} has it.`,
			expected: `Each ${field} once. The later entry would replace the earlier one without a word.`,
			fix: `give one of the two another ${field}. Keep the one that has been published: it lives in people's links.`,
		}),
	},
} as const;
