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

/** UTF-16 by its mark, or by its NULs: in western text every second byte is one. A few of them are no sign: files may be damaged. */
function findWideEncoding(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = [...bytes.subarray(0, 2_000)];
	const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
	const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
	const few = sample.length * 0.15;
	if (odd > few && even < odd / 4) return 'utf-16le';
	if (even > few && odd < even / 4) return 'utf-16be';
	return null;
}

function countLost(text: string): number {
	return text.split('\ufffd').length - 1;
}

function chooseCodePage(bytes: Uint8Array): string {
	const start = bytes.subarray(0, 20_000);
	const scored = CODE_PAGES.map((encoding) => ({ encoding, known: countKnownHeaders(decode(start, encoding).split(/[,;\t|\r\n]/)) }));
	return scored.reduce((best, other) => (other.known > best.known ? other : best)).encoding;
}

/** Never throws. In: the whole file. Out: its text without a byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const read = (encoding: string, isGuess: boolean): DecodedText => {
		const text = decode(bytes, encoding);
		return { text, encoding, isGuess, lost: countLost(text) };
	};
	const wide = findWideEncoding(bytes);
	if (wide) return read(wide, false);
	const unicode = read('utf-8', false);
	// A few broken bytes in a file full of proper multi-byte characters: still UTF-8, cut or joined by a tool that counts bytes.
	const proper = unicode.text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
	return unicode.lost === 0 || proper > unicode.lost * 2 ? unicode : read(chooseCodePage(bytes), true);
}
