/** Tells files that hold no list as text by their first bytes, their first words or their name, before anything tries to parse them. */
import type { ReadErrorCode } from './read-result.ts';

export interface OtherKind {
	code: ReadErrorCode;
	/** The kind as people write it: "XLSX", "PDF", "PNG", ".py". */
	found: string;
}

/** First bytes in hexadecimal. Workbooks of today are ZIP archives and are told apart by name and by what is in them. */
const SIGNATURES: readonly [start: RegExp, code: ReadErrorCode, found: string][] = [
	[/^25504446/, 'is-pdf', 'PDF'],
	[/^d0cf11e0a1b11ae1/, 'is-workbook', 'XLS'],
	[/^89504e47/, 'is-image', 'PNG'],
	[/^ffd8ff/, 'is-image', 'JPEG'],
	[/^47494638/, 'is-image', 'GIF'],
	[/^52494646.{8}57454250/, 'is-image', 'WEBP'],
	[/^1f8b/, 'is-archive', 'GZIP'],
	[/^377abcaf271c/, 'is-archive', '7Z'],
	[/^526172211a07/, 'is-archive', 'RAR'],
	[/^53514c69746520666f726d6174/, 'not-text', 'SQLite'],
];
/** An archive with files in it, or an empty one. */
const ZIP = /^504b(?:0304|0506)/;
const WORKBOOK_NAMES = ['XLSX', 'XLSM', 'XLSB', 'ODS', 'NUMBERS'];
/** Names of lists: an archive under one of them has been renamed. */
const LIST_NAMES = ['', 'CSV', 'TSV', 'TXT', 'JSON', 'JSONL'];
const OTHER_TEXT =
	/\.(md|markdown|mdx|html?|xml|ya?ml|toml|ini|log|ics|vcf|eml|rtf|tex|sql|js|mjs|ts|tsx|jsx|css|py|rb|go|rs|java|kt|c|h|cpp|cs|php|sh|ps1|diff|patch|svg)$/i;

function zipKind(bytes: Uint8Array, name: string): OtherKind {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000));
	const extension = (/(?<=\.)[a-z0-9]{2,8}$/i.exec(name)?.[0] ?? '').toUpperCase();
	if (WORKBOOK_NAMES.includes(extension)) return { code: 'is-workbook', found: extension };
	if (start.includes('xl/')) return { code: 'is-workbook', found: 'XLSX' };
	if (start.includes('opendocument.spreadsheet')) return { code: 'is-workbook', found: 'ODS' };
	return { code: 'is-archive', found: LIST_NAMES.includes(extension) ? 'ZIP' : extension };
}

/** In: the whole file and its name. Out: the kind if the bytes belong to no text file, else null. */
export function findBinaryKind(bytes: Uint8Array, name: string): OtherKind | null {
	const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
	if (ZIP.test(start)) return zipKind(bytes, name);
	const known = SIGNATURES.find(([signature]) => signature.test(start));
	return known ? { code: known[1], found: known[2] } : null;
}

/** In: decoded text and the name of the file. Out: the kind if this is text of another sort than a list, else null. */
export function findTextKind(text: string, name: string): OtherKind | null {
	const start = text.slice(0, 500).trimStart().toLowerCase();
	if (/^(<!doctype html|<html|<head|<table|<body|<meta|<div)/.test(start)) return { code: 'is-web-page', found: 'HTML' };
	if (start.startsWith('<?xml') && start.includes('<html')) return { code: 'is-web-page', found: 'HTML' };
	if (/^<(\?xml|rss|svg|feed)/.test(start)) return { code: 'is-xml', found: 'XML' };
	if (start.startsWith('begin:vcalendar')) return { code: 'is-other-text', found: '.ics' };
	if (start.startsWith('begin:vcard')) return { code: 'is-other-text', found: '.vcf' };
	if (start.startsWith('{\\rtf')) return { code: 'is-other-text', found: '.rtf' };
	// More than one control character in a hundred: no list, whatever its name says.
	const controls = text.slice(0, 10_000).match(/[^\P{Cc}\s]/gu)?.length ?? 0;
	if (controls > 2 && controls * 100 > Math.min(text.length, 10_000))
		return { code: 'not-text', found: /\.[a-z0-9]+$/i.exec(name)?.[0] ?? '' };
	const extension = OTHER_TEXT.exec(name)?.[0];
	return extension ? { code: 'is-other-text', found: extension.toLowerCase() } : null;
}
