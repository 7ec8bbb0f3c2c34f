import { expect, test } from 'vitest';
import { CHART, IMPORTS, PAGE, PAGE_TOP, QUESTION, reportOf, reportOfPage, SOURCE } from './project.examples.ts';

test('a citation of a source that has no file', () => {
	expect(reportOfPage('Leaks are found late [@leak-study; @leak-studdy, page 3].')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:36  BFM001 unknown-source
		  This cites "leak-studdy", and content/data/sources has no leak-studdy.yaml.
		  The id of a source file. Did you mean "leak-study"?
		  Fix: correct the id, or describe the source in content/data/sources/leak-studdy.yaml.
		  More: docs/errors.md#bfm001-unknown-source"
	`);
});

test('a row of data with a source that has no file', () => {
	const row = '- id: aws\n  name: AWS\n  group: cloud\n  purpose: Run it.\n  url: https://example.org/\n  usedByPercent: 1\n';
	expect(reportOf({ 'content/data/technologies.yaml': `${row}  source: gone\n  checked: 2026-11-21\n` })).toContain(
		'content/data/technologies.yaml:7:11  BFM001 unknown-source',
	);
});

test('a source that nothing cites', () => {
	expect(reportOf({ 'content/data/sources/old-study.yaml': SOURCE })).toMatchInlineSnapshot(`
		"content/data/sources/old-study.yaml:1:1  BFM002 unused-source
		  Nothing cites the source "old-study".
		  Every source backs a sentence or a row of data.
		  Fix: cite it as [@old-study] where its finding is used, or delete the file.
		  More: docs/errors.md#bfm002-unused-source"
	`);
});

test('a citation in a comment or in backticks does not use a source', () => {
	expect(
		reportOf({
			'content/data/sources/old-study.yaml': SOURCE,
			'content/faq/is-it-a-leak.md': `${QUESTION}\n\`[@old-study]\`\n\n<!-- [@old-study] -->\n`,
		}),
	).toContain('BFM002 unused-source');
});

test('brackets that were meant as a citation', () => {
	expect(reportOfPage('Found late [@leak-study, @old-study].')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:12  BFM003 malformed-citation
		  This looks like a citation and is not one: [@leak-study, @old-study]
		  An at sign and an id; semicolons between sources; a comma before the place: [@one], [@one; @two], [@one, chapter 11].
		  Fix: write it in that form, or as code in backticks if it is not a citation.
		  More: docs/errors.md#bfm003-malformed-citation"
	`);
});

test('a citation in an attribute or in a field', () => {
	expect(reportOfPage('<Copy label="Late [@leak-study]">x</Copy>')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:19  BFM035 misplaced-citation
		  The attribute label= holds the citation [@leak-study], and would show its brackets and its id.
		  Citations in running text: only there do they become author and year with a link.
		  Fix: move the citation into the text next to it.
		  More: docs/errors.md#bfm035-misplaced-citation"
	`);
	expect(reportOf({ 'content/data/site.yaml': 'name: Leaks\ndescription: All [@leak-study] about.\n' })).toContain(
		'content/data/site.yaml:2:18  BFM035',
	);
});

test('a tool that does not exist, in a component, in front matter and in a link', () => {
	expect(reportOfPage('<Tool slug="leakfinder" />')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:13  BFM004 unknown-tool
		  This asks for the tool "leakfinder", and content/tools has no leakfinder.yaml.
		  A tool that exists: leak-finder. Did you mean "leak-finder"?
		  Fix: correct the name, or add the tool file.
		  More: docs/errors.md#bfm004-unknown-tool"
	`);
	expect(reportOfPage('[it](/toolkit/leakfinder/)')).toContain('content/docs/on-the-job/leaks.mdx:8:1  BFM004 unknown-tool');
	expect(reportOf({ 'content/tools/leak-finder.yaml': null })).toContain('content/docs/on-the-job/leaks.mdx:5:7  BFM004 unknown-tool');
});

test('a question that does not exist', () => {
	expect(reportOfPage('[Ask](/faq/#is-it-leak)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM005 unknown-question
		  This links the question "is-it-leak", and content/faq has no is-it-leak.md.
		  The file name of a question without ".md". Did you mean "is-it-a-leak"?
		  Fix: correct the link, or write the answer in content/faq/is-it-leak.md.
		  More: docs/errors.md#bfm005-unknown-question"
	`);
});

test('a term that does not exist', () => {
	expect(reportOfPage('the [Stack](/glossary/#stak)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:5  BFM006 unknown-term
		  This links the term "stak", which the glossary does not explain.
		  The id of a term in content/data/glossary.yaml. Did you mean "stack"?
		  Fix: correct the link, or add the term.
		  More: docs/errors.md#bfm006-unknown-term"
	`);
});

test('a figure that does not exist', () => {
	expect(reportOfPage('<Figure src="leek.svg" caption="A leak." alt="It grows." />')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:14  BFM012 missing-figure
		  There is no figure "leek.svg".
		  The name of an SVG file in content/figures: leak.svg. Did you mean "leak.svg"?
		  Fix: correct the name, or draw content/figures/leek.svg.
		  More: docs/errors.md#bfm012-missing-figure"
	`);
});

const reportOfChart = (chart: string, text = '<Chart name="leak" />') =>
	reportOf({
		'content/docs/on-the-job/leaks.mdx': `${PAGE_TOP}${text}\n\n## Small leaks\n\n${IMPORTS}`,
		'content/data/charts/leak.yaml': chart,
	});

test('a chart that does not exist', () => {
	expect(reportOfChart(CHART, '<Chart name="leek" />\n\n<Chart name="leak" />')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:14  BFM040 unknown-chart
		  There is no chart "leek".
		  The name of a file in content/data/charts without ".yaml": leak. Did you mean "leak"?
		  Fix: correct the name, or write content/data/charts/leek.yaml.
		  More: docs/errors.md#bfm040-unknown-chart"
	`);
	expect(reportOfPage('<Chart />')).toContain('<Chart> has no name');
});

test('a chart that no page shows', () => {
	expect(reportOfChart(CHART, 'Nothing.')).toMatchInlineSnapshot(`
		"content/data/charts/leak.yaml:1:1  BFM041 unused-chart
		  No page shows the chart "leak".
		  Every chart stands in a chapter.
		  Fix: write <Chart name="leak" /> where it belongs, or delete the file.
		  More: docs/errors.md#bfm041-unused-chart"
	`);
});

test('a chart whose source, example or checklist does not exist, and one whose source counts as used', () => {
	expect(reportOfChart(CHART)).toBe('');
	expect(reportOfChart(CHART.replace('leak-study', 'leek-study'))).toContain('content/data/charts/leak.yaml:10:13  BFM001 unknown-source');
	expect(reportOfChart(`example: /nowhere/\n${CHART}`)).toContain('content/data/charts/leak.yaml:1:10');
	expect(reportOfChart(`bandsOf: nothing\n${CHART.replace('bars', 'ranges')}`)).toContain('BFM004 unknown-tool');
});

test('a picture without words', () => {
	expect(reportOfPage('<Figure src="leak.svg" caption="A leak." />')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM013 missing-alternative
		  <Figure> has no text alternative.
		  An alt text that tells someone who cannot see the picture all that it says.
		  Fix: write it: alt="…" on a figure, ![…](…) on an image.
		  More: docs/errors.md#bfm013-missing-alternative"
	`);
	expect(reportOfPage('Look: ![](/favicon.svg)')).toContain('content/docs/on-the-job/leaks.mdx:8:7  BFM013 missing-alternative');
});

test('a component whose content cannot be checked', () => {
	expect(reportOfPage('<Tool slug={name} />')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM014 missing-attribute
		  <Tool> has no slug that can be checked.
		  slug="…" with plain text between the quotes, not an expression in braces.
		  Fix: add slug="…".
		  More: docs/errors.md#bfm014-missing-attribute"
	`);
	expect(reportOfPage('<Figure caption="A leak." alt="It grows." />')).toContain('<Figure> has no src');
});

test('an id that stands twice in a list, and a code that two tools share', () => {
	const glossary = '- id: heap\n  term: heap\n  meaning: Here.\n- id: heap\n  term: pile\n  meaning: There.\n';
	expect(reportOf({ 'content/data/glossary.yaml': glossary })).toMatchInlineSnapshot(`
		"content/data/glossary.yaml:4:7  BFM015 duplicate-id
		  The id "heap" is taken: line 1 has it.
		  Each id once. The later entry would replace the earlier one without a word.
		  Fix: give one of the two another id. Keep the one that has been published: it lives in people's links.
		  More: docs/errors.md#bfm015-duplicate-id"
	`);
	const page = '---\ntitle: Two\ndescription: Two.\ncode: J1\n---\nTwo.\n';
	expect(reportOf({ 'content/docs/on-the-job/zwei.md': page })).toContain(
		'content/docs/on-the-job/zwei.md:4:7  BFM015 duplicate-id\n  The code "J1" is taken: content/docs/on-the-job/leaks.mdx:4 has it.',
	);
});

test('a component without its import, and one that does not exist', () => {
	const page = (text: string) =>
		reportOf({ 'content/docs/on-the-job/leaks.mdx': PAGE.replace('## Small leaks', `${text}\n\n## Small leaks`) });
	expect(page('<Copy label="one">x</Copy>\n\n<Copy label="two">y</Copy>')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:15:1  BFM044 unknown-component
		  Nothing in this file says what <Copy> is.
		  An import for every component that the text uses.
		  Fix: add this import below the front matter: import Copy from '@components/Copy.astro';
		  More: docs/errors.md#bfm044-unknown-component"
	`);
	expect(page('A <Toool slug="leak-finder" /> here.')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:15:3  BFM044 unknown-component
		  Nothing in this file says what <Toool> is.
		  A component that is imported, or one of ours: Figure, Tool, Fragment, Chart, Compare, Copy. Did you mean "Tool"?
		  Fix: correct the name, or import it below the front matter; an HTML element is written in lower case.
		  More: docs/errors.md#bfm044-unknown-component"
	`);
	expect(page('<Tabs.Item>x</Tabs.Item>')).toContain('Nothing in this file says what <Tabs> is.');
});

test('what a file imports or makes itself, what Astro gives and HTML are known', () => {
	const code = "import { Steps as Path } from '@astrojs/starlight/components';\n\nexport const Mark = () => null;\n";
	expect(
		reportOfPage(`${code}\n<Path><Mark /></Path>\n\n<Compare>\n<Fragment slot="weak">x</Fragment>\n</Compare>\n\n<aside>x</aside>`),
	).toBe('');
});

test('a component in plain Markdown, which knows none', () => {
	const answer = (text: string) => reportOf({ 'content/faq/is-it-a-leak.md': `${QUESTION}\n${text}\n` });
	expect(answer('<Copy label="x">Words</Copy>\n\nAnd <Copy label="y">again</Copy>.')).toMatchInlineSnapshot(`
		"content/faq/is-it-a-leak.md:10:1  BFM053 component-in-markdown
		  <Copy> stands in a .md file, where no component is known: the page would show nothing of it, or its words alone.
		  Markdown alone; a block between \`\`\` lines gets a copy button by itself, and what else a component does is said in a chapter.
		  Fix: write it in Markdown, or move it into a chapter and link to that; an HTML element is written in lower case.
		  More: docs/errors.md#bfm053-component-in-markdown"
	`);
	expect(answer('See <Tool slug="leak-finder" /> for it.')).toContain(
		'is-it-a-leak.md:10:5  BFM053 component-in-markdown\n  <Tool> stands',
	);
	const page = '---\ntitle: Two\ndescription: Two.\n---\n\n<Figure src="x.svg">x</Figure>\n';
	expect(reportOf({ 'content/docs/on-the-job/two.md': page })).toMatchInlineSnapshot(`
		"content/docs/on-the-job/two.md:6:1  BFM053 component-in-markdown
		  <Figure> stands in a .md file, where no component is known: the page would show nothing of it, or its words alone.
		  Markdown alone; components stand in pages that end in .mdx.
		  Fix: rename the file so that it ends in .mdx and import Figure below the front matter, or write it in Markdown; an HTML element is written in lower case.
		  More: docs/errors.md#bfm053-component-in-markdown"
	`);
	// HTML works in Markdown, in capitals too, and an example in backticks is an example.
	expect(answer('Press <kbd>Esc</kbd>,<BR> then <B>wait</B>.\n\n<details><summary>More</summary>x</details>\n\n`<Copy>`')).toBe('');
});

test('an import of a component that has no file', () => {
	expect(reportOfPage("import Tol from '@components/Tol.astro';\n\n<Tol />")).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM045 missing-import
		  src/components has no Tol.astro.
		  A file of that folder. Did you mean "Tool.astro"?
		  Fix: correct the import, or take it out.
		  More: docs/errors.md#bfm045-missing-import"
	`);
});

test('an image that is no file of this copy', () => {
	const beside = { 'content/docs/on-the-job/heap.png': '' };
	const page = (text: string) =>
		reportOf({ ...beside, 'content/docs/on-the-job/two.md': `---\ntitle: Two\ndescription: Two.\n---\n\n${text}\n` });
	expect(page('![A leak.](/favicom.svg)')).toMatchInlineSnapshot(`
		"content/docs/on-the-job/two.md:6:1  BFM050 missing-image
		  There is no image file /favicom.svg
		  A file below public/, written from the root as /name.png, or for a page one beside its file. Did you mean "/favicon.svg"?
		  Fix: correct the name, or add the file.
		  More: docs/errors.md#bfm050-missing-image"
	`);
	expect(page('A ![leak](./gone.png) here.')).toContain('two.md:6:3  BFM050 missing-image\n  There is no image file ./gone.png\n');
	expect(page('![leak](https://example.org/a.png)')).toContain('would be loaded from another host.');
	expect(page('<img alt="leak" src="heap.png">')).toContain('two.md:6:22  BFM050');
	expect(page('![leak](/favicon.svg) ![leak](./heap.png) ![leak](../on-the-job/heap.png) ![leak][one]\n\n[one]: heap.png')).toBe('');
	const answer = `${QUESTION}\n![leak](/favicon.svg) ![leak](../docs/on-the-job/heap.png)\n`;
	expect(reportOf({ ...beside, 'content/faq/is-it-a-leak.md': answer })).toContain('is-it-a-leak.md:10:23  BFM050');
});
