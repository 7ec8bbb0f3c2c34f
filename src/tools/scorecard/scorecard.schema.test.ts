import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scorecardSchema } from './scorecard.schema.ts';

/** The frozen scorecard with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const text = edits.reduce(
		(current, [from, to]) => current.replace(from, to),
		readFileSync('tests/fixtures/tools/employer-scorecard.yaml', 'utf8'),
	);
	const result = scorecardSchema.safeParse(parse(text));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the scorecard as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	['a weight too many', ['weight: 12', 'weight: 13'], 'criteria: The weights share out 100 points; these add up to 101.'],
	['a weight too few', ['weight: 12', 'weight: 11.5'], 'criteria: The weights share out 100 points; these add up to 99.5.'],
	[
		'a sixth level',
		['    levels:\n', '    levels:\n      - name: Worse still\n        anchor: There is none.\n'],
		'criteria.0.levels: Give exactly five levels, from 0 to 4.',
	],
	[
		'a grade that is as sure as the one before',
		['widens: 0.5', 'widens: 0'],
		'grades.1.widens: Grades go from the surest to the least sure: write more than 0, what "seen" has.',
	],
	[
		'a deal-breaker with the id of a criterion',
		['id: pay-floor', 'id: pay'],
		'gates.1.id: The id "pay" is taken by an earlier entry of criteria. Choose another.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])).toEqual([fault]);
});

test('tenths that make a hundred are accepted in spite of binary fractions', () => {
	const edits: [string, string][] = [
		['weight: 12\n', 'weight: 12.1\n'],
		['weight: 12\n', 'weight: 12.2\n'],
		['weight: 8\n', 'weight: 7.7\n'],
	];
	expect(faults(edits)).toEqual([]);
});
