import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matchRule, stepOf } from '../../schemas/line-match.ts';
import { scanSchema } from './scan.schema.ts';

const TEXT = readFileSync('content/tools/resume-scan.yaml', 'utf8');

/** The real scan with some lines written otherwise, and what is wrong with it: paths and sentences. */
function faults(edits: [string, string][]) {
	const text = edits.reduce((current, [from, to]) => {
		if (!current.includes(from)) throw new Error(`The scan has no "${from}".`);
		return current.replace(from, to);
	}, TEXT);
	const result = scanSchema.safeParse(parse(text));
	return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the scan as it is has no fault', () => {
	expect(faults([])).toEqual([]);
});

test.each([
	[
		'an example that its rule does not match',
		['- Modeled subscriptions and invoices as an append-only ledger schema.', '- Modeled subscriptions and invoices.'],
		'signals.0.rules.1.examples.0: The rule does not match its own example.',
	],
	[
		'a counterexample that its rule matches',
		['- Familiar with schema design and indexing.', '- Designed a schema.'],
		'signals.0.rules.1.counterexamples.0: The rule matches its own counterexample.',
	],
	[
		'a strong line that shows nothing',
		['strong: Cut parcel search', 'strong: Looked after parcel search'],
		'signals.3.strong: No rule that shows the signal matches this line.',
	],
	[
		'a weak line that shows the signal',
		['weak: Optimized application performance.', 'weak: Cut p95 latency by 40%.'],
		'signals.3.weak: A rule that shows the signal matches this line.',
	],
	[
		'an example on the wrong step',
		['example: Rewrote the label service in Go.', 'example: Responsible for the label service in Go.'],
		'ladder.1.example: By the rules this line stands on step 0, not on 1.',
	],
	['a pattern that does not work', ["- '\\b(?:hundreds|", "- '\\b(?hundreds|"], 'words.'],
	['a pattern without an end', ["- '\\b\\p{L}{3,14}ing\\b'", "- '\\b\\p{L}+ing\\b'"], 'words.'],
	['an exception that is not there', ['except: [not-presence]', 'except: [not-presense]'], 'words.'],
	[
		'an id that is used twice',
		['id: schema-with-action', 'id: schema-named'],
		'signals.0.rules.2.id: The id "schema-named" is taken by an earlier entry. Ids are unique.',
	],
] as [string, [string, string], string][])('%s is named', (_, edit, fault) => {
	const found = faults([edit]);
	expect(found.some((one) => one.startsWith(fault))).toBe(true);
	expect(found).toHaveLength(1);
});

test('a rule that names a list which is not there says which there are', () => {
	expect(faults([['needs: [[security], [guard, end-state, ', 'needs: [[security], [gard, end-state, ']])[0]).toMatch(
		/^signals\.4\.rules\.1: There is no list of words "gard"\. The lists are: opener, deed, /,
	);
});

test('a misspelt field does not hide what is wrong elsewhere', () => {
	const found = faults([
		['proves: You measure', 'proofs: You measure'],
		['- Designed database schemas in PostgreSQL.', '- Designed a schema of 40 tables.'],
	]);
	expect(found).toContain('signals.0.rules.0.counterexamples.0: The rule matches its own counterexample.');
	expect(found.some((fault) => fault.startsWith('signals.3'))).toBe(true);
});

// Placed by hand, as the manual's chapters on the hiring scan and on business impact describe the steps; none of them is in the YAML.
describe('lines that the rules have not been written from', () => {
	const scan = scanSchema.parse(parse(TEXT));
	const lists = new Map(scan.words.map((list) => [list.id, list]));

	test.each([
		[0, 'Duties included the support of legacy systems'],
		[0, 'Python, Django, PostgreSQL, Docker'],
		[1, 'Implemented user authentication with OAuth 2.0'],
		[2, 'Built the import of 2 million products from 14 suppliers'],
		[2, 'Reduced build time from 25 minutes to 6'],
		[3, 'Automated refunds, so that customers no longer wait for accounting'],
		[4, 'Cut onboarding of new customers from 9 days to 2 for 186 customers'],
	])('step %i: %s', (step, line) => {
		expect(stepOf(line, scan.ladder, lists)).toBe(step);
	});

	test.each([
		['api', 'shows', 'Designed a GraphQL API used by 12 teams'],
		['api', 'names', 'REST, GraphQL, gRPC API'],
		['cloud', 'supports', 'Deployed the billing service on Google Cloud'],
		['monitoring', 'shows', 'Introduced SLOs and cut alerts from 300 to 40 a week'],
		['collaboration', 'names', 'Great team player with strong communication skills'],
		['security', null, 'Built a job board for security guards'],
	])('%s: the most that counts is %s in "%s"', (id, counts, line) => {
		const rules = scan.signals.find((signal) => signal.id === id)?.rules ?? [];
		const best = ['shows', 'supports', 'names'].find((kind) =>
			rules.some(
				(rule) =>
					rule.counts === kind && matchRule(line, rule, lists) !== null && (kind === 'names' || stepOf(line, scan.ladder, lists) > 0),
			),
		);
		expect(best ?? null).toBe(counts);
	});
});
