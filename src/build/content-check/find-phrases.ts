/** Finds the words of `content/editorial/phrases.yaml` in a text. */
import type { Phrase } from '../../schemas/phrase.ts';

export interface PhraseHit {
	/** Where it begins in the text, from 0. */
	index: number;
	/** As it stands in the text, on one line. */
	words: string;
	rule: Pick<Phrase, 'reason' | 'instead'>;
}

export type FindPhrases = (text: string) => PhraseHit[];

/** A finder for these phrases. Letter case does not count, any blank or line end is a blank, and ’ is '. */
export function createPhraseFinder(rules: readonly Phrase[]): FindPhrases {
	const finders = rules.map((rule) => ({
		rule,
		find: toPattern(rule.phrases),
		fine: rule.unless.length > 0 ? toPattern(rule.unless) : null,
	}));
	return (text) => {
		const plain = text.replaceAll('’', "'");
		return finders
			.flatMap(({ rule, find, fine }) => {
				const allowed = fine ? [...plain.matchAll(fine)] : [];
				const isFine = (index: number) => allowed.some((match) => match.index <= index && index < match.index + match[0].length);
				return [...plain.matchAll(find)]
					.filter(({ index }) => !isFine(index))
					.map((match) => ({ index: match.index, words: match[0].replace(/\s+/g, ' '), rule }));
			})
			.sort((a, b) => a.index - b.index);
	};
}

function toPattern(phrases: readonly string[]): RegExp {
	const sources = phrases
		.toSorted((a, b) => b.length - a.length)
		.map((phrase) =>
			phrase
				.split(' ')
				.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word))
				.join('\\s+'),
		);
	return new RegExp(`(?<![\\p{L}\\d-])(?:${sources.join('|')})(?![\\p{L}\\d-])`, 'giu');
}
