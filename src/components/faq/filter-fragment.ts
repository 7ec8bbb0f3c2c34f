/**
 * A filter in the fragment of an address, `#q=notice%20period&topic=career`. A fragment and not a query, because browsers do not
 * send it: the host never learns what somebody looked for.
 */

export interface Filter {
	/** As typed, without spaces at its ends. */
	query: string;
	/** The id of a topic, or '' for all. */
	topic: string;
}

export const NO_FILTER: Filter = { query: '', topic: '' };

/** Out: what follows the address, '' without a filter. */
export function formatFilter({ query, topic }: Filter): string {
	const parts = [query && `q=${encodeURIComponent(query)}`, topic && `topic=${encodeURIComponent(topic)}`].filter((part) => part !== '');
	return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/**
 * In: the part from `#` on, and the topics that there are. Out: the filter, or null for what names something else: an id, or nothing.
 * Unknown topics and broken escapes are no error.
 */
export function parseFilter(fragment: string, topics: readonly string[]): Filter | null {
	if (!/^#(q|topic)=/.test(fragment)) return null;
	const values = new URLSearchParams(fragment.slice(1));
	return { query: (values.get('q') ?? '').trim(), topic: topics.find((topic) => topic === values.get('topic')) ?? '' };
}
