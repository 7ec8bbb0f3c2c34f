import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { rankingToMarkdown } from './rubric.export.ts';
import { isComplete, nextOpenItem } from './rubric.next.ts';
import { daysBetween, dueAgain } from './rubric.retriage.ts';
import { rubricSchema } from './rubric.schema.ts';
import type { RubricItem } from './rubric.state.ts';
import { rankItems } from './rubric.ts';

const definition = rubricSchema.parse(parse(readFileSync('tests/fixtures/tools/bug-priority.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const item = (id: string, rest: Partial<RubricItem> = {}): RubricItem => ({ id, title: id, ratings: { severity: 1 }, gates: {}, ...rest });
const TODAY = '2026-11-22';

test.each([
	['2026-11-22', '2026-11-22', 0],
	['2026-10-23', '2026-11-22', 30],
	['2024-02-28', '2024-03-01', 2],
	['2026-03-28', '2026-03-30', 2],
	['2026-11-23', '2026-11-22', -1],
	['yesterday', '2026-11-22', null],
])('from %s to %s it is %s days', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
});

describe('what is due again', () => {
	// Counted in a calendar back from November 22: November 2 is 20 days, November 1 is 21, October 23 is 30, October 22 is 31,
	// August 24 is 90, August 23 is 91.
	const due = (rated: string | undefined, rest: Partial<RubricItem> = {}) =>
		dueAgain(definition, rankItems(definition, { items: [item('a', { rated, ...rest })] }), TODAY).map(({ rule, items }) => [
			rule.after,
			items.map(({ days, isHeld }) => [days, isHeld]),
		]);

	test.each([
		['2026-11-02', []],
		['2026-11-01', [[20, [[21, false]]]]],
		['2026-10-23', [[20, [[30, false]]]]],
		['2026-10-22', [[30, [[31, false]]]]],
		['2026-08-24', [[30, [[90, false]]]]],
		['2026-08-23', [[90, [[91, false]]]]],
		['2027-01-01', []],
		['once', []],
		[undefined, []],
	])('rated %s', (rated, expected) => {
		expect(due(rated)).toEqual(expected);
	});

	test('a gate holds it, and what waits for evidence is due too', () => {
		expect(due('2026-08-01', { gates: { 'damage-done': true } })).toEqual([[90, [[113, true]]]]);
		expect(due('2026-08-01', { evidence: false })).toEqual([[90, [[113, false]]]]);
	});

	test('the longest ago stands first, and the list goes into the export', () => {
		const ranking = rankItems(definition, {
			items: [
				item('younger', { rated: '2026-10-20' }),
				item('oldest', { rated: '2026-01-01' }),
				item('older', { rated: '2026-10-19' }),
				item('held', { rated: '2026-06-01', gates: { security: true } }),
				item('fresh', { rated: TODAY }),
			],
		});
		expect(dueAgain(definition, ranking, TODAY).map(({ items }) => items.map(({ assessment }) => assessment.item.id))).toEqual([
			['oldest', 'held'],
			['older', 'younger'],
		]);
		expect(rankingToMarkdown(definition, ranking, t, TODAY)).toContain(
			[
				'Due for another look:',
				'',
				'- oldest, 325 days: Rate it anew from the facts of today, or close it with the condition that would reopen it.',
				'- held, 174 days: A gate holds it, so no date closes it. Ask its owner for the next step.',
				'- older, 34 days: Its owner opens a fix or hands it back.',
				'- younger, 33 days: Its owner opens a fix or hands it back.',
			].join('\n'),
		);
	});
});

describe('the next bug', () => {
	const all = {
		ratings: Object.fromEntries(definition.criteria.map(({ id }) => [id, null])),
		gates: Object.fromEntries(definition.gates.map(({ id }) => [id, false])),
		evidence: true,
		cost: null,
	};
	const next = (items: RubricItem[], current: string) => nextOpenItem(definition, rankItems(definition, { items }), current);

	test('not known is an answer; any question without one keeps a bug open', () => {
		expect(isComplete(definition, item('a', all))).toBe(true);
		expect(isComplete(definition, item('a', { ...all, cost: undefined }))).toBe(false);
		expect(isComplete(definition, item('a', { ...all, evidence: undefined }))).toBe(false);
		expect(isComplete(definition, item('a', { ...all, gates: {} }))).toBe(false);
		expect(isComplete(definition, item('a', { ...all, ratings: { severity: 1 } }))).toBe(false);
	});

	const unrated = (id: string) => item(id, { ratings: {} });
	const done = (id: string) => item(id, { ...all, ratings: { ...all.ratings, severity: 4 } });

	test('is one that nobody has rated, the one below first, then from the top', () => {
		const items = [unrated('a'), unrated('b'), unrated('c'), item('partly'), done('done')];
		expect(next(items, 'a')).toBe('b');
		expect(next(items, 'b')).toBe('c');
		expect(next(items, 'c')).toBe('a');
		expect(next(items, 'done')).toBe('a');
	});

	test('then one of the ranking that lacks an answer; what waits for evidence waits', () => {
		expect(next([done('done'), item('partly'), item('waits', { evidence: false })], 'done')).toBe('partly');
		expect(next([done('done'), item('partly')], 'partly')).toBeNull();
		expect(next([done('done')], 'done')).toBeNull();
	});
});
