import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../core/strings.ts';
import * as changes from './plan.changes.ts';
import { giveDays, outlook } from './plan.days.ts';
import { SECOND_WEEK } from './plan.examples.ts';
import { capacityOf } from './plan.hours.ts';
import { drawProgress } from './plan.picture.ts';
import { provedOf, scoreText } from './plan.proved.ts';
import { planSchema } from './plan.schema.ts';
import { EMPTY_STATE, type PlanState, stepsOf } from './plan.state.ts';
import { assess, hasBlank, shownLevel, weekOf } from './plan.ts';
import { capacityText, headline, moveText, outlookText, staleText, tookText } from './plan.wording.ts';

const definition = planSchema.parse(parse(readFileSync('tests/fixtures/tools/proof-plan.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const words = { t, language: 'en' };
const at = (today: string, state: PlanState = SECOND_WEEK) => assess(definition, state, today);

describe('progress on a day', () => {
	// Due before Monday, March 9: pick 0.5 h, measure 2 h, read 2 h. Done: pick, measure. The last planned day is March 11.
	test('counts what was due before it, what is done, and what can move', () => {
		const progress = at('2026-03-09');
		expect(progress).toMatchObject({
			all: { steps: 6, hours: 7 },
			done: { steps: 2, hours: 2.5 },
			due: { steps: 3, hours: 4.5 },
			dueDone: { steps: 2, hours: 2.5 },
			lateHours: 2,
			ahead: { steps: 0 },
			took: { steps: 2, hours: 3.5, planned: 2.5 },
			end: '2026-03-11',
			target: '2026-03-31',
		});
		expect(progress.onToday.map(({ id }) => id)).toEqual(['ask', 'one-alert']);
		expect(progress.late.map(({ id }) => id)).toEqual(['read']);
	});

	test('on its own last day a step is not late', () => {
		expect(at('2026-03-06').late).toEqual([]);
		expect(at('2026-03-07').late.map(({ id }) => id)).toEqual(['read']);
	});

	test('done before the day is over is ahead', () => {
		expect(at('2026-03-03').ahead).toEqual({ steps: 1, hours: 2 });
	});

	test('planned and done by day, the hours before included', () => {
		expect(at('2026-03-09').points).toEqual([
			{ day: '2026-03-02', planned: 0.5, done: 0.5 },
			{ day: '2026-03-04', planned: 2.5, done: 0.5 },
			{ day: '2026-03-05', planned: 2.5, done: 2.5 },
			{ day: '2026-03-06', planned: 4.5, done: 2.5 },
			{ day: '2026-03-09', planned: 5, done: 2.5 },
			{ day: '2026-03-11', planned: 7, done: 2.5 },
		]);
	});

	test('the week from Monday to Sunday', () => {
		expect(weekOf(SECOND_WEEK, '2026-03-08')).toEqual({ planned: 4.5, done: 2.5 });
		expect(weekOf(SECOND_WEEK, '2026-03-09')).toEqual({ planned: 2.5, done: 0 });
	});

	test('says why the days no longer hold', () => {
		const one = changes.setHours(changes.moveStep(SECOND_WEEK, 'ask', -1), 'drill', 'hours', 1);
		const stale = at('2026-03-09', changes.setHours(one, 'one-alert', 'hours', 3)).stale;
		expect(stale.map(({ why, steps }) => `${why} ${steps.map(({ id }) => id)}`)).toEqual([
			'late read',
			'fresh drill',
			'hours one-alert',
			'order read',
		]);
		expect(at('2026-03-09', { ...SECOND_WEEK, weekend: [1, 0, 6] }).stale.map(({ why }) => why)).toEqual(['late', 'off']);
		expect(at('2026-03-09', EMPTY_STATE).stale).toEqual([]);
		expect(stale.map((one) => staleText(t, one))).toEqual([
			'One open step is past its day.',
			'One step has no day yet.',
			'One step has other hours than when it got its days.',
			'One step stands in another place than its days say.',
		]);
	});
});

describe('in words', () => {
	test('where the reader stands', () => {
		expect(headline(words, at('2026-03-09'))).toBe(
			'Working day 6. 2 of the 3 steps that were due before today are done. One with 2 h can move to a new day. The plan ends on Wednesday, March 11, 2026.',
		);
		expect(headline(words, at('2026-03-01'))).toContain('2 of 6 steps are done, 2.5 of 7 h. The first day is still to come.');
		expect(headline(words, at('2026-03-07'))).toMatch(/^A day without work on the plan; 5 working days are behind you\./);
		expect(headline(words, at('2026-03-09', EMPTY_STATE))).toBe('No steps yet.');
		// Its two steps are due on March 6 and 9.
		const one: PlanState = { ...SECOND_WEEK, proofs: [{ id: 'p', answers: {}, steps: stepsOf(SECOND_WEEK).slice(2, 4) }] };
		expect(headline(words, at('2026-03-09', one))).toContain('The one step that was due before today is open.');
		expect(headline(words, at('2026-03-09', changes.finishStep(one, 'read', '')))).toContain(
			'The one step that was due before today is done.',
		);
		expect(headline(words, at('2026-03-07', { ...one, start: '2026-03-06' }))).toMatch(
			/^A day without work on the plan; one working day is/,
		);
		expect(tookText(t, at('2026-03-09'))).toBe('2 done steps have their time noted: 3.5 h, 2.5 h were planned.');
		const all = stepsOf(SECOND_WEEK).reduce((state, { id }) => changes.finishStep(state, id, '2026-03-09'), SECOND_WEEK);
		expect(headline(words, at('2026-03-10', all))).toBe('All 6 steps are done, 7 h.');
	});

	test('whether it fits', () => {
		// 6 × 0.75 × 4 = 18; 30 days from March 2 hold 22 days of work, less March 13.
		expect(capacityText(t, capacityOf(definition, SECOND_WEEK))).toEqual([
			'6 h a week × 75% × 4 weeks = 18 h for steps.',
			'The steps take 7 h: they fit, with 11 h to spare.',
			'How that is counted: 30 calendar days hold 22 days of work here, and 20 of them are for steps.',
			'One more day of work is spare, for a day that goes otherwise.',
			'One step has no hours yet, so it takes more than that.',
		]);
		const { start: _start, ...withoutStart } = SECOND_WEEK;
		expect(capacityText(t, capacityOf(definition, { ...withoutStart, length: 10 }))).toContain(
			'How that is counted: without a first day, only the whole weeks in 10 calendar days.',
		);
		const full = {
			...SECOND_WEEK,
			hours: 40,
			share: 0.6,
			length: 28,
			daysOff: [],
			proofs: [{ id: 'p', answers: {}, steps: [{ id: 's', task: 's', hours: 110 }] }],
		};
		expect(capacityText(t, capacityOf(definition, full))[1]).toBe(
			'The steps take 110 h: 14 h over. Drop or shrink steps before they get days.',
		);
	});

	test('a moved end is said first, and what would have to go to keep the old one', () => {
		// From Wednesday, March 11: read 2 h, ask 0.5 h, alert 2 h are open, 0.9 h a day. One day is left until the end.
		const lines = outlookText(words, outlook(definition, SECOND_WEEK, '2026-03-11'));
		expect(lines).toEqual([
			'The end moves from Wednesday, March 11, 2026 to Wednesday, March 18, 2026.',
			'To end on Wednesday, March 11, 2026 all the same, 3.6 h have to go. For example: “Read the plan” (2 h) and “Set one alert” (2 h).',
			'3 steps move, from Wednesday, March 11, 2026 on.',
			'One step without hours gets no day.',
		]);
		expect(lines.join(' ')).not.toMatch(/late|behind|fail|miss|should/i);
	});

	test('giving days again changes nothing, and an end that stays is said to stay', () => {
		const given = giveDays(definition, SECOND_WEEK, '2026-03-11', '2026-03-11');
		expect(outlookText(words, outlook(definition, given, '2026-03-11'))).toEqual([
			'No step would get another day.',
			'One step without hours gets no day.',
		]);
		const longer = changes.setHours(changes.setHours(given, 'ask', 'hours', 1), 'one-alert', 'hours', 1.5);
		expect(outlookText(words, outlook(definition, longer, '2026-03-11'))[0]).toBe('The end stays on Wednesday, March 18, 2026.');
	});

	test('first days are measured against the end of the plan', () => {
		const fresh = (hours: number): PlanState => ({
			start: '2026-03-02',
			proofs: [{ id: 'p', answers: {}, steps: [{ id: 's', task: 's', hours }] }],
		});
		const first = (hours: number) => outlookText(words, outlook(definition, fresh(hours), '2026-03-02'))[0];
		expect(first(18)).toBe("The last step would be done on Friday, March 27, 2026, by the plan's own end on Tuesday, March 31, 2026.");
		// 21 h at 0.9 h a day are 24 days of work: Thursday, April 2 (=WORKDAY("2026-03-01", 24)).
		expect(first(21)).toBe('The last step would be done on Thursday, April 2, 2026. The plan was to end on Tuesday, March 31, 2026.');
	});

	test('what was moved', () => {
		const [move] = SECOND_WEEK.moves ?? [];
		expect(move && moveText(words, move)).toBe('Mar 4, 2026: one step moved. The end went from Mar 10, 2026 to Mar 11, 2026.');
	});
});

describe('the picture', () => {
	test('ends the line of what is done today, and that of the plan on its last day', () => {
		const picture = drawProgress(at('2026-03-06'), '2026-03-06');
		// Ten days from March 2 to 11 over 450 units from 78: the 6th ends the fifth of them, the 11th all.
		expect(picture?.today).toBe(78 + 450 / 2);
		expect(picture?.done).toMatch(/H303$/);
		expect(picture?.planned).toMatch(/H528V30H528$/);
		expect(picture).toMatchObject({ first: { day: '2026-03-02' }, last: { day: '2026-03-11' }, top: { hours: 7 } });
	});

	test('has nothing done before the first day, no today outside, and is no picture without days', () => {
		expect(drawProgress(at('2026-02-20'), '2026-02-20')).toMatchObject({ done: '', today: null });
		expect(drawProgress(at('2026-04-20'), '2026-04-20')).toMatchObject({ today: null });
		expect(drawProgress(at('2026-03-02', EMPTY_STATE), '2026-03-02')).toBeNull();
	});
});

describe('what was proved', () => {
	test('the level that entries speak for', () => {
		const [sql, alert] = SECOND_WEEK.proofs;
		expect(sql && shownLevel(sql)).toBe(3);
		expect(alert && shownLevel(alert)).toBe(0);
		expect(shownLevel({ steps: [{ id: 'a', task: 'a', done: true }] })).toBe(1);
		expect(shownLevel({ steps: [{ id: 'a', task: 'a', done: true, seenBy: 'Kim' }] })).toBe(1);
		expect(shownLevel({ link: 'https://example.org', steps: [{ id: 'a', task: 'a', done: true }] })).toBe(2);
	});

	test('what is missing, and how many are far', () => {
		const proved = provedOf(SECOND_WEEK, t);
		expect(proved.map(({ lacks }) => lacks)).toEqual([['blanks'], ['done', 'artifact', 'link', 'seen', 'sentence']]);
		expect(proved[0]).toMatchObject({ hours: 3.5, witnesses: ['Kim, database administrator'], shown: 3 });
		expect(scoreText(t, proved)).toBe('0 of 2 proofs are at level 3 or 4.');
		const high = provedOf(changes.setProof(SECOND_WEEK, 'alert', { level: 4 }), t);
		expect(high[1]?.lacks).toContain('high');
		expect(scoreText(t, high)).toBe('1 of 2 proofs are at level 3 or 4.');
		expect([proved.slice(0, 1), high.slice(1)].map((one) => scoreText(t, one))).toEqual([
			'The one proof is not at level 3 or 4 yet.',
			'The one proof is at level 3 or 4.',
		]);
		expect(provedOf(changes.setProof(SECOND_WEEK, 'sql', { level: 4 }), t)[0]?.lacks).toEqual(['blanks']);
	});

	test.each([
		['in [18] hours', true],
		['in [] hours', true],
		['a[0] = 1', true],
		['in 18 hours]', false],
		['', false],
	])('%j has a blank: %s', (text, blank) => expect(hasBlank(text)).toBe(blank));
});

describe('changes', () => {
	const template = definition.templates[0];
	if (!template) throw new Error('no template');
	const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'];
	const copied = () => {
		const left = [...ids];
		return changes.addTemplate(EMPTY_STATE, template, () => left.shift() ?? '');
	};

	test('a template becomes steps of the reader’s own; its answers only on request, and only in empty lines', () => {
		const state = copied();
		const [proof] = state.proofs;
		expect(proof?.answers).toEqual({});
		expect(proof?.steps.map(({ task, hours, artifact, check, phase }) => ({ task, hours, artifact, done: check, phase }))).toEqual(
			template.steps.map(({ task, hours, artifact, done, phase }) => ({ task, hours, artifact, done, phase })),
		);
		expect(new Set(stepsOf(state).map(({ id }) => id)).size).toBe(template.steps.length);
		const own = changes.answer(state, proof?.id ?? '', 'goal', 'Mine');
		const filled = changes.fillFromTemplate(own, proof?.id ?? '', template).proofs[0]?.answers;
		expect(filled).toEqual({ ...template.answers, goal: 'Mine' });
	});

	test('steps are added, moved within their proof, renamed and removed; empty words change nothing', () => {
		const added = changes.addStep(SECOND_WEEK, 'alert', ' Say\n it ', 'new');
		expect(added.proofs[1]?.steps.at(-1)).toEqual({ id: 'new', task: 'Say it' });
		expect(changes.addStep(SECOND_WEEK, 'alert', ' \n', 'new')).toBe(SECOND_WEEK);
		expect(changes.renameStep(SECOND_WEEK, 'drill', ' ')).toBe(SECOND_WEEK);
		const order = (state: PlanState) => stepsOf(state).map(({ id }) => id);
		expect(order(changes.moveStep(SECOND_WEEK, 'read', 1))).toEqual(['pick', 'measure', 'ask', 'read', 'one-alert', 'drill']);
		expect(order(changes.moveStep(SECOND_WEEK, 'one-alert', -1))).toEqual(order(SECOND_WEEK));
		expect(order(changes.moveProof(SECOND_WEEK, 'alert', -1))).toEqual(['one-alert', 'drill', 'pick', 'measure', 'read', 'ask']);
		expect(order(changes.removeStep(SECOND_WEEK, 'read'))).toEqual(['pick', 'measure', 'ask', 'one-alert', 'drill']);
		expect(order(changes.removeProof(SECOND_WEEK, 'sql'))).toEqual(['one-alert', 'drill']);
	});

	test('done with and without a day, and open again', () => {
		const done = changes.finishStep(SECOND_WEEK, 'drill', '2026-03-12');
		expect(stepsOf(done).at(-1)).toEqual({ id: 'drill', task: 'Drill with a colleague', done: true, doneOn: '2026-03-12' });
		expect(stepsOf(changes.finishStep(done, 'drill', '')).at(-1)).toEqual({ id: 'drill', task: 'Drill with a colleague', done: true });
		expect(changes.reopenStep(done, 'drill')).toEqual(SECOND_WEEK);
		// With a year of five digits the saved sheet could not be read again.
		expect(changes.finishStep(done, 'drill', '20266-03-12')).toBe(done);
	});

	test('hours are a number above 0 or not known', () => {
		expect(stepsOf(changes.setHours(SECOND_WEEK, 'read', 'hours', null))[2]).not.toHaveProperty('hours');
		expect(changes.setHours(SECOND_WEEK, 'read', 'hours', 0)).toBe(SECOND_WEEK);
		expect(changes.setHours(SECOND_WEEK, 'read', 'hours', Number.NaN)).toBe(SECOND_WEEK);
		expect(changes.describeStep(SECOND_WEEK, 'measure', 'link', '').proofs[0]?.steps[1]).not.toHaveProperty('link');
	});

	test('a week’s answers stand under the day they were given', () => {
		const state = changes.answerWeek(changes.answerWeek(SECOND_WEEK, '2026-02-27', 'hours', 'none'), '2026-03-06', 'change', 'drop one');
		expect(state.weeks?.map(({ on, answers }) => [on, Object.keys(answers).length])).toEqual([
			['2026-02-27', 1],
			['2026-03-06', 3],
		]);
		expect(changes.removeWeek(state, '2026-02-27').weeks).toHaveLength(1);
	});
});
