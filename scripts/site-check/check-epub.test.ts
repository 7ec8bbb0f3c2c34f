import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findLost } from './check-book.ts';
import { checkConformance, checkEpub } from './check-epub.ts';
import { readXml, readZip } from './read-epub.ts';

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';
const page = (body: string) => `<html ${XHTML}><head><title>A</title></head><body>${body}</body></html>`;
const GOOD: Record<string, string> = {
	mimetype: 'application/epub+zip',
	'META-INF/container.xml':
		'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="b/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
	'b/p.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">urn:uuid:8a4e15dc-4374-54be-b81b-4d8c89f31577</dc:identifier><dc:title>A</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-11-22T00:00:00Z</meta></metadata><manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="c/a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/></spine></package>`,
	'b/nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="c/a.xhtml">A</a></li></ol></nav>'),
	'b/c/a.xhtml': page(
		'<h1 id="t">A</h1><p><a href="#t">up</a> <a href="../nav.xhtml">contents</a> <a href="https://example.org/">site</a></p>',
	),
};

const pack = (files: Record<string, string>) =>
	Buffer.from(
		zipSync(
			Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { level: path === 'mimetype' ? 0 : 6 }]])),
		),
	);
const problemsOf = async (files: Record<string, string>) => checkEpub(await readZip(pack(files))).problems;
const edit = (file: string, from: string, to: string) => ({ ...GOOD, [file]: (GOOD[file] ?? '').replace(from, to) });

describe('an e-book', () => {
	it('of which all is well has no problem', async () => {
		expect(await problemsOf(GOOD)).toEqual([]);
		expect(await checkConformance(pack(GOOD))).toEqual([]);
	});

	it.each([
		['a mimetype that is not first', { x: '', ...GOOD }, 'mimetype is not the first file'],
		['no package', edit('META-INF/container.xml', 'p.opf', 'q.opf'), 'names the package document "b/q.opf"'],
		['a file that the manifest does not list', { ...GOOD, 'b/more.css': '' }, 'b/more.css is not in the manifest.'],
		['a file that is only listed', edit('b/p.opf', 'c/a.xhtml', 'c/z.xhtml'), 'The manifest lists b/c/z.xhtml, which is not there.'],
		['a file outside the spine', edit('b/p.opf', '<itemref idref="a"/>', ''), 'b/c/a.xhtml is not in the spine'],
		['a file outside the contents', edit('b/nav.xhtml', 'c/a.xhtml', 'nav.xhtml'), 'no way to b/c/a.xhtml.'],
		['an id that is not there', edit('b/c/a.xhtml', '#t', '#gone'), 'leads to #gone, and that file has no such id.'],
		['a file that is not there', edit('b/c/a.xhtml', '../nav', 'nav'), 'leads to nav.xhtml, and there is no such file.'],
		['HTML instead of XML', edit('b/c/a.xhtml', '<p>', '<br><p>'), 'b/c/a.xhtml is not well-formed'],
		['a script', edit('b/c/a.xhtml', '<p>', '<p onclick="go()">'), 'b/c/a.xhtml has a script.'],
		[
			'a picture from elsewhere',
			edit('b/c/a.xhtml', '<p>', '<p><img alt="" src="https://example.org/a.png"/>'),
			'b/c/a.xhtml loads https://example.org/a.png.',
		],
		['an unprotected link', edit('b/c/a.xhtml', 'https:', 'http:'), 'b/c/a.xhtml links http://example.org/.'],
	])('is refused for %s', async (_, files, problem) => {
		expect(await problemsOf(files)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
	});

	it('is refused by the rules of EPUBCheck', async () => {
		expect(await checkConformance(pack(edit('b/p.opf', '<dc:language>en</dc:language>', '')))).toContainEqual(
			expect.stringContaining('one dc:language element'),
		);
	});

	it('is refused where its bytes have changed', async () => {
		const bytes = pack(GOOD);
		const at = bytes.indexOf('application/epub+zip');
		bytes.write('APPLICATION', at);
		await expect(readZip(bytes)).rejects.toThrow('mimetype does not have its checksum.');
	});
});

describe('XML', () => {
	it.each([['<a b=1/>'], ['<a><b></a>'], ['<a>&nbsp;</a>'], ['<a b="1" b="2"/>'], ['<x:a/>'], ['<a>1 & 2</a>']])(
		'%s is not well-formed',
		(text) => {
			expect(readXml(text).mistakes.length).toBeGreaterThan(0);
		},
	);
});

describe('the text of a page', () => {
	it.each([
		[['one', 'two  three'], 'onetwothree', undefined],
		[['one', 'two'], 'twoone', 'two'],
		[['one', 'one'], 'one', 'one'],
		[['one', 'four'], 'onetwo', 'four'],
	])('%j against "%s" has lost %s', (words, text, lost) => {
		expect(findLost(words, text)).toBe(lost);
	});
});
