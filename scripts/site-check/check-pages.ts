/** What must hold for the pages of a built site. Pure: facts go in, problems come out. */
import type { PageFacts, Reference } from './page-facts.ts';

export interface Site {
	/** `/` or `/some-fork/` */
	base: string;
	/** `https://example.org` where the site knows its own address: links there, below the base path, are links within the site. */
	address: string | undefined;
	/** Every file of the built folder, with forward slashes. */
	files: ReadonlySet<string>;
	pages: readonly PageFacts[];
}
export interface SiteProblem {
	file: string;
	line: number;
	found: string;
	expected: string;
}

/** Problems of all pages in the order of the pages. */
export function checkPages(site: Site): SiteProblem[] {
	const byFile = new Map(site.pages.map((page) => [page.file, page]));
	return [
		...site.pages.flatMap((page) => [
			...checkPage(page),
			...checkCard(page, site),
			...page.references.flatMap((reference) => checkReference(page, reference, site, byFile)),
		]),
		...checkUnique(site.pages, 'title'),
		...checkUnique(site.pages, 'description'),
	];
}

function checkPage(page: PageFacts): SiteProblem[] {
	const { file, language, title, description, h1Count, ids, imagesWithoutAlt, placeholders, hasPolicy } = page;
	const problem = (found: string, expected: string, line = 1) => ({ file, line, found, expected });
	const seen = new Set<string>();
	const repeated = ids.filter(({ id }) => seen.has(id) || !seen.add(id));
	return [
		...(language ? [] : [problem('The page has no language.', '<html> has a lang.')]),
		...(title ? [] : [problem('The page has no title.', '<title> names the page.')]),
		...(description ? [] : [problem('The page has no description.', '<meta name="description"> says what the page is for.')]),
		...(h1Count === 1 ? [] : [problem(`The page has ${h1Count} h1 headings.`, 'It has exactly one.')]),
		...(hasPolicy ? [] : [problem('The page has no content security policy.', 'Every page carries one.')]),
		...imagesWithoutAlt.map((line) => problem('An image has no alt.', 'Every image has one, empty when it only decorates.', line)),
		...placeholders.map(({ text, line }) =>
			problem(`Readers see the placeholder ${text}`, 'The code fills in what content/i18n names between braces.', line),
		),
		...repeated.map(({ id, line }) => problem(`The id "${id}" is there twice.`, 'An id is there once.', line)),
	];
}

/** A site that knows its address has a picture for each page that can be linked to: the page for wrong addresses and redirects cannot. */
function checkCard({ file, hasCard, isRedirect }: PageFacts, { address }: Site): SiteProblem[] {
	if (!address || hasCard || isRedirect || file === '404.html') return [];
	return [{ file, line: 1, found: 'The page has no og:image.', expected: 'It names the picture that is shown beside links to it.' }];
}

function checkUnique(pages: readonly PageFacts[], field: 'title' | 'description'): SiteProblem[] {
	const first = new Map<string, string>();
	return pages.flatMap((page) => {
		const other = first.get(page[field]);
		if (other === undefined) first.set(page[field], page.file);
		if (other === undefined || !page[field]) return [];
		return [
			{
				file: page.file,
				line: 1,
				found: `Its ${field} is that of ${other}: "${page[field]}".`,
				expected: `Each page has its own ${field}.`,
			},
		];
	});
}

function checkReference(page: PageFacts, reference: Reference, site: Site, byFile: Map<string, PageFacts>): SiteProblem[] {
	const { element, attribute, value, isLoaded, line } = reference;
	const problem = (expected: string) => [{ file: page.file, line, found: `<${element} ${attribute}="${value}">`, expected }];
	if (/^(data|blob|mailto):/i.test(value)) return [];
	if (!URL.canParse(value, 'https://site.invalid')) return problem('The address cannot be read.');
	const here = new URL(urlOf(page.file, site.base), 'https://site.invalid');
	const url = new URL(value, here);
	const isOwn = url.host === here.host || (url.origin === site.address && !isNeighbor(reference, url, site.base));
	if (!isOwn && url.protocol === 'http:') return problem('Links are https.');
	if (!isOwn) return isLoaded ? problem('A page loads nothing from another host.') : [];
	if (!url.pathname.startsWith(site.base)) return problem(`Links within the site start with its base path, ${site.base}.`);
	const path = decodeURIComponent(url.pathname.slice(site.base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	if (!site.files.has(file)) {
		if (site.files.has(`${file}/index.html`)) return problem('The slash at the end is there: without it every click is a redirect.');
		return problem('The file exists.');
	}
	const target = byFile.get(file);
	if (!isLoaded && target?.isRedirect) return problem('Links lead to the page itself, not to a redirect.');
	const fragment = decodeURIComponent(url.hash.slice(1));
	// `#top` is the top of every page by definition; state in links of the tools is no heading.
	const needsAnchor = target && element === 'a' && fragment !== '' && fragment.toLowerCase() !== 'top' && !fragment.includes('=');
	return needsAnchor && !target.anchors.has(fragment) ? problem(`${file} has something with the id "${fragment}".`) : [];
}

/**
 * Whether a full address on the site's own host leads to another site there. On `someone.github.io` each project is a folder, and a
 * copy of the manual may link to the project beside it. Only links to click: the page's own canonical address has to be below the
 * base path, and what a page loads as well. Without its last slash the base path is still the site's own.
 */
const isNeighbor = ({ element }: Reference, { pathname }: URL, base: string) => element === 'a' && !`${pathname}/`.startsWith(base);

/** The path at which a file is served. */
export const urlOf = (file: string, base: string) => base + file.replace(/(^|\/)index\.html$/, '$1');
