/** Reads from a built page what the check of the site needs. Pure: HTML goes in, facts come out. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

export interface Reference {
	element: string;
	attribute: string;
	/** As written: `/faq/#pay`, `https://example.org/`. */
	value: string;
	/** Whether a browser fetches it to show the page; a link to click is not. */
	isLoaded: boolean;
	line: number;
}
export interface PageFacts {
	/** From the built folder with forward slashes: `faq/index.html`. */
	file: string;
	language: string;
	title: string;
	description: string;
	h1Count: number;
	ids: readonly { id: string; line: number }[];
	/** Targets of fragments: ids, and names of anchors. */
	anchors: ReadonlySet<string>;
	references: readonly Reference[];
	imagesWithoutAlt: readonly number[];
	/** Placeholders that nothing filled in, where a reader sees or hears them. In code they may be the subject. */
	placeholders: readonly { text: string; line: number }[];
	hasPolicy: boolean;
	/** Whether the page names a picture for those who see a link to it. */
	hasCard: boolean;
	/** Whether the page says that it is a redirect to another. */
	isRedirect: boolean;
	/** Whether a tool stands in the page, at work or on paper. */
	hasTool: boolean;
}

const URL_ATTRIBUTES = ['href', 'src', 'srcset', 'poster', 'action', 'data', 'component-url', 'renderer-url', 'before-hydration-url'];
/** Code, and what a browser does not show. */
const WITHOUT_WORDS = ['code', 'pre', 'kbd', 'samp', 'script', 'style'];
const SPOKEN_ATTRIBUTES = ['alt', 'aria-label', 'content', 'placeholder', 'title', 'value'];
/** The picture that others show beside a link to the page. */
const CARD = 'og:image';
const LINKS_THAT_LOAD = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest', 'apple-touch-icon'];

export function readPage(file: string, html: string): PageFacts {
	const elements = listElements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
	const named = (tagName: string) => elements.filter((element) => element.tagName === tagName);
	const meta = (name: string, value: string) => named('meta').find((element) => attributeOf(element, name)?.toLowerCase() === value);
	const ids = elements.flatMap((element) => {
		const id = attributeOf(element, 'id');
		return id === undefined ? [] : [{ id, line: lineOf(element) }];
	});
	return {
		file,
		language: attributeOf(named('html')[0], 'lang') ?? '',
		title: textOf(named('title').find(({ namespaceURI }) => !namespaceURI.includes('svg'))).trim(),
		description: attributeOf(meta('name', 'description'), 'content')?.trim() ?? '',
		h1Count: named('h1').length,
		ids,
		anchors: new Set([...ids.map(({ id }) => id), ...named('a').flatMap((element) => attributeOf(element, 'name') ?? [])]),
		references: elements.flatMap(readReferences),
		imagesWithoutAlt: named('img')
			.filter((element) => attributeOf(element, 'alt') === undefined)
			.map(lineOf),
		placeholders: elements.flatMap(readPlaceholders),
		hasPolicy: meta('http-equiv', 'content-security-policy') !== undefined,
		hasCard: meta('property', CARD) !== undefined,
		isRedirect: meta('http-equiv', 'refresh') !== undefined,
		hasTool: elements.some((element) => element.tagName === 'astro-island' || attributeOf(element, 'class')?.split(' ').includes('tool')),
	};
}

/** Of an element its own text and what is read aloud in its place. */
function readPlaceholders(element: Element): PageFacts['placeholders'] {
	if (isWithin(element, WITHOUT_WORDS)) return [];
	const texts = [textOf(element), ...SPOKEN_ATTRIBUTES.map((name) => attributeOf(element, name) ?? '')];
	return texts.flatMap((text) => text.match(/\{\{[^{}]*\}{0,2}/g) ?? []).map((text) => ({ text, line: lineOf(element) }));
}

function isWithin(element: Element, names: readonly string[]): boolean {
	const { tagName, parentNode } = element;
	return names.includes(tagName) || (parentNode !== null && 'tagName' in parentNode && isWithin(parentNode, names));
}

function readReferences(element: Element): Reference[] {
	const { tagName, attrs } = element;
	const line = lineOf(element);
	if (tagName === 'meta' && attributeOf(element, 'property') === CARD)
		return [{ element: tagName, attribute: 'content', value: attributeOf(element, 'content') ?? '', isLoaded: false, line }];
	const relation = attributeOf(element, 'rel')?.toLowerCase().split(/\s+/) ?? [];
	const isLoaded = tagName === 'link' ? relation.some((word) => LINKS_THAT_LOAD.includes(word)) : tagName !== 'a' && tagName !== 'area';
	return attrs
		.filter(({ name }) => URL_ATTRIBUTES.includes(name))
		.flatMap(({ name, value }) =>
			(name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value.trim()]).map((part) => ({
				element: tagName,
				attribute: name,
				value: part,
				isLoaded,
				line,
			})),
		);
}

const attributeOf = (element: Element | undefined, name: string) => element?.attrs.find((candidate) => candidate.name === name)?.value;
const lineOf = (element: Element) => element.sourceCodeLocation?.startLine ?? 1;
const textOf = (element: Element | undefined): string =>
	(element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');

/** All elements in document order. What lies in a template is not in the page. */
function listElements(node: DefaultTreeAdapterTypes.Node): Element[] {
	return [...('tagName' in node ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(listElements) : [])];
}
