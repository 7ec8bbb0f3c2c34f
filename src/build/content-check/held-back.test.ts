import { expect, test } from 'vitest';
import { formatHeldBack } from './held-back.ts';
import { formatReport } from './problem.ts';
import { CHART, findingsOf, IMPORTS, PAGE, QUESTION, SOURCE, TOOL } from './project.examples.ts';

const LEAKS = 'content/docs/on-the-job/leaks.mdx';
/** A source and a chart that only the page names, an allowance for its text, and a question that links into page, tool and glossary. */
const WELL_USED = {
	'content/data/sources/page-study.yaml': SOURCE,
	'content/data/charts/leaks.yaml': CHART,
	'content/editorial/unsourced.yaml': '- where: /on-the-job/leaks/\n  figures: ["40 hours"]\n  reason: Our own estimate.\n',
	'content/faq/is-it-a-leak.md': `${QUESTION}\n[gate](/on-the-job/leaks/#data-lost) [gate](/toolkit/leak-finder/#data-lost) [heap](/glossary/#heap)\n`,
};
const LONG_PAGE = `${PAGE}\nSee [@page-study] and:\n\n<Chart name="leaks" />\n\n${IMPORTS}\nIt takes 40 hours.\n`;

const titlesOf = (changes: Record<string, string> = {}) =>
	findingsOf({ ...WELL_USED, [LEAKS]: LONG_PAGE, ...changes }).problems.map(({ file, title }) => `${file} ${title}`);

test('the project that the next tests break has no other mistake', () => {
	expect(titlesOf()).toEqual([]);
});

test.each([
	['a component that is not closed', LEAKS, `<Copy>\n\nText\n`, 'broken-mdx'],
	['a lone angle bracket', LEAKS, 'fewer than <100 jobs', 'broken-mdx'],
])('%s in a page is one mistake, although only that page cites a source and shows a chart', (_, file, text, title) => {
	expect(titlesOf({ [file]: LONG_PAGE.replace('See [@page-study]', text) })).toEqual([`${file} ${title}`]);
});

test.each([
	['a tool', 'content/tools/leak-finder.yaml', `${TOOL}\n\tgates: []\n`],
	['the glossary', 'content/data/glossary.yaml', '- id: heap\n\tterm: heap\n'],
	['the allow list', 'content/editorial/unsourced.yaml', '- where: /faq/\n\treason: none\n'],
])('a tab in %s is one mistake, although pages link into it', (_, file, text) => {
	expect(titlesOf({ [file]: text })).toEqual([`${file} broken-yaml`]);
});

test('the report says in one line what was held back and for which file', () => {
	const { problems, heldBack } = findingsOf({
		[LEAKS]: PAGE.replace('## Small leaks', '<Copy>'),
		'content/data/glossary.yaml': '\t- id: heap\n',
	});
	const line = formatHeldBack(heldBack);
	expect(line).toMatchInlineSnapshot(
		`"Held back until content/docs/on-the-job/leaks.mdx, content/data/glossary.yaml can be read: sources that nothing cites; charts that no page shows; links to headings of that page; links to terms; allowances that no figure needs."`,
	);
	expect(formatReport(9, problems, line)).toContain(`\n\n${line}\n\ncontent: 9 files, 2 mistakes`);
});

test('broken front matter holds nothing back: the text below it is known', () => {
	const { heldBack } = findingsOf({ [LEAKS]: PAGE.replace('title: Leaks', 'title: Leaks: all') });
	expect(formatHeldBack(heldBack)).toBeNull();
});
