/**
 * Finds amounts in text, however they are written: 118000, 118,000, 118.000, 118 000, 118'000, 1,18,000, 118k, $118K, 1.18 lakh,
 * 11.8万, in digits of any script. Where a text can be read in two ways, both count: this decides what must not get out, so it would
 * rather see too much. Amounts spelled out in words are not seen.
 */

/** Zero of each script whose digits people type and NFKC does not turn into ASCII. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];

/**
 * Words behind a number and what they multiply it by: what people type, and the short and long forms of the Unicode locale tables
 * (CLDR, "compact decimal"). Some mean different things in different languages: then both count.
 */
const SCALES: readonly [number, RegExp][] = (
	[
		[1e3, 'k|thousand|grand|ths|thsd|t|tsd|tausend|e|ezer|mil|mila|mille|milhares|mii|tn|tusen|tusind|duizend|dzd|b|bin'],
		[1e3, 'tuhatta|tuhat|tys|tysiąca?|tysiące|tysięcy|tis|tisíce?|тыс|тысяч[аи]?|тис|тисяч[аі]?|χιλ|χιλιάδες|n|ng|nghìn|rb|ribu|พัน'],
		[1e3, 'ألف|آلاف|אלף|هزار|ہزار|हज़ार|हजार|ह|হাজার|হা|હજાર|ஆ|ஆயிரம்|వే|వేలు'],
		[1e4, 'หมื่น'],
		[1e5, 'lakhs?|lacs?|l|lpa|lk|लाख|লাখ|লা|લાખ|لاکھ|แสน'],
		[1e6, 'm|mi|mn|mio|mln|mil|mill|milj|millions?|millionen|millones|milioni|milyon|jt|juta|млн|ล้าน'],
		[1e7, 'crores?|cr|करोड़|करोड|কোটি|કરોડ|کروڑ'],
	] satisfies [number, string][]
).map(([factor, words]) => [factor, new RegExp(`^[ -]?(?:${words.normalize('NFKC')})(?![\\p{L}\\p{M}])`, 'u')]);
/** Chinese, Japanese and Korean write the unit right behind the number and go on without a space. */
const JOINED_SCALES: readonly [number, RegExp][] = [
	[1e3, /^ ?[千천]/u],
	[1e4, /^ ?[万萬만]/u],
];
const SCALE_WORDS = [...SCALES, ...JOINED_SCALES];

const CURRENCY_BEFORE =
	/(?:\p{Sc}|(?<!\p{L})(?:usd|eur|gbp|chf|cad|aud|nzd|sgd|hkd|inr|jpy|cny|sek|nok|dkk|pln|czk|huf|ron|brl|mxn|zar|aed|ils|try|krw|rs|kr|fr|r|zł|kč|ft|lei|sfr|us\$|a\$))[. ]?$/u;
const CURRENCY_AFTER =
	/^[ ]?(?:\p{Sc}|(?:usd|eur|gbp|chf|cad|aud|nzd|sgd|hkd|inr|jpy|cny|sek|nok|dkk|pln|czk|huf|ron|brl|mxn|zar|aed|ils|try|krw|euros?|dollars?|pounds?|francs?|rupees?|kr|zł|kč|ft|lei)(?!\p{L}))/u;
/** A small number before another word counts things ("118 queries"); before one of these, or before none, it may be thousands. */
const NO_NOUN =
	/^(?! ?%)(?:[^\p{L}%]*$|[ ]?[^\p{L}\d% ]|[ ](?:a|an|per|base|basis|now|today|at|in|and|or|to|before|after|gross|net|plus|as|for|with|is|was|if|but|so|on|by|from|total|annually|yearly|then|here|there|last|this|und|oder|bis|brutto|netto)(?!\p{L}))/u;

/** Lower case, ASCII digits, plain separators, nothing invisible. */
export function plainDigits(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\p{Nd}/gu, (digit) => {
			const point = digit.codePointAt(0) ?? 0;
			const zero = ZEROS.find((start) => point >= start && point <= start + 9);
			return zero === undefined ? digit : `${point - zero}`;
		})
		.replace(/٬|،/g, ',')
		.replace(/٫/g, '.')
		.replace(/[’ʼ`´]/g, "'")
		.replace(/\s/g, (space) => (space === '\n' ? '\n' : ' '))
		.toLowerCase();
}

/** 118,000 or 1,18,000: groups of three, or of two and three at the end as in India. */
const isGrouped = (groups: readonly string[]): boolean => {
	const [first = '', ...rest] = groups;
	const middle = rest.slice(0, -1);
	if (first.length > 3 || first === '0' || rest.at(-1)?.length !== 3) return false;
	return middle.every(({ length }) => length === 3) || (first.length <= 2 && middle.every(({ length }) => length === 2));
};

/** @returns what a numeral may mean: `whole` by itself, `scaled` too when a word such as "lakh" multiplies it */
function readNumeral(numeral: string): { whole: number[]; scaled: number[] } {
	const separators = [...numeral.replace(/\d/g, '')];
	const groups = numeral.split(/\D/);
	const kinds = new Set(separators);
	const last = separators.at(-1) ?? '';
	if (separators.length === 0) return { whole: [Number(numeral)], scaled: [] };
	const decimal = () => Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
	const canBeDecimal = last === '.' || last === ',';
	if (kinds.size === 1) {
		const grouped = isGrouped(groups) ? [Number(groups.join(''))] : [];
		const asDecimal = separators.length === 1 && canBeDecimal ? [decimal()] : [];
		return grouped.length > 0 ? { whole: grouped, scaled: asDecimal } : { whole: asDecimal, scaled: [] };
	}
	const isOnce = separators.indexOf(last) === separators.length - 1;
	const rest = groups.slice(0, -1);
	if (kinds.size === 2 && canBeDecimal && isOnce && isGrouped(rest)) return { whole: [decimal()], scaled: [] };
	return { whole: [], scaled: [] };
}

const SMALL = 1_000;
const LEAST_SHORTHAND = 10;

/**
 * Every amount that a text may mean. Numbers below 1,000 count only where they can be money: in a field for money, beside a
 * currency, or with nothing behind them that they count; there 118 may also be short for 118,000.
 * @param isMoney whether the whole text is the entry of a field for money
 */
export function readAmounts(text: string, isMoney: boolean): number[] {
	if (!/\p{N}/u.test(text)) return [];
	const plain = plainDigits(text);
	const found = new Set<number>();
	for (const match of plain.matchAll(/\d+(?:(?:[.,'_]| (?=\d{2,3}(?!\d)))\d+)*/g)) {
		const words = match[0].split(' ');
		for (let from = 0; from < words.length; from += 1) {
			for (let to = from + 1; to <= words.length; to += 1) {
				const before = from === 0 ? plain.slice(0, match.index) : ' ';
				const after = to === words.length ? plain.slice(match.index + match[0].length) : ` ${words[to]}`;
				for (const amount of amountsAt(words.slice(from, to).join(' '), before, after, isMoney)) found.add(amount);
			}
		}
	}
	return [...found];
}

function amountsAt(numeral: string, before: string, after: string, isMoney: boolean): number[] {
	const { whole, scaled } = readNumeral(numeral);
	const isGlued = /\p{L}$/u.test(before) && !CURRENCY_BEFORE.test(before);
	const hasCurrency = CURRENCY_BEFORE.test(before.slice(-6)) || CURRENCY_AFTER.test(after);
	const mayBeMoney = !/^ ?%/.test(after) && (isMoney || hasCurrency || (!isGlued && NO_NOUN.test(after)));
	const factors = SCALE_WORDS.filter(([, word]) => word.test(after)).map(([factor]) => factor);
	return [
		...whole.filter((value) => value >= SMALL || mayBeMoney),
		...(mayBeMoney ? whole.filter((value) => value >= LEAST_SHORTHAND && value < SMALL).map((value) => value * 1_000) : []),
		...factors.flatMap((factor) => [...whole, ...scaled].map((value) => Math.round(value * factor * 100) / 100)),
	];
}

/** Equal but for cents. */
export const isSameAmount = (one: number, other: number): boolean => Math.abs(one - other) < (Math.max(one, other) >= SMALL ? 1 : 0.005);

/** The digits of each number whatever stands between them, "118 - 000" as "118000": the net below the reading of formats. */
export const digitRuns = (text: string): string[] =>
	[...plainDigits(text).matchAll(/\d(?:[^\p{L}\d\n]{0,3}\d)*/gu)].map(([run]) => run.replace(/\D/g, ''));
