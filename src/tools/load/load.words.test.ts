import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import { composeMessage, loadCase, messageToText } from './load.case.ts';
import { dayCountText, dayNames, handOverText, rangeText } from './load.day-wording.ts';
import { entriesOf } from './load.entries.ts';
import { EVERY_KIND, NINE_PAGES } from './load.examples.ts';
import { sheetToMarkdown, sheetToRows } from './load.export.ts';
import { sharesOf } from './load.fairness.ts';
import { weekBars, weekParts } from './load.picture.ts';
import { changesFor, goalLimit } from './load.plan.ts';
import { planRota, type Rota } from './load.rota.ts';
import { conflictTexts, evenText, fairnessRows, stretchTexts, turnRows } from './load.rota-wording.ts';
import { loadSchema } from './load.schema.ts';
import { EMPTY_STATE, type LoadState } from './load.state.ts';
import { outcomeOf, outcomesOf } from './load.ts';
import { countDay } from './load.week.ts';
import { answerText, headline } from './load.wording.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const model = loadSchema.parse(parse(readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8')));
const words = { t, language: 'en' };
const hours = { unit: { one: 'hour', many: 'hours' }, decimals: 1 };
const today = outcomeOf(model, NINE_PAGES, null);

test.each([
	[{ low: 22, high: 22 }, '22 hours'],
	[{ low: 10, high: 14.25 }, '10–14.3 hours'],
	[{ low: null, high: 22 }, 'at most 22 hours'],
	[{ low: 1, high: null }, 'at least 1 hour'],
	[{ low: -0.01, high: -0.01 }, '0 hours'],
	[{ low: 3.01, high: 3.04 }, '3 hours'],
	[null, 'not known'],
])('%j is said as "%s"', (answer, said) => {
	expect(answerText(words, answer, hours)).toBe(said);
});

test('the headline says what is left, and how many limits are broken or open', () => {
	expect(headline(words, model, today)).toBe(
		'A usual week leaves 21 hours of focus. A week on call leaves 12 hours. Expect 4.4 stretches of two unbroken hours in it. You are on call in 40% of your weeks. 3 limits are broken.',
	);
	expect(headline(words, model, outcomeOf(model, EMPTY_STATE, null))).toMatch(/^Enter your paid hours/);
	expect(headline(words, model, outcomeOf(model, { ...EMPTY_STATE, values: { people: 8, seats: 2 } }, null))).toBe(
		'You are on call in 25% of your weeks. 4 limits are open, for want of figures.',
	);
});

describe('what is handed over', () => {
	test('is a line each, with numbers, units and the sum', () => {
		expect(loadCase(words, model, today, 'One seat instead of two.\n\nTwo sprints on alerts.')).toEqual({
			facts: [
				'being on call in 40% of the weeks (2 ÷ 5)',
				'3 incidents in the worst half day',
				'31 pages at night in a year for each of us (3 × 52 ÷ 5)',
				'pages that take 9 hours of each week on call (9 × (45 + 15) ÷ 60)',
				'a week on call that leaves 12 hours of focused work (40 − 14 − 5 − 0 − 9 × (45 + 15) ÷ 60 − 0)',
			],
			ask: 'One seat instead of two; Two sprints on alerts',
		});
	});

	test('leaves out what is not known, and says what is open as such', () => {
		expect(loadCase(words, model, outcomeOf(model, { ...EMPTY_STATE, values: { pages: 9 } }, null), undefined)).toEqual({
			facts: ['pages that take at least 2.4 hours of each week on call (9 × (? + 15) ÷ 60)'],
			ask: '',
		});
		expect(loadCase(words, model, outcomeOf(model, EMPTY_STATE, null), '\n')).toEqual({ facts: [], ask: '' });
	});
});

test('the message says which limits are broken and what is asked for, and no more', () => {
	const text = messageToText(composeMessage(words, model, today, 'One seat instead of two.'));
	expect(text).toContain('- I am on call 40% of my weeks. Google caps its own reliability teams at 25%.');
	expect(text).toContain('What would have to change:\n- One seat instead of two.');
	expect(text).not.toMatch(/\{\{|of my time is operations/);
	const quiet = composeMessage(words, model, outcomeOf(model, { ...EMPTY_STATE, values: { people: 8, seats: 2 } }, null), undefined);
	expect(quiet.findings).toEqual(['None of the limits that I held it against is broken.']);
	expect(messageToText(quiet)).not.toContain('What would have to change');
});

describe('what would have to change, in words', () => {
	test('each change has the result after it and its sum', () => {
		const groups = changesFor(words, model, today, goalLimit(16));
		expect(groups.map(({ title }) => title)).toEqual([
			'Share of your weeks on call: at most 25%',
			'Most incidents within twelve hours: at most 2 incidents',
			'Night pages for you in a year: at most 0 pages',
			'Focus hours in a week on call: at least 16 hours',
			'One step at a time',
		]);
		expect(groups[0]?.changes[0]).toEqual({
			text: 'People in the rota: 8 people instead of 5. Share of your weeks on call: 25% (2 ÷ 8).',
			ask: 'People in the rota: 8 people instead of 5',
		});
		expect(groups.at(-1)?.changes[0]?.text).toBe('People in the rota: 6 people instead of 5. Share of your weeks on call: 33% (2 ÷ 6).');
	});

	test('a limit that is open names the figures that it waits for', () => {
		const groups = changesFor(words, model, outcomeOf(model, { ...EMPTY_STATE, values: { people: 8 } }, null), null);
		expect(groups[0]).toMatchObject({ note: 'Open until this is known: On call at the same time.', changes: [] });
	});

	test('a range on both sides of a limit has the changes that surely keep it', () => {
		const state: LoadState = { ...EMPTY_STATE, values: { people: { low: 6, high: 9 }, seats: 2 } };
		// 2 ÷ 6 = 33% to 2 ÷ 9 = 22%; one seat is at most 1 ÷ 6 = 17%.
		expect(changesFor(words, model, outcomeOf(model, state, null), null)[0]?.changes[0]?.text).toBe(
			'On call at the same time: 1 person instead of 2. Share of your weeks on call: 11–17% (1 ÷ (6–9)).',
		);
	});
});

describe('the picture', () => {
	test('has both weeks on one scale: 14, 5 and 21 of 40 hours, then 14, 5, 9 and 12', () => {
		const [usual, onCall] = weekBars(today);
		expect(usual?.pieces).toEqual([
			{ id: 'meetings', from: 0, width: 35 },
			{ id: 'review', from: 35, width: 12.5 },
			{ id: 'focus', from: 47.5, width: 52.5 },
		]);
		expect(onCall?.pieces.map(({ id, width }) => [id, width])).toEqual([
			['meetings', 35],
			['review', 12.5],
			['pages', 22.5],
			['focus', 30],
		]);
		expect([usual?.paid, onCall?.paid]).toEqual([100, 100]);
	});

	test('of a week that is promised twice goes beyond the paid hours', () => {
		// 14 + 30 + 9 = 53 hours on call for 40 that are paid.
		const bars = weekBars(outcomeOf(model, { ...NINE_PAGES, values: { ...NINE_PAGES.values, review: 30 } }, null));
		expect(bars[1]?.paid).toBeCloseTo((40 / 53) * 100, 9);
		expect(bars[1]?.pieces.some(({ id }) => id === 'focus')).toBe(false);
	});

	test('has a piece of its own for what is not known, and none without paid hours', () => {
		const { review: _review, ...values } = NINE_PAGES.values;
		const open = outcomeOf(model, { ...NINE_PAGES, values }, null);
		expect(weekBars(open)[0]?.pieces.at(-1)).toEqual({ id: 'open', from: 35, width: 65 });
		expect(weekParts(open).find(({ id }) => id === 'review')).toEqual({ id: 'review', usual: null, onCall: null });
		expect(weekBars(outcomeOf(model, EMPTY_STATE, null))).toEqual([]);
	});
});

describe('a rota in rows', () => {
	const state: LoadState = {
		...EMPTY_STATE,
		values: { seats: 1, 'shift-days': 7, 'covered-hours': 168, 'night-pages': 3 },
		people: [
			{ id: 'a', name: 'Ana', off: [{ from: '2026-12-16', to: '2026-12-16' }] },
			{
				id: 'b',
				off: [
					{ from: '2026-12-08', to: '2026-12-09' },
					{ from: '2026-12-16', to: '2026-12-16' },
				],
			},
		],
		rota: { start: '2026-12-07', turns: 2 },
	};
	const entries = entriesOf(model, state, null);
	const rota = planRota(state, entries) as Rota;

	test('says who stands in, who can’t and nobody else can, and how far apart people are', () => {
		expect(turnRows(words, rota)).toEqual([
			['Turn', 'Primary'],
			['Mon, Dec 7 – Sun, Dec 13, 2026', 'Ana'],
			['Mon, Dec 14 – Sun, Dec 20, 2026', 'Person 2'],
		]);
		expect(conflictTexts(words, rota)).toEqual(['Person 2 can’t on Wed, Dec 16, 2026, and nobody else can.']);
		expect(evenText(words, rota)).toBe('Everyone has the same number of days on call.');
		expect(evenText(words, planRota({ ...state, rota: { start: '2026-12-07', turns: 3 } }, entries) as Rota)).toBe(
			'Whoever has the most days on call has 7 days more than whoever has the fewest. One turn is 7 days.',
		);
		expect(fairnessRows(words, rota, sharesOf(rota, entries))).toEqual([
			['Person', 'Days on call', 'Longest in a row', 'Weekends', 'Public holidays', 'Nights', 'Night pages', 'Days they can’t'],
			['Ana', '7', '7', '1', '0', '7', '3', '0'],
			['Person 2', '7', '7', '1', '0', '7', '3', '1'],
			['Difference, most to least', '0', '0', '0', '0', '0', '0', '1'],
		]);
	});

	test('names the longest time in a row that days off make, why it is not shorter, and who is away in it', () => {
		const off = (...days: string[]) => days.map((day) => ({ from: day, to: day }));
		const team = {
			...state,
			people: [
				{ id: 'a', name: 'Ana', off: [] },
				{ id: 'b', off: off('2026-12-07', '2026-12-15') },
				{ id: 'c', name: 'Cem', off: off('2026-12-10', '2026-12-20') },
			],
			rota: { start: '2026-12-07', turns: 6 },
		};
		const long = planRota(team, entriesOf(model, team, null)) as Rota;
		const said = 'Ana has 14 days, Mon, Dec 7 – Sun, Dec 20, 2026.';
		const rest = 'Days off in that time: Person 2 and Cem. Without days off it would be 7 days.';
		expect(stretchTexts(words, long)).toEqual([`${said} With these days off, whole turns can’t be given out with a shorter one. ${rest}`]);
		expect(stretchTexts(words, { ...long, because: 'evenness' })).toEqual([
			`${said} With these days off, anything shorter would share the turns less evenly. ${rest}`,
		]);
		expect(stretchTexts(words, { ...long, because: 'search' })).toEqual([
			`${said} With these days off, nothing shorter was found that is as even. ${rest}`,
		]);
		expect(sheetToMarkdown(words, model, team, outcomesOf(model, team), '2026-11-22')).toContain(`- ${said}`);
		expect(stretchTexts(words, rota)).toEqual([]);
	});

	test('a day with a stand-in names both', () => {
		const off = {
			...state,
			people: state.people.map((person, index) =>
				index === 0
					? { ...person, off: [{ from: '2026-12-08', to: '2026-12-08' }] }
					: { ...person, off: [{ from: '2026-12-10', to: '2026-12-11' }] },
			),
		};
		expect(turnRows(words, planRota(off, entriesOf(model, off, null)) as Rota)[1]).toEqual([
			'Mon, Dec 7 – Sun, Dec 13, 2026',
			'Ana; Person 2 on Tue, Dec 8, 2026',
		]);
	});

	test('nights are not counted where some hours alone are covered', () => {
		const day = { ...state, values: { ...state.values, 'covered-hours': 105 } };
		expect(sharesOf(rota, entriesOf(model, day, null))[0]?.nights).toBeNull();
	});
});

test('days and hand-overs in words', () => {
	expect(dayNames('en')).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
	expect(handOverText(words, '2026-12-10', 7)).toBe('Hand-over every Thursday.');
	expect(handOverText(words, '2026-12-10', 3)).toBe('Hand-over every 3 days, from Thu, Dec 10, 2026.');
	expect(handOverText(words, undefined, 3)).toBe('');
	expect(rangeText({ from: '2026-12-31', to: '2026-12-31' }, 'en')).toBe('Thu, Dec 31, 2026');
	expect(rangeText({ from: 'soon', to: 'later' }, 'en')).toBe('soon');
	expect(dayCountText(words, countDay('mon', { hours: '9–12, 13–18', meetings: '9–10' }))).toBe(
		'8 h, 1 h of it in meetings; 3 stretches of two hours; 1 h in pieces shorter than that.',
	);
});

describe('files', () => {
	test('rows have every figure, result and limit, a rota a column', () => {
		const rows = sheetToRows(words, model, outcomesOf(model, NINE_PAGES));
		expect(rows).toHaveLength(1 + model.inputs.length + model.results.length + model.limits.length);
		expect(rows[0]).toEqual(['Result', 'Today', 'Eight people', 'One seat, six people']);
		expect(rows).toContainEqual(['People in the rota', '5 people', '8 people', '6 people']);
		expect(rows).toContainEqual(['Share of your weeks on call', '40%', '25%', '17%']);
		expect(rows).toContainEqual(['Share of your weeks on call: at most 25%', 'broken', 'kept', 'kept']);
	});

	test('Markdown has the results, the sums, the assumptions and the rota, and no name becomes markup', () => {
		const text = sheetToMarkdown(words, model, EVERY_KIND, outcomesOf(model, EVERY_KIND), '2026-11-22');
		expect(text).toContain('## On-call and focus-time calculator, 2026-11-22');
		expect(text).toContain('Share of your weeks on call: 2 ÷ 6 = 33%');
		expect(text).toContain('- Handling one page: not known');
		expect(text).toContain('- Getting back into your own work: 15 minutes, assumed');
		expect(text).toContain('| Größe \\<b\\> |');
		expect(text).toContain('Calculator version 1.0.');
		expect(text).not.toMatch(/[^\\]<img|undefined|NaN/);
	});
});
