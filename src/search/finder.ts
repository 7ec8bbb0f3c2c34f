/**
 * The two indexes as one search: names answer at once, the full text follows when it is asked for. Where the small index cannot be
 * had, the full text answers alone.
 */
import type { OpenIndex } from '../core/instant-index.ts';
import type { Found, SearchEngine } from './engine.ts';
import { type InstantEngine, instantEngine } from './instant-engine.ts';

export interface Finder {
	/** The small index, or null where it cannot be fetched. */
	names(): Promise<InstantEngine | null>;
	/** The small index when it is there already: the usual case, and no moment's wait. */
	ready(): InstantEngine | null;
	/** Rejects when the full text cannot be fetched. */
	inText(query: string, limit: number): Promise<Found>;
}

/**
 * @param base the site's base path with a slash at both ends
 * @param first the request for the small index that is under way
 * @param again asks for it once more
 */
export function createFinder(base: string, first: Promise<OpenIndex>, again: () => Promise<OpenIndex>, text: SearchEngine): Finder {
	let engine: InstantEngine | null = null;
	const read = async (file: Promise<OpenIndex>) => {
		engine = instantEngine(await file, base);
		return engine;
	};
	let loading: Promise<InstantEngine | null> | undefined = read(first).catch(() => {
		loading = undefined;
		return null;
	});
	return {
		names() {
			loading ??= read(again()).catch(() => {
				loading = undefined;
				return null;
			});
			return loading;
		},
		ready: () => engine,
		inText: (query, limit) => text.find(query, limit),
	};
}
