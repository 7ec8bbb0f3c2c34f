/** Which terms of a job advert a résumé backs, which it only lists, and which it does not have. */
import { findWords, type WordList } from '../../schemas/line-match.ts';
import { isList } from './scan.kind.ts';
import { sentencesOf } from './scan.sentences.ts';
import type { ScannedLine, ScanReading } from './scan.ts';

/** Characters of an advert that are read. */
export const LONGEST_ADVERT = 20_000;

export type TermVerdict = 'backed' | 'listed' | 'missing';
/** In the order in which a reader goes through them. */
export const TERM_VERDICTS: readonly TermVerdict[] = ['missing', 'listed', 'backed'];

/** A term that adverts use, from the YAML. */
export interface Term {
	name: string;
	also: readonly string[];
	/** Spellings that count in a résumé only. */
	inResume: readonly string[];
	/** Matched with its capitals only: "Go" is a language, "go" is not. */
	exact: boolean;
}

export interface TermReading {
	/** As the YAML calls it. */
	name: string;
	/** As the advert writes it. */
	spelled: string;
	/** How often the advert has it. */
	count: number;
	verdict: TermVerdict;
	/** Where a term stands that is listed: in a list, in a line that tells a duty, or in a title; null for the other verdicts. */
	place: 'list' | 'duty' | 'title' | null;
	/** The line that backs or lists it; empty where there is none. */
	line: string;
}

const wordLists = new WeakMap<Term, WordList>();
function listOf(term: Term): WordList {
	const known = wordLists.get(term) ?? { id: term.name, terms: [term.name, ...term.also], patterns: [] };
	wordLists.set(term, known);
	return known;
}

const resumeLists = new WeakMap<Term, WordList>();
function shownBy(term: Term): WordList {
	const known = resumeLists.get(term) ?? { id: term.name, terms: term.inResume, patterns: [] };
	resumeLists.set(term, known);
	return known;
}

/** Where a term stands in a line, as it is written there. */
function spellingsIn(line: string, term: Term): string[] {
	const found = findWords(line, listOf(term)).map(({ start, end }) => line.slice(start, end));
	return term.exact ? found.filter((text) => [term.name, ...term.also].some((name) => text.startsWith(name))) : found;
}

/** Whether a line of the résumé has the term. */
const isIn = (line: string, term: Term): boolean => spellingsIn(line, term).length > 0 || findWords(line, shownBy(term)).length > 0;

const placeOf = ({ line, step }: ScannedLine): TermReading['place'] =>
	line.kind === 'list' || line.section === 'skills' || isList(line.text) ? 'list' : step === null ? 'title' : 'duty';

/**
 * Terms of an advert, the most frequent first. A line backs a term when it stands on step 1 or higher; anywhere else the term is
 * listed.
 */
export function readAdvert(advert: string, terms: readonly Term[], reading: ScanReading): TermReading[] {
	const lines = advert
		.slice(0, LONGEST_ADVERT)
		.split(/\r\n?|\n/)
		.flatMap(sentencesOf);
	return terms
		.flatMap((term): TermReading[] => {
			const spelled = lines.flatMap((line) => spellingsIn(line, term));
			if (spelled.length === 0) return [];
			const own = reading.lines.filter(({ line }) => line.kind !== 'contact' && isIn(line.text, term));
			const backing = own.find(({ step }) => (step ?? 0) > 0);
			const best = backing ?? own.find((line) => placeOf(line) === 'duty') ?? own[0];
			return [
				{
					name: term.name,
					spelled: spelled[0] as string,
					count: spelled.length,
					verdict: backing ? 'backed' : best ? 'listed' : 'missing',
					place: best && !backing ? placeOf(best) : null,
					line: best?.line.text ?? '',
				},
			];
		})
		.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
