/** A whole small project without a mistake, in memory, and variations of it with one: what the tests of the content check read. */
import { type ContentFindings, checkContent } from './check-content.ts';
import { formatProblem } from './problem.ts';

const levels = (indent: string) =>
	['none', 'low', 'middle', 'high', 'worst'].map((name) => `${indent}- name: ${name}\n${indent}  anchor: It is ${name}.`).join('\n');

export const TOOL = `kind: rubric
title: Leak finder
description: Finds the leak.
code: T1
chapter: /on-the-job/leaks/
rules: "1.0"
reviewed: 2026-11-21
item:
  one: leak
  many: leaks
bands:
  - id: now
    name: Now
    meaning: Stop the line
    from: 6
    target: Today.
  - id: later
    name: Later
    meaning: Next week
    from: 0
    target: Within a week.
gates:
  - id: data-lost
    question: Is data lost?
    reason: Data is lost
    floor: now
evidence:
  question: Can you see it?
  reason: Nobody has seen it
  next: Write down how to see it.
criteria:
  - id: size
    name: Size
    letter: S
    question: How large is it?
    weight: 1
    levels:
${levels('      ')}
  - id: speed
    name: Speed
    letter: P
    question: How fast does it grow?
    weight: 1.5
    levels:
${levels('      ')}
cost:
  name: Cost
  question: What does the fix take?
  levels:
${levels('    ')}
`;

export const SOURCE = `title: Leaks in the wild
author: Reader
published: 2024
url: https://example.org/leaks
checked: 2026-11-21
kind: study
finding: Leaks are found late.
`;

export const CHART = `type: bars
caption: A leak.
shows: Two bars.
rowsAre: Day
axis:
  label: Heap
rows:
  - label: Monday
    value: 3
    source: leak-study
`;

export const QUESTION = `---
question: Is it a leak?
order: 1
topic: craft
reviewed: 2026-11-21
---

It may be. See [the chapter](/on-the-job/leaks/#small-leaks).
`;

/** Front matter of six lines and a blank one: \`PAGE_TOP\` + text puts the text's first line on line 8. */
export const PAGE_TOP = `---
title: Leaks
description: Find the leak before it finds you.
code: J1
tool: leak-finder
---

`;

export const PAGE = `${PAGE_TOP}import Figure from '@components/Figure.astro';
import Tool from '@components/Tool.astro';

Leaks are found late [@leak-study, chapter 2]. Is it one? [Ask](/faq/#is-it-a-leak), or look up [heap](/glossary/#heap).

<Tool slug="leak-finder" />

## Small leaks

<Figure src="leak.svg" caption="A leak." alt="Memory grows by a third each day." />

See [the tool](/toolkit/leak-finder/#size), [small leaks](#small-leaks) and [the study](/sources/#leak-study).
`;

const FILES: Record<string, string> = {
	'content/README.md': 'Examples such as [@nobody] and [a page](/nowhere) stay unchecked here.',
	'content/docs/on-the-job/leaks.mdx': PAGE,
	'content/faq/is-it-a-leak.md': QUESTION,
	'content/tools/leak-finder.yaml': TOOL,
	'content/figures/leak.svg': '<svg />',
	'content/i18n/en.yaml':
		'sheet.saved: Saved {{time}}\nleak.count_one: One leak\nleak.count_other: "{{count}} leaks"\nimport.error.empty: Empty\n',
	'content/data/site.yaml': 'name: Leaks\ndescription: All about leaks.\n',
	'content/data/parts.yaml': '- id: on-the-job\n  title: On the job\n  description: Daily leaks.\n  order: 1\n',
	'content/data/glossary.yaml':
		'- id: heap\n  term: heap\n  meaning: Where objects live.\n- id: stack\n  term: stack\n  meaning: Where calls live.\n',
	'content/data/sources/leak-study.yaml': SOURCE,
};

const CODE: Record<string, string> = {
	'pages/faq.astro': '<h2 id="about">About</h2>',
	'pages/glossary.astro': '<dl />',
	'pages/sources.astro': '<dl />',
	'pages/toolkit/[tool].astro': '<main />',
	...Object.fromEntries(['Chart', 'Compare', 'Copy', 'Figure', 'Tool'].map((name) => [`src/components/${name}.astro`, ''])),
	'src/kit/status.tsx': "t('sheet.saved', { time });\nt('leak.count', { count });\n// strings: import.error.*\n",
};

/** The project with some files replaced, added, or (null) taken away. Paths below content/ are content, all others code. */
export function changeProject(changes: Record<string, string | null> = {}) {
	const apply = (files: Record<string, string>, isOurs: (path: string) => boolean) => {
		const map = new Map(Object.entries(files));
		for (const [path, text] of Object.entries(changes)) {
			if (!isOurs(path)) continue;
			if (text === null) map.delete(path);
			else map.set(path, text);
		}
		return map;
	};
	const isContent = (path: string) => path.startsWith('content/');
	return { files: apply(FILES, isContent), code: apply(CODE, (path) => !isContent(path)) };
}

/** What the check says of the changed project. */
export function findingsOf(changes: Record<string, string | null> = {}, today = '2026-11-22'): ContentFindings {
	const { files, code } = changeProject(changes);
	return checkContent(files, { code, publicFiles: new Set(['/favicon.svg']), today });
}

/** The printed problems of the changed project, a blank line between two. */
export function reportOf(changes: Record<string, string | null>): string {
	return findingsOf(changes).problems.map(formatProblem).join('\n\n');
}

/** Imports may stand anywhere in a file: at its end they move no line. */
export const IMPORTS = ['Chart', 'Compare', 'Copy', 'Figure', 'Tool']
	.map((name) => `import ${name} from '@components/${name}.astro';\n`)
	.join('');

/** The example page with another text below its front matter; the text starts on line 8. The study stays cited. */
export function reportOfPage(text: string): string {
	return reportOf({ 'content/docs/on-the-job/leaks.mdx': `${PAGE_TOP}${text}\n\n[@leak-study]\n\n## Small leaks\n\n${IMPORTS}` });
}
