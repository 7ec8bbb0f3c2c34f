import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rubricSchema } from './rubric.schema.ts';

/** The frozen rubric with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const text = edits.reduce(
		(current, [from, to]) => current.replace(from, to),
		readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8'),
	);
	const result = rubricSchema.safeParse(parse(text));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the rubric as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	['a gate to no band', ['floor: p0', 'floor: p9'], 'gates.0.floor: There is no band "p9". The bands are: p0, p1, p2, p3, p4.'],
	[
		'bands that do not descend',
		['from: 10', 'from: 14'],
		'bands.2.from: Bands go from the most urgent to the least: write less than 14, the start of "p1".',
	],
	['no band for the rest', ['from: 0', 'from: 1'], 'bands.4.from: The last band takes whatever is left: write from: 0.'],
	['an id that is used twice', ['id: p4', 'id: p3'], 'bands.4.id: The id "p3" is taken by an earlier entry of bands. Choose another.'],
	[
		'an example that answers what is not asked',
		['technical-risk: 1 }', 'tidiness: 1 }'],
		'examples.items.0.ratings.tidiness: There is no criterion "tidiness". It has: severity, frequency, impact, business-value, technical-risk.',
	],
	[
		'an example with a gate that is none',
		['damage-done: true', 'damage-past: true'],
		'examples.items.0.gates.damage-past: There is no gate "damage-past". It has: security, damage-growing, damage-done, fixed-date.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])).toEqual([fault]);
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['weight: 1', 'wieght: 1'],
		['floor: p0', 'floor: p9'],
	]);
	expect(found).toContain('gates.0.floor: There is no band "p9". The bands are: p0, p1, p2, p3, p4.');
	expect(found.some((fault) => fault.startsWith('criteria.0'))).toBe(true);
});
