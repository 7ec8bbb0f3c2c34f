/** The page of questions is long; in the book each topic is a file of its own, because small readers lay out a file as a whole. */
import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import type { Section } from './book-section.ts';
import { idOf, replaceElements, textOf } from './replace-elements.ts';

/** @returns the page up to its first second-level heading, then a section for each of these */
export function splitQuestions(page: Section): Section[] {
	const starts = page.content.flatMap((node, index) => (isTopic(node) ? [index] : []));
	const first = page.content.slice(0, starts[0] ?? page.content.length);
	const topics = starts.map((start, number): Section => {
		const nodes = page.content.slice(start, starts[number + 1]);
		const heading = nodes[0] as Element;
		const title = textOf(heading.children).trim();
		const file = page.file.replace(/\.xhtml$/, `/${idOf(heading)}.xhtml`);
		return { ...page, file, title, content: raise(nodes), depth: page.depth + 1, places: listQuestions(nodes) };
	});
	return [{ ...page, content: first }, ...topics];
}

const isTopic = (node: ElementContent) => node.type === 'element' && node.tagName === 'h2' && idOf(node) !== '';

const listQuestions = (nodes: readonly ElementContent[]): Section['places'] =>
	nodes
		.flatMap((node) => (node.type === 'element' ? selectAll('section.answer h3', node) : []))
		.map((heading) => ({ id: idOf(heading), title: textOf(heading.children).trim() }));

/** In a file of its own a topic is the title, and what is below it moves up. A question that links to itself is plain. */
const raise = (nodes: readonly ElementContent[]): ElementContent[] =>
	replaceElements(nodes, (found) => {
		const level = /^h([2-6])$/.exec(found.tagName)?.[1];
		if (!level) return [found];
		const id = idOf(found);
		const isOwnLink = (child: ElementContent) => child.type === 'element' && child.properties.href === `#${id}`;
		const children = found.children.flatMap((child) => (isOwnLink(child) && child.type === 'element' ? child.children : [child]));
		return [{ ...found, tagName: `h${Number(level) - 1}`, children }];
	});
