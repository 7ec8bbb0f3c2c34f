import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { csvFromRows } from '../../core/export-csv.ts';
import { translator } from '../../core/strings.ts';
import { ONE_EMPLOYER, THREE_AT_ONCE } from './red-flags.examples.ts';
import { readingsToMarkdown, readingsToRows } from './red-flags.export.ts';
import { pocketToMarkdown } from './red-flags.pocket.ts';
import { redFlagsSchema } from './red-flags.schema.ts';
import { type Reading, type RoleList, readAll } from './red-flags.ts';
import { evidenceText, standingText, tableOf, verdictText } from './red-flags.wording.ts';

const definition = redFlagsSchema.parse(parse(readFileSync('tests/fixtures/tools/red-flags.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const printing = { t, today: '2026-11-22' };
const readings = readAll(definition, THREE_AT_ONCE);
const [harbor, quill, north] = readings as [Reading, Reading, Reading];

describe('in words', () => {
	test('where an employer stands, in a line', () => {
		expect([harbor, quill, north].map((reading) => verdictText(t, reading))).toEqual([
			'Heard: Deal-breaker 1, Weigh it 3, Note it 1. 23 of 28 not settled.',
			'Heard: Deal-breaker 1, Note it 1. 26 of 28 not settled.',
			'Nothing asked yet. All 28 are open.',
		]);
	});

	test('an employer of whom nothing was heard is not given a clean bill', () => {
		const [asked] = readAll(definition, { employers: [{ id: 'a', name: 'x', answers: { 'no-testing': { status: 'not-heard' } } }] });
		expect(asked && verdictText(t, asked)).toBe('No flag heard so far. 27 of 28 not settled.');
	});

	test('a flag without words is kept, and says what would make it evidence', () => {
		const bare = harbor.findings.find(({ standing }) => standing === 'bare');
		expect(bare && standingText(t, bare)).toBe(
			'Kept as heard. Write down what was said, even five words, and it counts as evidence and can go to the scorecard.',
		);
	});

	test('evidence names who said it; the day of a single note travels beside it', () => {
		const text = (id: string) => {
			const found = harbor.findings.find(({ flag }) => flag.id === id);
			return found && evidenceText(t, definition, found);
		};
		expect(text('hero-talk')).toBe('We’re a family here. (Recruiter)');
		expect(text('on-call-without-numbers')).toBe(
			'A couple a week, I’d say. We’re on it. (Your future manager, 2026-11-09) Eleven in my week, four of them at night. (A developer on the team, 2026-11-12)',
		);
	});
});

test('Markdown holds what was heard by severity with words, who and when, what was not heard, what is open, and the version', () => {
	const text = readingsToMarkdown(definition, readAll(definition, ONE_EMPLOYER), printing);
	expect(text.replace(/\*\*Not settled\.\*\* .*/, '**Not settled.** …')).toMatchInlineSnapshot(`
		"## Red-flag checklist, 2026-11-22

		### Harbor Payments

		Heard: Deal-breaker 1, Weigh it 3, Note it 1. 23 of 28 not settled.

		**Deal-breaker.** Heard once and not explained, it stops you. Do not sign until someone disproves it in writing or you have checked it yourself.

		- Promises that won't be written
		  - You have my word, we don’t do it by the book. (Recruiter, 2026-11-10)

		**Weigh it.** Ask a second person the same. Heard twice, it goes into your comparison as evidence; ask for a look at the real thing before you sign.

		- No testing
		  - The pull request on the screen had no test and no check. (I saw it myself, 2026-11-12)
		- On-call without numbers
		  - A couple a week, I’d say. We’re on it. (Your future manager, 2026-11-09)
		  - Eleven in my week, four of them at night. (A developer on the team, 2026-11-12)
		- Debt without time: Heard, words missing

		**Note it.** Write it down with who said it. Three notes that point the same way are one to weigh.

		- Heroes and family
		  - We’re a family here. (Recruiter, 2026-11-03)

		**Not heard.** Blame culture, Fear of release

		- Blame culture: I dropped an index in January; we wrote it up together. (A developer on the team, 2026-11-12)

		**Not settled.** …

		Red-flag checklist, version 1.0.
		"
	`);
	expect(text).toContain('**Not settled.** Little documentation, Constant firefighting,');
});

test('several employers stand side by side, the gravest flags first', () => {
	expect(tableOf(t, definition, readings)).toEqual({
		heading: ['Flag', 'Harbor Payments', '<b>Quill</b> & Söhne', 'North_with_a_very_long_name_that_has_no_place_to_break_anywhere_at_all'],
		rows: [
			['Disrespect in the room (Deal-breaker)', 'Not asked', 'Heard, words missing', 'Not asked'],
			["Promises that won't be written (Deal-breaker)", 'Heard', 'Not asked', 'Not asked'],
			['No testing (Weigh it)', 'Heard', 'Not asked', 'Not asked'],
			['On-call without numbers (Weigh it)', 'Heard', 'Not heard', 'Not asked'],
			['Debt without time (Weigh it)', 'Heard, words missing', 'Not asked', 'Not asked'],
			['Little documentation (Note it)', 'Not asked', 'Heard', 'Not asked'],
			['Heroes and family (Note it)', 'Heard', 'Not asked', 'Not asked'],
			['Not settled', '23', '26', '28'],
		],
	});
});

test('nothing that was typed can start markup, end a cell or run as a formula', () => {
	const markdown = readingsToMarkdown(definition, readings, printing);
	expect(markdown).toContain('\\<b\\>Quill\\</b\\> \\& Söhne');
	expect(markdown).not.toMatch(/(?<!\\)<b>/);
	const csv = csvFromRows(readingsToRows(definition, readings, t));
	expect(csv).toContain(`"'=HYPERLINK(""https://example.org"") | “ask around”"`);
	// A header, and for each of three employers 28 flags; one flag has two notes.
	expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 3 * 28 + 1);
});

test('the pocket list of a role has its questions to tick, why they are asked again, and the day', () => {
	const list = harbor.lists.find(({ role }) => role.id === 'manager') as RoleList;
	const lines = pocketToMarkdown(definition, harbor, list, printing).split('\n');
	expect(lines[0]).toBe('## Harbor Payments: Your future manager, 2026-11-22');
	expect(lines.filter((line) => line.startsWith('- [ ] '))).toHaveLength(list.questions.length);
	const promise = lines.find((line) => line.includes('Promises'));
	expect(promise).toContain('Could you put the remote days and the raise after six months into the offer, in one sentence each?');
	expect(promise).toContain('So far only from: Recruiter. Ask someone else.');
	expect(lines.some((line) => line.includes('No testing'))).toBe(false);
});
