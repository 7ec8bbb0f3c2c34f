/** What the book has, and in which order: read from the navigation of the built site, so that book and site cannot differ. */
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { textOf } from './replace-elements.ts';

/** A page of the site, or a part of the manual with its pages. */
export type Entry = { kind: 'page'; path: string } | { kind: 'part'; title: string; id: string; paths: string[] };

export interface BuiltSite {
	/** `/` or `/some-fork/` */
	base: string;
	/** The page at a path below the base: `get-hired/salary/`. Throws where there is none. */
	read: (path: string) => Root;
}

/** Starts at a page with the navigation in it. */
export function readOutline(site: BuiltSite, start: string): Entry[] {
	return listLinks(site.read(start), 'nav.sidebar > ul > li > a', site.base).map((path): Entry => {
		// On its own pages a part is unfolded: its name, then the list of its pages.
		const items = selectAll('nav.sidebar > ul > li', site.read(path)).find((item) => select(':scope > ul', item));
		const paths = items ? listLinks(items, 'ul a', site.base) : [];
		if (!items || !paths.includes(path)) return { kind: 'page', path };
		return { kind: 'part', title: textOf(select('.label', items)?.children ?? []).trim(), id: path.split('/')[0] ?? '', paths };
	});
}

/** The tools in the order of their list on the page of all tools. */
export const listTools = (site: BuiltSite, toolkit: string): string[] => listLinks(site.read(toolkit), '.cards a', site.base);

const listLinks = (node: Root | Element, selector: string, base: string): string[] =>
	selectAll(selector, node).map(({ properties }) => decodeURI(String(properties.href)).slice(base.length));
