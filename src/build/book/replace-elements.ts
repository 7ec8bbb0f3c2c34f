/** Walks through HTML as a tree and puts other nodes in the place of elements. Pure: a tree goes in, a new one comes out. */
import type { Element, ElementContent, Root } from 'hast';

/**
 * @param choose what stands in the place of an element, whose children are done already; nothing for an empty list
 * @param isDropped elements that go with all that is in them, before anything in them is looked at
 */
export function replaceElements(
	nodes: readonly ElementContent[],
	choose: (element: Element) => ElementContent[],
	isDropped: (element: Element) => boolean = () => false,
): ElementContent[] {
	return nodes.flatMap((node) => {
		if (node.type === 'comment') return [];
		if (node.type !== 'element') return [node];
		if (isDropped(node)) return [];
		return choose({ ...node, children: replaceElements(node.children, choose, isDropped) });
	});
}

/** All elements below a node in document order. */
export function listElements(node: Root | Element): Element[] {
	return node.children.flatMap((child) => (child.type === 'element' ? [child, ...listElements(child)] : []));
}

export const idOf = (element: Element): string => String(element.properties.id ?? '');

/** The text of nodes as it stands there, blanks included. */
export const textOf = (nodes: readonly (ElementContent | Root['children'][number])[]): string =>
	nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '')).join('');

/** An element of HTML. */
export const element = (tagName: string, properties: Element['properties'], children: (ElementContent | string)[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});
