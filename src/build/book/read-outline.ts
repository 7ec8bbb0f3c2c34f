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

/** @param start a page with the navigation in it, as every page has that is no redirect */
export function readOutline(site: BuiltSite, start: string): Entry[] {
	return selectAll('nav.sidebar > ul > li', site.read(start)).map((item): Entry => {
		const [path = '', ...others] = listLinks(item, 'a', site.base);
		const name = select('summary', item);
		// The toolkit is a page of its own; what is folded below it are the tools.
		if (!name || (others.length > 0 && others.every((other) => other.startsWith(path)))) return { kind: 'page', path };
		return { kind: 'part', title: textOf(name.children).trim(), id: path.split('/')[0] ?? '', paths: [path, ...others] };
	});
}

/** The tools in the order of their list on the page of all tools. */
export const listTools = (site: BuiltSite, toolkit: string): string[] => listLinks(site.read(toolkit), '.cards a', site.base);

const listLinks = (node: Root | Element, selector: string, base: string): string[] =>
	selectAll(selector, node).map(({ properties }) => decodeURI(String(properties.href)).slice(base.length));
