/** The limit that a value broke, in words: "At most 999.", "More than 0.", "At least 2 entries." */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A sentence; null where the issue is about something else. */
export function describeLimit(issue: Issue): string | null {
	if (issue.code === 'too_small') return `${issue.inclusive === false ? 'More than' : 'At least'} ${amount(issue.minimum, issue.origin)}.`;
	if (issue.code === 'too_big') return `${issue.inclusive === false ? 'Less than' : 'At most'} ${amount(issue.maximum, issue.origin)}.`;
	return issue.code === 'not_multiple_of' ? `A multiple of ${issue.divisor}.` : null;
}

/**
 * Whether the message of the schema says the limit itself. One written for the type alone ("Write a whole number.") stands before
 * every later `.min` and `.max` of the field too. That text or a list may not be empty is said by any message.
 */
export function statesLimit(issue: Issue): boolean {
	const limit = limitOf(issue);
	if (limit === null || (limit === 1 && issue.code === 'too_small' && !isNumber(issue.origin))) return true;
	const said = issue.message
		.replace(/\bsuch as .*$/s, '')
		.replaceAll(',', '')
		.toLowerCase();
	return new RegExp(`(?<![\\d.])${limit}(?![\\d]|\\.\\d)`).test(said) || (limit in WORDS && new RegExp(`\\b${WORDS[limit]}\\b`).test(said));
}

function limitOf(issue: Issue): number | null {
	if (issue.code === 'too_small') return Number(issue.minimum);
	if (issue.code === 'too_big') return Number(issue.maximum);
	return issue.code === 'not_multiple_of' ? issue.divisor : null;
}

const isNumber = (origin: string) => ['number', 'int', 'bigint'].includes(origin);

function amount(limit: number | bigint, origin: string): string {
	const [one, many] = origin === 'string' ? [' character', ' characters'] : isNumber(origin) ? ['', ''] : [' entry', ' entries'];
	return `${limit}${Number(limit) === 1 ? one : many}`;
}
