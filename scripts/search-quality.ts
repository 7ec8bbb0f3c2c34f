/** How well a search answers a list of queries: pure bookkeeping for `measure-search.ts`. */

export interface SearchQuery {
	query: string;
	/** Beginnings of addresses from the root; any one of them is an answer. */
	targets: string[];
}

/** In: lines of `query<TAB>prefix prefix`; `#` begins a comment. Out: the queries. Throws the number of a line that is neither. */
export function parseQueries(text: string): SearchQuery[] {
	return text.split(/\r?\n/).flatMap((line, index) => {
		if (line.trim() === '' || line.startsWith('#')) return [];
		const [query = '', targets = ''] = line.split('\t').map((part) => part.trim());
		if (query === '' || !targets.startsWith('/')) throw new Error(`Line ${index + 1} is not "query<TAB>/page/ /page/": ${line}`);
		return [{ query, targets: targets.split(/\s+/) }];
	});
}

/** The place, from 1, of the first result that answers; null where none does. In: addresses from the root, best first. */
export function rankOf(results: readonly string[], targets: readonly string[]): number | null {
	const index = results.findIndex((result) => targets.some((target) => result.startsWith(target)));
	return index === -1 ? null : index + 1;
}

export interface SearchQuality {
	counted: number;
	/** Shares from 0 to 1. */
	top1: number;
	top3: number;
	/** Mean reciprocal rank: 1 where the first result always answers, 0 where none ever does. */
	meanReciprocalRank: number;
}

/** In: the rank of each query that was counted; at least one. */
export function summarizeRanks(ranks: readonly (number | null)[]): SearchQuality {
	if (ranks.length === 0) throw new Error('No query could be counted.');
	const share = (within: number) => ranks.filter((rank) => rank !== null && rank <= within).length / ranks.length;
	const reciprocals = ranks.reduce<number>((sum, rank) => sum + (rank === null ? 0 : 1 / rank), 0);
	return { counted: ranks.length, top1: share(1), top3: share(3), meanReciprocalRank: reciprocals / ranks.length };
}
