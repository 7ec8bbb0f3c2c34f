import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { redFlagsSchema } from './red-flags.schema.ts';

const text = readFileSync('tests/fixtures/tools/red-flags.yaml', 'utf8');

/** The frozen checklist with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const edited = edits.reduce((current, [from, to]) => current.replace(from, to), text);
	const result = redFlagsSchema.safeParse(parse(edited));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the checklist as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	[
		'a flag in no group',
		['group: quiet-seven', 'group: quiet'],
		'flags.0.group: There is no group "quiet". It has: quiet-seven, production, work, people, offer.',
	],
	[
		'a severity that is not there',
		['severity: note', 'severity: mild'],
		'flags.0.severity: There is no severity "mild". It has: deal-breaker, weigh, note.',
	],
	[
		'a role that nobody has',
		['ask: [developer, manager]', 'ask: [developer, boss]'],
		'flags.0.ask.1: There is no role "boss". It has: recruiter, manager, developer, product, leader.',
	],
	['a flag that nobody is asked about', ['ask: [developer, manager]', 'ask: []'], 'flags.0.ask: Name at least one role to ask.'],
	[
		'an id that is used twice',
		['id: constant-firefighting', 'id: little-documentation'],
		'flags.1.id: The id "little-documentation" is taken by an earlier entry of flags. Choose another.',
	],
	[
		'a group without a flag',
		['groups:', 'groups:\n  - id: office\n    name: The office'],
		'groups.0.id: There is no flag in the group "office". It has: quiet-seven, production, work, people, offer.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit])).toEqual([fault]);
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['followUp:', 'followup:'],
		['severity: note', 'severity: mild'],
	]);
	expect(found).toContain('flags.0.severity: There is no severity "mild". It has: deal-breaker, weigh, note.');
	expect(found.some((fault) => fault.startsWith('flags.0.followUp'))).toBe(true);
});
