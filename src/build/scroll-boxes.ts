/**
 * What is wider than a phone scrolls by itself and never the page (WCAG 1.4.10), and what scrolls is reached by keyboard (WCAG 2.1.1):
 * every Markdown table gets a box that is named by the heading above it, every code sample a place in the tab order.
 */
import { defineHastPlugin } from 'satteri';

const HEADING = 'scroll-boxes:heading';

export function scrollBoxes() {
	return defineHastPlugin({
		name: 'scroll-boxes',
		element: {
			filter: ['h2', 'h3', 'h4', 'pre', 'table'],
			visit(node, context) {
				if (node.tagName === 'pre') return context.setProperty(node, 'tabIndex', 0);
				const data = context.data as Record<string, unknown>;
				if (node.tagName !== 'table') {
					data[HEADING] = context.textContent(node);
					return;
				}
				const heading = data[HEADING];
				context.wrapNode(node, {
					type: 'element',
					tagName: 'div',
					properties: {
						className: ['table-scroll'],
						tabIndex: 0,
						role: 'group',
						...(typeof heading === 'string' ? { ariaLabel: heading } : {}),
					},
					children: [],
				});
			},
		},
	});
}
