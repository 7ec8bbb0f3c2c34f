/** Elements from plain values. Text goes in as text nodes, never as HTML. */

/** @param attributes `true` writes an empty attribute; `false` and `null` none */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | boolean | null>>,
	...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) {
		if (value !== false && value !== null) element.setAttribute(attribute, value === true ? '' : value);
	}
	element.append(...children);
	return element;
}
