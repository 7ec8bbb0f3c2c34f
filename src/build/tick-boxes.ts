/**
 * A task list in Markdown becomes a list with boxes to tick on paper. The form fields that Markdown makes of it can't be used, have
 * no name, and are announced as disabled controls.
 */
import { defineHastPlugin } from 'satteri';

export function tickBoxes() {
	return defineHastPlugin({
		name: 'tick-boxes',
		element: {
			filter: ['input'],
			visit(node, context) {
				if (node.properties?.type !== 'checkbox') return;
				const mark = node.properties.checked ? '☑' : '☐';
				context.replaceNode(node, {
					type: 'element',
					tagName: 'span',
					properties: { className: ['tick'], ariaHidden: 'true' },
					children: [{ type: 'text', value: mark }],
				});
			},
		},
	});
}
