/** Mistakes in links and addresses. */
import { didYouMean, listNames } from './nearest.ts';

export const linkCodes = {
	'unknown-page': {
		code: 'BFM007',
		text: ({ path, known }: { path: string; known: readonly string[] }) => ({
			found: `No page has the address ${path}`,
			expected: `A page of this site, written from the root and without the base path.${didYouMean(path, known)}`,
			fix: 'correct the address, or write the page below content/docs.',
		}),
	},
	'unknown-heading': {
		code: 'BFM008',
		text: ({ path, fragment, known }: { path: string; fragment: string; known: readonly string[] }) => ({
			found: `${path} has no heading with the id "${fragment}".`,
			expected: `One of its ids: ${listNames(known, 20)}.${didYouMean(fragment, known)}`,
			fix: 'correct what follows the #, or link the page without it.',
		}),
	},
	'relative-link': {
		code: 'BFM009',
		text: ({ url, suggestion }: { url: string; suggestion: string | null }) => ({
			found: `The link "${url}" depends on the page that it stands on.`,
			expected: 'Pages are linked from the root, with a slash at both ends, so that text can move without breaking.',
			fix: suggestion === null ? 'write the whole address, such as /on-the-job/bug-priority/.' : `write ${suggestion}`,
		}),
	},
	'missing-slash': {
		code: 'BFM010',
		text: ({ url, suggestion }: { url: string; suggestion: string }) => ({
			found: `The link "${url}" has no slash at the end of its path.`,
			expected: 'Addresses of pages end in a slash; without it every reader is sent through a redirect.',
			fix: `write ${suggestion}`,
		}),
	},
	'address-without-base': {
		code: 'BFM054',
		text: ({ name, attribute, url, words }: { name: string; attribute: string; url: string; words: string }) => ({
			found: `The tag <${name} ${attribute}="${url}"> gets no base path: in a copy that lives below a folder it would lead nowhere.`,
			expected: 'Links and images of Markdown, which the build completes with the base path of each copy.',
			fix:
				name === 'img' || name === 'a'
					? `write ${name === 'img' ? '!' : ''}[${words}](${url})`
					: 'write a link or an image of Markdown, or let a component below src write the tag.',
		}),
	},
	'unsafe-link': {
		code: 'BFM011',
		text: ({ url }: { url: string }) => ({
			found: `The link "${url}" is neither a page of this site nor an ordinary web address.`,
			expected: 'A page from the root (/page/), a web address (https://…) or a mail address (mailto:…).',
			fix: 'write one of these.',
		}),
	},
	'unknown-part': {
		code: 'BFM052',
		text: ({ folder, known }: { folder: string; known: readonly string[] }) => ({
			found: `The folder content/docs/${folder} is no part of the manual: its pages would be built, and no list would lead to them.`,
			expected: `A folder that content/data/parts.yaml names: ${listNames(known)}.${didYouMean(folder, known)}`,
			fix: `move its pages into one of these, or add a part with the id "${folder}" to content/data/parts.yaml.`,
		}),
	},
	'duplicate-page': {
		code: 'BFM016',
		text: ({ path, first }: { path: string; first: string }) => ({
			found: `This file and ${first} both make the page ${path}`,
			expected: 'One file for each address. Only one of the two would be published.',
			fix: 'rename or remove one of them.',
		}),
	},
	'empty-link': {
		code: 'BFM030',
		text: ({ what }: { what: 'text' | 'address' }) => ({
			found: `This link has no ${what}.`,
			expected: 'Words that say where it leads, and where that is: [the rubric](/on-the-job/bug-priority/).',
			fix: `add the ${what}, or take the link out.`,
		}),
	},
} as const;
