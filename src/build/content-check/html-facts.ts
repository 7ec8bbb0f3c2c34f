/** What raw HTML inside Markdown brings along: ids, links and things that the pages forbid. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export interface HtmlElement {
	name: string;
	attributes: Record<string, string>;
	/** Offset of its opening tag in the HTML. */
	offset: number;
}

/** Every element of a piece of HTML, which may be a lone opening tag, in document order. */
export function listHtmlElements(html: string): HtmlElement[] {
	const elements: HtmlElement[] = [];
	const collect = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]) => {
		for (const node of nodes) {
			if (!('tagName' in node)) continue;
			const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
			elements.push({ name: node.tagName, attributes, offset: node.sourceCodeLocation?.startOffset ?? 0 });
			collect('content' in node ? node.content.childNodes : node.childNodes);
		}
	};
	collect(parseFragment(html, { sourceCodeLocationInfo: true }).childNodes);
	return elements;
}
