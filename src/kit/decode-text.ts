/**
 * Bytes to text. Exports come as UTF-8 with or without a mark, as UTF-16 (Excel's "Unicode text"), and in the code page of the
 * machine that saved them.
 */
import { countKnownHeaders } from '../core/issue-headers.ts';

export interface DecodedText {
	text: string;
	/** As TextDecoder calls it. */
	encoding: string;
	/** Whether the encoding is a guess that may have turned letters into others. */
	isGuess: boolean;
	/** How many characters could not be read and stand as U+FFFD. */
	lost: number;
}

/** Code pages of spreadsheets by country. The first is the answer when none of them makes column names that are known. */
const CODE_PAGES = ['windows-1252', 'shift_jis', 'gb18030', 'euc-kr', 'windows-1251', 'windows-1250', 'big5'];

function decode(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes);
}

/** UTF-16 without a mark: in western text every second byte is NUL. */
function findWideEncoding(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 2_000);
	const nuls = [0, 0];
	for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = nuls;
	if (odd > sample.length * 0.15 && even < odd / 4) return 'utf-16le';
	if (even > sample.length * 0.15 && odd < even / 4) return 'utf-16be';
	return null;
}

function countKnown(text: string): number {
	const firstLine = text.replace(/^\ufeff?sep=.\r?\n/, '').split(/[\r\n]/, 1)[0] ?? '';
	return countKnownHeaders(
		firstLine
			.slice(0, 20_000)
			.split(/[,;\t|]/)
			.map((cell) => cell.replace(/^\s*"|"\s*$/g, '')),
	);
}

function chooseCodePage(bytes: Uint8Array): string {
	const start = bytes.subarray(0, 20_000);
	const scored = CODE_PAGES.map((encoding) => ({ encoding, known: countKnown(decode(start, encoding)) }));
	return scored.reduce((best, other) => (other.known > best.known ? other : best)).encoding;
}

/** Never throws. In: the whole file. Out: its text without a byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const wide = findWideEncoding(bytes);
	if (wide) return { text: decode(bytes, wide), encoding: wide, isGuess: false, lost: 0 };
	const text = decode(bytes, 'utf-8');
	const lost = text.split('\ufffd').length - 1;
	if (lost === 0) return { text, encoding: 'utf-8', isGuess: false, lost: 0 };
	// A few broken bytes in a file full of proper multi-byte characters: still UTF-8, cut or joined by a tool that counts bytes.
	const proper = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
	if (proper > lost * 2) return { text, encoding: 'utf-8', isGuess: false, lost };
	const encoding = chooseCodePage(bytes);
	return { text: decode(bytes, encoding), encoding, isGuess: true, lost: 0 };
}
