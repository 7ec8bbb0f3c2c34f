import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { careerMapSchema } from './career-map.schema.ts';

const text = readFileSync('tests/fixtures/tools/career-map.yaml', 'utf8');

/** The frozen map with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const result = careerMapSchema.safeParse(parse(edits.reduce((current, [from, to]) => current.replace(from, to), text)));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the map as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	[
		'an area whose levels stand in another order',
		['      - level: junior', '      - level: mid'],
		'areas.0.levels: Give one entry a level, in this order: junior, mid, senior, lead.',
	],
	[
		'a goal of no area',
		['areas: [code, apis]', 'areas: [code, api]'],
		'goals.0.areas.1: There is no area "api". The areas are: code, databases, apis, delivery, operations, security, design, planning, people.',
	],
	[
		'a goal of no level',
		['    level: mid\n    measure', '    level: middle\n    measure'],
		'goals.0.level: There is no level "middle". The levels are: junior, mid, senior, lead.',
	],
	[
		'a goal that ends before its last milestone',
		['    months: 6\n', '    months: 5\n'],
		'goals.0.milestones.4.month: The last milestone is the goal: write 5, or change months.',
	],
	[
		'milestones that go back in time',
		['month: 2\n', 'month: 1\n'],
		'goals.0.milestones.1.month: Milestones stand in the order of their months: write more than 1.',
	],
	[
		'two areas of one name',
		['id: databases', 'id: code'],
		'areas.1.id: The id "code" is taken by an earlier entry of areas. Choose another.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])).toContain(fault);
});

test('a level without evidence is refused', () => {
	const found = faults([['          - A review after which you changed the code and said why\n', '']]);
	expect(found).toContain('areas.0.levels.0.examples: Give at least two examples of evidence.');
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['    term: short', '    trem: short'],
		['areas: [code, apis]', 'areas: [code, api]'],
	]);
	expect(found.some((fault) => fault.startsWith('goals.0.areas.1: There is no area "api"'))).toBe(true);
	expect(found.some((fault) => fault.startsWith('goals.0.term') || fault.startsWith('goals.0:'))).toBe(true);
});
