/**
 * Authors link from the root (`/faq/#cs-degree`); the site may live below a base path. This Markdown plugin puts the base in
 * front of such links and images, so that the same text works for the original and for every fork.
 */
import { defineHastPlugin } from 'satteri';

const isFromRoot = (value: unknown): value is string => typeof value === 'string' && value.startsWith('/') && !value.startsWith('//');

/** @param base a base path with a slash at both ends */
export function baseLinks(base: string) {
	const withBase = (path: string) => base + path.slice(1);
	return defineHastPlugin({
		name: 'base-links',
		element: {
			filter: ['a', 'img'],
			visit(node, context) {
				for (const property of ['href', 'src'] as const) {
					const value = node.properties?.[property];
					if (isFromRoot(value)) context.setProperty(node, property, withBase(value));
				}
			},
		},
	});
}
