/** Bytes of the encodings in which spreadsheets and trackers save, read back as the letters that were put in. */
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

/** The bytes of a text in a code page of one byte a letter, by trying all 256. */
function encode(text: string, encoding: string): Uint8Array {
	const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
	return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

function encodeWide(text: string, isLittle: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
	return new Uint8Array(view.buffer);
}

describe('UTF-16', () => {
	test.each([
		['utf-16le', 'タイトル,状態', true],
		['utf-16be', 'タイトル,状態', false],
		['utf-16le', 'title\tstate', true],
		['utf-16be', 'title\tstate', false],
	])('%s with a mark: %s', (encoding, text, isLittle) => {
		expect(decodeText(encodeWide(`\ufeff${text}`, isLittle))).toEqual({ text, encoding, isGuess: false, lost: 0 });
	});
	test.each([
		['utf-16le', true],
		['utf-16be', false],
	])('%s without a mark', (encoding, isLittle) => {
		const text = 'title\tstate\nTitel mit Umläuten\topen\n';
		expect(decodeText(encodeWide(text, isLittle))).toEqual({ text, encoding, isGuess: false, lost: 0 });
	});
	test.each([
		['four of twenty bytes, each at an odd place', [1, 3, 5, 7], 'utf-16le'],
		['four of twenty bytes, each at an even place', [0, 2, 4, 6], 'utf-16be'],
		['three of twenty bytes at odd places', [1, 3, 5], 'utf-8'],
		['three of twenty bytes at even places', [0, 2, 4], 'utf-8'],
		['one at an even place to four at odd ones', [1, 3, 5, 7, 8], 'utf-8'],
		['one at an odd place to four at even ones', [0, 2, 4, 6, 9], 'utf-8'],
		['one at an even place to five at odd ones', [1, 3, 5, 7, 8, 9], 'utf-16le'],
		['one at an odd place to five at even ones', [0, 2, 4, 6, 8, 9], 'utf-16be'],
	])('NULs in %s', (_, places, encoding) => {
		const bytes = Uint8Array.from({ length: 20 }, (_byte, index) => (places.includes(index) ? 0 : 0x41));
		expect(decodeText(bytes).encoding).toBe(encoding);
	});
	test('cut in the middle of a character has lost that', () => {
		expect(decodeText(encodeWide('\ufefftitle', true).subarray(0, -1))).toEqual({
			text: 'titl\ufffd',
			encoding: 'utf-16le',
			isGuess: false,
			lost: 1,
		});
	});
});

describe('UTF-8', () => {
	test.each(['Größe,状態', 'title', ''])('%j', (text) => {
		const bytes = new TextEncoder().encode(text);
		expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8', isGuess: false, lost: 0 });
		expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])).text).toBe(text);
	});
	test.each([
		['ÄÖÜ', 1, { text: 'ÄÖÜ\ufffd', encoding: 'utf-8', isGuess: false, lost: 1 }],
		['ÄÖ', 1, { text: 'Ã„Ã–ÿ', encoding: 'windows-1252', isGuess: true, lost: 0 }],
		['ÄÖÜß日', 2, { text: 'ÄÖÜß日\ufffd\ufffd', encoding: 'utf-8', isGuess: false, lost: 2 }],
	])('%j and %i broken bytes', (text, broken, expected) => {
		expect(decodeText(new Uint8Array([...new TextEncoder().encode(text), ...Array(broken).fill(0xff)]))).toEqual(expected);
	});
});

describe('code pages', () => {
	test.each([
		['windows-1252', 'Größe;Höhe\r\n'],
		['windows-1251', 'Ключ;Тема\r\n'],
		['windows-1251', '"Ключ" ; "Тема"\r\n'],
		['windows-1251', 'sep=;\r\nКлюч;Тема\r\n'],
		['windows-1251', 'sep=;\nКлюч;Тема\n'],
		['windows-1251', 'Список\rКлюч\tТема\r'],
		['windows-1251', 'Ключ|Тема\n'],
		['windows-1251', 'Июль,Ключ,Тема\n'],
		['windows-1251', 'ящик,Ключ,Тема\n'],
		['windows-1251', 'юрист,Ключ,Тема\n'],
		['windows-1251', 'Ия,Ключ,Тема\n'],
		['windows-1250', 'Tytuł,Předmět,Etykiety\n'],
	])('%s: %j', (encoding, text) => {
		expect(decodeText(encode(text, encoding))).toEqual({ text, encoding, isGuess: true, lost: 0 });
	});
	test.each([
		// Bytes as an editor of each country saves the two words.
		['shift_jis', '件名,状態', [0x8c, 0x8f, 0x96, 0xbc, 0x2c, 0x8f, 0xf3, 0x91, 0xd4]],
		['gb18030', '标题,状态', [0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xd7, 0xb4, 0xcc, 0xac]],
		['euc-kr', '제목,상태', [0xc1, 0xa6, 0xb8, 0xf1, 0x2c, 0xbb, 0xf3, 0xc5, 0xc2]],
		['big5', '標題,狀態', [0xbc, 0xd0, 0xc3, 0x44, 0x2c, 0xaa, 0xac, 0xba, 0x41]],
	])('%s: %s', (encoding, text, bytes) => {
		expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding, isGuess: true, lost: 0 });
	});
	test('says how many characters even the code page could not read', () => {
		const bytes = Uint8Array.from([0x8c, 0x8f, 0x96, 0xbc, 0x2c, 0x8f, 0xf3, 0x91, 0xd4, 0x0a, 0x8c]);
		expect(decodeText(bytes)).toEqual({ text: '件名,状態\n\ufffd', encoding: 'shift_jis', isGuess: true, lost: 1 });
	});
	test('names far behind the first lines do not count', () => {
		const text = `${'Größe;'.repeat(4_000)}\nКлюч`;
		const bytes = new Uint8Array([...encode(text.slice(0, -4), 'windows-1252'), ...encode('Ключ', 'windows-1251')]);
		expect(decodeText(bytes).encoding).toBe('windows-1252');
	});
});
