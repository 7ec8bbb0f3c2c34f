/**
 * The address of a page of results. Words after `#` stay in the browser; words after `?q=` are for links that others make, such as a
 * browser's own search field, and travel to the server as part of the address.
 */

/** @param base the site's base path with a slash at both ends */
export function resultsAddress(base: string, query: string): string {
	const text = query.trim();
	return text === '' ? `${base}search/` : `${base}search/#q=${encodeURIComponent(text)}`;
}

/** The query in an address, from its fragment or else from its `?q=`; `''` where it has none. Never throws. */
export function queryOf({ hash, search }: Pick<URL, 'hash' | 'search'>): string {
	const fragment = hash.startsWith('#q=') ? new URLSearchParams(hash.slice(1)).get('q') : null;
	return (fragment ?? new URLSearchParams(search).get('q') ?? '').trim();
}
