/** What a reader types or pastes about their tracker, as the sheet keeps it. Loaded with the form. */
import { keyFromAddress, toWebAddress } from '../../core/issue-reference.ts';

const KEY = '{key}';

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
	if (!/^https?:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?\/\S*\{key\}/u.test(template)) return null;
	return toWebAddress(template.replaceAll(KEY, 'A-1'), null) === null ? null : template;
}
