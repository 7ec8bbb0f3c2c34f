/**
 * The indexes as one search: names answer at once, what their results show besides the titles comes a moment later, and the full text
 * follows when it is asked for. Where the small index cannot be had, the full text answers alone.
 */
import type { InstantTexts } from '../core/instant-index.ts';
import type { Found } from './engine.ts';
import { type InstantEngine, instantEngine } from './instant-engine.ts';
import type { OpenIndex } from './read-file.ts';

export interface Finder {
	/** The small index, or null where it cannot be fetched. */
	names(): Promise<InstantEngine | null>;
	/** The small index when it is there already: the usual case, and no moment's wait. */
	ready(): InstantEngine | null;
	/** Whether what results show is there too; null while it is on its way. */
	isWhole(): boolean | null;
	/** Waits for that, and asks for it again after a failure. Out: whether it is there. */
	whole(): Promise<boolean>;
	/** Rejects when the full text cannot be fetched. */
	inText(query: string, limit: number): Promise<Found>;
}

export interface FinderSource {
	/** The request for the small index that is under way. */
	first: Promise<OpenIndex>;
	/** Asks for it once more. */
	again(): Promise<OpenIndex>;
	/** Asks for what its results show. In: the name of the file. */
	texts(name: string): Promise<InstantTexts>;
	/** Asks the full text. Rejects when it cannot be fetched. */
	inText(query: string, limit: number): Promise<Found>;
}

/** @param base the site's base path with a slash at both ends */
export function createFinder(base: string, { first, again, texts, inText }: FinderSource): Finder {
	let engine: InstantEngine | null = null;
	let name = '';
	let isWhole: boolean | null = null;
	let showing: Promise<boolean> | undefined;
	const show = async () => {
		isWhole = null;
		try {
			engine?.show(await texts(name));
			isWhole = true;
		} catch {
			engine?.show(null);
			isWhole = false;
			showing = undefined;
		}
		return isWhole;
	};
	const read = async (file: Promise<OpenIndex>) => {
		const { index, texts } = await file;
		engine = instantEngine(index, base);
		name = texts;
		showing = show();
		return engine;
	};
	const failed = () => {
		loading = undefined;
		return null;
	};
	let loading: Promise<InstantEngine | null> | undefined = read(first).catch(failed);
	return {
		names() {
			loading ??= read(again()).catch(failed);
			return loading;
		},
		ready: () => engine,
		isWhole: () => isWhole,
		whole() {
			showing ??= show();
			return showing;
		},
		inText,
	};
}
