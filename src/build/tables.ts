/**
 * Puts every Markdown table into a box that scrolls sideways by itself, is reached by keyboard and is named by the heading above
 * it: on a phone the page must never scroll sideways (WCAG 1.4.10), and what scrolls must be reachable (WCAG 2.1.1).
 */
import { defineHastPlugin } from 'satteri';

const HEADING = 'tables:heading';

export function tables() {
	return defineHastPlugin({
		name: 'tables',
		element: {
			filter: ['h2', 'h3', 'h4', 'table'],
			visit(node, context) {
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
