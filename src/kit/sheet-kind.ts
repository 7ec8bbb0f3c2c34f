/** What a kind of tool tells the kit about its states, so that every tool's sheets can be shared, merged and shown beforehand. */
import type { ParcelData, ParcelType } from '../core/parcel.ts';
import type { Translate } from '../core/strings.ts';
import type { SheetEntry } from './shelf.ts';

/** What a tool does with a parcel of one type. */
export interface Receiver<State, Data> {
	/** What taking it would change in this state: a sentence each. */
	preview: (state: State, data: Data, t: Translate) => string[];
	/** @param newId gives a fresh random id with each call */
	take: (state: State, data: Data, newId: () => string) => State;
}

export type Receivers<State> = { readonly [Type in ParcelType]?: Receiver<State, ParcelData<Type>> };

export interface SheetKind<State> {
	/** What whoever gets this state learns from it: a sentence each. */
	reveal: (state: State, t: Translate) => string[];
	/** The same state without names, addresses and notes; what is left still gives the same result. */
	redact: (state: State, t: Translate) => State;
	/** The key of the words that offer {@link redact}, where it keeps something that the usual words say it leaves out. */
	redactLabel?: string;
	/** What of a sheet may stand in a link at all, redacted or not; all of it where this is left out. Files keep everything. */
	forLink?: (entry: SheetEntry<State>) => SheetEntry<State>;
	/** What {@link forLink} keeps out of a link to this sheet: a sentence each. */
	keepsBack?: (entry: SheetEntry<State>, t: Translate) => string[];
	/** Everything of both. The order of the two has no effect where they do not contradict each other. */
	merge: (one: State, other: State) => State;
	/**
	 * The state as name and value pairs that a person can read in a link, where that loses nothing; null where it would.
	 * {@link fromPairs} reads them back.
	 */
	toPairs: (state: State) => [string, string][] | null;
	/** @returns null where the pairs are no state of this kind */
	fromPairs: (pairs: readonly [string, string][]) => State | null;
	/** The parcels of other tools that it takes. */
	receives?: Receivers<State>;
}
