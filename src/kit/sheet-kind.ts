/** What a kind of tool tells the kit about its states, so that every tool's sheets can be shared, merged and shown beforehand. */
import type { Translate } from '../core/strings.ts';

export interface SheetKind<State> {
	/** What whoever gets this state learns from it: a sentence each. */
	reveal: (state: State, t: Translate) => string[];
	/** The same state without names, addresses and notes; what is left still gives the same result. */
	redact: (state: State, t: Translate) => State;
	/** Everything of both. The order of the two has no effect where they do not contradict each other. */
	merge: (one: State, other: State) => State;
	/**
	 * The state as name and value pairs that a person can read in a link, where that loses nothing; null where it would.
	 * {@link fromPairs} reads them back.
	 */
	toPairs: (state: State) => [string, string][] | null;
	/** @returns null where the pairs are no state of this kind */
	fromPairs: (pairs: readonly [string, string][]) => State | null;
}
