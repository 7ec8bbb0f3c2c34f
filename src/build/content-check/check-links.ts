/** Links inside the site: pages, headings, questions, terms, tools and sources that they lead to. */
import { findNearest } from './nearest.ts';
import type { FilePlace, Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import type { SiteMap } from './site-map.ts';

/** What a link is judged by. `publicFiles` are paths as served: `/favicon.svg`. */
export interface LinkContext {
	site: SiteMap;
	publicFiles: ReadonlySet<string>;
	/** Ids on the page that the link stands on, for `#fragment` alone; null where the page is not known. */
	ownAnchors: ReadonlySet<string> | null;
}

/** The problem with one address, at most one; none for the web and for mail. */
export function checkLink(url: string, place: FilePlace, context: LinkContext): Problem[] {
	if (url.trim() === '') return [createProblem('empty-link', place, { what: 'address' })];
	if (/^(https?:\/\/[^/]|mailto:[^@\s]+@)/.test(url)) return [];
	if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return [createProblem('unsafe-link', place, { url })];
	const [address = '', fragment = ''] = splitOnce(url, '#');
	const path = splitOnce(address, '?')[0] ?? '';
	if (path === '') return fragment === '' ? [] : checkFragment('This page', fragment, context.ownAnchors, place);
	if (!path.startsWith('/')) return [createProblem('relative-link', place, { url, suggestion: absoluteAddress(url, context.site) })];
	if (context.publicFiles.has(path)) return [];
	if (!path.endsWith('/')) {
		if (/\.[a-z0-9]+$/i.test(path)) return [unknownPage(path, place, context)];
		return [createProblem('missing-slash', place, { url, suggestion: `${path}/${url.slice(path.length)}` })];
	}
	const slug = /^\/toolkit\/([^/]+)\/$/.exec(path)?.[1];
	if (slug !== undefined && !context.site.pages.has(path) && !context.site.toolSlugs.includes(slug)) {
		return [createProblem('unknown-tool', place, { slug, known: context.site.toolSlugs })];
	}
	const page = context.site.pages.get(path);
	if (!page) return [unknownPage(path, place, context)];
	return fragment === '' ? [] : checkFragment(path, fragment, page.anchors, place, context.site);
}

function checkFragment(path: string, raw: string, anchors: ReadonlySet<string> | null, place: FilePlace, site?: SiteMap): Problem[] {
	const id = decode(raw);
	if (anchors === null || anchors.has(id)) return [];
	if (path === '/faq/' && site) return [createProblem('unknown-question', place, { id, known: site.questionIds })];
	if (path === '/glossary/' && site) return [createProblem('unknown-term', place, { id, known: site.termIds })];
	if (path === '/sources/' && site) return [createProblem('unknown-source', place, { id, known: site.sourceIds })];
	const known = [...anchors].filter((anchor) => anchor !== '_top');
	return [createProblem('unknown-heading', place, { path, fragment: id, known })];
}

function unknownPage(path: string, place: FilePlace, context: LinkContext): Problem {
	return createProblem('unknown-page', place, { path, known: [...context.site.pages.keys(), ...context.publicFiles] });
}

/** The page that a relative link most likely means: one whose address ends the same way. */
function absoluteAddress(url: string, site: SiteMap): string | null {
	const [address = '', fragment = ''] = splitOnce(url, '#');
	const tail = address.replace(/^(\.{1,2}\/)+/, '').replace(/(\/|\.mdx?)$/, '');
	if (tail === '') return null;
	const endings = [...site.pages.keys()].filter((path) => path.endsWith(`/${tail}/`));
	const page = endings.length === 1 ? endings[0] : findNearest(`/${tail}/`, site.pages.keys());
	return page ? page + (fragment && `#${fragment}`) : null;
}

function splitOnce(text: string, separator: string): string[] {
	const index = text.indexOf(separator);
	return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
