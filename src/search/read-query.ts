/**
 * A query as groups of words that each want an answer: the word itself, its beginnings, its likely spellings, its synonyms. Any one of
 * them answers the group, some better than others.
 */
import { isLightWord, isStopWord } from '../core/stop-words.ts';
import { readWords, stemOf, type Words } from './mend-words.ts';
import { nearestTerms } from './near-spelling.ts';
import { rarityOf, type SearchIndex } from './read-index.ts';

/** Numbers of the stems that answer, each with how well, from 0 to 1. */
export type Answers = ReadonlyMap<number, number>;
export interface QueryGroup {
	/** How much of the question it is: rare words are most of it. */
	weight: number;
	/** By number of a stem: how well it answers as a single word. A list, because it is asked for each word of each name. */
	words: Float32Array;
	/** Whether any page answers it. */
	isKnown: boolean;
	/** Phrases that answer it when all their parts stand together. */
	phrases: Answers[][];
	/** What was typed itself, each word: to be marked wherever it stands. */
	typed: Answers[];
}
export interface Query {
	groups: QueryGroup[];
	/** What kind of answer it asks for, where it says so. */
	wants: 'meaning' | 'tool' | null;
}

const SYNONYM = 0.45;
const COMPOUND = 0.95;
const BEGINNING = 0.5;
/** A longer word, when the one that was typed is a word already. */
const GOES_ON = 0.5;
/** A likely spelling of a word that no page has. */
const MISSPELLED = 0.75;
const LIGHT = 0.5;
/** A bare number is rare, but seldom what is asked: "3 years", "80 percent". */
const NUMBER = 0.7;
/** Words stand together on fewer pages than each of them. */
const TOGETHER = 0.25;
const COMMONNESS = 0.25;
/** The share of texts that a word is taken to be in when none has it. */
const UNKNOWN = 0.01;
/** What a word weighs that is on every page, and how much faster weights rise than rarity: the subject of a question is often a common word. */
const LEAST_WEIGHT = 0.25;
const RISE = 0.65;
const MEANING = /\b(?:meaning|means?|defin(?:e|ition)|stands? for|what(?:['’]?s| is| are)(?: an?)?(?=(?: [\w/+-]+){1,2}\W*$))/i;
const TOOL =
	/\b(?:calculator|checker|checklist|form|generator|pdf|print(?:able|out)?|rubric|scanner|scorecard|script|spreadsheet|template|tool|worksheet)s?\b/i;

export function readQuery(text: string, index: SearchIndex): Query {
	const words = readWords(text, index);
	const { plain } = words;
	const hasSubject = plain.some((word) => !isStopWord(word));
	const groups: QueryGroup[] = [];
	for (let place = 0; place < plain.length; ) {
		const phrase = longestPhrase(words.stems, place, index);
		if (phrase) groups.push(phraseGroup(words, place, phrase, index));
		else if (!hasSubject || !isStopWord(plain[place] ?? '')) groups.push(wordGroup(words, place, index));
		place += phrase?.length ?? 1;
	}
	return { groups, wants: MEANING.test(text) ? 'meaning' : TOOL.test(text) ? 'tool' : null };
}

interface Phrase {
	length: number;
	/** The phrases that mean the same. */
	others: string[][];
}

/** The longest group of synonyms that begins here; all groups that have the phrase count. */
function longestPhrase(stems: readonly string[], place: number, { synonyms }: SearchIndex): Phrase | null {
	const found = synonyms.flatMap((group) =>
		group.filter((phrase) => phrase.every((part, offset) => stems[place + offset] === part)).map((phrase) => ({ phrase, group })),
	);
	const length = Math.max(0, ...found.map(({ phrase }) => phrase.length));
	if (length === 0) return null;
	const longest = found.filter(({ phrase }) => phrase.length === length);
	return { length, others: longest.flatMap(({ phrase, group }) => group.filter((other) => other !== phrase)) };
}

function phraseGroup({ plain, stems, isTyping }: Words, place: number, { length, others }: Phrase, index: SearchIndex): QueryGroup {
	const isLast = isTyping && place + length === stems.length;
	const own = plain.slice(place, place + length).map((word, offset) => ({ word, stem: stems[place + offset] ?? '' }));
	const telling = own.filter(({ word }) => !isStopWord(word));
	const itself = (telling.length > 0 ? telling : own).map(({ word, stem }) => answersTo(stem, word, [], index, isLast));
	const same = others.flatMap((phrase): Answers[][] => {
		const known = phrase.filter((part) => !isStopWord(part));
		return known.length > 0 && known.every((part) => index.terms.has(part)) ? [known.map((part) => exactly(part, index, SYNONYM))] : [];
	});
	return groupOf([itself, ...same], 1, index);
}

function wordGroup({ plain, stems, meant, isTyping }: Words, place: number, index: SearchIndex): QueryGroup {
	const own = stems[place] ?? '';
	const word = plain[place] ?? '';
	const alternatives = [[answersTo(own, word, meant[place] ?? [], index, isTyping && place === stems.length - 1)]];
	// "micro services" is "microservices".
	for (const joined of [plain[place - 1] && stemOf(plain[place - 1] + word), plain[place + 1] && stemOf(word + plain[place + 1])])
		if (joined && index.terms.has(joined)) alternatives.push([exactly(joined, index, COMPOUND)]);
	// "codereview" is "code review", "oncall" is "on call".
	for (let cut = 2; !index.terms.has(own) && cut <= word.length - 2; cut++) {
		const parts = [word.slice(0, cut), word.slice(cut)];
		const telling = parts.filter((part) => !isStopWord(part)).map(stemOf);
		const isKnown = parts.every((part) => isStopWord(part) || (part.length > 2 && index.terms.has(stemOf(part))));
		if (isKnown && telling.length > 0) alternatives.push(telling.map((part) => exactly(part, index, COMPOUND)));
	}
	// No page is named by it, but texts are full of it: what it adds is small.
	const isCommon = !index.terms.has(own) && index.common.has(own);
	if (isCommon) return { weight: 0, isKnown: false, words: new Float32Array(index.terms.size), phrases: [], typed: [] };
	return groupOf(alternatives, isLightWord(word) ? LIGHT : /^\d+$/.test(word) ? NUMBER : 1, index);
}

function groupOf(alternatives: readonly Answers[][], factor: number, index: SearchIndex): QueryGroup {
	const words = new Float32Array(index.terms.size);
	for (const [single, ...more] of alternatives)
		if (single && more.length === 0) for (const [term, quality] of single) words[term] = Math.max(words[term] ?? 0, quality);
	const phrases = alternatives.filter((parts) => parts.length > 1);
	const shares = alternatives.map(
		(parts) => Math.min(...parts.map((answers) => spreadOf(answers, index))) * (parts.length > 1 ? TOGETHER : 1),
	);
	const most = Math.max(...shares) || UNKNOWN;
	// As rare as the word itself, and a little as common as what stands for it: "SWE" is rare, developers are everywhere.
	const rarity = rarityOf(shares[0] || most) ** (1 - COMMONNESS) * rarityOf(most) ** COMMONNESS;
	const weight = LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rarity ** RISE;
	return { weight: weight * factor, isKnown: Math.max(...shares) > 0, words, phrases, typed: alternatives[0] ?? [] };
}

function exactly(word: string, { terms }: SearchIndex, quality: number): Map<number, number> {
	const term = terms.get(word);
	return new Map(term === undefined ? [] : [[term, quality]]);
}

/** Stems of the index that answer a stem of the query: itself, what begins with it; where no page has it, also the nearest spellings. */
function answersTo(word: string, typed: string, meant: readonly string[], index: SearchIndex, isLast: boolean): Answers {
	const answers = exactly(word, index, 1);
	const isKnown = index.terms.has(word);
	if (isKnown && !isLast) return answers;
	let isFound = false;
	for (const [term, number] of index.terms) {
		const goesOn = word.length >= 2 && term.length > word.length && term.startsWith(word);
		const isBeginning = !isKnown && term.length >= 5 && word.length - term.length <= 4 && word.startsWith(term);
		if (term === word || !(goesOn || isBeginning)) continue;
		isFound = true;
		const part = goesOn ? word.length / term.length : 0;
		answers.set(number, (isKnown ? GOES_ON : 1) * (BEGINNING + (1 - BEGINNING) * part));
	}
	if (isKnown) return answers;
	for (const other of meant) {
		const number = index.terms.get(other);
		if (number !== undefined) answers.set(number, Math.max(answers.get(number) ?? 0, MISSPELLED));
	}
	// What only a synonym has is spelled right.
	if (meant.length > 0 || index.known.has(word)) return answers;
	for (const [number, distance] of nearestTerms(word, index.terms, typed.length)) {
		// "dept" is the beginning of no word that was meant; but where one goes on, two letters off are too far.
		if (isFound && distance > 1) continue;
		answers.set(number, Math.max(answers.get(number) ?? 0, MISSPELLED));
	}
	return answers;
}

/** The share of pages or texts on which the best answer stands. */
function spreadOf(answers: Answers, { spread }: SearchIndex): number {
	let best = 0;
	let share = 0;
	for (const [term, quality] of answers) {
		if (quality <= best) continue;
		best = quality;
		share = spread[term] ?? 0;
	}
	return share;
}
