import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMemory } from '../../core/memory.ts';
import { translator } from '../../core/strings.ts';
import { WEEK_BEFORE } from './practice.examples.ts';
import { practiceSchema } from './practice.schema.ts';
import { EMPTY_STATE, type PracticeState } from './practice.state.ts';
import { survey } from './practice.ts';
import { clockText, dayText, nextText, pauseText, planTexts, readyText, standingText } from './practice.wording.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definition = practiceSchema.parse(parse(readFileSync('tests/fixtures/tools/interview-practice.yaml', 'utf8')));
const on = (state: PracticeState, today: string, recall = createMemory()) => survey(definition, state, today, recall);

test.each([
	[0, '0:00'],
	[59.9, '0:59'],
	[61, '1:01'],
	[3_600, '60:00'],
])('%d seconds are %s', (seconds, text) => {
	expect(clockText(seconds)).toBe(text);
});

test('days are short, and what is no day stands as it is', () => {
	expect(dayText('2026-12-01', 'en')).toBe('Tue, Dec 1');
	expect(dayText('2026-02-30', 'en')).toBe('2026-02-30');
});

describe('the plan in words', () => {
	const texts = (state: PracticeState, today: string) => planTexts(t, on(state, today).plan, 'en').join(' ');

	test('begins with what the reader has to choose', () => {
		expect(texts(EMPTY_STATE, '2026-12-01')).toMatch(/^Choose below how you practice/);
		expect(texts({ ...EMPTY_STATE, mode: 'date' }, '2026-12-01')).toMatch(/^Enter the day of the interview/);
	});

	test('says what is due, what waits and when there is more', () => {
		// 28 of 33 scheduled cards are new, 7 days are left: 4 a day. Of 5 due ones 2 fit into 6 a day.
		expect(texts(WEEK_BEFORE, '2026-12-01')).toBe(
			'Due today: 6 (2 to repeat, 4 new). 3 more are due and wait, because of your number of cards a day. ' +
				'The next day with cards is Wed, Dec 2. 28 cards are new. With 4 of them a day, each comes up before the interview; days left: 7.',
		);
	});

	test('says what will not come up', () => {
		// 28 new cards, 2 days left, 6 a day: 12 come up.
		expect(texts(WEEK_BEFORE, '2026-12-06')).toContain(
			'16 cards will not come up before the interview with that number a day. With 14 a day each would.',
		);
	});

	test('ends on the day itself', () => {
		expect(texts(WEEK_BEFORE, '2026-12-08')).toMatch(/^The interview is today\./);
		expect(texts(WEEK_BEFORE, '2026-12-09')).toMatch(/^The day of the interview is over\./);
	});
});

test('what comes next and where a card stands', () => {
	const { next, standings } = on(WEEK_BEFORE, '2026-12-01');
	expect(nextText(t, next, definition)).toBe('Next: “API for a sale peak” (System design). It is due again; last grade: 1 Weak.');
	const textOf = (id: string) => {
		const standing = standings.find(({ card }) => card.id === id);
		return standing && standingText(t, standing, definition, 'en');
	};
	// 13 days before December 8 are 6 to wait: ⌊13 / 2⌋.
	expect(textOf('slow-query')).toBe('3 Strong, Wed, Nov 25 · 2 tries on 2 days · said in 5:01 · again Tue, Dec 1');
	expect(textOf('last-item')).toBe('1 Weak, Mon, Nov 23 · 3 tries on 2 days · said in 1:30 · again Tue, Nov 24');
	expect(textOf('schema-change')).toBe('Not tried yet');
});

test('readiness is a range, a count, or not known', () => {
	const line = { area: null, isAll: true, total: 6, seen: 4, notReady: 2, needed: 3, isLeftOut: false };
	expect(readyText(t, { ...line, ready: 1, unknown: 3, isKnown: true })).toBe('1 to 4 of 6');
	expect(readyText(t, { ...line, ready: 4, unknown: 0, isKnown: true })).toBe('4 of 6');
	expect(readyText(t, { ...line, seen: 2, ready: 0, unknown: 4, isKnown: false })).toBe('Not known yet: 2 of 3 tried');
});

test('a pause is tomorrow, so many days, or nothing', () => {
	expect(pauseText(t, { due: '2026-12-02', pause: 1 }, 'en')).toBe('Again tomorrow');
	expect(pauseText(t, { due: '2026-12-05', pause: 4 }, 'en')).toBe('Again in 4 days, Sat, Dec 5');
	expect(pauseText(t, { due: null, pause: null }, 'en')).toBe('');
});
