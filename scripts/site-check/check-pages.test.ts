import { describe, expect, it } from 'vitest';
import { checkPages } from './check-pages.ts';
import { readPage } from './page-facts.ts';

const CARD = '<meta property="og:image" content="data:,">';
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
/** A page in which only `body` can be wrong. */
const page = (title: string, body: string, head = POLICY, card = CARD) =>
	`<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta name="description" content="About ${title}">${card}${head}</head>\n<body><h1>${title}</h1>${body}</body></html>`;

/** What is said of a site whose other page is `/faq/` with the id `pay`. */
function check(files: Record<string, string>, base = '/', address?: string) {
	const all: Record<string, string> = { 'faq/index.html': page('Questions', '<h2 id="pay">Pay</h2>'), 'app.js': '', ...files };
	const pages = Object.entries(all)
		.filter(([file]) => file.endsWith('.html'))
		.map(([file, html]) => readPage(file, html));
	return checkPages({ base, address, files: new Set(Object.keys(all)), pages });
}
const home = (body: string, head?: string) => ({ 'index.html': page('Home', body, head) });
const expected = (...given: Parameters<typeof check>) => check(...given).map((problem) => problem.expected);

describe('links', () => {
	it.each([
		['/faq/'],
		['/faq/#pay'],
		['/faq/?q=1#pay'],
		['faq/'],
		['#top'],
		['#sheet=abc'],
		['/app.js'],
		['https://example.org/elsewhere'],
		['mailto:someone@example.org'],
	])('lets %s be', (href) => {
		expect(check(home(`<a href="${href}">a</a>`))).toEqual([]);
	});

	it.each([
		['/missing/', 'The file exists.'],
		['/faq/#gone', 'faq/index.html has something with the id "gone".'],
		['#gone', 'index.html has something with the id "gone".'],
		['/faq', 'The slash at the end is there: without it every click is a redirect.'],
		['http://example.org/', 'Links are https.'],
		['https://', 'The address cannot be read.'],
	])('stops %s', (href, problem) => {
		expect(expected(home(`<a href="${href}">a</a>`))).toEqual([problem]);
	});

	it('says where: file, line and the link as written', () => {
		expect(check(home('\n\n<a href="/missing/">a</a>'))).toEqual([
			{ file: 'index.html', line: 4, found: '<a href="/missing/">', expected: 'The file exists.' },
		]);
	});

	it('start with the base path', () => {
		expect(check(home('<a href="/some-fork/faq/#pay">a</a>'), '/some-fork/')).toEqual([]);
		expect(expected(home('<a href="/faq/">a</a>'), '/some-fork/')).toEqual([
			'Links within the site start with its base path, /some-fork/.',
		]);
	});

	it('to its own address are links within the site', () => {
		const own = home('<a href="https://manual.example.org/missing/">a</a>');
		expect(expected(own, '/', 'https://manual.example.org')).toEqual(['The file exists.']);
		expect(check(own)).toEqual([]);
		// Pages calls a domain of one's own http:// until it has a certificate.
		expect(check(home('<a href="http://manual.example.org/faq/">a</a>'), '/', 'http://manual.example.org')).toEqual([]);
	});

	describe('to its own host, from a site in a folder', () => {
		const say = (body: string, head?: string) => expected(home(body, head), '/manual/', 'https://owner.github.io');
		const inFolder = 'Links within the site start with its base path, /manual/.';

		it.each([['https://owner.github.io/other-project/'], ['https://owner.github.io/'], ['https://owner.github.io/manual-two/missing']])(
			'lead to another site outside the folder: %s',
			(href) => {
				expect(say(`<a href="${href}">a</a>`)).toEqual([]);
			},
		);

		it.each([
			['https://owner.github.io/manual/missing/', 'The file exists.'],
			['https://owner.github.io/manual/faq/#gone', 'faq/index.html has something with the id "gone".'],
			['https://owner.github.io/manual', inFolder],
			['/other-project/', inFolder],
		])('are held to the site within it: %s', (href, problem) => {
			expect(say(`<a href="${href}">a</a>`)).toEqual([problem]);
		});

		it('are addresses of the page itself in its head, and never what it loads', () => {
			expect(say('', `${POLICY}<link rel="canonical" href="https://owner.github.io/">`)).toEqual([inFolder]);
			expect(say('<img src="https://owner.github.io/other-project/a.png" alt="">')).toEqual([inFolder]);
		});
	});

	it('do not lead to a redirect', () => {
		const files = {
			...home('<a href="/old/">a</a>'),
			'old/index.html': page('Old', '', `${POLICY}<meta http-equiv="refresh" content="0;url=/faq/">`),
		};
		expect(expected(files)).toEqual(['Links lead to the page itself, not to a redirect.']);
	});
});

describe('the picture for links', () => {
	const card = (content: string) => `<meta property="og:image" content="${content}">`;
	const say = (picture: string, address?: string, file = 'index.html') =>
		expected({ [file]: page('Home', '', POLICY, picture) }, '/manual/', address);
	const own = 'https://owner.github.io';

	it('is a file of the site', () => {
		expect(say(card(`${own}/manual/app.js`), own)).toEqual([]);
		expect(say(card(`${own}/manual/cards/gone.png`), own)).toEqual(['The file exists.']);
	});

	it('is there on each page of a site that knows its address, but not on the page for wrong ones', () => {
		const missing = ['It names the picture that is shown beside links to it.'];
		expect(say('', own)).toEqual(missing);
		expect(say('', own, 'faq/index.html')).toEqual(missing);
		expect(say('', own, '404.html')).toEqual([]);
		expect(say('')).toEqual([]);
	});
});

describe('what a page loads', () => {
	it.each([
		'<script src="https://cdn.example.org/a.js"></script>',
		'<img src="//cdn.example.org/a.png" alt="">',
		'<iframe src="https://example.org"></iframe>',
	])('comes from the site itself: %s', (element) => {
		expect(expected(home(element))).toEqual(['A page loads nothing from another host.']);
	});

	it('comes from the site itself: a style sheet, but a canonical link may be anywhere', () => {
		expect(expected(home('', `${POLICY}<link rel="stylesheet" href="https://cdn.example.org/a.css">`))).toHaveLength(1);
		expect(check(home('', `${POLICY}<link rel="canonical" href="https://example.org/a/">`))).toEqual([]);
	});

	it('exists: each picture of a set', () => {
		expect(check(home('<img srcset="/a.png 1x, /app.js 2x" alt="">')).map(({ found }) => found)).toEqual(['<img srcset="/a.png">']);
	});
});

describe('a page', () => {
	it.each([
		['two h1', page('Home', '<h1>Again</h1>'), 'The page has 2 h1 headings.'],
		['no h1', page('Home', '').replace(/<h1>.*<\/h1>/, ''), 'The page has 0 h1 headings.'],
		['no language', page('Home', '').replace(' lang="en"', ''), 'The page has no language.'],
		['an empty title', page('Home', '').replace('<title>Home', '<title> '), 'The page has no title.'],
		['no description', page('Home', '').replace('name="description"', 'name="other"'), 'The page has no description.'],
		['no policy', page('Home', '', ''), 'The page has no content security policy.'],
		['an id twice', page('Home', '<p id="a"></p><p id="a"></p>'), 'The id "a" is there twice.'],
		['a placeholder', page('Home', '<p>All {{zzcount}} questions</p>'), 'Readers see the placeholder {{zzcount}}'],
		['a placeholder that is read aloud', page('Home', '<p aria-label="{{name}} of it">x</p>'), 'Readers see the placeholder {{name}}'],
		['an image without alt', page('Home', '<img src="/app.js">'), 'An image has no alt.'],
		['the title of another', page('Questions', '').replace('About Q', 'On q'), 'Its title is that of faq/index.html: "Questions".'],
		[
			'the description of another',
			page('Home', '').replace('About Home', 'About Questions'),
			'Its description is that of faq/index.html: "About Questions".',
		],
	])('with %s is named', (_, html, found) => {
		expect(check({ 'index.html': html }).map((problem) => problem.found)).toEqual([found]);
	});

	it('may show placeholders as code, and hold them for its tools', () => {
		const body =
			'<pre><code>{{ a }} <span>{{ .Values.name }}</span></code></pre><astro-island props="{{count}}"></astro-island><script>"{{count}}"</script>';
		expect(check(home(body))).toEqual([]);
	});
});
