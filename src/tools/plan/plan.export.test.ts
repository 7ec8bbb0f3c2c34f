import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { SECOND_WEEK } from './plan.examples.ts';
import { sheetToMarkdown, sheetToRows, stepLines } from './plan.export.ts';
import { provedToMarkdown } from './plan.proved.ts';
import { planSchema } from './plan.schema.ts';
import { EMPTY_STATE, type Step } from './plan.state.ts';
import { assess } from './plan.ts';
import { entryText } from './plan.wording.ts';

const definition = planSchema.parse(parse(readFileSync('tests/fixtures/tools/proof-plan.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const words = { t, language: 'en', today: '2026-03-09' };
const markdown = sheetToMarkdown(definition, SECOND_WEEK, assess(definition, SECOND_WEEK, words.today), words);
const render = (text: string) => (markdownToHtml(text) as { html: string }).html;
const html = render(markdown);
/** What a reader of the page sees. */
const visible = (text: string) =>
	text
		.replace(/<!--[\s\S]*?-->|<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>');

describe('a plan as a task list', () => {
	test('keeps ids, days and hours where no page shows them', () => {
		expect(markdown).toContain(
			'- [x] Rebuild and measure \\<b\\>it\\</b\\> (2 h, Mar 2, 2026 – Mar 4, 2026) <!-- id:measure from:2026-03-02 to:2026-03-04 hours:2 on:2026-03-05 -->\n',
		);
		expect(markdown).toContain('- [ ] Drill with a colleague (hours not known) <!-- id:drill -->\n');
		expect(markdown.split('\n')[0]).toBe(
			'## 30-day proof plan, 2026-03-09 <!-- plan rules:1.0 start:2026-03-02 length:30 hours:6 share:0.75 off:2026-03-13..2026-03-13 -->',
		);
	});

	test('renders as boxes on GitHub’s rules, and a reader’s words stay words', () => {
		expect(html.match(/type="checkbox"/g)).toHaveLength(6);
		expect(html.match(/checked/g)).toHaveLength(2);
		expect(visible(html)).toContain('Rebuild and measure <b>it</b> (2 h');
		expect(visible(html)).toContain('Explain any plan node by node | *aloud*');
		expect(html).not.toContain('<b>it');
		expect(html).toContain('href="https://example.org/pr/1"');
		expect(visible(html)).not.toMatch(/id:|from:2026/);
	});

	test('any words of a step stay in one item with one box', () => {
		const text = fc.oneof(
			fc.string({ maxLength: 40 }),
			fc.constantFrom('- [ ] box', '<!-- id:x -->', '-->', '~~gone~~', 'a\nb\n\n- c', '```', '# h', '\\', '<script>', '1. one'),
		);
		const step = fc.record({
			id: text,
			task: text,
			hours: fc.constant(1),
			artifact: text,
			check: text,
			link: text,
			seenBy: text,
			sentence: text,
		});
		fc.assert(
			fc.property(step, (one) => {
				const page = render(`${stepLines(one as Step, words).join('\n')}\n- [x] next\n`);
				expect(page.match(/<input/g)).toHaveLength(2);
				expect(page.match(/<h1|<script|<pre|<del/)).toBeNull();
			}),
		);
	});

	test('an empty sheet is a heading and a sentence', () => {
		expect(sheetToMarkdown(definition, EMPTY_STATE, assess(definition, EMPTY_STATE, words.today), words)).toMatch(/\n\nNo steps yet\.\n\n/);
	});
});

test('rows: one a step, with what a spreadsheet can sum', () => {
	const rows = sheetToRows(definition, SECOND_WEEK, t);
	expect(rows).toHaveLength(7);
	expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
	expect(rows[2]?.slice(1, 9)).toEqual([
		'Rebuild and measure <b>it</b>',
		'Set the goal and measure',
		'2',
		'2026-03-02',
		'2026-03-04',
		'yes',
		'2026-03-05',
		'3',
	]);
});

test('what I proved: what is done, with links and witnesses; what is missing is not on the page', () => {
	const page = provedToMarkdown(definition, SECOND_WEEK, words);
	expect(page).toBe(
		[
			'## What I proved, 2026-03-09',
			'',
			'### Explain any plan node by node \\| \\*aloud\\*',
			'',
			'- **Weakness:** I had never read a query plan.',
			'- **Goal:** Explain any plan node by node \\| \\*aloud\\*',
			'- **Start value:** 50 minutes, cause not found',
			'- **Artifact:** One page with both plans',
			'- **Link:** <https://example.org/plans?a_b=1>',
			'- **Who saw it:** Kim, database administrator',
			'- **How far the proof has come:** 2 Linked',
			'- **Work:** 2 steps, 3.5 h',
			'',
			'- A script that fills the table. Done on Mar 5, 2026. 3 h. Seen by Kim, database administrator. Support sees the order during the call <https://example.org/pr/1>',
			'',
			'Plan and templates, version 1.0',
			'',
		].join('\n'),
	);
	expect(provedToMarkdown(definition, EMPTY_STATE, words)).toBe('## What I proved, 2026-03-09\n\nPlan and templates, version 1.0\n');
});

test('below a calendar entry: hours, what exists then, how to tell', () => {
	const [pick, measure] = SECOND_WEEK.proofs[0]?.steps ?? [];
	expect(pick && entryText(t, pick)).toBe('0.5 h\nArtifact: The worksheet\nDone when: You can say who waits');
	expect(measure && entryText(t, measure)).toBe('2 h\nArtifact: A script that fills the table');
});
