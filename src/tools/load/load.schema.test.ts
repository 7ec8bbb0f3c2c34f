import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSchema } from './load.schema.ts';
import { INPUT_IDS, RESULT_IDS } from './load-figures.schema.ts';

const text = readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8');

/** The frozen calculator with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const edited = edits.reduce((current, [from, to]) => {
		if (!current.includes(from)) throw new Error(`The calculator has no "${from}".`);
		return current.replace(from, to);
	}, text);
	const result = loadSchema.safeParse(parse(edited));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the calculator as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	['an input in no group', ['group: pager', 'group: phone'], 'inputs.4.group: There is no group "phone". It has: week, pager, rota.'],
	['a default outside its range', ['default: 15', 'default: 90'], 'inputs.8.default: 90 is outside 0 to 60, the range of "recovery".'],
	[
		'a value of a design outside its range',
		['people: 5', 'people: 500'],
		'designs.0.values.people: 500 is outside 1 to 60, the range of "people".',
	],
	[
		'a limit on a result that is not worked out',
		['result: nights-a-year', 'result: sleep'],
		`limits.4.result: The formulas know: ${RESULT_IDS.join(', ')}. Write one of these.`,
	],
	[
		'an id that is used twice',
		['- id: two-incidents', '- id: quarter-on-call'],
		'limits.1.id: The id "quarter-on-call" is taken by an earlier entry of limits. Choose another.',
	],
	[
		'a figure in a sum that its formula does not read',
		['sum: "{{seats}} ÷ {{people}}"', 'sum: "{{seats}} ÷ {{pages}}"'],
		'results.0.sum: "on-call-share" reads seats, people, and not pages.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])[0]).toEqual(fault);
});

test('a figure that the formulas need and the file lacks is named', () => {
	const [before = '', rest = ''] = text.split('  - id: free-blocks\n');
	const without = `${before}${rest.slice(rest.indexOf('\nresults:'))}`;
	const result = loadSchema.safeParse(parse(without));
	expect(result.error?.issues.map(({ message }) => message)).toContain('The formulas need these as well: free-blocks.');
	expect(INPUT_IDS).toContain('free-blocks');
});

test('a value that a design lacks is named', () => {
	expect(faults([['support: 3, ', '']])).toEqual([expect.stringContaining('designs.0.values.support')]);
});
