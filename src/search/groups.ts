/** Results by kind, as the dialog shows them. */
import type { FoundPage } from './engine.ts';
import type { ResultKind } from './kind.ts';

export interface ResultGroup {
	kind: ResultKind;
	pages: FoundPage[];
}

/** In: pages, best first. Out: one group for each kind, the one with the best page first; inside, the order stays. Each address once. */
export function groupByKind(pages: readonly FoundPage[]): ResultGroup[] {
	const groups = new Map<ResultKind, FoundPage[]>();
	const seen = new Set<string>();
	for (const page of pages) {
		if (seen.has(page.url)) continue;
		seen.add(page.url);
		groups.set(page.kind, [...(groups.get(page.kind) ?? []), page]);
	}
	return [...groups].map(([kind, members]) => ({ kind, pages: members }));
}
