/**
 * What the search knows of a built page: one record for the page itself and one for each question, term and source on it. Taken
 * from the built HTML, so that it is what readers see; furniture, citations and what the tools draw by script is left out.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ResultKind } from '../core/search-names.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

export interface SearchBlock {
	/** A heading with an anchor, or a piece of text. */
	heading: { level: 2 | 3; id: string } | null;
	text: string;
	/** From `data-pagefind-weight`; 1 where the page says nothing. */
	weight: number;
}

export interface SearchRecord {
	/** From the root without the base path, with a fragment where it is a part of a page. */
	url: string;
	kind: ResultKind;
	title: string;
	description: string;
	/** Found by, never shown. */
	aliases: readonly string[];
	blocks: SearchBlock[];
	language: string;
}

/** What the content files say of an address: its other names, and whether it is a chapter. */
export type PageFacts = ReadonlyMap<string, { aliases: readonly string[]; isChapter: boolean }>;

const SKIPPED_TAGS = 'nav script style svg template button input select textarea astro-island noscript'.split(' ');
const SKIPPED_CLASSES = 'page-title cite needs-script visually-hidden aliases answer glossary sources cards questions'.split(' ');
const BLOCKS =
	'p li dt dd td th caption figcaption pre blockquote summary legend label div section details table tr h1 h2 h3 h4 h5 h6'.split(' ');

/** What can be an entry of a tool: a question, a warning sign, an item of a checklist. */
const ENTRIES = 'details li tr div caption section p'.split(' ');

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;
const classes = (element: Element) => (attribute(element, 'class') ?? '').split(/\s+/);
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function findAll(nodes: readonly Node[], test: (element: Element) => boolean): Element[] {
	return nodes.filter(isElement).flatMap((element) => [...(test(element) ? [element] : []), ...findAll(element.childNodes, test)]);
}

/** A summary has its name, and beside it marks and hints. */
const isPartOfSummary = ({ tagName, parentNode }: Element) => tagName === 'span' && parentNode?.nodeName === 'summary';

function textOf(node: Node): string {
	if ('value' in node) return node.value;
	if (node.nodeName === 'br') return ' ';
	return isElement(node) && !isSkipped(node) ? node.childNodes.map(textOf).join('') : '';
}

function isSkipped(element: Element): boolean {
	return (
		SKIPPED_TAGS.includes(element.tagName) ||
		attribute(element, 'hidden') !== undefined ||
		attribute(element, 'data-pagefind-ignore') !== undefined ||
		classes(element).some((name) => SKIPPED_CLASSES.includes(name))
	);
}

/** Longer beginnings of an entry are cut after their first sentence. */
const LONGEST_NAME = 100;

/** What of an entry's first words names it: all of them, or their first sentence where they are long. */
function nameLength(text: string): number {
	const end = text.search(/[.?!:] /) + 1;
	return text.length <= LONGEST_NAME || end === 0 ? text.length : end;
}

/**
 * The running text of some nodes as blocks. A heading without an id is text like any other: nothing can link to it.
 * @param hasEntries whether entries of lists and tables that have an id count as sections, named by their first words
 */
function readBlocks(nodes: readonly Node[], skip: (element: Element) => boolean, hasEntries = false): SearchBlock[] {
	const blocks: SearchBlock[] = [];
	let text = '';
	/** Anchor of the entry whose first words are still to come. */
	let entry: string | null = null;
	const flush = (heading: SearchBlock['heading'], weight: number) => {
		const words = tidy(text);
		text = '';
		if (words === '') return;
		if (heading || entry === null) {
			blocks.push({ heading, text: words, weight });
		} else {
			const length = nameLength(words);
			blocks.push({ heading: { level: 3, id: entry }, text: words.slice(0, length), weight });
			if (length < words.length) blocks.push({ heading: null, text: words.slice(length).trim(), weight });
		}
		entry = null;
	};
	const walk = (node: Node, weight: number) => {
		if ('value' in node) text += node.value;
		if (node.nodeName === 'br') text += ' ';
		if (!isElement(node)) return;
		if (isSkipped(node) || skip(node)) {
			// "on time (Survey, 2025)." is "on time." without its citation, and not "on time .".
			if (classes(node).includes('cite')) text = text.trimEnd();
			return;
		}
		const own = Number(attribute(node, 'data-pagefind-weight') ?? weight);
		const isBlock = BLOCKS.includes(node.tagName) || isPartOfSummary(node);
		if (isBlock) flush(null, weight);
		const id = attribute(node, 'id');
		if (hasEntries && id && ENTRIES.includes(node.tagName)) entry = id;
		for (const child of node.childNodes) walk(child, own);
		const level = node.tagName === 'h2' ? 2 : node.tagName === 'h3' ? 3 : null;
		if (isBlock) flush(level && id ? { level, id } : null, own);
	};
	for (const node of nodes) walk(node, 1);
	flush(null, 1);
	return blocks;
}

/**
 * @param path the page's address from the root, `/faq/`
 * @param html the built page
 * @returns the page first, then its parts; nothing for a page that asks not to be found
 */
export function readSearchRecords(path: string, html: string, facts: PageFacts): SearchRecord[] {
	const document = parse(html);
	const [root] = document.childNodes.filter(isElement);
	const [main] = findAll(document.childNodes, ({ attrs }) => attrs.some(({ name }) => name === 'data-pagefind-body'));
	if (!main) return [];
	const language = (root && attribute(root, 'lang')) ?? 'en';
	const first = (name: string, nodes: readonly Node[] = main.childNodes) =>
		findAll(nodes, (element) => element.tagName === name || classes(element).includes(name))[0];
	const words = (element: Element | undefined) => (element ? tidy(element.childNodes.map(textOf).join('')) : '');
	const record = (kind: ResultKind, url: string, title: string, description: string, blocks: SearchBlock[]): SearchRecord => ({
		...{ url, kind, title, description, aliases: facts.get(url)?.aliases ?? [], blocks, language },
	});
	const part = (kind: ResultKind, id: string, title: string, nodes: readonly Node[]) =>
		record(
			kind,
			`${path}#${id}`,
			title,
			'',
			readBlocks(nodes, () => false),
		);

	const kind: ResultKind = /^\/toolkit\/./.test(path) ? 'tool' : facts.get(path)?.isChapter ? 'chapter' : 'page';
	// A chapter shows its tool; the tool's words belong to the tool's own page, or each search would find both.
	const isForeign = (element: Element) => kind !== 'tool' && classes(element).includes('tool');
	const answers = findAll(main.childNodes, (element) => classes(element).includes('answer')).flatMap((answer) => {
		const heading = first('h3', answer.childNodes);
		const id = heading && attribute(heading, 'id');
		const rest = answer.childNodes.filter((node) => node !== heading);
		return id ? [part('faq', id, words(heading), rest)] : [];
	});
	const terms = findAll(main.childNodes, ({ tagName }) => tagName === 'dt').flatMap((term) => {
		const siblings = term.parentNode && 'childNodes' in term.parentNode ? term.parentNode.childNodes.filter(isElement) : [];
		const meaning = siblings[siblings.indexOf(term) + 1];
		const id = attribute(term, 'id');
		return id && meaning?.tagName === 'dd' ? [part('term', id, words(term), meaning.childNodes)] : [];
	});
	const list = first('sources');
	const sources = (list?.childNodes ?? []).filter(isElement).flatMap((item) => {
		const [title, finding] = item.childNodes.filter(isElement);
		const id = attribute(item, 'id');
		return id ? [part('source', id, words(title), finding ? [finding] : [])] : [];
	});
	const page = record(kind, path, words(first('h1')), words(first('lede')), readBlocks(main.childNodes, isForeign, kind === 'tool'));
	return [page, ...answers, ...terms, ...sources];
}
