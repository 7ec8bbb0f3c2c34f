/**
 * Small numbers in as few characters as their likelihood allows: arithmetic coding in the form of asymmetric numeral systems (rANS;
 * Townsend 2020, https://arxiv.org/abs/2001.09186), as newer archives have it. Each symbol stands in circumstances that writer and
 * reader both know, such as "a gap on a long list", and for each circumstances the file says how likely the symbols are. A likely one
 * costs less than a bit.
 *
 * The text is one large number, read from its end towards its beginning as a stack of symbols: the lowest 12 bits say which symbol is
 * on top, by shares of 4,096. Taking it off leaves a smaller number, which is filled up with digits of the text. All of them stay below
 * 2^30, where every browser has whole numbers at once and needs no memory for them.
 */

/** Writes symbols, or reads them: what describes a format with this describes both directions. */
export interface SymbolCoder {
	/**
	 * @param kind the circumstances, from 0
	 * @param symbol what to write, from 0 to 63; a reader pays no heed to it
	 * @returns the symbol that was written or read
	 */
	symbol(kind: number, symbol: number): number;
	/** A number of so many bits, up to 13, of which every one is as likely. */
	plain(bits: number, value: number): number;
	/** A whole number from 0 to 65,535, small ones as symbols. */
	number(kind: number, value: number): number;
}
export interface SymbolReader extends SymbolCoder {
	/** Goes on with the next slice. */
	open(slice: string): void;
}
/** What a writer makes. */
export interface Coded {
	/** By kind: a digit for each symbol that says how likely it is, `scaleOf`. */
	odds: string[];
	slices: string[];
}
export interface SymbolWriter extends SymbolCoder {
	/** Ends a slice. */
	cut(): void;
	/** All that was written. */
	done(): Coded;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SHARE_BITS = 12;
const SHARES = 2 ** SHARE_BITS;
/** The number never falls below this while there are digits to fill it up. */
const FULL = 2 ** 24;

/** Numbers below this are symbols themselves; others fall into steps, four to each doubling, and the rest of them is plain. */
const DIRECT = 16;

/** How likely a digit makes a symbol, beside the others of its kind: 0, then 4 to 7, 8 to 14 by twos, 16 to 28 by fours and so on. */
const scaleOf = (digit: number): number => (digit === 0 ? 0 : (4 + ((digit - 1) & 3)) * 2 ** ((digit - 1) >> 2));

/** In: digits of one kind. Out: by symbol, how many of the 4,096 shares it has; one that can come has at least one. */
function sharesOf(odds: string): number[] {
	const scales = [...odds].map((digit) => scaleOf(DIGITS.indexOf(digit)));
	const all = scales.reduce((sum, scale) => sum + scale, 0);
	const shares = scales.map((scale) => (scale === 0 ? 0 : Math.max(1, Math.floor((scale * SHARES) / all))));
	// What rounding leaves or takes is the likeliest symbol's.
	const most = shares.indexOf(Math.max(...shares));
	shares[most] = (shares[most] ?? 0) + SHARES - shares.reduce((sum, share) => sum + share, 0);
	return shares;
}

/** Where the shares of each symbol begin. */
function startsOf(shares: readonly number[]): number[] {
	let start = 0;
	return shares.map((share) => {
		start += share;
		return start - share;
	});
}

export function symbolReader(odds: readonly string[]): SymbolReader {
	const values = new Uint8Array(128);
	for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
	/** By kind and share: the symbol, how many shares it has, and which of them this is. */
	const symbols = new Uint8Array(odds.length * SHARES);
	const sizes = new Uint16Array(odds.length * 64);
	const starts = new Uint16Array(odds.length * 64);
	for (const [kind, digits] of odds.entries()) {
		if (digits === '') continue;
		const shares = sharesOf(digits);
		for (const [symbol, start] of startsOf(shares).entries()) {
			const size = shares[symbol] as number;
			sizes[kind * 64 + symbol] = size;
			starts[kind * 64 + symbol] = start;
			symbols.fill(symbol, kind * SHARES + start, kind * SHARES + start + size);
		}
	}
	let stack = FULL;
	let text = '';
	let place = 0;
	const fill = () => {
		while (stack < FULL && place < text.length) stack = (stack << 6) | (values[text.charCodeAt(place++) & 127] as number);
	};
	const symbol = (kind: number) => {
		const share = stack & (SHARES - 1);
		const found = symbols[kind * SHARES + share] as number;
		const at = kind * 64 + found;
		stack = (sizes[at] as number) * (stack >> SHARE_BITS) + share - (starts[at] as number);
		if (stack < FULL) fill();
		return found;
	};
	const plain = (bits: number) => {
		const value = stack & ((1 << bits) - 1);
		stack >>= bits;
		if (stack < FULL) fill();
		return value;
	};
	return {
		...{ symbol, plain },
		number(kind) {
			const step = symbol(kind);
			if (step < DIRECT) return step;
			const bits = 2 + ((step - DIRECT) >> 2);
			return ((4 + (step & 3)) << bits) | plain(bits);
		},
		open(slice) {
			[stack, text, place] = [0, slice, 0];
			fill();
		},
	};
}

/** Nearest digit for how often a symbol came, where the commonest came `most` times. */
function digitFor(count: number, most: number): string {
	const wanted = (count / most) * scaleOf(DIGITS.length - 1);
	let best = 1;
	for (let digit = 2; digit < DIGITS.length; digit++)
		if (Math.abs(Math.log(scaleOf(digit) / wanted)) < Math.abs(Math.log(scaleOf(best) / wanted))) best = digit;
	return DIGITS[best] as string;
}

/** Writes when all is known: what comes how often decides how it is written. */
export function symbolWriter(): SymbolWriter {
	const slices: [kind: number, value: number][][] = [[]];
	const counts: number[][] = [];
	const symbol = (kind: number, value: number) => {
		slices.at(-1)?.push([kind, value]);
		counts[kind] ??= [];
		const own = counts[kind];
		own[value] = (own[value] ?? 0) + 1;
		return value;
	};
	const plain = (bits: number, value: number) => {
		slices.at(-1)?.push([-bits, value]);
		return value;
	};
	return {
		...{ symbol, plain },
		number(kind, value) {
			if (value < DIRECT) return symbol(kind, value);
			const bits = 29 - Math.clz32(value);
			symbol(kind, DIRECT + (bits - 2) * 4 + ((value >> bits) & 3));
			plain(bits, value & (2 ** bits - 1));
			return value;
		},
		cut: () => void slices.push([]),
		done() {
			const odds = Array.from(counts, (own) => {
				const most = Math.max(0, ...(own ?? []).filter((count) => count > 0));
				return Array.from(own ?? [], (count) => (count ? digitFor(count, most) : 'A')).join('');
			});
			const shares = odds.map((digits) => (digits === '' ? [] : sharesOf(digits)));
			const starts = shares.map(startsOf);
			return { odds, slices: slices.map((slice) => pack(slice, shares, starts)) };
		},
	};
}

/** The last symbol goes onto the stack first, so that the first one is on top. */
function pack(slice: readonly [kind: number, value: number][], shares: readonly number[][], starts: readonly number[][]): string {
	let number = FULL;
	let text = '';
	const put = (digit: number) => {
		text += DIGITS[digit];
	};
	for (const [kind, value] of slice.toReversed()) {
		const all = kind < 0 ? 2 ** -kind : SHARES;
		const size = kind < 0 ? 1 : (shares[kind]?.[value] ?? 0);
		const start = kind < 0 ? value : (starts[kind]?.[value] ?? 0);
		for (; number >= (FULL / all) * 64 * size; number >>= 6) put(number & 63);
		number = Math.floor(number / size) * all + (number % size) + start;
	}
	for (let digit = 0; digit < 5; digit++, number >>= 6) put(number & 63);
	return [...text].reverse().join('');
}
