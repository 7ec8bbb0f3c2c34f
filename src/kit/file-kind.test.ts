/** Files that are no list, by their first bytes (as the formats' own specifications give them), their first words or their name. */
import { describe, expect, test } from 'vitest';
import { findBinaryKind, findTextKind } from './file-kind.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (text = '') => latin1(`PK\x03\x04${text}`);

describe('by bytes', () => {
	test.each([
		['%PDF-1.7\n', 'is-pdf', 'PDF'],
		['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'is-workbook', 'XLS'],
		['\x89PNG\r\n\x1a\n', 'is-image', 'PNG'],
		['\xff\xd8\xff\xe0', 'is-image', 'JPEG'],
		['GIF89a', 'is-image', 'GIF'],
		['RIFF\x24\x08\0\0WEBPVP8 ', 'is-image', 'WEBP'],
		['\x1f\x8b\x08', 'is-archive', 'GZIP'],
		['7z\xbc\xaf\x27\x1c\0\x04', 'is-archive', '7Z'],
		['Rar!\x1a\x07\x01\0', 'is-archive', 'RAR'],
		['SQLite format 3\0', 'not-text', 'SQLite'],
	])('%j is %s, %s, whatever its name', (start, code, found) => {
		expect(findBinaryKind(latin1(`${start} and more bytes than are looked at`), 'issues.csv')).toEqual({ code, found });
	});
	test.each(['title\n%PDF-1.7\n', 'RIFF of the shop\n', 'GIF', 'PK\nSHOP-1\n', 'PKW\x03\x04', 'SQL', ''])('%j is text', (text) => {
		expect(findBinaryKind(latin1(text), 'issues.csv')).toBeNull();
	});
	test.each([
		['issues.xlsx', '', 'is-workbook', 'XLSX'],
		['issues.xlsm', '', 'is-workbook', 'XLSM'],
		['Issues.XLSB', '', 'is-workbook', 'XLSB'],
		['issues.ods', '', 'is-workbook', 'ODS'],
		['issues.numbers', '', 'is-workbook', 'NUMBERS'],
		['jira.export.xlsx', '', 'is-workbook', 'XLSX'],
		['issues.csv', '[Content_Types].xml, xl/workbook.xml', 'is-workbook', 'XLSX'],
		['', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'is-workbook', 'ODS'],
		['issues.docx', 'word/document.xml', 'is-archive', 'DOCX'],
		['issues.zip', 'issues.csv', 'is-archive', 'ZIP'],
		['export', 'issues.csv', 'is-archive', 'ZIP'],
		['issues.csv', 'issues.csv', 'is-archive', 'ZIP'],
		['issues.tsv', 'issues.csv', 'is-archive', 'ZIP'],
		['issues.txt', 'issues.csv', 'is-archive', 'ZIP'],
		['issues.json', 'issues.csv', 'is-archive', 'ZIP'],
		['issues.jsonl', 'issues.csv', 'is-archive', 'ZIP'],
		['issues.jar', `${'\0'.repeat(4_000)}xl/`, 'is-archive', 'JAR'],
	])('an archive called %j that holds %j is %s, %s', (name, content, code, found) => {
		expect(findBinaryKind(zip(content), name)).toEqual({ code, found });
	});
	test('an archive without files is one, too', () => {
		expect(findBinaryKind(latin1('PK\x05\x06'), 'a.zip')).toEqual({ code: 'is-archive', found: 'ZIP' });
	});
});

describe('by words', () => {
	test.each([
		['<!DOCTYPE html><title>Sign in</title>', 'is-web-page', 'HTML'],
		['\n\n  <html lang="en">', 'is-web-page', 'HTML'],
		['<head><title>', 'is-web-page', 'HTML'],
		['<body>', 'is-web-page', 'HTML'],
		['<meta charset="utf-8">', 'is-web-page', 'HTML'],
		['<table><tr><td>1', 'is-web-page', 'HTML'],
		['<div>', 'is-web-page', 'HTML'],
		['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'is-web-page', 'HTML'],
		['<?xml version="1.0"?>\n<rss version="0.92">', 'is-xml', 'XML'],
		[`<?xml version="1.0"?>\n<rss><item><title>${'a'.repeat(500)}<html>`, 'is-xml', 'XML'],
		['<rss version="2.0">', 'is-xml', 'XML'],
		['<svg viewBox="0 0 1 1">', 'is-xml', 'XML'],
		['<feed xmlns="http://www.w3.org/2005/Atom">', 'is-xml', 'XML'],
		['BEGIN:VCALENDAR\r\nVERSION:2.0', 'is-other-text', '.ics'],
		['BEGIN:VCARD\r\nVERSION:4.0', 'is-other-text', '.vcf'],
		['{\\rtf1\\ansi', 'is-other-text', '.rtf'],
	])('%j is %s, %s', (text, code, found) => {
		expect(findTextKind(text, 'issues.csv')).toEqual({ code, found });
	});
	test.each([
		'title\n<html> in the answer\n',
		'title\n<?xml version is wrong\n',
		'title\nSays <rss version\n',
		'<placeholder> is not replaced',
		'begin:v',
		'BEGIN:VERIFY fails',
		'title\nbegin:vcalendar',
		'title\nbegin:vcard',
		'title\n{\\rtf',
		'',
	])('%j may be a list', (text) => {
		expect(findTextKind(text, 'issues.csv')).toBeNull();
	});
});

test.each([
	['three in 299 characters', '\x01\x02\x7f'.padEnd(299, 'a'), 'issues.dat', { code: 'not-text', found: '.dat' }],
	['three in 300 characters', '\x01\x02\x7f'.padEnd(300, 'a'), 'issues.csv', null],
	['two in ten characters', '\x01\x02'.padEnd(10, 'a'), 'issues.csv', null],
	['three in ten characters', '\x01\x02\x03'.padEnd(10, 'a'), 'issues.v2.x', { code: 'not-text', found: '.x' }],
	['three of a file without a name', '\x01\x02\x03', '', { code: 'not-text', found: '' }],
	['line breaks and tabs', '\r\n\t\n\n\n', 'issues.csv', null],
	['101 in a long file', '\x01'.repeat(101).padEnd(50_000, 'a'), 'a.csv', { code: 'not-text', found: '.csv' }],
	['100 in a long file', '\x01'.repeat(100).padEnd(50_000, 'a'), 'a.csv', null],
	['many behind the first 10,000 characters', 'a'.repeat(10_000) + '\x01'.repeat(1_000), 'a.csv', null],
])('control characters, %s', (_, text, name, kind) => {
	expect(findTextKind(text, name)).toEqual(kind);
});

test.each([
	['notes.md', '.md'],
	['Page.HTML', '.html'],
	['jira.csv.yaml', '.yaml'],
	['tool.py', '.py'],
])('the name %j says that it is no list but %s', (name, found) => {
	expect(findTextKind('title\nFails\n', name)).toEqual({ code: 'is-other-text', found });
});

test.each(['issues.csv', 'issues.tsv', 'issues.txt', 'issues.json', 'issues', '', 'issues.md.csv', 'mdx'])(
	'the name %j says nothing',
	(name) => {
		expect(findTextKind('title\nFails\n', name)).toBeNull();
	},
);
