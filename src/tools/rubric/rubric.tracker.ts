/** The way from an item to the tracker where it lives, or where it is to be reported. */
import type { RubricItem } from './rubric.state.ts';

/** What every browser, proxy and server should take at least (RFC 9110, section 4.1); longer ones may be refused. */
export const LONGEST_ADDRESS = 8_000;
/** GitHub's limit for a title. */
const LONGEST_TITLE = 256;

/** Half of a pair of code units, as a cut text may end with, would throw. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * The item's own address, or the one that its key has in the sheet's tracker; null where it has none.
 * @param keyAddress the sheet's template with `{key}`, checked when the sheet was read: http or https, and `{key}` behind the host
 */
export function addressOf({ url, key }: RubricItem, keyAddress: string | undefined): string | null {
	if (url) return url;
	if (!key || !keyAddress) return null;
	return keyAddress.replaceAll('{key}', encode(key.replace(/^#/, '')));
}

/**
 * GitHub's form for a new issue with everything filled in. Nothing is sent before the reader opens it and presses the button there.
 * @param notice Markdown; ends a text that had to be cut
 * @returns an address of fewer than 8,000 characters
 */
export function newIssueAddress(repository: string, title: string, body: string, notice: string): string {
	const shortTitle = [...title].length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE - 1).join('')}…` : title;
	const address = (text: string) => `https://github.com/${repository}/issues/new?title=${encode(shortTitle)}&body=${encode(text)}`;
	const whole = address(body);
	if (whole.length < LONGEST_ADDRESS) return whole;
	const letters = [...body];
	const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}\n\n${notice}`;
	let fits = 0;
	let tooMany = letters.length;
	while (tooMany - fits > 1) {
		const middle = (fits + tooMany) >> 1;
		if (address(cut(middle)).length < LONGEST_ADDRESS) fits = middle;
		else tooMany = middle;
	}
	return address(cut(fits));
}
