/** Results in the groups that a reader sees. */

import type { ResultKind } from '../core/search-names.ts';
import type { FoundPage } from './engine.ts';

export interface ResultGroup {
	/** `top` holds the best of all kinds, in their order. */
	kind: ResultKind | 'top';
	pages: FoundPage[];
}

/** More would push the rest off the screen of a phone. */
const MOST_ON_TOP = 3;

/**
 * In: pages, best first. Out: the best few as they come, then one group for each kind, the one with the best page first; inside, the
 * order stays. Each address once. Sources come last: they are what the manual leans on, not what it says.
 */
export function arrangeResults(pages: readonly FoundPage[]): ResultGroup[] {
	const different = pages.filter(({ url }, place) => pages.findIndex((other) => other.url === url) === place);
	const own = different.filter(({ kind }) => kind !== 'source');
	const top = own.slice(0, MOST_ON_TOP);
	const groups = new Map<ResultKind, FoundPage[]>();
	for (const page of [...own.slice(MOST_ON_TOP), ...different.filter(({ kind }) => kind === 'source')])
		groups.set(page.kind, [...(groups.get(page.kind) ?? []), page]);
	return [
		...(top.length > 0 ? [{ kind: 'top' as const, pages: top }] : []),
		...[...groups].map(([kind, members]) => ({ kind, pages: members })),
	];
}
