/**
 * Words as the search compares them. The build cuts the pages with these functions and the browser the queries, so both must be the
 * same file. Spelling is folded to the American one, endings are taken off lightly: "prioritising" and "prioritization" meet.
 */

import { isStopWord } from './stop-words.ts';

/** Letters of one word: `c#`, `c++`, `k8s`, `p95`. */
const WORD = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;
const VOWEL = /[aeiouy]/;
const ASCII = /^[\x20-\x7e]*$/;
/** Most words have none of the British endings, and most have no ending at all: one look spares thirty. */
const MAY_BE_BRITISH = /is|ys|our|re|gue|ll|ce|gement|fulfil|enrol|ageing|grey|maths|programme|[rn]nt|amt|ilt|cheque|enquir|artef|focuss/;
const MAY_HAVE_ENDING = /(?:[sdy]|ing|ment|iz|iz?e|ate|ator|ion|tive|ic|al|ful|ance|ence|ant|ent|er)$/;

/** Small letters without accents and apostrophes: `Résumé’s` is `resume`. A possessive goes, `won't` becomes `wont`. */
export function foldLetters(text: string): string {
	const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
	return plain
		.toLowerCase()
		.replace(/['’]s\b/g, '')
		.replace(/['’]/g, '');
}

/** The words of a text in order, folded but with their endings. */
export function splitWords(text: string): string[] {
	return foldLetters(text).match(WORD) ?? [];
}

/** From British to American spelling, by rule: first the whole-word ending, then what it becomes. */
const SPELLINGS: readonly [RegExp, string][] = [
	[/^practis/, 'practic'],
	[/^(.{3,})isation/, '$1ization'],
	[/^(.{3,})is(e|ed|es|er|ers|ing)$/, '$1iz$2'],
	[/^(.{3,})ys(e|ed|es|er|ers|ing)$/, '$1yz$2'],
	[/^((?:behavi|lab|fav|col|hon|neighb|hum|rum|harb|endeav|vig|rig|od|flav|sav|arm|parl|clam|demean|cand|ferv|val|vap)o)ur/, '$1r'],
	[/^programme(s?)$/, 'program$1'],
	[/^(cent|lit|met|theat)re(s?)$/, '$1er$2'],
	[/^(catal|dial|anal)ogue(s?)$/, '$1og$2'],
	[/^(.{2,})(ll)(ed|ing|er|ers)$/, '$1l$3'],
	[/^(licen|defen|offen|preten)ce(s?)$/, '$1se$2'],
	[/^(judg|acknowledg)ement/, '$1ment'],
	[/^(learn|burn|dream|lean|spoil)t$/, '$1ed'],
	[/cheque/, 'check'],
	[/^enquir/, 'inquir'],
	[/^artefact/, 'artifact'],
	[/^sceptic/, 'skeptic'],
	[/^focuss/, 'focus'],
	[/^fulfil(?!l)/, 'fulfill'],
	[/^skilful/, 'skillful'],
	[/^enrol(?!l)/, 'enroll'],
	[/^ageing$/, 'aging'],
	[/^grey/, 'gray'],
	[/^maths$/, 'math'],
];

/** Endings that make another word of the same family, longest first, and the least length of what must be left. */
const ENDINGS: readonly [RegExp, string, number][] = [
	[/(?:ization|izing|ized|izes|ize|izer|izers)$/, 'iz', 3],
	[/(?<=fi)cations?$/, '', 4],
	[/(?:ational|ation|ations|ating|ated|ates|ate|ator|ators|ative)$/, '', 4],
	// "promote" and "promotion"; but production is no product.
	[/(?<!product)ion$/, '', 5],
	[/(?:ments|ment)$/, '', 4],
	[/(?:nesses|ness)$/, '', 5],
	[/(?:ities|ity)$/, '', 5],
	[/(?:ically|ical|ics|ic)$/, 'ic', 3],
	[/(?:ingly|ings|ing)$/, '', 3],
	[/(?:edly|ed)$/, '', 3],
	[/(?:fully|ful)$/, '', 4],
	[/ly$/, '', 4],
	// "severance" is no severity.
	[/(?<!^sever)(?:ances|ance|ences|ence|ant|ent)$/, '', 5],
	[/ies$/, 'y', 2],
	[/(?:sses|shes|ches|xes|zes)$/, '', 3],
	[/(?<![suai])s$/, '', 2],
];

/**
 * The stem of one folded word. Not a word of any language: only to be compared with other stems.
 * In: `prioritising`. Out: `prioritiz`. Words with digits or signs, and words of three letters, stay as they are.
 */
export function stem(word: string): string {
	if (word.length < 4 || /[\d#+]/.test(word)) return word;
	let stemmed = MAY_BE_BRITISH.test(word) ? SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word) : word;
	stemmed = stemmed.replace(/(?<=[^suai])s$/, '').replace(/(.{2,})ie$/, '$1y');
	for (const [ending, replacement, least] of MAY_HAVE_ENDING.test(stemmed) ? ENDINGS : []) {
		const match = ending.exec(stemmed);
		if (!match || match.index < least || !VOWEL.test(stemmed.slice(0, match.index))) continue;
		stemmed = stemmed.slice(0, match.index) + replacement;
		break;
	}
	// "plan", "planned" and "planning"; "code", "coded" and "coding".
	return stemmed
		.replace(/([bdfgklmnprt])\1$/, '$1')
		.replace(/(?<=..)e$/, '')
		.replace(/y$/, 'i');
}

const stems = new Map<string, string>();

/** Stems of a text in order. Each word is cut once, however often it comes. */
export function stemsOf(text: string): string[] {
	return splitWords(text).map(cut);
}

/** Stems of the words that carry the meaning; of all words where none does. */
export function tellingStems(text: string): string[] {
	const words = splitWords(text);
	const telling = words.filter((word) => !isStopWord(word));
	return (telling.length > 0 ? telling : words).map(cut);
}

function cut(word: string): string {
	const known = stems.get(word) ?? stem(word);
	stems.set(word, known);
	return known;
}
