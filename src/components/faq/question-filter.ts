/**
 * Which questions a reader's words leave, and which come nearest when none has them all. Letter case, accents, plurals and British
 * spellings do not count, and the last word may be half typed.
 */

/** A word of any text: letters and digits, with the signs of C# and C++. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}#+]*/gu;

/** Words that say nothing of the subject; a question typed in full would find nothing with them. */
const STOP_WORDS = new Set(
	'a an and are as at be by can do does for from how i if in into is it m me my of on or s should so t that the there this to what when where which who why will with would you your'.split(
		' ',
	),
);

/** A word as it is compared: "Optimises" → "optimize", "résumés" → "resume", "queries" → "query". */
export function foldWord(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/(?<=.{2})ies$/, 'y')
		.replace(/(?<=.{2}[^siu])s$/, '')
		.replace(/(?<=.{4})is(?=e[dr]?$|ing$|ation)/, 'iz')
		.replace(/(?<=.{2}[^o])our(?=$|al|ing)/, 'or');
}

/** The words that carry the subject, folded, each once; all words where none does. */
export function subjectOf(query: string): string[] {
	const words = query.match(WORD) ?? [];
	const subject = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
	return [...new Set((subject.length > 0 ? subject : words).map(foldWord))];
}

/** Whether a folded word of a text answers a folded word of a query. A single letter must be the whole word. */
export const answers = (word: string, asked: string): boolean => (asked.length > 1 ? word.startsWith(asked) : word === asked);

/** The folded words of a text, each once. */
export const wordsOf = (text: string): string[] => [...new Set((text.match(WORD) ?? []).map(foldWord))];

export interface FilteredQuestion {
	/** Folded words of the question, its first sentence and its other names. */
	head: readonly string[];
	/** Folded words of the rest of the answer. */
	rest: readonly string[];
}

/** Whether each asked word is somewhere in a question. Nothing asked is had by all. */
export function hasAll({ head, rest }: FilteredQuestion, asked: readonly string[]): boolean {
	return asked.every((word) => head.some((own) => answers(own, word)) || rest.some((own) => answers(own, word)));
}

/** How near a question comes to words that it does not have all of, from 0. A word of the head counts most, then a slip, then the rest. */
export function nearness({ head, rest }: FilteredQuestion, asked: readonly string[]): number {
	return asked.reduce((sum, word) => {
		if (head.some((own) => answers(own, word))) return sum + 3;
		if (head.some((own) => isSlip(own, word))) return sum + 2;
		return sum + (rest.some((own) => answers(own, word)) ? 1 : 0);
	}, 0);
}

/** At most three questions that come nearest, best first, in their order where they are alike. */
export function nearestQuestions<Question extends FilteredQuestion>(questions: readonly Question[], asked: readonly string[]): Question[] {
	return questions
		.map((question) => ({ question, near: nearness(question, asked) }))
		.filter(({ near }) => near > 0)
		.sort((a, b) => b.near - a.near)
		.slice(0, 3)
		.map(({ question }) => question);
}

/** Whether two words differ by a slip of the keyboard: one letter in a word of four to seven, two in a longer one. */
export function isSlip(word: string, asked: string): boolean {
	const allowed = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
	return Math.abs(word.length - asked.length) <= allowed && distance(word, asked) <= allowed;
}

/** Letters to add, drop, change or swap with a neighbor: the distance of Damerau in its restricted form. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, isSwap ? (before[j - 2] ?? 0) + 1 : change));
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
