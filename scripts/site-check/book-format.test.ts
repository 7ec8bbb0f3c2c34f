import { describe, expect, it } from 'vitest';
import { contentsLists } from '../../src/build/book/front-matter.ts';
import { packBook } from '../../src/build/book/pack-book.ts';
import { element } from '../../src/build/book/replace-elements.ts';
import { writeDocument, writeNavigation } from '../../src/build/book/write-document.ts';
import { identifierOf, writePackage } from '../../src/build/book/write-package.ts';
import { checkEpub } from './check-epub.ts';
import { readXml, readZip } from './read-epub.ts';

const FRAME = { language: 'en', direction: 'ltr', style: 'style.css' };
const FACTS = {
	title: 'R&D <for all>',
	description: 'A book.',
	language: 'en',
	direction: 'ltr',
	identifier: 'urn:uuid:1',
	modified: '2026-11-22',
	rights: 'CC BY 4.0',
	source: undefined,
	accessibility: 'All of it can be read aloud.',
};

describe('the identifier', () => {
	// Python 3: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/some-fork/')
	it('is that of the address', () => {
		expect(identifierOf('https://example.org/some-fork/')).toBe('urn:uuid:8a4e15dc-4374-54be-b81b-4d8c89f31577');
	});
});

describe('a document', () => {
	it('is XHTML that says its language, and whose signs are signs', () => {
		const content = [element('p', { className: ['a'] }, ['1 < 2 & "3"', element('br', {}, [])])];
		const xml = readXml(writeDocument({ title: 'A & B', type: 'chapter', role: 'doc-chapter', content }, FRAME));
		expect(xml.mistakes).toEqual([]);
		expect(xml.text.trim()).toContain('1 < 2 & "3"');
		expect(xml.elements[0]?.attributes).toMatchObject({ xmlns: 'http://www.w3.org/1999/xhtml', lang: 'en', 'xml:lang': 'en' });
		expect(xml.elements.find(({ name }) => name === 'section')?.attributes).toEqual({
			'epub:type': 'chapter',
			role: 'doc-chapter',
			'aria-label': 'A & B',
		});
	});

	it('has drawings in their own namespace', () => {
		const svg = element('svg', { viewBox: '0 0 1 1', role: 'img', ariaLabel: 'A' }, [element('path', { d: 'M0 0' }, [])]);
		const { elements } = readXml(writeDocument({ title: 'A', type: 'chapter', content: [svg] }, FRAME));
		expect(elements.find(({ name }) => name === 'svg')?.attributes).toEqual({
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: '0 0 1 1',
			role: 'img',
			'aria-label': 'A',
		});
	});
});

describe('the contents', () => {
	const section = (file: string, depth: number, type = 'chapter') => ({
		file,
		title: file.replace('.xhtml', ''),
		type,
		role: undefined,
		content: [],
		paths: [],
		depth,
		places: file === 'b.xhtml' ? [{ id: 'q', title: 'Why?' }] : [],
	});
	const sections = [section('part.xhtml', 0, 'part'), section('a.xhtml', 1), section('b.xhtml', 1), section('words.xhtml', 0, 'glossary')];

	it('have chapters below their part, and places below their chapter', () => {
		const text = writeNavigation(
			'Contents',
			contentsLists(sections, 'title.xhtml', 'contents.xhtml', (key) => key),
			FRAME,
		);
		expect(text).toContain(
			'<li><a href="part.xhtml">part</a><ol><li><a href="a.xhtml">a</a></li><li><a href="b.xhtml">b</a><ol><li><a href="b.xhtml#q">Why?</a></li></ol></li></ol></li><li><a href="words.xhtml">words</a></li>',
		);
		expect(text).toContain('<a href="words.xhtml" epub:type="glossary">words</a>');
	});
});

describe('the package', () => {
	it('names what it is, with signs as signs', () => {
		const xml = readXml(writePackage(FACTS, []));
		expect(xml.mistakes).toEqual([]);
		expect(xml.text).toContain('R&D <for all>');
		expect(xml.text).toContain('2026-11-22T00:00:00Z');
	});
});

describe('the file', () => {
	const files = new Map([
		['META-INF/container.xml', '<a/>'],
		['book/ü.txt', 'ü'.repeat(1000)],
	]);

	it('begins with what it is, stored, at the place where programs look (OCF 3.3, 4.3)', async () => {
		const bytes = Buffer.from(packBook(files));
		expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
		expect(bytes.readUInt16LE(28)).toBe(0);
		const entries = await readZip(bytes);
		expect(entries.map(({ path, method }) => [path, method])).toEqual([
			['mimetype', 0],
			['META-INF/container.xml', 8],
			['book/ü.txt', 8],
		]);
		expect(entries[2]?.content.toString('utf8')).toBe('ü'.repeat(1000));
		expect(checkEpub(entries).problems).not.toContain(expect.stringContaining('mimetype'));
	});

	it('has the same bytes wherever and whenever it is made', () => {
		const zone = process.env.TZ;
		const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
			process.env.TZ = name;
			return Buffer.from(packBook(files)).toString('hex');
		});
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect(made[0]).toBe(made[1]);
		// APPNOTE 4.4.6: noon (12 in five bits, then minutes and seconds), 1 January 1980 (year 0, month 1, day 1).
		expect(Buffer.from(made[0] ?? '', 'hex').readUInt32LE(10)).toBe(0x00216000);
	});
});
