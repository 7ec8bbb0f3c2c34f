import { describe, expect, test } from 'vitest';
import { type PageFacts, readSearchRecords } from './search-records.ts';

const FACTS: PageFacts = new Map([
	['/on-the-job/deadlines/', { aliases: ['late', 'slip'], isChapter: true }],
	['/faq/#pay', { aliases: ['wages'], isChapter: false }],
]);

const built = (main: string) =>
	`<!doctype html><html lang="en"><body><nav>Toolkit</nav><main data-pagefind-body><div class="page-title"><p class="label">J2</p><h1 id="_top">Title</h1><p class="lede">What it does.</p></div><div class="prose">${main}</div></main><footer>No account</footer></body></html>`;
const read = (path: string, main: string) => readSearchRecords(path, built(main), FACTS);
const texts = (path: string, main: string) => read(path, main)[0]?.blocks.map(({ text }) => text);

describe('a page', () => {
	test('is a chapter, a tool or a page by its address and its front matter', () => {
		expect(['/on-the-job/deadlines/', '/toolkit/bug-priority/', '/toolkit/', '/start/'].map((path) => read(path, '')[0]?.kind)).toEqual([
			'chapter',
			'tool',
			'page',
			'page',
		]);
	});

	test('has its title, description and other names beside its text and not in it', () => {
		expect(read('/on-the-job/deadlines/', '<p>Say it early.</p>')).toEqual([
			{
				url: '/on-the-job/deadlines/',
				kind: 'chapter',
				title: 'Title',
				description: 'What it does.',
				aliases: ['late', 'slip'],
				blocks: [{ heading: null, text: 'Say it early.', weight: 1 }],
				language: 'en',
			},
		]);
	});

	test('has headings with their anchors, and pieces of text that never run into one another', () => {
		const [page] = read('/start/', '<h2 id="why">Why <em>it</em> works</h2><ul><li>One</li><li>Two<br>lines</li></ul><h3>No anchor</h3>');
		expect(page?.blocks.map(({ heading, text }) => [heading?.id ?? null, text])).toEqual([
			['why', 'Why it works'],
			[null, 'One'],
			[null, 'Two lines'],
			[null, 'No anchor'],
		]);
	});

	test.each([
		['citations', '<p>Half do\u00a0<span class="cite">(Survey, 2025)</span>. On .NET too.</p>', ['Half do. On .NET too.']],
		['hidden text', '<p hidden>secret</p><p>Shown</p>', ['Shown']],
		['words for screen readers only', '<p>Copy<span class="visually-hidden">: comment</span></p>', ['Copy']],
		['navigation, buttons and drawings', '<nav>All</nav><button>Copy</button><svg><text>P0</text></svg><p>Shown</p>', ['Shown']],
		['styles and scripts', '<style>p{}</style><script>x()</script><p>Shown</p>', ['Shown']],
		['lists of other pages', '<ul class="cards"><li>Rubric</li></ul><ul class="questions"><li>Pay?</li></ul><p>Shown</p>', ['Shown']],
		['what a tool draws by script', '<div class="needs-script">Undo</div><p>Shown</p>', ['Shown']],
	])('leaves out %s', (_name, main, expected) => {
		expect(texts('/start/', main)).toEqual(expected);
	});

	test('leaves the words of an embedded tool to the page of the tool', () => {
		const main = '<p>Read</p><section class="tool"><details data-pagefind-weight="0.5"><p>Gate</p></details></section>';
		expect(texts('/on-the-job/deadlines/', main)).toEqual(['Read']);
		expect(read('/toolkit/bug-priority/', main)[0]?.blocks.at(-1)).toEqual({ heading: null, text: 'Gate', weight: 0.5 });
	});

	test('that asks not to be found is not', () => {
		expect(readSearchRecords('/404/', '<html><body><main><h1>Not here</h1></main></body></html>', FACTS)).toEqual([]);
	});
});

describe('the parts of a page', () => {
	test('a question is a record with its own address, and its words are not in the record of the page', () => {
		const records = read(
			'/faq/',
			'<h2 id="career">Career</h2><section class="answer"><h3 id="pay"><a href="#pay">What is the pay?</a></h3><p>It depends.</p></section>',
		);
		expect(
			records.map(({ url, kind, title, aliases, blocks }) => ({ url, kind, title, aliases, text: blocks.map(({ text }) => text) })),
		).toEqual([
			{ url: '/faq/', kind: 'page', title: 'Title', aliases: [], text: ['Career'] },
			{ url: '/faq/#pay', kind: 'faq', title: 'What is the pay?', aliases: ['wages'], text: ['It depends.'] },
		]);
	});

	test('a term is a record, without the list of its other names', () => {
		const main = '<dl class="glossary"><dt id="slo">SLO</dt><dd>A target.<span class="aliases"> Also: SLI.</span></dd></dl>';
		expect(read('/glossary/', main)[1]).toMatchObject({
			url: '/glossary/#slo',
			kind: 'term',
			title: 'SLO',
			blocks: [{ text: 'A target.' }],
		});
		expect(texts('/glossary/', main)).toEqual([]);
	});

	test('a source is a record of its title and of what it found', () => {
		const main =
			'<ul class="sources"><li id="a-b"><p class="source-title">A, <a href="https://x.org">B</a>, 2024</p><p>It rose.</p><p>Used in: C</p></li></ul>';
		expect(read('/sources/', main)[1]).toMatchObject({
			...{ url: '/sources/#a-b', kind: 'source', title: 'A, B, 2024', blocks: [{ text: 'It rose.' }] },
		});
	});
});
