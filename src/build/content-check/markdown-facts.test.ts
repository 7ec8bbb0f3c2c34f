import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { collectFacts, type MarkdownFacts } from './markdown-facts.ts';
import { parseMarkdown } from './markdown-source.ts';

function read(text: string, format: 'markdown' | 'mdx' = 'markdown'): MarkdownFacts {
	const parsed = parseMarkdown('page', text, format);
	if ('problem' in parsed) throw new Error(parsed.problem.found);
	return collectFacts('page', text, parsed.tree);
}

const HEADINGS = `## What “done” means -- and *why*

## C++, C# & .NET

## \`p95\` and [p99](/x/)

## Weiß, naïve, 東京

## Twice

## Twice

### Twice-1

## It's 3:one

## ![alt text](x.png) picture

## A <b>bold</b> move
`;

test('heading ids are those that Astro publishes', async () => {
	const renderer = await satteri({ features: { directive: true } }).createRenderer({ syntaxHighlight: false });
	// Starlight prints a "directive" that nobody claims as it was written; its step is not part of the renderer, so the colon is escaped.
	const { metadata } = await renderer.render(HEADINGS.replace('3:one', '3\\:one'));
	const published = metadata.headings.map(({ slug }) => slug);
	expect(published).toHaveLength(10);
	expect(read(HEADINGS).headings.map(({ id }) => id)).toEqual(published);
});

test('an attribute is found where its value begins, also on a later line', () => {
	const [element] = read('Text\n\n<Tool\n  data-slug="other"\n  slug="this"\n/>\n', 'mdx').elements;
	expect(element?.attributes).toEqual({ 'data-slug': 'other', slug: 'this' });
	expect(element?.placeOfAttribute('slug')).toEqual({ file: 'page', line: 5, column: 9 });
});

test('places count as editors do after characters of two units', () => {
	const [text] = read('😀 [@one]\n').texts;
	expect(text?.placeAt(3)).toEqual({ file: 'page', line: 1, column: 4 });
});

test('code is neither text nor link', () => {
	const facts = read('`[x](/y/)`\n\n```md\n## No heading\n[x](/y/)\n```\n');
	expect([facts.headings, facts.links, facts.texts]).toEqual([[], [], []]);
});
