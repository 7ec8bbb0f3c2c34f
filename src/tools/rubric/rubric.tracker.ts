/** The way from an item to the tracker where it lives, or where it is to be reported. */
import { keyFromAddress, toWebAddress } from '../../core/issue-reference.ts';
import type { RubricItem } from './rubric.state.ts';

/** What every browser, proxy and server should take at least (RFC 9110, section 4.1); longer ones may be refused. */
export const LONGEST_ADDRESS = 8_000;
/** GitHub's limit for a title. */
const LONGEST_TITLE = 256;
const KEY = '{key}';

/** Half of a pair of code units, as a cut text may end with, would throw. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * `owner/name` of a GitHub repository, typed or cut out of its address. Rules of GitHub: letters, digits and hyphens for the owner,
 * full stops and underscores too in the name.
 * @returns null where the text is none
 */
export function parseRepository(text: string): string | null {
	const path = text
		.trim()
		.replace(/^(?:https?:\/\/)?(?:www\.)?github\.com\//i, '')
		.replace(/^git@github\.com:/i, '');
	const [, owner, name] = /^([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100}?)(?:\.git)?(?:[/?#].*)?$/i.exec(path) ?? [];
	return owner && name && !/^\.+$/.test(name) ? `${owner}/${name}` : null;
}

/**
 * Where the tracker shows an issue, with `{key}` in place of its key. The address of one issue is as good: its key is found.
 * @returns null where the text is neither
 */
export function parseKeyAddress(text: string): string | null {
	const typed = text.trim();
	const key = typed.includes(KEY) ? null : keyFromAddress(typed)?.replace('#', '');
	const at = key ? typed.toLowerCase().lastIndexOf(`/${key.toLowerCase()}`) + 1 : 0;
	const isWhole = key && at > 0 && /^(?:[/?#]|$)/.test(typed.slice(at + key.length));
	const template = isWhole ? typed.slice(0, at) + KEY : typed;
	// The key may not decide which host is asked.
	if (!/^https?:\/\/[^\s/{}]+\/\S*\{key\}/.test(template)) return null;
	return toWebAddress(template.replaceAll(KEY, 'A-1'), null) === null ? null : template;
}

/**
 * The item's own address, or the one that its key has in the sheet's tracker; null where it has none.
 * @param keyAddress the sheet's template with `{key}`
 */
export function addressOf({ url, key }: RubricItem, keyAddress: string | undefined): string | null {
	if (url) return url;
	if (!key || !keyAddress) return null;
	return toWebAddress(keyAddress.replaceAll(KEY, encode(key.replace(/^#/, ''))), null);
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
