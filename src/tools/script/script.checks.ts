/** What is looked at before a text goes out: each check with a verdict and the reasons for it. */
import { readAmounts } from './script.amounts.ts';
import type { ScriptBlank, ScriptDefinition } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';
import { type Composed, entryOf, plainText } from './script.ts';

export type Reason =
	| { kind: 'gap'; blank: ScriptBlank }
	| { kind: 'leak'; blank: ScriptBlank; secret: ScriptBlank }
	| { kind: 'question'; blank: ScriptBlank }
	| { kind: 'range'; blank: ScriptBlank }
	| { kind: 'no-ask' }
	| { kind: 'words'; words: number; limit: number }
	| { kind: 'seconds'; seconds: number; limit: number };

/** `off`: it says nothing about this text, such as a spoken time of an email. `open`: only the reader can tell. */
export type Verdict = 'good' | 'fix' | 'off' | 'open' | 'ticked';

export interface CheckResult {
	id: string;
	text: string;
	verdict: Verdict;
	reasons: Reason[];
	/** Whether only the reader can tell. */
	isByHand: boolean;
}

type Check = ScriptDefinition['checks'][number];
type Finding = Pick<CheckResult, 'verdict' | 'reasons'>;

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A number of n digits is said in about n words, five at most: "$134,000" is "one hundred thirty-four thousand dollars". Our estimate. */
const MOST_WORDS_A_NUMBER = 5;
const numberWords = (text: string): number =>
	[...text.matchAll(/\d+(?:[.,]\d+)*/g)].reduce(
		(sum, [number]) => sum + Math.min(MOST_WORDS_A_NUMBER, number.replace(/\D/g, '').length) - 1,
		0,
	);

/** How long the words take aloud, in whole seconds. @param wordsPerMinute more than 0 */
export const spokenSeconds = (text: string, wordsPerMinute: number): number =>
	Math.round(((wordCount(text) + numberWords(text)) / wordsPerMinute) * 60);

/** The longest that spoken words may take, in seconds: the limit of words at the pace of the script. */
export const spokenLimit = ({ limits }: Pick<ScriptDefinition, 'limits'>): number =>
	Math.round((limits.spoken / limits.wordsPerMinute) * 60);

const verdict = (reasons: Reason[]): Finding => ({ verdict: reasons.length > 0 ? 'fix' : 'good', reasons });

const askBlanks = (definition: ScriptDefinition, { parts, blanks }: Composed): ScriptBlank[] => {
	const asking = definition.moves.find(({ ask }) => ask)?.id;
	const named = new Set(parts.flatMap(({ move, pieces }) => (move === asking ? pieces.flatMap(({ blank }) => blank ?? []) : [])));
	return blanks.filter(({ id }) => named.has(id));
};

/** Amounts in an entry; 118 read as 118 and as 118,000 is one. */
const amountCount = (entry: string): number =>
	entry.split(/\s*(?:–|—|\bto\b|\band\b|\bor\b|\/|;|(?<=\d\S*)\s*-\s*(?=\D?\d))\s*/u).filter((piece) => readAmounts(piece, true).length > 0)
		.length;

const RULES: Readonly<Record<NonNullable<Check['rule']>, (definition: ScriptDefinition, state: ScriptState, made: Composed) => Finding>> = {
	'blanks-filled': (_, __, { gaps }) => verdict(gaps.map((blank) => ({ kind: 'gap', blank }))),
	'private-kept': (_, __, { leaks }) => verdict(leaks.map(({ blank, secret }) => ({ kind: 'leak', blank, secret }))),
	'one-ask'(definition, state, made) {
		const asking = definition.moves.find(({ ask }) => ask)?.id;
		if (!made.parts.some(({ move }) => move === asking)) return verdict([{ kind: 'no-ask' }]);
		const questions = made.blanks.filter((blank) => [entryOf(blank, state)].flat().some((line) => /[?？]/.test(line)));
		return verdict(questions.map((blank) => ({ kind: 'question', blank })));
	},
	'one-number'(definition, state, made) {
		const money = askBlanks(definition, made).filter(({ type }) => type === 'money');
		if (money.length === 0) return { verdict: 'off', reasons: [] };
		const filled = money.filter((blank) => entryOf(blank, state).length > 0);
		if (filled.length === 0) return { verdict: 'open', reasons: [] };
		return verdict(filled.flatMap((blank) => (amountCount(`${entryOf(blank, state)}`) === 1 ? [] : [{ kind: 'range', blank }])));
	},
	length({ limits }, _, made) {
		const words = wordCount(plainText(made));
		const limit = limits[made.variant.channel];
		return { verdict: words > limit ? 'fix' : 'good', reasons: [{ kind: 'words', words, limit }] };
	},
	'spoken-time'(definition, _, made) {
		if (made.variant.channel !== 'spoken') return { verdict: 'off', reasons: [] };
		const seconds = spokenSeconds(plainText(made), definition.limits.wordsPerMinute);
		const limit = spokenLimit(definition);
		return { verdict: seconds > limit ? 'fix' : 'good', reasons: [{ kind: 'seconds', seconds, limit }] };
	},
};

/** Every check of the script, in its order. */
export function runChecks(definition: ScriptDefinition, state: ScriptState, made: Composed): CheckResult[] {
	return definition.checks.map(({ id, text, rule }) => {
		if (rule) return { id, text, isByHand: false, ...RULES[rule](definition, state, made) };
		return { id, text, isByHand: true, verdict: state.checked[id] ? 'ticked' : 'open', reasons: [] };
	});
}

/** How many things stand in the way: what the tool found, without what only the reader can tell. */
export const toFix = (results: readonly CheckResult[]): number => results.filter(({ verdict: found }) => found === 'fix').length;
