import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { OLDER_LIST, SECOND_WEEK } from './checklist.examples.ts';
import { noteLines, sheetToMarkdown, sheetToRows } from './checklist.export.ts';
import { planImport } from './checklist.import.ts';
import { readTaskList } from './checklist.read.ts';
import { checklistSchema } from './checklist.schema.ts';
import { type ChecklistState, EMPTY_STATE, type Mark, markOf, type OwnItem } from './checklist.state.ts';
import { assess } from './checklist.ts';

const definition = checklistSchema.parse(parse(readFileSync('tests/fixtures/tools/onboarding.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const today = '2026-03-10';
const write = (state: ChecklistState) => sheetToMarkdown(definition, state, assess(definition, state, today), { t, language: 'en', today });
let count = 0;
const context = { definition, today, newId: () => `new-${++count}` };
const read = (markdown: string, into: ChecklistState = EMPTY_STATE) => planImport(readTaskList(markdown), into, context);
const render = (markdown: string) => (markdownToHtml(markdown) as { html: string }).html;
const started = (marks: ChecklistState['marks']): ChecklistState => ({ ...EMPTY_STATE, marks });

/** What a list can carry of a sheet: answers, notes line by line, links, days; the wording comes with it. */
function carried({ marks, own, start, weekend, daysOff }: ChecklistState) {
	return {
		start,
		daysOff: daysOff ?? [],
		weekend: weekend ?? [0, 6],
		own: [...own].sort((a, b) => (a.id < b.id ? -1 : 1)),
		marks: Object.fromEntries(
			Object.entries(marks)
				.map(([id, { status, note = '', link = '', date }]): [string, Mark] => [
					id,
					{ status, note: noteLines(note).join('\n'), link: link.trim(), date },
				])
				.filter(([, { status, note, link }]) => status !== undefined || note !== '' || link !== '')
				.sort(([a], [b]) => (a < b ? -1 : 1)),
		),
	};
}

const text = fc.oneof(
	fc.string({ maxLength: 40 }),
	fc.constantFrom(
		'<!-- id:buddy -->',
		'**bold:** x',
		'- [ ] box',
		'~~gone~~',
		'\\',
		'<br>',
		'1. one',
		'&amp; #12 | `a`',
		'a\nb\n\n- c',
		'-->',
		'```',
		'# h',
	),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const day = fc.constantFrom('2026-03-02', '2026-03-05', '2026-03-10');
const mark = fc.record(
	{
		status: fc.constantFrom('done' as const, 'skipped' as const, 'open' as const),
		note: text,
		link: fc.oneof(
			fc.webUrl(),
			text.map((one) => one.replace(/\s+/g, ' ').trim()),
		),
		date: day,
	},
	{ requiredKeys: ['date'] },
) as fc.Arbitrary<Mark>;
const oneLine = text.map((one) => one.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()).filter((one) => one !== '');
const ownItem = fc.record(
	{
		id: fc.constantFrom('own-1', 'own-2', 'constructor'),
		text: oneLine,
		area: fc.constantFrom('people', 'security'),
		phase: fc.constantFrom('day-one', 'day-30'),
		owner: fc.constantFrom('manager', 'ops'),
	},
	{ requiredKeys: ['id', 'text'] },
) as fc.Arbitrary<OwnItem>;
const sheet = fc
	.record({
		marks: fc.dictionary(fc.constantFrom('buddy', 'first-shift', 'read-access', 'leave-it-better'), mark),
		own: fc.uniqueArray(ownItem, { selector: ({ id }) => id }),
		start: fc.option(day, { nil: undefined }),
	})
	.map(({ start, ...rest }): ChecklistState => (start ? { ...rest, start } : rest));

describe('a sheet as a task list', () => {
	test('reads back as it was, in an empty sheet', () => {
		expect(carried(read(write(SECOND_WEEK)).state)).toEqual(carried(SECOND_WEEK));
		fc.assert(
			fc.property(sheet, (state) => {
				expect(carried(read(write(state)).state)).toEqual(carried(state));
			}),
		);
	});

	test('changes nothing in the sheet that it came from', () => {
		for (const state of [SECOND_WEEK, OLDER_LIST]) expect(read(write(state), state)).toMatchObject({ state, missing: 0 });
		fc.assert(
			fc.property(sheet, (state) => {
				const { news, state: next } = read(write(state), state);
				expect(news).toEqual([]);
				expect(next).toBe(state);
			}),
		);
	});

	test('leaves no line out, and its lines may stand in any order and with any line ends', () => {
		fc.assert(
			fc.property(sheet, fc.infiniteStream(fc.nat(1_000)), (state, order) => {
				const blocks = write(state)
					.split(/\n(?=- |#)/)
					.filter((block) => !block.startsWith('#'));
				const mixed = blocks.map((block) => ({ block, place: order.next().value })).sort((a, b) => a.place - b.place);
				const { news } = read(
					mixed
						.map(({ block }) => block)
						.join('\r\n')
						.replaceAll('\n', '\r\n')
						.replaceAll('\r\r', '\r'),
					state,
				);
				expect(news).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	test('renders as one box an item by Markdown’s own rules, ticked where it is done or does not apply, and comments stay out of sight', () => {
		fc.assert(
			fc.property(sheet, (state) => {
				const html = render(write(state));
				const { entries } = assess(definition, state, today);
				const boxes = html.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? [];
				expect(boxes).toHaveLength(entries.length);
				expect(boxes.filter((box) => /\bchecked\b/.test(box))).toHaveLength(entries.filter(({ isOpen }) => !isOpen).length);
				expect(html.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(/<(script|img|b|code|a [^>]*href="x")\b/);
			}),
			{ numRuns: 40 },
		);
	});

	test('shows the words as they were typed', () => {
		const html = render(write(SECOND_WEEK));
		expect(html).toContain('asked ops &lt;b&gt;twice&lt;/b&gt; | *today*');
		expect(html).toContain('Get a badge for the [second] floor');
		expect(html).toContain('<a href="https://example.org/issues/12?a_b=1">https://example.org/issues/12?a_b=1</a>');
		expect(html).toContain('<del>Take your first on-call shift, with someone named as backup.</del>');
		expect(html).toContain('Sam, mornings<br>never on a Friday');
	});

	test('keeps answers to items that the list no longer has', () => {
		const markdown = write(OLDER_LIST);
		expect(markdown).toContain(
			'- [x] Get the number of the fax machine. <!-- id:fax-number on:2026-03-02 -->\n  - **Note:** it is in the cellar <!-- note -->',
		);
		const { state } = read(markdown);
		expect(state.own).toEqual([{ id: 'fax-number', text: 'Get the number of the fax machine.' }]);
		expect(markOf(state, 'fax-number')).toMatchObject({ status: 'done', note: 'it is in the cellar' });
	});

	test('is a table too, with a row an item', () => {
		const rows = sheetToRows(assess(definition, SECOND_WEEK, today), t);
		expect(rows).toHaveLength(1 + 60 + 2);
		expect(rows.find(([, , , , item]) => item?.startsWith('Take your first on-call'))?.slice(5)).toEqual([
			'Not applicable',
			'no on-call here',
			'',
			'2026-03-04',
		]);
	});
});

describe('a list that people have edited', () => {
	test.each([
		['a tick by a click', '- [x] **Manager:** Have one named person who expects your questions. <!-- id:buddy -->', 'done'],
		['a capital X and a star', '* [X] whatever <!-- id:buddy -->', 'done'],
		['a numbered list in a quotation', '> 1. [x] whatever <!-- id:buddy -->', 'done'],
		['an indented line', '    - [x] whatever <!-- id:buddy -->', 'done'],
		['a comment taken out', '- [x] have one  named person who expects your questions.', 'done'],
		['a line struck out by hand', '- [ ] ~~Have one named person who expects your questions.~~ <!-- id:buddy -->', 'skipped'],
		[
			'a box unticked that did not apply',
			'- [ ] ~~Have one named person who expects your questions.~~ (Not applicable) <!-- id:buddy n/a -->',
			'open',
		],
		['a tick on an item that was open', '- [x] whatever <!-- id:buddy open on:2026-03-04 -->', 'done'],
		['words taken out', '- [x] <!-- id:buddy -->', 'done'],
		['no space in the box', '- [] whatever <!-- id:buddy -->', undefined],
		['no list', '[x] whatever <!-- id:buddy -->', undefined],
	])('%s', (_, line, status) => {
		expect(markOf(read(line).state, 'buddy').status).toBe(status);
	});

	test('unticking opens what was done, and says nothing about what has no answer', () => {
		const line = '- [ ] Have one named person who expects your questions. <!-- id:buddy -->';
		const { state, news } = read(line, started({ buddy: { status: 'done' } }));
		expect(state.marks.buddy).toMatchObject({ status: 'open', date: today });
		expect(news).toEqual([{ kind: 'status', text: 'Have one named person who expects your questions.', from: 'done', to: 'open' }]);
		expect(read(line).state).toBe(EMPTY_STATE);
	});

	test('nothing that somebody wrote is lost', () => {
		const { state, news, found } = read(
			[
				'# Ideas from Anna',
				'Please look at this by Friday.',
				'### Week one',
				'#### Stakeholders',
				'- [ ] **Ops:** Get a parking space',
				'  - ask at the desk',
				'    second floor',
				'- [x] **Grandma:** Call her',
				'- [x] Find a buddy, any buddy <!-- id:buddy -->',
				'  Sam said yes',
				'  - [ ] and tell the team',
				'- no box here',
				'```',
				'- [ ] code',
				'```',
			].join('\n'),
		);
		expect(found).toBe(4);
		const shape = { area: 'people', phase: 'week-one' };
		expect(state.own).toEqual([
			{ id: expect.any(String), text: 'Get a parking space', owner: 'ops', ...shape },
			{ id: expect.any(String), text: 'Grandma: Call her', ...shape },
			{ id: expect.any(String), text: 'and tell the team', ...shape },
		]);
		expect(markOf(state, state.own[0]?.id ?? '').note).toBe('ask at the desk\nsecond floor');
		expect(markOf(state, 'buddy').note).toBe('Sam said yes\nFind a buddy, any buddy');
		expect(news.filter(({ kind }) => kind === 'left-out')).toEqual([
			{ kind: 'left-out', line: 1, text: 'Ideas from Anna' },
			{ kind: 'left-out', line: 2, text: 'Please look at this by Friday.' },
			{ kind: 'left-out', line: 12, text: '- no box here' },
			{ kind: 'left-out', line: 14, text: '- [ ] code' },
		]);
	});

	test('read twice, own items come once', () => {
		const markdown = '- [ ] Get a parking space';
		const { state } = read(markdown);
		expect(read(markdown, state).state).toBe(state);
	});

	test('a line that is there twice counts as done if either says so, and both notes stay', () => {
		const { state, news } = read('- [x] a <!-- id:buddy -->\n  - one\n- [ ] a <!-- id:buddy -->\n  - two');
		expect(state.marks.buddy).toMatchObject({ status: 'done', note: 'one\na\ntwo' });
		expect(news.some(({ kind }) => kind === 'again')).toBe(true);
	});

	test('a first day that differs is named and not taken; a missing one is', () => {
		const markdown = '## x <!-- list rules:1.0 start:2026-03-02 weekend:5,6 off:2026-04-03..2026-04-06 -->';
		expect(read(markdown).state).toMatchObject({
			start: '2026-03-02',
			weekend: [5, 6],
			daysOff: [{ from: '2026-04-03', to: '2026-04-06' }],
		});
		const kept = read(markdown, { ...EMPTY_STATE, start: '2026-03-09' });
		expect(kept.state.start).toBe('2026-03-09');
		expect(kept.news).toContainEqual({ kind: 'start-kept', text: '2026-03-09', added: '2026-03-02' });
	});

	test('every word of any text is in the sheet, in a note, or named', () => {
		const word = fc.stringMatching(/^[a-z]{4,8}$/);
		const line = fc.tuple(
			fc.constantFrom('- [ ] ', '- [x] ', '  - ', '  ', '', '- ', '### ', '> ', '* [X] ', '\t- [ ] '),
			fc.array(word, { minLength: 1, maxLength: 3 }),
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
				const { state, news } = read(lines.map(([start, words]) => start + words.join(' ')).join('\n'));
				const kept = JSON.stringify([state, news]).toLowerCase();
				for (const [, words] of lines) for (const one of words) expect(kept).toContain(one);
			}),
		);
	});
});
