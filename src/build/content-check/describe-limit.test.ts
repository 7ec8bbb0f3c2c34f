import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeLimit, statesLimit } from './describe-limit.ts';

const whole = z.int({ error: 'Write a whole number.' }).min(1).max(999);
const five = z.array(z.string()).length(5, { error: 'Give exactly five levels, from 0 to 4.' });

test.each([
	['a maximum', whole, 1000, 'At most 999.', false],
	['a minimum', whole, 0, 'At least 1.', false],
	['a limit that the value has to pass', z.number({ error: 'Write a number such as 0 or 1.5.' }).positive(), 0, 'More than 0.', false],
	['a step', z.number({ error: 'Write hours such as 1.5.' }).multipleOf(0.5), 0.3, 'A multiple of 0.5.', false],
	['a limit in digits', z.int({ error: 'Write whole minutes, from 1 to 15.' }).max(15), 16, 'At most 15.', true],
	[
		'a limit with a comma',
		z.string().max(1000, { error: 'Keep it to 1,000 characters.' }),
		'x'.repeat(1001),
		'At most 1000 characters.',
		true,
	],
	['a limit that is part of a longer number', z.int({ error: 'A year such as 1999, from 199 on.' }).max(99), 100, 'At most 99.', false],
	['a limit in a word', five, ['a'], 'At least 5 entries.', true],
	['one that is missing', z.string().min(1, { error: 'Write some text here.' }), '', 'At least 1 character.', true],
	['entries that the message does not count', z.array(z.string(), { error: 'Write a list.' }).min(2), ['a'], 'At least 2 entries.', false],
])('%s', (_, schema, value, words, isStated) => {
	const issue = schema.safeParse(value).error?.issues[0];
	expect(issue && describeLimit(issue)).toBe(words);
	expect(issue && statesLimit(issue)).toBe(isStated);
});
