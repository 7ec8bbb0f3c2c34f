import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { csvFromRows } from '../../core/export-csv.ts';
import { translator } from '../../core/strings.ts';
import { EVERY_LANE, FIVE_BUGS } from './rubric.examples.ts';
import { rankingToMarkdown, rankingToRows } from './rubric.export.ts';
import { rubricSchema } from './rubric.schema.ts';
import { rankItems } from './rubric.ts';

const definition = rubricSchema.parse(parse(readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');

test('Markdown holds the ranking, the reasons of the gates and the version of the rules', () => {
	expect(rankingToMarkdown(definition, rankItems(definition, FIVE_BUGS), t, '2026-11-22')).toMatchInlineSnapshot(`
		"## Bug-priority rubric, 2026-11-22

		| # | Bug | Priority | Points | S | F | I | B | T |
		|---|---|---|---|---|---|---|---|---|
		| 1= | Search returns 500 for four big tenants | P1 | 14 | 3 | 3 | 3 | 2 | 3 |
		| 1= | Nightly payout job grows by 8 minutes a week | P1 | 14 | 3 | 0 | 4 | 4 | 3 |
		| 3 | Retry after a gateway timeout charges twice | P1 | 12 | 4 | 0 | 4 | 3 | 1 |
		| 4–5 | Export drops rows above 50,000 | P2 or P3 | 7–11 | 3 | 1 | 1 | ? | 2 |
		| 4–5 | Receipt e-mail shows $ for NZ$ | P3 | 7 | 0 | 4 | 2 | 1 | 0 |

		Lifted by a gate:

		- Retry after a gateway timeout charges twice: P1, This week. It has an owner within a week, and a fix within four. Lost data or wrong money: P1 by gate. Severity 4 + Frequency 0 + Impact 4 + Business value 3 + Technical risk 1 = 12 points. Pay-off 10: points less the level of the fix cost. It orders bugs that are otherwise equal.

		S Severity, F Frequency, I Impact, B Business value, T Technical risk. 0 to 4 each, ? is not known. Rubric version 1.0.
		"
	`);
});

test('nothing in a title can end its cell, start markup or run as a formula', () => {
	const ranking = rankItems(definition, EVERY_LANE);
	const markdown = rankingToMarkdown(definition, ranking, t, '2026-11-22');
	expect(markdown).toContain('\\<img src=x onerror=alert(1)\\>');
	expect(markdown).not.toMatch(/(?<!\\)<img/);
	const csv = csvFromRows(rankingToRows(definition, ranking, t));
	expect(csv).toContain(`"'=HYPERLINK(""https://example.org"")"`);
	expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(1 + EVERY_LANE.items.length);
});

test('an unknown is named with the priorities that it leaves open, and not where it leaves none', () => {
	const rows = rankingToRows(definition, rankItems(definition, FIVE_BUGS), t);
	const why = (start: string) => rows.find((row) => row[2]?.startsWith(start))?.at(-1);
	expect(why('Export')).toContain('Not known yet: Business value. Until then it is P2 or P3.');
	expect(why('Search')).not.toContain('Not known yet');
});

test('the table says what is not known and what is not ranked', () => {
	const rows = rankingToRows(definition, rankItems(definition, EVERY_LANE), t);
	const byTitle = (start: string) => rows.find((row) => row[2]?.startsWith(start));
	expect(byTitle('Nobody')?.slice(0, 6)).toEqual(['–', '', 'Nobody has looked at this one', '', 'Not rated yet', '0–20']);
	expect(byTitle('Invoices')?.slice(4, 11)).toEqual(['P0', '0–20', '?', '?', '?', '?', '?']);
});
