/**
 * Links of the site as links of the book. What the book has is linked in the book; what only the site has, as a full address, and where
 * the site does not know its own, the words stay without a link.
 */
import { posix } from 'node:path';
import type { Element, ElementContent } from 'hast';
import type { Section } from './book-section.ts';
import { idOf, listElements, replaceElements } from './replace-elements.ts';

export interface Place {
	/** `/` or `/some-fork/` */
	base: string;
	/** `https://example.org/some-fork/`, or undefined where nobody said. */
	root: URL | undefined;
}

/** The same sections with links that work in a book. */
export function linkSections(sections: readonly Section[], place: Place): Section[] {
	const ids = new Map(sections.map((section) => [section.file, new Set(section.content.flatMap(listIds))]));
	const targets = (path: string, id: string): Section | undefined => {
		// A page's own file comes before a tool that the page shows.
		const own = sections.filter(({ paths }) => paths.includes(path)).sort((a, b) => a.paths.indexOf(path) - b.paths.indexOf(path));
		return id === '' ? own[0] : own.find(({ file }) => ids.get(file)?.has(id));
	};
	return sections.map((section) => {
		const here = section.paths[0] ?? '';
		const choose = (found: Element): ElementContent[] => {
			if (found.tagName !== 'a') return [found];
			const { dataSitePath, ...properties } = found.properties;
			const plain: Element = { ...found, tagName: 'span', properties: withoutLink(properties) };
			const href =
				dataSitePath === undefined ? findAddress(String(properties.href ?? ''), here, section.file) : onSite(String(dataSitePath));
			if (href === undefined) return [plain];
			return [{ ...found, properties: { ...properties, href, ...roleOf(properties, href) } }];
		};
		const onSite = (path: string) => place.root && new URL(path, place.root).href;
		const findAddress = (href: string, path: string, file: string): string | undefined => {
			const url = new URL(href, new URL(place.base + path, 'https://site.invalid'));
			const isOwn = url.hostname === 'site.invalid' || (url.host === place.root?.host && url.pathname.startsWith(place.base));
			if (!isOwn) return href;
			const wanted = decodeURI(url.pathname.slice(place.base.length));
			const id = decodeURIComponent(url.hash.slice(1));
			const target = url.search ? undefined : targets(wanted, id);
			if (!target) return onSite(wanted + url.search + url.hash);
			const name = target.file === file ? '' : posix.relative(posix.dirname(file), target.file);
			return id ? `${encodeURI(name)}#${id}` : encodeURI(name || posix.basename(file));
		};
		return { ...section, content: replaceElements(section.content, choose) };
	});
}

const withoutLink = ({ href: _, ...others }: Element['properties']): Element['properties'] => others;

/** Readers that announce roles say "reference to a source". */
const roleOf = ({ id }: Element['properties'], href: string) =>
	String(id ?? '').startsWith('cite-') && /sources\.xhtml#/.test(href) ? { role: 'doc-biblioref' } : {};

const listIds = (node: ElementContent): string[] =>
	node.type === 'element' ? [node, ...listElements(node)].map(idOf).filter((id) => id !== '') : [];
