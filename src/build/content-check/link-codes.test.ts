import { expect, test } from 'vitest';
import { QUESTION, reportOf, reportOfPage } from './project.examples.ts';

test('a link to a page that does not exist', () => {
	expect(reportOfPage('Read [this](/on-the-job/leak/).')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:6  BFM007 unknown-page
		  No page has the address /on-the-job/leak/
		  A page of this site, written from the root and without the base path. Did you mean "/on-the-job/leaks/"?
		  Fix: correct the address, or write the page below content/docs.
		  More: docs/errors.md#bfm007-unknown-page"
	`);
});

test('a field that holds the address of a page that does not exist', () => {
	const report = reportOf({ 'content/docs/on-the-job/leaks.mdx': null, 'content/faq/is-it-a-leak.md': null });
	expect(report).toContain('content/tools/leak-finder.yaml:5:10  BFM007 unknown-page');
});

test('a link to a heading that does not exist, on another page and on its own', () => {
	expect(reportOfPage('[There](/on-the-job/leaks/#small-leek)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM008 unknown-heading
		  /on-the-job/leaks/ has no heading with the id "small-leek".
		  One of its ids: small-leaks. Did you mean "small-leaks"?
		  Fix: correct what follows the #, or link the page without it.
		  More: docs/errors.md#bfm008-unknown-heading"
	`);
	expect(reportOfPage('[Here](#big-leaks)')).toContain('This page has no heading with the id "big-leaks".');
});

test('a relative link', () => {
	expect(reportOfPage('[There](../leaks.mdx#small-leaks)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM009 relative-link
		  The link "../leaks.mdx#small-leaks" depends on the page that it stands on.
		  Pages are linked from the root, with a slash at both ends, so that text can move without breaking.
		  Fix: write /on-the-job/leaks/#small-leaks
		  More: docs/errors.md#bfm009-relative-link"
	`);
});

test('a link without a slash at its end keeps its fragment in the suggestion', () => {
	expect(reportOfPage('[There](/on-the-job/leaks#small-leaks)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM010 missing-slash
		  The link "/on-the-job/leaks#small-leaks" has no slash at the end of its path.
		  Addresses of pages end in a slash; without it every reader is sent through a redirect.
		  Fix: write /on-the-job/leaks/#small-leaks
		  More: docs/errors.md#bfm010-missing-slash"
	`);
});

test.each(['javascript:alert(1)', '//example.org/x', 'file:///etc/hosts', 'mailto:nobody'])('the link %s is refused', (url) => {
	expect(reportOfPage(`[There](${url})`)).toContain(`content/docs/on-the-job/leaks.mdx:8:1  BFM011 unsafe-link\n  The link "${url}"`);
});

test('a link that is neither a page nor the web', () => {
	expect(reportOfPage('[There](javascript:leak)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM011 unsafe-link
		  The link "javascript:leak" is neither a page of this site nor an ordinary web address.
		  A page from the root (/page/), a web address (https://…) or a mail address (mailto:…).
		  Fix: write one of these.
		  More: docs/errors.md#bfm011-unsafe-link"
	`);
});

test('two files that make one address', () => {
	const page = '---\ntitle: Leaks again\ndescription: Again.\n---\nAgain.\n';
	expect(reportOf({ 'content/docs/on-the-job/leaks/index.md': page })).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks/index.md:1:1  BFM016 duplicate-page
		  This file and content/docs/on-the-job/leaks.mdx both make the page /on-the-job/leaks/
		  One file for each address. Only one of the two would be published.
		  Fix: rename or remove one of them.
		  More: docs/errors.md#bfm016-duplicate-page"
	`);
});

test('a link without words and a link without an address', () => {
	expect(reportOfPage('Look [](/faq/)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:6  BFM030 empty-link
		  This link has no text.
		  Words that say where it leads, and where that is: [the rubric](/on-the-job/bug-priority/).
		  Fix: add the text, or take the link out.
		  More: docs/errors.md#bfm030-empty-link"
	`);
	expect(reportOfPage('Look [there]()')).toContain('This link has no address.');
});

test('links by reference and links in raw HTML are checked too', () => {
	expect(reportOfPage('[There][one]\n\n[one]: /nowhere/')).toContain('leaks.mdx:8:1  BFM007');
	expect(reportOfPage('Go <a href="/nowhere/">there</a>')).toContain('leaks.mdx:8:13  BFM007');
});

test('a folder of chapters that is no part', () => {
	const page = (title: string) => `---\ntitle: ${title}\ndescription: About ${title}.\n---\n\nHallo.\n`;
	const lost = { 'content/docs/de/hallo.mdx': page('Hallo'), 'content/docs/de/zwei.md': page('Zwei') };
	expect(reportOf(lost)).toMatchInlineSnapshot(`
		"content/docs/de/hallo.mdx:1:1  BFM052 unknown-part
		  The folder content/docs/de is no part of the manual: its pages would be built, and no list would lead to them.
		  A folder that content/data/parts.yaml names: on-the-job.
		  Fix: move its pages into one of these, or add a part with the id "de" to content/data/parts.yaml.
		  More: docs/errors.md#bfm052-unknown-part"
	`);
	const parts =
		'- id: on-the-job\n  title: On the job\n  description: Daily leaks.\n  order: 1\n- id: de\n  title: Deutsch\n  description: Deutsch.\n  order: 2\n';
	expect(reportOf({ ...lost, 'content/data/parts.yaml': parts })).toBe('');
	expect(reportOf({ ...lost, 'content/data/parts.yaml': `${parts}\t` })).not.toContain('BFM052');
});

test('a tag with an address from the root, which gets no base path', () => {
	expect(reportOfPage('<img src="/favicon.svg" alt="A leaf." />')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:11  BFM054 address-without-base
		  The tag <img src="/favicon.svg"> gets no base path: in a copy that lives below a folder it would lead nowhere.
		  Links and images of Markdown, which the build completes with the base path of each copy.
		  Fix: write ![A leaf.](/favicon.svg)
		  More: docs/errors.md#bfm054-address-without-base"
	`);
	expect(reportOfPage('See <a href="/on-the-job/leaks/">there</a>.')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:14  BFM054 address-without-base
		  The tag <a href="/on-the-job/leaks/"> gets no base path: in a copy that lives below a folder it would lead nowhere.
		  Links and images of Markdown, which the build completes with the base path of each copy.
		  Fix: write [words](/on-the-job/leaks/)
		  More: docs/errors.md#bfm054-address-without-base"
	`);
	expect(reportOfPage('<video poster="/favicon.svg" />')).toContain('leaks.mdx:8:16  BFM054');
	// The same in plain Markdown, where tags stay as they are written too.
	const answer = `${QUESTION}\nA <img alt="A leaf." src="/favicon.svg"> here.\n`;
	expect(reportOf({ 'content/faq/is-it-a-leak.md': answer })).toMatch(/is-it-a-leak\.md:10:27 {2}BFM054 address-without-base\n/);
	// What the build completes, what a component completes, and what lies elsewhere or here.
	const fine = '![A leaf.](/favicon.svg) [there](/on-the-job/leaks/) <a href="https://example.org/">x</a> <a href="#small-leaks">y</a>';
	expect(reportOfPage(`${fine}\n\n<Copy label="x" href="/on-the-job/leaks/">x</Copy>`)).toBe('');
});
