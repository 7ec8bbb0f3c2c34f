import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { htmlText, toAnki } from './practice.anki.ts';
import { WEEK_BEFORE } from './practice.examples.ts';
import { sheetToMarkdown, sheetToRows } from './practice.export.ts';
import { practiceSchema } from './practice.schema.ts';
import { EMPTY_STATE, type PracticeState } from './practice.state.ts';
import { survey } from './practice.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definition = practiceSchema.parse(parse(readFileSync('tests/fixtures/tools/interview-practice.yaml', 'utf8')));
const words = { t, language: 'en', today: '2026-12-01' };
const anki = (state: PracticeState) => toAnki('interview-practice', definition, state, t);

interface Node {
	nodeName: string;
	value?: string;
	attrs?: unknown[];
	childNodes?: Node[];
}
/** What a browser would show, by another parser: line breaks as line feeds, everything else as it is. */
const shown = (node: Node): string =>
	node.nodeName === '#text' ? (node.value ?? '') : node.nodeName === 'br' ? '\n' : (node.childNodes ?? []).map(shown).join('');
const textOf = (html: string): string => shown(parseFragment(html) as unknown as Node);
const tagsOf = (node: Node): string[] => [node.nodeName, ...(node.childNodes ?? []).flatMap(tagsOf)];

/** Header lines as Anki reads them, then the rows by Papa Parse. */
function readAnki(text: string) {
	const lines = text.split('\n');
	const count = lines.findIndex((line) => !line.startsWith('#'));
	const headers = Object.fromEntries(lines.slice(0, count).map((line) => line.slice(1).split(/:(.*)/s).slice(0, 2)));
	const { data, errors } = Papa.parse<string[]>(lines.slice(count).join('\n'), { delimiter: '\t', skipEmptyLines: true });
	expect(errors).toEqual([]);
	return { headers, rows: data };
}

describe('the file for Anki', () => {
	const { headers, rows } = readAnki(anki(WEEK_BEFORE));

	test('has the headers of Anki’s manual, which name its columns', () => {
		expect(headers).toEqual({
			separator: 'tab',
			html: 'true',
			notetype: 'Basic',
			columns: 'GUID\tFront\tBack\tTags',
			'guid column': '1',
			'tags column': '4',
		});
		expect(rows.every((row) => row.length === 4)).toBe(true);
	});

	test('has every question, own cards and stories, each under an id of its own that stays', () => {
		expect(rows).toHaveLength(definition.questions.length + 2 + 2);
		const ids = rows.map(([id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toContain('backend-field-manual.interview-practice.card.slow-query');
		expect(ids).toContain('backend-field-manual.interview-practice.card.own-1');
		expect(ids).toContain('backend-field-manual.interview-practice.story.story-1');
		const reworded = { ...WEEK_BEFORE, own: WEEK_BEFORE.own.map((card) => ({ ...card, question: 'Another wording' })) };
		expect(readAnki(anki(reworded)).rows.map(([id]) => id)).toEqual(ids);
	});

	test('shows the reader’s text as it was typed, and none of it is markup', () => {
		const own = rows.find(([id]) => id?.endsWith('.card.own-1')) ?? [];
		expect(textOf(own[1] ?? '')).toBe('Why does <script>alert("1")</script> & co. not run in our templates?\nSecurity · 3 min');
		expect(textOf(own[2] ?? '')).toContain('Escaping by contextCSP as the second line');
		const story = rows.find(([id]) => id?.endsWith('.story.story-1')) ?? [];
		expect(textOf(story[2] ?? '')).toContain('Stopped the consumer,\ndrained [by hand].');
		for (const row of rows) {
			const tags = new Set(tagsOf(parseFragment(row.slice(1, 3).join('')) as unknown as Node));
			expect(
				[...tags].filter((name) => !['#document-fragment', '#text', 'b', 'br', 'li', 'ol', 'p', 'small', 'ul'].includes(name)),
			).toEqual([]);
		}
	});

	test('has tags without spaces', () => {
		const odd = anki({ ...EMPTY_STATE, own: [{ id: 'x', question: 'q' }] });
		const tags = readAnki(odd).rows.map(([, , , tag]) => tag ?? '');
		expect(tags.find((tag) => tag.includes('first'))).toBe('backend-field-manual::system-design backend-field-manual::first');
		expect(tags.at(-1)).toBe('backend-field-manual::own backend-field-manual::own-card');
	});

	test('whatever was typed comes back from two other parsers, in its own field', () => {
		const nasty = fc.string({
			unit: fc.constantFrom(
				'a',
				' ',
				'\t',
				'\n',
				'"',
				'#',
				'&',
				'<',
				'>',
				'[sound:',
				']',
				'{{c1::',
				'}}',
				'\\(',
				';',
				'&lt;',
				'ß',
				'漢',
				'\u0001',
			),
			minLength: 1,
		});
		fc.assert(
			fc.property(nasty, nasty, nasty, (question, outline, numbers) => {
				fc.pre(question.trim() !== '');
				const state: PracticeState = {
					...EMPTY_STATE,
					own: [{ id: `id ${question}`, question, outline }],
					stories: [{ id: 's', title: `T${question}`, parts: {}, numbers: `N${numbers}`, answers: [] }],
				};
				const { rows: read } = readAnki(anki(state));
				expect(read).toHaveLength(definition.questions.length + 2);
				const plain = (text: string) => text.replaceAll('\t', ' ').replaceAll('\u0001', ' ');
				expect(textOf(read.at(-2)?.[1] ?? '').startsWith(`${plain(question)}\n`)).toBe(true);
				expect(textOf(read.at(-1)?.[2] ?? '')).toContain(plain(`N${numbers}`));
				expect(read.at(-1)?.join('')).not.toMatch(/\[sound:|\{\{|\\\(/);
			}),
			{ numRuns: 200 },
		);
	});

	test('text becomes HTML that shows the same text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				fc.pre(!/\p{Cc}|\p{Cs}/u.test(text));
				expect(textOf(`<p>${htmlText(text)}</p>`)).toBe(text);
			}),
		);
	});
});

describe('Markdown', () => {
	const markdown = sheetToMarkdown(definition, WEEK_BEFORE, survey(definition, WEEK_BEFORE, '2026-12-01', null), words);

	test('says what is next, how ready one is, and how every card stands', () => {
		expect(markdown).toContain('## Interview practice, 2026-12-01');
		expect(markdown).toContain('| Databases | 4 of 6 | 1 to 4 of 6 |');
		expect(markdown).toContain('| System design | 1 of 4 | Not known yet: 1 of 3 tried |');
		// The last try of slow-query took 301 seconds.
		expect(markdown).toMatch(/\| Databases \| A query that lists .* \| 3 Strong \| 2026-11-25 \| 2 \| 5:01 \| /);
	});

	test('has notes, own cards and stories as text that formats nothing', () => {
		expect(markdown).toContain('- **A slow query:** say \\<b\\>why\\</b\\> the planner \\| chose<br>rows!');
		expect(markdown).toContain('#### Why does \\<script\\>alert("1")\\</script\\> \\& co. not run in our templates?');
		expect(markdown).toContain('- **What I did:** Stopped the consumer,<br>drained \\[by hand\\].');
		expect(markdown).toContain('| A mistake of yours | The night the queue stood still |');
		expect(markdown).toContain('| A disagreement | No story yet |');
	});

	test('rows have a line a card, each as long as the heading', () => {
		const rows = sheetToRows(definition, survey(definition, WEEK_BEFORE, '2026-12-01', null), t);
		expect(rows).toHaveLength(1 + definition.questions.length + 2);
		expect(rows.every((row) => row.length === 7)).toBe(true);
	});
});
