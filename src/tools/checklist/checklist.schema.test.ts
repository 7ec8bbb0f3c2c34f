import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checklistSchema } from './checklist.schema.ts';

const text = readFileSync('tests/fixtures/tools/onboarding.yaml', 'utf8');

/** The frozen checklist with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const edited = edits.reduce((current, [from, to]) => {
		if (!current.includes(from)) throw new Error(`The checklist has no "${from}".`);
		return current.replace(from, to);
	}, text);
	const result = checklistSchema.safeParse(parse(edited));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the checklist as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	[
		'an item in no area',
		['area: environment', 'area: enviroment'],
		'items.0.area: There is no area "enviroment". It has: environment, codebase, domain, people, metrics, monitoring, deployment, security, risks, goals.',
	],
	[
		'an item of nobody',
		['owner: buddy', 'owner: mentor'],
		'items.4.owner: There is no owner "mentor". It has: you, manager, buddy, ops, product, security.',
	],
	[
		'an item that someone else owns and no words ask for',
		['owner: you', 'owner: ops'],
		'items.3: Someone else owns it (ops): add ask, the sentence that asks for it.',
	],
	[
		'phases that do not run forward',
		['workingDay: 21', 'workingDay: 5'],
		'phases.2.workingDay: Phases run forward: write more than 5, the working day of "week-one".',
	],
	[
		'an item with the id of an area, which would be one anchor twice',
		['- id: readme-change', '- id: codebase'],
		'items.5.id: The id "codebase" is taken by an earlier entry of areas. Choose another.',
	],
	['a milestone of no item', ['[buddy, people-list', '[budy, people-list'], 'milestones.2.items.0: There is no item "budy".'],
	[
		'a blank that nothing fills in',
		['{{ask}} (due', '{{asks}} (due'],
		'message.askLine: The blank {{asks}} is not filled in here. Known: {{item}}, {{phase}}, {{proof}}, {{ask}}, {{note}}.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])).toEqual([fault]);
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['workingDay: 1\n', 'workingday: 1\n'],
		['area: environment', 'area: nowhere'],
	]);
	expect(found.some((fault) => fault.startsWith('phases.0'))).toBe(true);
	expect(found.some((fault) => fault.startsWith('items.0.area: There is no area "nowhere"'))).toBe(true);
});
