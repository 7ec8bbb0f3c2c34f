/** Pictures in running text: each is a file of this copy. */
import { posix } from 'node:path';
import type { ContentEntry } from './parse-content.ts';
import type { FilePlace, Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';

export interface ImageContext {
	/** Files that are served as they are: `/favicon.svg`. */
	publicFiles: ReadonlySet<string>;
	/** Every file below content/, from the root: pages may keep their pictures beside them. */
	contentFiles: ReadonlySet<string>;
}

/** Problems of one entry. */
export function checkImages({ file, collection, facts }: ContentEntry, { publicFiles, contentFiles }: ImageContext): Problem[] {
	if (!facts) return [];
	// Answers are joined into one page: the build leaves addresses in them as they are.
	const isPage = collection.name === 'docs';
	const check = (url: string, place: FilePlace, isMarkdown: boolean): Problem[] => {
		if (/^data:/i.test(url)) return [];
		const isElsewhere = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
		const path = decode(url.replace(/[?#].*$/, ''));
		const isThere = path.startsWith('/')
			? publicFiles.has(path)
			: isPage && isMarkdown && contentFiles.has(posix.join(posix.dirname(file), path));
		if (isThere && !isElsewhere) return [];
		const known = [...publicFiles].filter((name) => /\.(?:svg|png|jpe?g|webp|avif|gif)$/i.test(name));
		return [createProblem('missing-image', place, { url, isElsewhere, known })];
	};
	return [
		...facts.images.flatMap(({ url, place }) => check(url, place, true)),
		...facts.elements.flatMap(({ name, attributes, placeOfAttribute }) =>
			name === 'img' && attributes.src ? check(attributes.src, placeOfAttribute('src'), false) : [],
		),
	];
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
