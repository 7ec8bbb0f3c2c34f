import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { csvFromRows } from '../../core/export-csv.ts';
import { translator } from '../../core/strings.ts';
import { EVERY_LANE, THREE_EMPLOYERS } from './scorecard.examples.ts';
import { comparisonToMarkdown, comparisonToRows } from './scorecard.export.ts';
import { scorecardSchema } from './scorecard.schema.ts';
import type { ScorecardState } from './scorecard.state.ts';
import { compare, type Part } from './scorecard.ts';
import { flipsOf, partText, questionText, rangeText, scoreText, splitFlips, verdictText } from './scorecard.wording.ts';

const definition = scorecardSchema.parse(parse(readFileSync('tests/fixtures/tools/employer-scorecard.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const printing = { t, today: '2026-11-22', language: 'en' };
const three = compare(definition, THREE_EMPLOYERS);
const verdict = (state: ScorecardState) => verdictText(t, compare(definition, state), 'en');
const flipTextsOf = (...args: Parameters<typeof flipsOf>) => flipsOf(...args).map(({ text }) => text);
const only = (...ids: string[]): ScorecardState => ({
	...THREE_EMPLOYERS,
	options: THREE_EMPLOYERS.options.filter(({ id }) => ids.includes(id)),
});

describe('in words', () => {
	test.each([
		[63.75, 63.75, '63.8'],
		[56.25, 71.25, '56.3–71.3'],
		[12, 12, '12'],
		[11.96, 12.04, '12'],
	])('%d to %d is %s', (low, high, text) => {
		expect(rangeText(t, { low, high })).toBe(text);
	});

	test('a score with the weight that is known', () => {
		expect(three.ranked.map((one) => scoreText(t, one))).toEqual([
			'52.5–77.5 of 100 points, 75% of the weight known',
			'56.3–71.3 of 100 points, 85% of the weight known',
			'63.8 of 100 points, 100% of the weight known',
		]);
	});

	test('every part as level × weight ÷ 4', () => {
		const [harbor] = compare(definition, { ...EVERY_LANE, options: EVERY_LANE.options.filter(({ id }) => id === 'h') }).ranked;
		const text = (id: string) => partText(t, harbor?.parts.find(({ criterion }) => criterion.id === id) as Part);
		expect(text('manager')).toBe('Manager: level 3, One person said so, so 2–4; × 12 ÷ 4 = 6–12 points');
		expect(text('on-call')).toBe('On-call and nights: not known, 0–10 points');
		const [north] = only('n').options;
		const exact = compare(definition, { options: north ? [north] : [], weights: {} }).ranked[0];
		expect(partText(t, exact?.parts[0] as Part)).toBe('Manager: level 3, Seen or in writing; × 12 ÷ 4 = 9 points');
	});

	test('who is ahead, or that it is not decided', () => {
		expect(verdict({ options: [], weights: {} })).toBe('Nothing to compare yet.');
		expect(verdict(only('n'))).toBe('Only North so far. Add another, or the job that you have.');
		expect(verdict(THREE_EMPLOYERS)).toBe('Not decided yet between Quill, Harbor, and North.');
		const twice = [...only('n').options, ...only('n').options.map((option) => ({ ...option, id: 'm', name: 'Mirror' }))];
		expect(verdict({ ...THREE_EMPLOYERS, options: twice })).toBe('Mirror and North are level.');
		const worse = { ...(only('n').options[0] as ScorecardState['options'][number]), id: 'w', name: 'Worse' };
		const lower = { ...worse, answers: { ...worse.answers, manager: { level: 0, grade: 'seen' } } };
		expect(verdict({ ...THREE_EMPLOYERS, options: [...only('n').options, lower] })).toBe(
			'North is ahead, whatever the missing answers turn out to be.',
		);
	});

	test('what to ask next, with how far it can move the result', () => {
		expect(three.questions.map((question) => questionText(t, question))).toEqual([
			'Code, tests and review at Quill is not known and can move it by 15 points.',
			'On-call and nights at Harbor is not known and can move it by 15 points.',
			'Money and staying power at Quill is not known and can move it by 10 points.',
		]);
	});

	test('what would change the order, with figures that the model’s tests recompute', () => {
		const harbor = only('h').options.map((option) => ({
			...option,
			answers: { ...option.answers, 'on-call': { level: 1, grade: 'seen' } },
		}));
		const { ranked } = compare(definition, { ...THREE_EMPLOYERS, options: [...only('n').options, ...harbor] });
		expect(flipTextsOf(t, ranked)).toContain(
			'Harbor overtakes North if Pay and terms weighs more than 20.9 of 100 instead of 15, the others shrinking alike.',
		);
	});

	test('two that are level are said to be', () => {
		const twice = [...only('n').options, ...only('n').options.map((option) => ({ ...option, id: 'm', name: 'Mirror' }))];
		expect(flipTextsOf(t, compare(definition, { ...THREE_EMPLOYERS, options: twice }).ranked)).toEqual([
			'Mirror and North are level: any change decides between them.',
		]);
	});

	test('of more than five changes the nearest five stand first, in the order of the ranking', () => {
		const flips = [9, 0, Number.POSITIVE_INFINITY, 4, 0, 9, 3, 9].map((distance, index) => ({ text: `${index}`, distance }));
		expect(splitFlips(flips)).toEqual({ near: ['0', '1', '3', '4', '6'], far: ['2', '5', '7'] });
		expect(splitFlips(flips.slice(0, 5))).toEqual({ near: ['0', '1', '2', '3', '4'], far: [] });
	});

	test('what is nearest is an open answer, then the smallest change of a weight, and a never is furthest', () => {
		const distances = flipsOf(t, three.ranked).map(({ distance }) => distance);
		expect(distances.length).toBeGreaterThan(3);
		expect(distances.filter((distance) => distance === 0)).not.toEqual([]);
		const all = (level: number) => Object.fromEntries(definition.criteria.map(({ id }) => [id, { level, grade: 'seen' }]));
		const options = [4, 0].map((level) => ({ id: `${level}`, name: `${level}`, answers: all(level), gates: {} }));
		expect(flipsOf(t, compare(definition, { options, weights: {} }).ranked)).toMatchObject([{ distance: Number.POSITIVE_INFINITY }]);
	});

	test('where nothing turns the order, it says so', () => {
		const all = (level: number) => Object.fromEntries(definition.criteria.map(({ id }) => [id, { level, grade: 'seen' }]));
		const options = [4, 0].map((level) => ({ id: `${level}`, name: level === 4 ? 'Best' : 'Worst', answers: all(level), gates: {} }));
		expect(flipTextsOf(t, compare(definition, { options, weights: {} }).ranked)).toEqual([
			'No single weight and no single open answer puts Worst ahead of Best.',
		]);
	});
});

test('Markdown holds the verdict, the table, open deal-breakers, questions, break-evens, evidence and the version', () => {
	const text = comparisonToMarkdown(definition, compare(definition, EVERY_LANE), printing);
	expect(text.startsWith('## Employer scorecard, 2026-11-22\n\nNot decided yet between ')).toBe(true);
	expect(text).toContain('| Manager | 12 | 3 | 2.5–3.5 | 2–4 | 2.5–4 | ? |');
	expect(text).toContain('| Total | 100 | 60.5 |');
	expect(text).toMatch(/\| Total \|.*\| Out \| 0–100 \|/);
	expect(text).toContain('- =Shouting("GmbH"): Out: Someone was demeaned in front of you');
	// Open deal-breakers of those who are still in it, and of nobody else.
	expect(text.match(/Ask before you accept, Legal to employ you/g)).toHaveLength(2);
	expect(text).toContain('- Harbor, On-call without numbers, 2026-11-03: On-call is rarely an issue here. (Recruiter)');
	expect(text.trimEnd().endsWith('Employer scorecard, version 1.0.')).toBe(true);
});

test('nothing that was typed can start markup, end a cell or run as a formula', () => {
	const comparison = compare(definition, EVERY_LANE);
	expect(comparisonToMarkdown(definition, comparison, printing)).not.toMatch(/(?<!\\)<b>/);
	const csv = csvFromRows(comparisonToRows(definition, comparison, t));
	expect(csv).toContain(`"'=Shouting(""GmbH"")"`);
	// A header, 8 deal-breakers, 11 criteria, the total and the weight known.
	expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 8 + 11 + 2);
});
