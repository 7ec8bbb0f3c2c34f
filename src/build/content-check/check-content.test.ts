import { expect, test } from 'vitest';
import { findingsOf, PAGE, reportOf, SOURCE } from './project.examples.ts';

test('a project without a mistake has no problems', () => {
	const { problems, heldBack } = findingsOf();
	expect(problems).toEqual([]);
	expect(heldBack.checks.size).toBe(0);
});

test('mistakes in several files are all named in one run, what cannot be read first, then by file and from the top down', () => {
	const { problems } = findingsOf({
		'content/docs/on-the-job/leaks.mdx': PAGE.replace('code: J1', 'code: 7').replace('slug="leak-finder"', 'slug="leek-finder"'),
		'content/data/sources/leak-study.yaml': SOURCE.replace('kind: study', 'kind: studdy').replace(
			'checked: 2026-11-21',
			'checked: 2026-02-30',
		),
		'content/faq/second.md': 'No fields at all.\n',
	});
	expect(problems.map(({ file, line, column, title }) => `${file}:${line}:${column} ${title}`)).toEqual([
		'content/faq/second.md:1:1 missing-front-matter',
		'content/data/sources/leak-study.yaml:5:10 wrong-value',
		'content/data/sources/leak-study.yaml:6:7 not-listed',
		'content/docs/on-the-job/leaks.mdx:4:7 wrong-type',
		'content/docs/on-the-job/leaks.mdx:13:13 unknown-tool',
	]);
});

test('Windows line ends and a byte order mark do not move the places', () => {
	const page = PAGE.replace('code: J1', 'code: J77').replaceAll('\n', '\r\n');
	expect(reportOf({ 'content/docs/on-the-job/leaks.mdx': page })).toMatch(/^content\/docs\/on-the-job\/leaks\.mdx:4:7 {2}BFM026/);
});

test('text that holds an at sign or a placeholder as code is left alone', () => {
	const page = PAGE.replace(
		'## Small leaks',
		'Write `[@One]`, `TODO` or mail [us@example.org](mailto:us@example.org).\n\n```sh\nTODO [@x, @y]\n```\n\n## Small leaks',
	);
	expect(reportOf({ 'content/docs/on-the-job/leaks.mdx': page })).toBe('');
});

test('an index file stands for its folder, and a page of code for its path', () => {
	const page = PAGE.replace(
		'## Small leaks',
		'[home](/) [part](/on-the-job/) [about](/faq/#about) [topic](/faq/#career) [size](#size) [gate](/on-the-job/leaks/#data-lost) [icon](/favicon.svg)\n\n## Small leaks',
	);
	expect(
		reportOf({
			'content/docs/on-the-job/leaks.mdx': page,
			'content/docs/on-the-job/index.md': '---\ntitle: Part\ndescription: The part.\n---\nHello.\n',
			'pages/index.astro': '<main />',
		}),
	).toBe('');
});
