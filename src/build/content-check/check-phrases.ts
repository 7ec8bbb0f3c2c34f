/** Forbidden phrases, in every text of ours that a reader sees. What is quoted, said in a script or only searched for is not ours. */
import { type Phrase, phraseSchema } from '../../schemas/phrase.ts';
import { createPhraseFinder, type FindPhrases } from './find-phrases.ts';
import type { ContentEntry } from './parse-content.ts';
import type { FilePlace, Problem } from './problem.ts';
import { createProblem } from './problem-codes.ts';
import { blankQuotes } from './quoted-words.ts';

/** Fields that hold names, search words, patterns, or words that somebody says: often the weak ones on purpose. */
const NOT_OUR_WORDS = new Set(['aliases', 'terms', 'patterns', 'counterexamples', 'examples', 'weak', 'evasive', 'good', 'they', 'words']);
/** A source's title is printed as it stands on the work. */
const SOURCE_NAMES = new Set(['title', 'author', 'readAs']);
/** Attributes of components that are shown or read aloud. */
const SHOWN = ['alt', 'caption', 'label'];

/** Problems of all texts. A phrase list that its own schema refuses finds nothing: those mistakes are reported by themselves. */
export function checkPhrases(entries: readonly ContentEntry[]): Problem[] {
	const rules = entries.flatMap(({ collection, fields }) => (collection.name === 'phrases' ? readRules(fields?.data) : []));
	if (rules.length === 0) return [];
	const find = createPhraseFinder(rules);
	return entries
		.filter(({ collection }) => collection.name !== 'phrases' && collection.name !== 'unsourced')
		.flatMap((entry) => [...checkFields(entry, find), ...checkProse(entry, find)]);
}

function readRules(data: unknown): Phrase[] {
	return (Array.isArray(data) ? data : []).flatMap((row) => {
		const rule = phraseSchema.safeParse(row);
		return rule.success ? [rule.data] : [];
	});
}

/** Ids are left alone: they never change, and nobody reads them. */
function checkFields({ fields, collection }: ContentEntry, find: FindPhrases): Problem[] {
	return (fields?.scalars ?? [])
		.filter(({ raw }) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(raw))
		.filter(({ key }) => !NOT_OUR_WORDS.has(key) && !(collection.name === 'sources' && SOURCE_NAMES.has(key)))
		.flatMap(({ raw, placeAt }) => report(find, raw.replace(/^["']|["']$/g, ' '), placeAt));
}

function checkProse({ prose, facts }: ContentEntry, find: FindPhrases): Problem[] {
	const attributes = (facts?.elements ?? []).flatMap(({ attributes: all, placeOfAttribute }) =>
		SHOWN.flatMap((name) => {
			const text = all[name];
			const start = placeOfAttribute(name);
			return text ? report(find, text, (index) => ({ ...start, column: start.column + index })) : [];
		}),
	);
	return [...prose.filter(({ isQuoted }) => !isQuoted).flatMap(({ words, placeAt }) => report(find, words, placeAt)), ...attributes];
}

function report(find: FindPhrases, text: string, placeAt: (index: number) => FilePlace): Problem[] {
	return find(blankQuotes(text)).map(({ index, words, rule }) => createProblem('forbidden-phrase', placeAt(index), { words, ...rule }));
}
