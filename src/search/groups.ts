/** Results by kind, as the dialog shows them. */

import type { ResultKind } from '../core/search-names.ts';
import type { FoundPage } from './engine.ts';

export interface ResultGroup {
	kind: ResultKind;
	pages: FoundPage[];
}

/**
 * In: pages, best first. Out: one group for each kind, the one with the best page first; inside, the order stays. Each address once.
 * Sources come last: they are what the manual leans on, not what it says.
 */
export function groupByKind(pages: readonly FoundPage[]): ResultGroup[] {
	const groups = new Map<ResultKind, FoundPage[]>();
	const seen = new Set<string>();
	for (const page of pages) {
		if (seen.has(page.url)) continue;
		seen.add(page.url);
		groups.set(page.kind, [...(groups.get(page.kind) ?? []), page]);
	}
	const ordered = [...groups].map(([kind, members]) => ({ kind, pages: members }));
	return [...ordered.filter(({ kind }) => kind !== 'source'), ...ordered.filter(({ kind }) => kind === 'source')];
}
