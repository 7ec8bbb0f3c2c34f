import { expect, test } from 'vitest';
import { PAGE, QUESTION, reportOf, SOURCE, TOOL } from './project.examples.ts';

const reportOfTool = (found: string, written: string) => reportOf({ 'content/tools/leak-finder.yaml': TOOL.replace(found, written) });
const reportOfSource = (found: string, written: string) =>
	reportOf({ 'content/data/sources/leak-study.yaml': SOURCE.replace(found, written) });
const reportOfPageField = (line: string) => reportOf({ 'content/docs/on-the-job/leaks.mdx': PAGE.replace('code: J1', line) });

test('a missing field points at the entry that lacks it', () => {
	expect(reportOfTool('    reason: Data is lost\n', '')).toMatchInlineSnapshot(`
		"content/tools/leak-finder.yaml:23:5  BFM022 missing-field
		  The field "gates › entry 1 › reason" is missing.
		  Text; in quotes where it looks like a number, a yes or a no.
		  Fix: add "reason: …" here.
		  More: docs/errors.md#bfm022-missing-field"
	`);
});

test('a misspelt field is one mistake, not also a missing one', () => {
	expect(reportOfTool('    weight: 1\n', '    wieght: 1\n')).toMatchInlineSnapshot(`
		"content/tools/leak-finder.yaml:36:5  BFM023 unknown-field
		  There is no field "wieght" here.
		  One of: id, name, letter, question, weight, levels. Did you mean "weight"?
		  Fix: correct the name, or take the line out.
		  More: docs/errors.md#bfm023-unknown-field"
	`);
});

test('a field that the page schema does not know', () => {
	expect(reportOfPageField('sidebar:\n  odrer: 2')).toContain(
		'content/docs/on-the-job/leaks.mdx:5:3  BFM023 unknown-field\n  There is no field "odrer" here.',
	);
});

test('a value of the wrong type', () => {
	expect(reportOfTool('rules: "1.0"', 'rules: 1.0')).toMatchInlineSnapshot(`
		"content/tools/leak-finder.yaml:6:8  BFM024 wrong-type
		  rules is the number 1.
		  Text; in quotes where it looks like a number, a yes or a no.
		  Fix: write it in that form.
		  More: docs/errors.md#bfm024-wrong-type"
	`);
	expect(reportOfTool('weight: 1.5', 'weight: heavy')).toContain(
		'criteria › entry 2 › weight is "heavy".\n  Write a number such as 1 or 1.5.',
	);
	expect(reportOf({ 'content/data/parts.yaml': 'id: on-the-job\n' })).toContain(
		'The file is a group of fields.\n  A list: one line "- …" for each entry.',
	);
});

test('a word that is not on the list of a field', () => {
	expect(reportOfSource('kind: study', 'kind: studies')).toMatchInlineSnapshot(`
		"content/data/sources/leak-study.yaml:6:7  BFM025 not-listed
		  kind is "studies", which is not one of its values.
		  One of: standard, official-statistics, survey, study, vendor-study, guide, book, article, law.
		  Fix: write one of these.
		  More: docs/errors.md#bfm025-not-listed"
	`);
	expect(reportOfTool('kind: rubric', 'kind: rubrik')).toContain('content/tools/leak-finder.yaml:1:7  BFM025 not-listed');
});

test('a value that breaks a rule of its field', () => {
	expect(reportOfTool('floor: now', 'floor: sooner')).toMatchInlineSnapshot(`
		"content/tools/leak-finder.yaml:26:12  BFM026 wrong-value
		  gates › entry 1 › floor is "sooner".
		  There is no band "sooner". The bands are: now, later.
		  Fix: change the value so that this holds.
		  More: docs/errors.md#bfm026-wrong-value"
	`);
	expect(reportOfTool('letter: S', 'letter: Size')).toContain('criteria › entry 1 › letter is "Size".\n  Write one capital letter.');
});

test('a list with too few entries', () => {
	expect(reportOfTool('      - name: worst\n        anchor: It is worst.\n', '')).toContain(
		'content/tools/leak-finder.yaml:38:7  BFM026 wrong-value\n  criteria › entry 1 › levels is a list of 4 entries.\n  Give exactly five levels, from 0 to 4.',
	);
});

test('of the forms that a field may take, the one that was meant is judged', () => {
	expect(reportOfPageField('prev: { label: Before, lnk: /faq/ }')).toContain(
		'There is no field "lnk" here.\n  One of: label, link. Did you mean "link"?',
	);
	expect(reportOfPageField('lastUpdated: soon')).toContain('Write a day that exists as YYYY-MM-DD');
});

test('an empty file lacks its fields', () => {
	expect(reportOf({ 'content/data/site.yaml': '# nothing yet\n' })).toContain('content/data/site.yaml:1:1  BFM022 missing-field');
});

test('a number out of its range is told the limit, although the message of its field speaks of the type', () => {
	const reportOfOrder = (order: string) => reportOf({ 'content/faq/is-it-a-leak.md': QUESTION.replace('order: 1', `order: ${order}`) });
	expect(reportOfOrder('1000')).toContain('order is the number 1000.\n  Write a whole number. At most 999.\n');
	expect(reportOfOrder('0')).toContain('\n  Write a whole number. At least 1.\n');
	expect(reportOfOrder('1.5')).toContain('\n  Write a whole number.\n');
	expect(reportOfTool('weight: 1.5', 'weight: 11')).toContain('\n  Write a number such as 1 or 1.5. At most 10.\n');
	expect(reportOfTool('weight: 1.5', 'weight: 0')).toContain('\n  Write a number such as 1 or 1.5. More than 0.\n');
});

test('only a field that may be missing can be taken out where it is empty', () => {
	expect(reportOfPageField('sidebar: { label: "" }')).toContain('is "".\n  Write some text here. Or take the field out.\n');
	expect(reportOfPageField('aliases: [""]')).toContain('is "".\n  Write some text here. Or take the entry out.\n');
	const page = PAGE.replace('title: Leaks', 'title: ""');
	expect(reportOf({ 'content/docs/on-the-job/leaks.mdx': page })).toContain('title is "".\n  Write some text here.\n');
});

test('a day on which nobody can have looked yet', () => {
	expect(reportOfSource('checked: 2026-11-21', 'checked: 2027-11-21')).toMatchInlineSnapshot(`
		"content/data/sources/leak-study.yaml:5:10  BFM048 future-day
		  checked is 2027-11-21, and today is 2026-11-22.
		  The day on which somebody did read it, today or before.
		  Fix: write that day.
		  More: docs/errors.md#bfm048-future-day"
	`);
});
