/** What people call an issue ("PROJ-12", "#123") and where it can be opened. */

const OPAQUE = /^(?:[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f-]{27,}|\d(?:\.\d+)?e\+?\d+)$/i;

/**
 * An address that is safe to put into a link, or null: http and https only, no white space, no user name. In: any cell.
 * An address of GitHub's or Jira's programming interface becomes the one that people open.
 */
export function toWebAddress(cell: string, key: string | null): string | null {
	const text = cell.trim();
	if (text.length > 2_000 || !/^https?:\/\/[^\s<>"'`\\@/?#]+(?:[/?#][^\s<>"`\\\p{Cc}]*)?$/iu.test(text)) return null;
	const github = /^https:\/\/api\.github\.com\/repos\/([^/]+\/[^/]+)\/(issues|pulls)\/(\d+)$/.exec(text);
	if (github) return `https://github.com/${github[1]}/${github[2] === 'pulls' ? 'pull' : 'issues'}/${github[3]}`;
	const jira = /^(https?:\/\/[^?#]+?)\/rest\/api\/[^/]+\/issue\/[^/]+$/.exec(text);
	if (jira) return key === null ? null : `${jira[1]}/browse/${encodeURIComponent(key)}`;
	return text;
}

/** Whether the address is that of a pull or merge request. */
export function isPullRequestAddress(address: string): boolean {
	return /\/(?:pull|pulls|merge_requests)\/\d+(?:[/?#]|$)/.test(address);
}

/** The reference that stands in the address of GitHub, GitLab, Jira, Linear or Trello, or null. */
export function keyFromAddress(address: string): string | null {
	const named = /\/(?:browse|issue)\/([A-Za-z][A-Za-z0-9_]*-\d+)(?:[/?#]|$)/.exec(address);
	if (named) return String(named[1]).toUpperCase();
	const numbered =
		/\/(?:issues|work_items|pull)\/(\d{1,9})(?:[/?#]|$)/.exec(address) ?? /^https:\/\/trello\.com\/c\/\w+\/(\d+)-/.exec(address);
	return numbered && `#${numbered[1]}`;
}

/** Whether the text is a reference such as "PROJ-12" and nothing else, in capitals as trackers write it. */
export function isKey(text: string): boolean {
	return /^[A-Z][A-Z0-9_]{0,14}-\d+$/.test(text);
}

/** The reference as people write it: numbers get a `#`, machine ids (UUID, hexadecimal, `1.2E+15` from a spreadsheet) give null. */
export function toKey(cell: string): string | null {
	const text = cell
		.trim()
		.replace(/^="(.*)"$/, '$1')
		.replace(/\s+/g, ' ');
	if (text === '' || text.length > 60) return null;
	const number = /^#?(\d{1,9})(?:\.0)?$/.exec(text);
	if (number) return `#${number[1]}`;
	if (/^\d{10,19}$/.test(text)) return text;
	return OPAQUE.test(text) ? null : text;
}
