/** One walk over a Markdown tree: headings, links, images, components, citations and plain text, each with its place. */
import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { listHtmlElements } from './html-facts.ts';
import { findMdxImports } from './mdx-imports.ts';
import { createPlaceFinder } from './place.ts';
import type { FilePlace } from './problem.ts';

export interface Heading {
	level: number;
	text: string;
	/** As published: the words in lower case joined by hyphens, `-1` after a repeated one. */
	id: string;
	place: FilePlace;
}
export interface Link {
	url: string;
	/** False when there is nothing to click: no words and no picture with a text alternative. */
	hasText: boolean;
	place: FilePlace;
}
/** A component or an HTML element. An attribute that is not plain text has the value null. */
export interface Element {
	/** HTML in lower case. */
	name: string;
	/** The name as it stands in the file. */
	written: string;
	attributes: Record<string, string | null>;
	place: FilePlace;
	/** Where the value of an attribute begins. */
	placeOfAttribute: (name: string) => FilePlace;
}
/** Text as it stands in the file. */
export interface TextRun {
	raw: string;
	placeAt: (index: number) => FilePlace;
}
export interface MarkdownFacts {
	headings: Heading[];
	links: Link[];
	images: { url: string; alt: string; place: FilePlace }[];
	elements: Element[];
	texts: TextRun[];
	/** Names that the file's own code brings in, for elements. */
	imports: { name: string; from: string | null; place: FilePlace }[];
	/** Cells in the head of a table that say nothing. */
	emptyHeads: FilePlace[];
	/** The last thing in a file that shows nothing at all below its front matter; null in any other. */
	emptyAfter: FilePlace | null;
}

/** The fields of a tree node that this walk reads; code and front matter have no children and are left alone. */
interface TreeNode {
	type: string;
	position?: { start: { offset?: number }; end: { offset?: number } };
	children?: TreeNode[];
	value?: string;
	url?: string;
	alt?: string | null;
	depth?: number;
	name?: string | null;
	attributes?: unknown;
	identifier?: string;
}

/** Facts of the file whose whole text is `text` and whose tree is `tree`. */
export function collectFacts(file: string, text: string, tree: MdastNode): MarkdownFacts {
	const facts: MarkdownFacts = {
		headings: [],
		links: [],
		images: [],
		elements: [],
		texts: [],
		imports: [],
		emptyHeads: [],
		emptyAfter: null,
	};
	const slugger = new Slugger();
	const findPlace = createPlaceFinder(text);
	const at = (offset: number): FilePlace => ({ file, ...findPlace(offset) });
	const root = tree as unknown as TreeNode;
	const definitions = new Map<string, string>();
	visit(root, (node) => {
		if (node.type === 'definition' && node.identifier !== undefined) definitions.set(node.identifier, node.url ?? '');
	});
	if (!(root.children ?? []).some(isShown)) facts.emptyAfter = at(Math.max(0, text.trimEnd().lastIndexOf('\n') + 1));
	visit(root, (node) => {
		const start = node.position?.start.offset ?? 0;
		const raw = text.slice(start, node.position?.end.offset ?? start);
		if (node.type === 'text') facts.texts.push({ raw, placeAt: (index) => at(start + index) });
		else if (node.type === 'heading') {
			const words = textOf(node, text);
			facts.headings.push({ level: node.depth ?? 2, text: words, id: slugger.slug(words), place: at(start) });
		} else if (node.type === 'link' || node.type === 'linkReference') {
			const url = node.url ?? definitions.get(node.identifier ?? '') ?? '';
			facts.links.push({ url, hasText: hasWords(node), place: at(start) });
		} else if (node.type === 'image' || node.type === 'imageReference') {
			const url = node.url ?? definitions.get(node.identifier ?? '') ?? '';
			facts.images.push({ url, alt: node.alt ?? '', place: at(start) });
		} else if (node.type === 'table') {
			const heads = node.children?.[0]?.children ?? [];
			facts.emptyHeads.push(...heads.filter((cell) => !textOf(cell, text).trim()).map((cell) => at(cell.position?.start.offset ?? start)));
		} else if (node.type === 'mdxjsEsm') {
			facts.imports.push(...findMdxImports(raw).map(({ name, from, offset }) => ({ name, from, place: at(start + offset) })));
		} else if (node.type === 'html') {
			for (const { name, attributes, offset } of listHtmlElements(raw)) {
				facts.elements.push(createElement(name, attributes, raw, start, offset, at));
			}
		} else if (node.type.startsWith('mdxJsx') && node.name) {
			facts.elements.push(createElement(node.name, readAttributes(node.attributes), raw, start, 0, at));
		}
	});
	return facts;
}

/** Front matter, imports, addresses for links and remarks show nothing by themselves. */
function isShown({ type, value = '' }: TreeNode): boolean {
	if (type === 'html') return value.replace(/<!--[\s\S]*?-->/g, '').trim() !== '';
	if (type === 'mdxFlowExpression') return value.replace(/\/\*[\s\S]*?\*\//g, '').trim() !== '';
	return !['yaml', 'toml', 'mdxjsEsm', 'definition'].includes(type);
}

function visit(node: TreeNode, use: (node: TreeNode) => void): void {
	use(node);
	for (const child of node.children ?? []) visit(child, use);
}

/** The words that make a heading's id. A "directive" (`3:one`) that nothing claims is printed as it was written. */
function textOf(node: TreeNode, text: string): string {
	if (node.type === 'textDirective') return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	if (node.type === 'html' || node.type === 'image') return '';
	return (node.value ?? '') + (node.children ?? []).map((child) => textOf(child, text)).join('');
}

function hasWords(node: TreeNode): boolean {
	if (node.type === 'image' || node.type === 'imageReference') return Boolean(node.alt?.trim());
	if (node.type.startsWith('mdx')) return true;
	return Boolean(node.value?.trim()) || (node.children ?? []).some(hasWords);
}

function readAttributes(attributes: unknown): Record<string, string | null> {
	const list = Array.isArray(attributes) ? (attributes as { name?: string; value?: unknown }[]) : [];
	return Object.fromEntries(
		list.flatMap(({ name, value }) => (name === undefined ? [] : [[name, typeof value === 'string' ? value : null]])),
	);
}

function createElement(
	name: string,
	attributes: Record<string, string | null>,
	raw: string,
	start: number,
	offset: number,
	at: (offset: number) => FilePlace,
): Element {
	const placeOfAttribute = (attribute: string) => {
		const match = new RegExp(`\\s${attribute.replace(/[^\w-]/g, '\\$&')}\\s*=\\s*["'{]?`, 'i').exec(raw.slice(offset));
		return at(start + offset + (match ? match.index + match[0].length : 0));
	};
	const written = /^<([^\s/>]+)/.exec(raw.slice(offset))?.[1] ?? name;
	return { name, written, attributes, place: at(start + offset), placeOfAttribute };
}
