import { expect, test } from 'vitest';
import { QUESTION, reportOf, reportOfPage } from './project.examples.ts';

const PHRASES = `- phrases: [simply, just]
  unless: [just released]
  reason: Whoever is stuck reads that they should not be.
  instead: take it out.
`;
const reportWithPhrases = (changes: Record<string, string>) => reportOf({ 'content/editorial/phrases.yaml': PHRASES, ...changes });
const answer = (text: string) => ({ 'content/faq/is-it-a-leak.md': `${QUESTION}\n${text}\n` });

test('a phrase that the manual does without', () => {
	expect(reportWithPhrases(answer('You simply\nrestart it.'))).toMatchInlineSnapshot(`
		"content/faq/is-it-a-leak.md:10:5  BFM036 forbidden-phrase
		  "simply" is a phrase that the manual does without.
		  Whoever is stuck reads that they should not be.
		  Fix: take it out.
		  More: docs/errors.md#bfm036-forbidden-phrase"
	`);
});

test('phrases in fields, headings and captions', () => {
	expect(reportWithPhrases({ 'content/data/site.yaml': 'name: Leaks\ndescription: Simply leaks.\n' })).toContain(
		'content/data/site.yaml:2:14  BFM036',
	);
	expect(reportWithPhrases(answer('#### Just read'))).toContain('is-it-a-leak.md:10:6  BFM036');
	const page = '---\ntitle: A\ndescription: B.\n---\n\n<Figure src="leak.svg" caption="It just grows." alt="Growth." />\n';
	expect(reportWithPhrases({ 'content/docs/a.mdx': page })).toContain('content/docs/a.mdx:6:36  BFM036');
});

test('weak wording on purpose, search words, ids and code are left alone', () => {
	expect(reportWithPhrases(answer('Not "just do it", not `just`, but the newly and just released.\n\n> Simply restart.'))).toBe('');
	expect(
		reportWithPhrases({
			'content/data/glossary.yaml':
				'- id: heap\n  term: heap\n  meaning: Where objects live.\n  aliases: [just memory]\n- id: just-stack\n  term: stack\n  meaning: \'Not "just memory".\'\n',
		}),
	).toBe('');
});

test('a figure without a source', () => {
	expect(reportOf(answer('Most teams find them late: 83%\nof leaks reach production.'))).toMatchInlineSnapshot(`
		"content/faq/is-it-a-leak.md:10:28  BFM037 unsourced-figure
		  "83%" stands without a source.
		  A figure about the world has a citation in the same paragraph, list item or table row.
		  Fix: cite the source; if it is made up, say so with "An example with invented numbers" above it; if it is advice, add it with a reason for "/faq/#is-it-a-leak" to content/editorial/unsourced.yaml.
		  More: docs/errors.md#bfm037-unsourced-figure"
	`);
	expect(reportOfPage('## Pools\n\nIn 39 projects it took 124 percent longer.')).toContain('for "/on-the-job/leaks/#pools" to');
});

test('a source in the same paragraph, item or row is enough; one in the next is not', () => {
	expect(reportOf(answer('83% of leaks reach production [@leak-study].'))).toBe('');
	expect(reportOf(answer('83% of leaks reach production.\n\nThat is late [@leak-study].'))).toContain('BFM037');
	expect(reportOf(answer('- 83% reach production\n- 17% do not [@leak-study]'))).toContain('is-it-a-leak.md:10:3  BFM037');
	expect(reportOf(answer('| Share | Where |\n|---|---|\n| 83% | production |\n| 17% | tests [@leak-study] |'))).toContain(
		'is-it-a-leak.md:12:3  BFM037',
	);
});

test('a sentence that introduces a list, the head of a table and its row of sources speak for all of it', () => {
	expect(reportOf(answer('The study found [@leak-study]:\n\n- 83% in production\n- 17% in tests'))).toBe('');
	expect(reportOf(answer('| Where | Share [@leak-study] |\n|---|---|\n| production | 83% |'))).toBe('');
	expect(reportOf(answer('| Where | Share |\n|---|---|\n| production | 83% |\n| Source | [@leak-study] |'))).toBe('');
});

test('an example that says so covers the rest of its section, and no more', () => {
	const example =
		'An example with invented numbers: 200 tenants.\n\n| Leak | Share |\n|---|---|\n| heap | 83% |\n\n##### In numbers\n\nIt grew by 9 hours.';
	expect(reportOf(answer(`#### Worked\n\n${example}`))).toBe('');
	expect(reportOf(answer(`#### Worked\n\n${example}\n\n#### Evidence\n\n83% leak.`))).toContain('is-it-a-leak.md:24:1  BFM037');
	expect(reportOf(answer(`#### Before\n\n83% leak.\n\n${example}`))).toContain('is-it-a-leak.md:12:1  BFM037');
});

test('an example does not cover a study, and neither does an example of something', () => {
	expect(reportOf(answer('#### Worked\n\nAn example with invented numbers.\n\nA survey of 300 developers found 83%.'))).toContain('BFM037');
	expect(reportOf(answer('An example of this is that 83% leak.'))).toContain('BFM037');
});

test('a paragraph that speaks of the example needs no source', () => {
	expect(reportOf(answer('In the example, 83% leak.'))).toBe('');
	expect(reportOf(answer('In the example, 83% leak.\n\nElsewhere 70% do.'))).toContain('"70%"');
});

test('what is allowed with a reason is allowed there, and nowhere else', () => {
	const allow = (rows: string) => ({ 'content/editorial/unsourced.yaml': rows });
	const row = '- where: /faq/#is-it-a-leak\n  figures: [20 minutes]\n  reason: Advice.\n';
	expect(reportOf({ ...answer('Look for 20 minutes.'), ...allow(row) })).toBe('');
	expect(reportOf({ ...answer('Look for 20 minutes, then 40 minutes.'), ...allow(row) })).toContain('"40 minutes"');
	expect(reportOf({ ...answer('Look for 20 minutes, 4 hours.'), ...allow('- where: /faq/#is-it-a-leak\n  reason: Advice.\n') })).toBe('');
	expect(reportOf({ ...answer('Look for 20 minutes.'), ...allow('- where: /faq/\n  reason: Advice.\n') })).toContain('BFM037');
});

test('an allowance that nothing needs', () => {
	const rows = '- where: /faq/#is-it-a-leak\n  figures: [20 minutes, 3 hours]\n  reason: Advice.\n- where: /no-page/\n  reason: Advice.\n';
	const report = reportOf({ ...answer('Look for 20 minutes.'), 'content/editorial/unsourced.yaml': rows });
	expect(report.split('\n\n')[0]).toMatchInlineSnapshot(`
		"content/editorial/unsourced.yaml:2:25  BFM038 unused-allowance
		  "3 hours" does not stand without a source at "/faq/#is-it-a-leak".
		  Entries that a text needs. An entry that outlives its text would hide the next figure in that place.
		  Fix: take it out, or correct the place or the figure: a page, "/page/#heading" or "/faq/#question", and the figure as it stands in the text.
		  More: docs/errors.md#bfm038-unused-allowance"
	`);
	expect(report).toContain('content/editorial/unsourced.yaml:4:');
});
