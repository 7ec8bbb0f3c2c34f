import { expect, test } from 'vitest';
import { findMergeConflicts } from './merge-conflict.ts';
import { findingsOf, PAGE, QUESTION, reportOf, reportOfPage, SOURCE } from './project.examples.ts';

test('YAML that cannot be read, in a file and in front matter', () => {
	expect(reportOf({ 'content/data/site.yaml': 'name: Leaks: all of them\n' })).toMatchInlineSnapshot(`
		"content/data/site.yaml:1:7  BFM017 broken-yaml
		  This can't be read as YAML: a second ": " follows on the same line.
		  Lines of "name: value", lists with "- ", two spaces for each step inwards, quotes around text that holds ": " or " #".
		  Fix: mend this line or the one above it; the rest of the file is checked after that.
		  More: docs/errors.md#bfm017-broken-yaml"
	`);
	const page = PAGE.replace('title: Leaks', 'title: "Leaks');
	expect(reportOf({ 'content/docs/on-the-job/leaks.mdx': page })).toContain('content/docs/on-the-job/leaks.mdx:');
	expect(reportOf({ 'content/docs/on-the-job/leaks.mdx': page })).toContain('BFM017 broken-yaml');
});

const CONFLICT = ['<<<<<<< HEAD', 'One side.', '=======', 'The other.', '>>>>>>> theirs', ''].join('\n');

test('a merge that was not finished is one mistake, in a text, in front matter and in YAML', () => {
	expect(reportOfPage(CONFLICT)).toMatchInlineSnapshot(`
		"content/docs/on-the-job/leaks.mdx:8:1  BFM042 merge-conflict
		  A merge stopped here: the line begins with <<<<<<<
		  One text. Between <<<<<<< and ======= stands one side of the merge, between ======= and >>>>>>> the other.
		  Fix: keep one side, or join the two, and take the lines with the marks out; the rest of the file is checked after that.
		  More: docs/errors.md#bfm042-merge-conflict"
	`);
	const conflicting = [PAGE.replace('title: Leaks\n', `${CONFLICT}title: Leaks\n`), `${PAGE}\n${CONFLICT}`];
	for (const page of conflicting) {
		const { problems } = findingsOf({ 'content/docs/on-the-job/leaks.mdx': page });
		expect(problems.map(({ title }) => title)).toEqual(['merge-conflict']);
	}
	expect(
		findingsOf({ 'content/data/sources/leak-study.yaml': SOURCE + CONFLICT }).problems.map(({ title, line }) => `${title} ${line}`),
	).toEqual(['merge-conflict 8']);
});

test('each conflict of a file is named, and a mark that was left behind', () => {
	const text = `${CONFLICT.replaceAll('\n', '\r\n')}\nText\n\n${CONFLICT}\n=======\n\n>>>>>>> theirs\n`;
	expect(findMergeConflicts('a.md', text).map(({ line }) => line)).toEqual([1, 9, 15, 17]);
});

test('signs that no merge leaves are text', () => {
	expect(findMergeConflicts('a.md', ['========', ' <<<<<<< HEAD', '<<<<<<<<', '> > > > > > >', '======= x'].join('\n'))).toEqual([]);
});

test('a key that stands twice', () => {
	expect(reportOf({ 'content/data/sources/leak-study.yaml': `${SOURCE}kind: book\n` })).toContain(
		'leak-study.yaml:8:1  BFM017 broken-yaml',
	);
});

test('front matter that is missing and front matter that is never closed', () => {
	expect(reportOf({ 'content/faq/second.md': 'Hello.\n' })).toMatchInlineSnapshot(`
		"content/faq/second.md:1:1  BFM018 missing-front-matter
		  The file does not begin with a block between two --- lines.
		  A line ---, the fields of the page, a line ---, then the text.
		  Fix: put the fields of the page at the very top of the file.
		  More: docs/errors.md#bfm018-missing-front-matter"
	`);
	expect(reportOf({ 'content/faq/second.md': QUESTION.replace('\n---\n\n', '\n\n') })).toContain('is opened and never closed');
});

test.each([
	['a component that is never closed', '<Copy>\n\nText\n', '8:1', 'Expected a closing tag for `<Copy>`'],
	['a lone angle bracket', 'fewer than <100 jobs', '8:12', 'Unexpected character after `<`'],
	['a brace that is never closed', 'a {brace', '8:3', 'expected a corresponding closing brace'],
])('%s is a problem with a place', (_, text, place, reason) => {
	const report = reportOfPage(text);
	expect(report).toContain(`content/docs/on-the-job/leaks.mdx:${place}  BFM019 broken-mdx`);
	expect(report).toContain(reason);
});

test('text that cannot be read', () => {
	expect(reportOf({ 'content/docs/two.mdx': '---\ntitle: Two\ndescription: Two.\n---\n\n<Copy>\n\nText\n' })).toMatchInlineSnapshot(`
		"content/docs/two.mdx:6:1  BFM019 broken-mdx
		  The text can't be read: Expected a closing tag for \`<Copy>\`.
		  Every component closed (<Tool … /> or <Copy>…</Copy>); plain < and { written as \`<\` and \`{\` or \\< and \\{.
		  Fix: mend this spot; the rest of the text is checked after that.
		  More: docs/errors.md#bfm019-broken-mdx"
	`);
});

test('angle brackets and braces with a backslash are fine', () => {
	expect(reportOfPage('fewer than \\<10 or \\{braces}')).toBe(reportOfPage(''));
});

test('a file that nothing reads', () => {
	expect(reportOf({ 'content/tool/other.yaml': 'kind: rubric\n' })).toMatchInlineSnapshot(`
		"content/tool/other.yaml:1:1  BFM020 unread-file
		  Nothing reads a .yaml file in content/tool/.
		  A place, a name and an ending that content/README.md names. Did you mean "content/tools"?
		  Fix: move or rename the file, or delete it.
		  More: docs/errors.md#bfm020-unread-file"
	`);
	expect(reportOf({ 'content/tools/own.yml': 'kind: rubric\n' })).toMatchInlineSnapshot(`
		"content/tools/own.yml:1:1  BFM020 unread-file
		  Nothing reads a .yml file in content/tools/.
		  A place, a name and an ending that content/README.md names.
		  Fix: rename it to content/tools/own.yaml
		  More: docs/errors.md#bfm020-unread-file"
	`);
	expect(reportOf({ 'content/faq/second.mdx': QUESTION })).toContain('Fix: rename it to content/faq/second.md\n');
	expect(reportOf({ 'content/data/team.yaml': '- id: me\n' })).toMatchInlineSnapshot(`
		"content/data/team.yaml:1:1  BFM020 unread-file
		  Nothing reads a file of this name in content/data/.
		  A place, a name and an ending that content/README.md names. This folder holds the lists site, parts, glossary, pay, technologies, certifications, synonyms.
		  Fix: move or rename the file, or delete it.
		  More: docs/errors.md#bfm020-unread-file"
	`);
	expect(reportOf({ 'content/data/glosary.yaml': '- id: me\n' })).toContain('Did you mean "glossary"?');
	const lost = reportOf({ 'content/docs/list.yaml': '- id: me\n' });
	expect(lost).toContain('Nothing reads a .yaml file in content/docs/.');
	expect(lost).not.toContain('Did you mean');
});

test('a file name that is not an id', () => {
	expect(reportOf({ 'content/faq/Été_2.md': QUESTION.replace('Is it', 'Why is it') })).toMatchInlineSnapshot(`
		"content/faq/Été_2.md:1:1  BFM021 wrong-file-name
		  The file name "Été_2" is not an id.
		  Lower case letters and digits joined by single hyphens: the name is part of a public address.
		  Fix: rename it to content/faq/ete-2.md
		  More: docs/errors.md#bfm021-wrong-file-name"
	`);
});
