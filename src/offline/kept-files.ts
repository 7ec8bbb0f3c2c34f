/** Which of the built files are kept for reading without a network, and under which address. */

export interface KeptFile {
	/** With the base path: `/some-fork/faq/`. */
	url: string;
	/** Changes with the content; null where the name already does. */
	revision: string | null;
}

export interface BuiltFile {
	/** Below the output folder, with forward slashes. */
	path: string;
	/** In bytes. */
	size: number;
	/** Of the content. */
	hash: string;
}

/** Larger files wait until somebody asks for them: the reader of PDF files is one. */
export const LARGEST_KEPT = 1_000_000;
/** `Rubric.CBc_3sRR.js`, `en_1a2b3c4.pf_index`, as bundler and index name what never changes. */
const HASHED_NAME = /^_astro\/.+\.[\w-]{8}\.\w+$|_[\da-f]{7,}\.pf_\w+$/;
/** For editors, search engines and networks, and the e-book, which says once more what is kept already and is read elsewhere. */
const NOT_READ_HERE = /^(?:schemas\/|cards\/|sitemap.*\.xml$|robots\.txt$|opensearch\.xml$|[^/]+\.epub$)/;

/** @param base with a slash at both ends @returns in the order of the paths, pages before what they load */
export function listKeptFiles(files: readonly BuiltFile[], base: string): KeptFile[] {
	const isPage = ({ path }: BuiltFile) => path.endsWith('.html');
	return files
		.filter(({ path, size }) => size <= LARGEST_KEPT && !NOT_READ_HERE.test(path))
		.toSorted((a, b) => Number(isPage(b)) - Number(isPage(a)) || (a.path < b.path ? -1 : 1))
		.map(({ path, hash }) => ({
			url: base + path.replace(/(^|\/)index\.html$/, '$1'),
			revision: HASHED_NAME.test(path) ? null : hash,
		}));
}
