import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { linkSections } from './book-links.ts';
import type { Section } from './book-section.ts';

const content = (html: string) => fromHtml(html, { fragment: true }).children as ElementContent[];
const section = (file: string, paths: string[], html: string): Section => ({
	file,
	paths,
	content: content(html),
	title: '',
	type: 'chapter',
	role: undefined,
	depth: 0,
	places: [],
});
const ROOT = new URL('https://example.org/some-fork/');

/** What becomes of a link in the chapter on pay, as written in the page of a site below `/some-fork/`. */
function linkFrom(link: string, root: URL | undefined = ROOT): string {
	const sections = [
		section('get-hired/salary.xhtml', ['get-hired/salary/'], `${link}<h2 id="range"></h2>`),
		section('career/path.xhtml', ['career/path/'], '<h2 id="levels"></h2>'),
		section('toolkit/salary-script.xhtml', ['toolkit/salary-script/', 'get-hired/salary/'], '<p id="first-ask"></p>'),
		section('faq.xhtml', ['faq/'], ''),
		section('faq/craft.xhtml', ['faq/'], '<h2 id="slow-endpoint"></h2>'),
		section('sources.xhtml', ['sources/'], '<p id="dora-2025"></p>'),
	];
	return toHtml((linkSections(sections, { base: '/some-fork/', root })[0]?.content[0] ?? []) as ElementContent);
}
const hrefOf = (href: string, root?: URL) => /href="([^"]*)"/.exec(linkFrom(`<a href="${href}">a</a>`, root))?.[1];

describe('a link in the book', () => {
	it.each([
		['/some-fork/career/path/', '../career/path.xhtml'],
		['/some-fork/career/path/#levels', '../career/path.xhtml#levels'],
		['https://example.org/some-fork/career/path/', '../career/path.xhtml'],
		['../../career/path/', '../career/path.xhtml'],
		['#range', '#range'],
		['/some-fork/get-hired/salary/#range', '#range'],
		// The page has the tool in it; the book has it at the end.
		['#first-ask', '../toolkit/salary-script.xhtml#first-ask'],
		// One page of the site, several files of the book.
		['/some-fork/faq/', '../faq.xhtml'],
		['/some-fork/faq/#slow-endpoint', '../faq/craft.xhtml#slow-endpoint'],
	])('%s leads to %s', (href, target) => {
		expect(hrefOf(href)).toBe(target);
	});

	it.each([
		['/some-fork/privacy/#offline', 'https://example.org/some-fork/privacy/#offline'],
		['/some-fork/career/path/#gone', 'https://example.org/some-fork/career/path/#gone'],
		['/some-fork/faq/?q=1#slow-endpoint', 'https://example.org/some-fork/faq/?q=1#slow-endpoint'],
		['https://example.org/other/', 'https://example.org/other/'],
		['https://example.com/some-fork/career/path/', 'https://example.com/some-fork/career/path/'],
	])('%s leads out to %s', (href, target) => {
		expect(hrefOf(href)).toBe(target);
	});

	it('is plain text where only the site has it and nobody knows where the site is', () => {
		const sections = [section('a.xhtml', ['a/'], '<p><a id="here" href="/b/">b</a></p>')];
		const [linked] = linkSections(sections, { base: '/', root: undefined });
		expect(toHtml(linked?.content[0] as ElementContent)).toBe('<p><span id="here">b</span></p>');
	});

	it('says that it is a citation', () => {
		expect(linkFrom('<a href="/some-fork/sources/#dora-2025" id="cite-salary-dora-2025">DORA</a>')).toBe(
			'<a href="../sources.xhtml#dora-2025" id="cite-salary-dora-2025" role="doc-biblioref">DORA</a>',
		);
	});
});
