/**
 * Keeps what is for the reader's eyes alone out of what others get. An amount is found in every format; a name or a phrase is found
 * whatever its case, accents, punctuation and legal form. Not found: an amount that was rounded, converted or spelled out, and a
 * name that was paraphrased.
 */
import { digitRuns, isSameAmount, plainDigits, readAmounts } from './script.amounts.ts';
import type { ScriptBlank, ScriptDefinition } from './script.schema.ts';
import type { ScriptState } from './script.state.ts';

/** A private blank with what gives it away. */
export interface Secret {
	blank: ScriptBlank;
	amounts: number[];
	/** The digits in a row; null where they are too few to tell anything. */
	digits: string | null;
	/** Words in plain form; null where there are none to look for. */
	phrase: string | null;
	/** A name of one or two letters counts only as it was written. */
	exact: string | null;
}

const FEWEST_DIGITS = 5;
const SHORT_NAME = 3;
const SHORTEST_UNSPACED = 6;
/** In a private sentence, only amounts of this size are secrets: "half a day, once" has none. */
const LEAST_IN_WORDS = 1_000;

const ARTICLES = /^(?:the|an?|le|la|les|el|los|der|die|das) /;
const LEGAL_FORMS =
	/ (?:inc|incorporated|corp|corporation|co|company|llc|llp|ltd|limited|plc|gmbh|ag|se|kg|ug|sa|sas|sarl|srl|spa|bv|nv|oy|oyj|ab|asa?|aps|kk|pty|pvt)$/;
/** Scripts that write words without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Letters and digits with single spaces between words; no case, no accents. */
const plainWords = (text: string): string =>
	plainDigits(text)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function coreOf(text: string): string {
	let core = plainWords(text).replace(ARTICLES, '');
	for (let shorter = core.replace(LEGAL_FORMS, ''); shorter !== core; shorter = core.replace(LEGAL_FORMS, '')) core = shorter;
	return core;
}

/** @returns the amounts of a private entry; a year beside an amount is none */
function amountsOf(value: string, isMoney: boolean): number[] {
	const amounts = readAmounts(value, isMoney).filter((amount) => isMoney || amount >= LEAST_IN_WORDS);
	const isYear = (amount: number) => amount >= 1_900 && amount < 2_100 && new RegExp(`(?<![\\d.,])${amount}(?![\\d.,])`).test(value);
	const others = amounts.filter((amount) => !isYear(amount));
	return others.length > 0 ? others : amounts;
}

/** What the sheet keeps for the reader alone: filled private blanks, wherever an older version of the script put them. */
export function readSecrets({ blanks }: Pick<ScriptDefinition, 'blanks'>, state: Pick<ScriptState, 'blanks' | 'private'>): Secret[] {
	const known = new Map(blanks.map((blank) => [blank.id, blank]));
	const values = [
		...Object.entries(state.private),
		...Object.entries(state.blanks).filter(([id]) => known.get(id)?.private && !(id in state.private)),
	];
	return values.flatMap(([id, value]): Secret[] => {
		if (value.trim() === '') return [];
		// A private blank that this version of the script does not have keeps its secret all the same.
		const blank: ScriptBlank = known.get(id) ?? { id, label: id, gap: id, type: 'text', example: id, private: true, required: false };
		const isMoney = blank.type === 'money';
		const digits = plainDigits(value).replace(/\D/g, '');
		const core = isMoney && !/\p{L}{3}/u.test(value) ? '' : coreOf(value);
		const isShort = core.length < SHORT_NAME && !UNSPACED.test(core);
		return [
			{
				blank,
				amounts: amountsOf(value, isMoney),
				digits: isMoney && digits.length >= FEWEST_DIGITS ? digits : null,
				phrase: core === '' || isShort ? null : core,
				exact: isShort && /\p{Lu}/u.test(value) ? value.trim() : null,
			},
		];
	});
}

function holdsPhrase(text: string, phrase: string): boolean {
	const plain = plainWords(text);
	if (UNSPACED.test(phrase)) return plain.replaceAll(' ', '').includes(phrase.replaceAll(' ', ''));
	if (` ${plain} `.includes(` ${phrase} `)) return true;
	const joined = phrase.replaceAll(' ', '');
	return joined.length >= SHORTEST_UNSPACED && plain.replaceAll(' ', '').includes(joined);
}

const holdsExactly = (text: string, name: string): boolean =>
	text.split(/[^\p{L}\p{N}]+/u).includes(name) || text.split(/\s+/).includes(name);

/** @param isMoney whether the text is the entry of a field for money */
export function holdsSecret(text: string, isMoney: boolean, { amounts, digits, phrase, exact }: Secret): boolean {
	if (amounts.length > 0 && readAmounts(text, isMoney).some((amount) => amounts.some((secret) => isSameAmount(amount, secret))))
		return true;
	if (digits !== null && /\p{N}/u.test(text) && digitRuns(text).some((run) => run === digits || run === `${digits}00`)) return true;
	if (phrase !== null && holdsPhrase(text, phrase)) return true;
	return exact !== null && holdsExactly(text, exact);
}

/** A blank that others would read, and the private one whose content is in it. */
export interface Leak {
	blank: ScriptBlank;
	secret: ScriptBlank;
}

/** Every blank that holds something private, in the order of the definition. */
export function findLeaks(definition: Pick<ScriptDefinition, 'blanks'>, state: Pick<ScriptState, 'blanks' | 'private'>): Leak[] {
	const secrets = readSecrets(definition, state);
	if (secrets.length === 0) return [];
	return definition.blanks.flatMap((blank) => {
		const value = blank.private ? '' : (state.blanks[blank.id] ?? '');
		const secret = value && secrets.find((one) => holdsSecret(value, blank.type === 'money', one));
		return secret ? [{ blank, secret: secret.blank }] : [];
	});
}
