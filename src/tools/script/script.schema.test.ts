import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scriptSchema } from './script.schema.ts';

const read = (slug: string) => readFileSync(`tests/fixtures/tools/${slug}.yaml`, 'utf8');

/** The frozen script of scope with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const text = edits.reduce((current, [from, to]) => {
		if (!current.includes(from)) throw new Error(`"${from}" is not in the file.`);
		return current.replace(from, to);
	}, read('scope-script'));
	const result = scriptSchema.safeParse(parse(text));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each([
	['an unknown blank', ['ask for {{request}}: you', 'ask for {{requests}}: you'], 'variants.0.parts.0.text: There is no blank "requests".'],
	[
		'a private blank in a text',
		['Until you have chosen, we go on', 'Beyond {{limit}}, we go on'],
		'variants.0.parts.3.text: "limit" is private: no text may contain it.',
	],
	[
		'a tone with other content',
		['We do not start on it without a choice. Until then, we build {{agreed}}.', 'We do not start.'],
		'Tone changes wording',
	],
	[
		'an email without a subject',
		['    subject: "{{request}}: what it takes, and three ways to do it"\n', ''],
		'variants.0.subject: An email needs',
	],
	[
		'a move that is missing',
		['- move: boundary\n        text: Until that', '- move: escalate\n        text: Until that'],
		'makes the move "boundary"',
	],
	['two asks', ['- move: boundary\n        text: Until that', '- move: alternatives\n        text: Until that'], 'takes one part, not 2'],
	['moves out of order', ['- move: assess\n        text: It takes', '- move: escalate\n        text: It takes'], 'Keep that order here.'],
	['a reply to nothing', ['after: only-an-hour', 'after: only-a-day'], 'There is no reply "only-a-day" further up.'],
	['a variant for no situation', ['situation: promised', 'situation: promise'], 'There is no situation "promise".'],
	['brackets that look like a gap', ['That is a good reason.', 'That is a [good] reason.'], 'no other brackets'],
	['an amount that is none', ['"$4,800"', 'a lot'], 'blanks.7.example: Write an amount'],
	['a day that is none', ['"2027-03-22"', '"March 22"'], 'blanks.9.example: Write a day'],
	['an id that is used twice', ['id: cheaper-time', 'id: cheaper'], 'The id "cheaper" is taken'],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	expect(faults([edit]).join('\n')).toContain(fault);
});

test('a misspelt field does not hide what is wrong between the lists', () => {
	const found = faults([
		['cue: Wait', 'queue: Wait'],
		['after: only-an-hour', 'after: only-a-day'],
	]).join('\n');
	expect(found).toContain('There is no reply "only-a-day"');
	expect(found).toContain('queue');
});
