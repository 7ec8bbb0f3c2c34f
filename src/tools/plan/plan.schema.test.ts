import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { planSchema } from './plan.schema.ts';

const text = readFileSync('tests/fixtures/tools/proof-plan.yaml', 'utf8');

/** The frozen plan with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const result = planSchema.safeParse(parse(edits.reduce((current, [from, to]) => current.replace(from, to), text)));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the plan as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	['a gap between two phases', ['    from: 4\n', '    from: 5\n'], 'phases.2.from: Phases follow each other: write 4.'],
	['a plan that outlasts its phases', ['workingDays: 20', 'workingDays: 22'], 'phases.5.to: The last phase ends with the plan: write 22.'],
	[
		'a step outside its phase',
		['phase: choose\n        from: 1\n        to: 1', 'phase: choose\n        from: 1\n        to: 2'],
		'templates.0.steps.0.from: The phase "choose" has the days 1 to 1: keep the step within them.',
	],
	[
		'a step of no phase',
		['phase: choose', 'phase: chose'],
		'templates.0.steps.0.phase: There is no phase "chose". The phases are: choose, measure, build, feedback, publish, close.',
	],
	[
		'a template that takes more hours than there are',
		['hours: 3\n', 'hours: 4\n'],
		'templates.0.steps: The steps take 18.5 hours, the plan has 18: shorten or drop a step.',
	],
	[
		'a template without an answer',
		['      slot: If it is 19:30', '      slut: If it is 19:30'],
		'templates.0.answers: Answer the field "slot" as well.',
	],
	[
		'two steps of one name',
		['id: cold-start', 'id: count-demand'],
		'templates.0.steps.1.id: The id "count-demand" is taken by an earlier entry of templates. Choose another.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])).toContain(fault);
});

test('a field that the summary is made of cannot be left out', () => {
	const plan = parse(text);
	plan.fields = plan.fields.filter(({ id }: { id: string }) => id !== 'witness');
	const issues = planSchema.safeParse(plan).error?.issues ?? [];
	expect(issues.map(({ message }) => message)).toContain('The summary needs these fields too: witness.');
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['calendarDays: 30', 'calenderDays: 30'],
		['phase: choose', 'phase: chose'],
	]);
	expect(found.some((fault) => fault.startsWith('templates.0.steps.0.phase'))).toBe(true);
	expect(found.some((fault) => fault.includes('calendarDays') || fault.includes('calenderDays'))).toBe(true);
});
