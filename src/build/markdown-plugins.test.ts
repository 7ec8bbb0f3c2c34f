import { pathToFileURL } from 'node:url';
import { type HastPluginEntry, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { baseLinks } from './base-links.ts';
import { citations } from './citations.ts';
import { scrollBoxes } from './scroll-boxes.ts';
import { tickBoxes } from './tick-boxes.ts';

function render(markdown: string, plugin: HastPluginEntry): string {
	const result = markdownToHtml(markdown, { hastPlugins: [plugin], fileURL: pathToFileURL('/content/faq/cs-degree.md') });
	if (result instanceof Promise) throw new Error('None of these plugins waits for anything.');
	return result.html.trim();
}

describe('links', () => {
	test.each([
		['[a](/faq/#cs-degree)', '<p><a href="/some-fork/faq/#cs-degree">a</a></p>'],
		['![a](/picture.png)', '<p><img src="/some-fork/picture.png" alt="a"></p>'],
		['[a](https://example.org/x)', '<p><a href="https://example.org/x">a</a></p>'],
		['[a](//example.org)', '<p><a href="//example.org">a</a></p>'],
		['[a](#here)', '<p><a href="#here">a</a></p>'],
	])('%s', (markdown, html) => {
		expect(render(markdown, baseLinks('/some-fork/'))).toBe(html);
	});
});

describe('citations', () => {
	const plugin = citations('/some-fork/');

	test('become author and year, with a link to the source and a place to come back to', () => {
		expect(render('It hides a decision [@mozilla-triage-2020].', plugin)).toMatch(
			/^<p>It hides a decision\u00a0<span class="cite">\(<a href="\/some-fork\/sources\/#mozilla-triage-2020" id="cite-cs-degree-mozilla-triage-2020">[^<]+, 2020<\/a>\)<\/span>\.<\/p>$/,
		);
	});

	test('keep the place in the source, stand together, and count', () => {
		const html = render('One [@mozilla-triage-2020, section 2; @kubernetes-triage]. Two [@kubernetes-triage].', plugin);
		expect(html).toContain(', 2020, section 2</a>; <a ');
		expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
			'cite-cs-degree-mozilla-triage-2020',
			'cite-cs-degree-kubernetes-triage',
			'cite-cs-degree-kubernetes-triage-2',
		]);
	});

	test('leave code and unknown sources as they were written', () => {
		expect(render('`[@mozilla-triage-2020]` and [@nobody-knows]', plugin)).toBe(
			'<p><code>[@mozilla-triage-2020]</code> and [@nobody-knows]</p>',
		);
	});
});

test('a task list has boxes to tick on paper, and no field', () => {
	expect(render('- [ ] one\n- [x] two', tickBoxes())).not.toContain('<input');
	expect(render('- [ ] one\n- [x] two', tickBoxes())).toMatch(/<span class="tick" aria-hidden="true">☐<\/span> one[\s\S]*☑<\/span> two/);
});

describe('what is wider than a phone', () => {
	test('a table gets a box with the name of the heading above it', () => {
		expect(render('## Who decides\n\n| a |\n|---|\n| b |', scrollBoxes())).toContain(
			'<div class="table-scroll" tabindex="0" role="group" aria-label="Who decides"><table>',
		);
	});
	test('a code sample is reached by keyboard', () => {
		expect(render('```\nx\n```', scrollBoxes())).toContain('<pre tabindex="0">');
	});
});
