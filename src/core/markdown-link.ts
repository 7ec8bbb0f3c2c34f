import { markdownText } from './markdown.ts';
import { isWebAddress } from './web-address.ts';

/** A link that Markdown follows where it is an address, and shows as text where it is none. */
export function markdownLink(link: string): string {
	const address = link.trim();
	return isWebAddress(address) ? `<${address}>` : markdownText(address);
}
