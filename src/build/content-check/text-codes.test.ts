import { expect, test } from 'vitest';
import { QUESTION, reportOf, reportOfPage } from './project.examples.ts';

test('text that was meant to be replaced, in a paragraph, a field and an attribute', () => {
	expect(reportOfPage('One line\nand TODO more.')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:9:5  BFM027 placeholder-text
		  "TODO" would be published.
		  Text that a reader can use. What is not written yet is not on the page.
		  Fix: write it or take it out; as code in backticks it may stay, where the words themselves are the subject.
		  More: docs/errors.md#bfm027-placeholder-text"
	`);
	expect(reportOf({ 'content/data/site.yaml': 'name: Leaks\ndescription: Coming soon.\n' })).toContain(
		'content/data/site.yaml:2:14  BFM027',
	);
	expect(reportOfPage('<Copy label="TBD">x</Copy>')).toContain('content/docs/on-the-job/leaks.mdx:8:14  BFM027');
});

test('a question or a page without a text', () => {
	const top = QUESTION.slice(0, QUESTION.indexOf('It may be'));
	expect(reportOf({ 'content/faq/is-it-empty.md': top.replace('Is it a leak?', 'Is it empty?') })).toMatchInlineSnapshot(`
		"content/faq/is-it-empty.md:6:1  BFM043 empty-text
		  Below these fields stands nothing that a reader would see.
		  The text of the page or the answer.
		  Fix: write it, or delete the file until there is something to say.
		  More: docs/errors.md#bfm043-empty-text"
	`);
	const page = '---\ntitle: Two\ndescription: Two.\n---\n';
	const withoutWords = [
		"import Copy from '@components/Copy.astro';\n\n{/* later */}\n",
		'<!-- later -->\n\n[site]: https://example.org/\n',
	] as const;
	expect(reportOf({ 'content/docs/on-the-job/two.mdx': page + withoutWords[0] })).toContain('two.mdx:7:1  BFM043 empty-text');
	expect(reportOf({ 'content/docs/on-the-job/two.md': page + withoutWords[1] })).toContain('two.md:7:1  BFM043 empty-text');
	for (const text of ['Words.', '```sh\nls\n```', '<p>Words.</p>', '![A cat.](/favicon.svg)'])
		expect(reportOf({ 'content/docs/on-the-job/two.md': `${page}${text}\n` })).toBe('');
});

test('the word todo in a sentence is no placeholder', () => {
	expect(reportOfPage('Keep a todo list. Hackathons, toddlers and Todor are fine.')).toBe('');
});

test('a heading that leaves a level out', () => {
	expect(reportOfPage('## First\n\n#### Third')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:10:1  BFM028 skipped-heading
		  "Third" is a heading of level 4, and nothing above it has level 3.
		  At most level 3 here: people who move by headings would look for the one that is left out.
		  Fix: write ### Third
		  More: docs/errors.md#bfm028-skipped-heading"
	`);
	expect(reportOfPage('### First')).toContain('Fix: write ## First');
});

test('an answer begins below its question', () => {
	expect(reportOf({ 'content/faq/is-it-a-leak.md': `${QUESTION}\n#### Fine\n\n##### Finer\n` })).toBe('');
	expect(reportOf({ 'content/faq/is-it-a-leak.md': `${QUESTION}\n##### Too deep\n` })).toContain('is-it-a-leak.md:10:1  BFM028');
});

test('a heading of an answer stands below its question', () => {
	const answer = (heading: string) => reportOf({ 'content/faq/is-it-a-leak.md': `${QUESTION}\n${heading} Big\n` });
	expect(answer('##')).toMatchInlineSnapshot(`
		"content/faq/is-it-a-leak.md:10:1  BFM049 heading-above-question
		  "Big" is a heading of level 2 inside an answer, and its question is level 3.
		  Level 4 and below: all questions stand on one page, and a higher heading would end the answer there.
		  Fix: write #### Big
		  More: docs/errors.md#bfm049-heading-above-question"
	`);
	expect(answer('#')).toContain('Fix: write #### Big');
	expect(answer('###')).toContain('is-it-a-leak.md:10:1  BFM049');
	expect(answer('####')).toBe('');
});

test('a second title', () => {
	expect(reportOfPage('# Leaks')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM029 second-title
		  "Leaks" is a heading of level 1, and the title in the front matter already is.
		  One title a page; headings in the text begin at level 2.
		  Fix: write ## Leaks
		  More: docs/errors.md#bfm029-second-title"
	`);
});

test('an id that is taken', () => {
	expect(reportOfPage('## Pools\n\n<div id="pools">x</div>')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:10:10  BFM031 repeated-heading-id
		  The id "pools" is already taken on line 8.
		  Each id once a page; a link would always lead to the first.
		  Fix: change one of the two, in its id="…" or in the words of the heading.
		  More: docs/errors.md#bfm031-repeated-heading-id"
	`);
});

test('two headings with the same words get two ids', () => {
	expect(reportOfPage('## Pools\n\n## Pools\n\n[one](#pools) [two](#pools-1)')).toBe('');
});

test('scripts, styles and event attributes', () => {
	expect(reportOfPage('<div style="color: red">x</div>')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:13  BFM032 raw-html
		  The text holds the attribute style= on <div>.
		  Markdown and the components of content/README.md. The pages forbid scripts and styles that are written into the text.
		  Fix: take it out; what a page needs to do or look like belongs in a component below src.
		  More: docs/errors.md#bfm032-raw-html"
	`);
	const answer = `${QUESTION}\n<p onclick="leak()">x</p>\n\n<script>leak()</script>\n`;
	const report = reportOf({ 'content/faq/is-it-a-leak.md': answer });
	expect(report).toContain('content/faq/is-it-a-leak.md:10:13  BFM032 raw-html\n  The text holds the attribute onclick= on <p>.');
	expect(report).toContain('content/faq/is-it-a-leak.md:12:1  BFM032 raw-html\n  The text holds a <script>.');
});

test('a column without a head', () => {
	expect(reportOfPage('| | Share |\n|---|---|\n| Go | low |')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM039 empty-table-head
		  A column of this table has nothing in its head.
		  A word at the head of each column, the first included: who hears the table instead of seeing it is told the column with each cell.
		  Fix: write what the cells below have in common, such as "Language" or "Week".
		  More: docs/errors.md#bfm039-empty-table-head"
	`);
	expect(reportOfPage('| `id` | Share |\n|---|---|\n| | low |')).toBe('');
});

test('a question that is asked twice, and a page with the title or description of another', () => {
	expect(reportOf({ 'content/faq/second.md': QUESTION.replace('Is it a leak?', 'Is it  a Leak?') })).toContain(
		'The question "Is it  a Leak?" stands in content/faq/is-it-a-leak.md:2 already.',
	);
	expect(reportOf({ 'content/docs/on-the-job/two.md': '---\ntitle: Leaks\ndescription: Two.\n---\n\nText.\n' })).toMatchInlineSnapshot(`
		"content/docs/on-the-job/two.md:2:8  BFM047 repeated-text
		  The title "Leaks" stands in content/docs/on-the-job/leaks.mdx:2 already.
		  A title of its own for each: in lists, in the search and in a row of tabs readers have nothing else to go by.
		  Fix: say in one of the two what sets it apart, or join them.
		  More: docs/errors.md#bfm047-repeated-text"
	`);
	expect(reportOf({ 'content/docs/on-the-job/two.md': '---\ntitle: Two\ndescription: Finds the leak.\n---\n\nText.\n' })).toContain(
		'two.md:3:14  BFM047',
	);
});

test('a title that search results would cut, counted with the name of the site behind it', () => {
	const page = (title: string) => ({ 'content/docs/on-the-job/two.md': `---\ntitle: ${title}\ndescription: Two.\n---\n\nText.\n` });
	expect(reportOf(page('é'.repeat(62)))).toBe('');
	expect(reportOf(page('é'.repeat(63)))).toContain(
		'two.md:2:8  BFM026 wrong-value\n  title is 63 characters long.\n  At most 62 characters. " | Leaks" follows it, and search results cut after 70',
	);
	const question = (length: number) => ({ 'content/faq/second.md': QUESTION.replace('Is it a leak?', `${'x'.repeat(length - 1)}?`) });
	expect(reportOf(question(150))).toBe('');
	expect(reportOf(question(151))).toContain('question is 151 characters long.');
});
