/** The filter in the page's own address: read, written, and taken from a link of somebody else's. */
import { type Filter, formatFilter, parseFilter } from './filter-fragment.ts';

/** The first letter makes an entry in the history, the others change it: back is before the filter. */
export function writeAddress(filter: Filter, topics: readonly string[]): void {
	const before = parseFilter(location.hash, topics);
	const address = location.pathname + location.search + formatFilter(filter);
	if (before) history.replaceState(null, '', address);
	else if (formatFilter(filter) !== '') history.pushState(null, '', address);
}

/** `?q=` of somebody's link becomes the fragment before anything else happens, so that a reload does not send it again. */
export function takeQuery(): void {
	const address = new URL(location.href);
	const query = address.searchParams.get('q');
	if (query === null) return;
	address.searchParams.delete('q');
	if (address.hash === '') address.hash = formatFilter({ query: query.trim(), topic: '' });
	history.replaceState(null, '', address);
}

/** The id that a fragment names. */
export function decodeId(fragment: string): string {
	try {
		return decodeURIComponent(fragment.slice(1));
	} catch {
		return fragment.slice(1);
	}
}
