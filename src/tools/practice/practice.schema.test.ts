import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { practiceSchema } from './practice.schema.ts';

const original = readFileSync('tests/fixtures/tools/interview-practice.yaml', 'utf8');

/** The frozen questions with some lines written otherwise, and what is wrong with them: paths and sentences. */
function faults(edits: [string, string][]) {
	for (const [from] of edits) expect(original).toContain(from);
	const text = edits.reduce((current, [from, to]) => current.replace(from, to), original);
	const result = practiceSchema.safeParse(parse(text));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the questions as they are have no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	[
		'an area that does not exist',
		['area: databases', 'area: data'],
		/^questions\.\d+\.area: There is no area "data"\. The areas are: system-design, /,
	],
	[
		'a story that does not exist',
		['stories: [own-mistake', 'stories: [own-mistakes'],
		/^questions\.\d+\.stories\.0: There is no story "own-mistakes"\. The stories are: /,
	],
	['no time to answer', ['minutes: 5', 'minutes: 0'], /^questions\.0\.minutes: /],
	[
		'an id that an area and a question share',
		['id: sql-or-nosql', 'id: databases'],
		/^questions\.\d+\.id: The id "databases" is taken by an earlier entry of areas\. Choose another\.$/,
	],
	['a grade twice', ['id: weak', 'id: blank'], /^grades\.1\.id: The id "blank" is taken by an earlier entry of grades\. Choose another\.$/],
	['parts without a result', ['id: result', 'id: outcome'], /^storyParts: Give one part the id "result": /],
	['a rubric without its top', ['      strong: ', '      best: '], /^questions\.0\.rubric/],
] as [string, [string, string], RegExp][])('%s is named', (_, edit, fault) => {
	const found = faults([edit]);
	expect(found).toContainEqual(expect.stringMatching(fault));
});

test('an area without a question is named', () => {
	const definition = parse(original);
	definition.areas.push({ id: 'empty-area', name: 'Empty', listensFor: 'Nothing.' });
	const issues = practiceSchema.safeParse(definition).error?.issues.map(({ message }) => message);
	expect(issues).toEqual(['No question has the area "empty-area". Add one or take the area out.']);
});

test('an answer of two steps is refused', () => {
	const definition = parse(original);
	definition.questions[0].outline.length = 2;
	expect(practiceSchema.safeParse(definition).error?.issues.map(({ message }) => message)).toEqual(['Give at least three steps.']);
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['listensFor: ', 'listenFor: '],
		['area: databases', 'area: data'],
	]);
	expect(found.some((fault) => fault.startsWith('areas.0'))).toBe(true);
	expect(found.some((fault) => fault.includes('There is no area "data"'))).toBe(true);
});
