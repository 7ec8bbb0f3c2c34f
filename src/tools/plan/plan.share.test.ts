import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parcelShapes } from '../../core/parcel.ts';
import { translator } from '../../core/strings.ts';
import { decodeLink, encodeLink } from '../../kit/share-link.ts';
import { newEntry } from '../../kit/shelf.ts';
import { SECOND_WEEK } from './plan.examples.ts';
import { capacityOf } from './plan.hours.ts';
import { evidenceOf } from './plan.parcels.ts';
import * as share from './plan.share.ts';
import { EMPTY_STATE, type PlanState, type Proof, parseState, type Step, stepsOf, VERSION } from './plan.state.ts';

const { forLink, fromPairs, merge, receives, redact, reveal, toPairs } = share;
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const birth = { id: 'new', name: 'Plan', now: '2026-03-09T08:00:00.000Z' };
const format = { tool: 'proof-plan', version: VERSION, rules: '1.0', parse: parseState };

const day = fc.constantFrom('2026-03-02', '2026-03-05');
const hours = fc.constantFrom(0.5, 2, 12);
const step = (id: string) =>
	fc.record(
		{
			id: fc.constant(id),
			task: fc.string(),
			phase: fc.string({ minLength: 1 }),
			hours,
			artifact: fc.string(),
			planned: fc.record({ from: day, to: day, hours }),
			sequence: fc.nat(5),
			done: fc.boolean(),
			doneOn: day,
			link: fc.webUrl(),
			future: fc.string(),
		},
		{ requiredKeys: ['id', 'task'] },
	) as fc.Arbitrary<Step>;
const bareStep = (id: string): fc.Arbitrary<Step> =>
	fc
		.record({ task: fc.string(), done: fc.option(fc.oneof(day, fc.constant(''))), hours: fc.option(hours), phase: fc.option(fc.string()) })
		.map(({ task, done, hours: effort, phase }) => ({
			id,
			task,
			...(effort === null ? {} : { hours: effort }),
			...(phase === null ? {} : { phase }),
			...(done === null ? {} : { done: true }),
			...(done ? { doneOn: done } : {}),
		}));
const proof = (id: string, stepOf: (id: string) => fc.Arbitrary<Step>, isBare = false): fc.Arbitrary<Proof> =>
	fc.record(
		{
			id: fc.constant(id),
			answers: fc.dictionary(fc.constantFrom('weakness', 'goal', 'sentence'), fc.string()),
			level: fc.option(fc.integer({ min: 0, max: 4 })),
			...(isBare ? {} : { facts: fc.array(fc.string(), { minLength: 1, maxLength: 2 }), future: fc.string() }),
			steps: fc.tuple(stepOf(`${id}-1`), stepOf(`${id}-2`)).map((both) => both as Step[]),
		},
		{ requiredKeys: ['id', 'answers', 'steps'] },
	) as fc.Arbitrary<Proof>;
const state = (ids: string[], stepOf = step, isBare = false): fc.Arbitrary<PlanState> =>
	fc.tuple(...ids.map((id) => proof(id, stepOf, isBare))).map((proofs) => ({ proofs }));

test('says what a sheet reveals, and after redaction only hours, levels and what is done are left', () => {
	expect(reveal(SECOND_WEEK, t)).toEqual([
		'6 steps in their words',
		'that 2 of them are done',
		'7 lines of the worksheet',
		'2 links',
		'who saw one step',
		'one business sentence at a step',
		"one week's answers",
		'your hours a week, 6',
		'the first day, 2026-03-02',
		'one entry of days off',
		'that the plan was moved once',
	]);
	const bare = redact(SECOND_WEEK, t);
	expect(reveal(bare, t)).toEqual(['6 steps without their words', 'that 2 of them are done', 'your hours a week, 6']);
	expect(stepsOf(bare)[4]?.task).toBe('Step 5');
	expect(JSON.stringify(bare)).not.toMatch(/2026|Kim|example\.org|OFFSET|node|slow|plan"|alert"[^,]*task|script/);
	const definition = { calendarDays: 30, capacity: { hoursPerWeek: 6, usableShare: 0.75, hours: 18, reason: '' } };
	const { needed, fits, over } = capacityOf(definition, bare);
	expect({ needed, fits, over }).toEqual({ needed: 7, fits: 18, over: 0 });
});

test('a link leaves out what the last calendar file held, and brings everything else back', async () => {
	const entry = newEntry(SECOND_WEEK, birth);
	const { calendar: _calendar, ...rest } = SECOND_WEEK;
	expect(forLink(entry).state).toEqual(rest);
	const reading = await decodeLink(format, share, await encodeLink(format, share, entry), birth);
	expect(reading.ok && reading.entry.state).toEqual(rest);
	await fc.assert(
		fc.asyncProperty(state(['a', 'b']), async (one) => {
			const again = await decodeLink(format, share, await encodeLink(format, share, newEntry(one, birth)), birth);
			expect(again.ok && withoutIds(again.entry.state)).toEqual(withoutIds(one));
		}),
		{ numRuns: 20 },
	);
});

const withoutIds = ({ proofs, ...rest }: PlanState) => ({
	...rest,
	proofs: proofs.map(({ id: _id, steps, ...proof }) => ({ ...proof, steps: steps.map(({ id: _step, ...one }) => one) })),
});

describe('a readable link', () => {
	const small: PlanState = {
		start: '2026-03-02',
		length: 60,
		hours: 4.5,
		share: 0.8,
		weekend: [0, 6],
		daysOff: [{ from: '2026-04-03', to: '2026-04-06' }],
		proofs: [
			{
				id: 'a',
				template: 'sql-performance',
				answers: { goal: 'Read plans' },
				level: null,
				steps: [
					{ id: 'b', task: 'Pick', hours: 0.5, phase: 'choose', done: true, doneOn: '2026-03-02' },
					{ id: 'c', task: 'Show', done: true },
				],
			},
			{ id: 'd', answers: {}, steps: [] },
		],
	};

	test('says hours, goals and steps', () => {
		const pairs = toPairs(small);
		expect(pairs?.map((pair) => pair.join('='))).toEqual([
			'start=2026-03-02',
			'length=60',
			'hours=4.5',
			'share=0.8',
			'weekend=0.6',
			'off=2026-04-03..2026-04-06',
			'proof=sql-performance',
			'answer.goal=Read plans',
			'level=?',
			'step=Pick',
			'effort=0.5',
			'phase=choose',
			'done=2026-03-02',
			'step=Show',
			'done=yes',
			'proof=',
		]);
		expect(withoutIds(fromPairs(pairs ?? []) ?? EMPTY_STATE)).toEqual(withoutIds(small));
	});

	test('brings everything back except ids, or is not made', () => {
		fc.assert(
			fc.property(fc.oneof(state(['a', 'b']), state(['a', 'b'], bareStep, true)), (one) => {
				const pairs = toPairs(one);
				if (pairs) expect(withoutIds(fromPairs(pairs) ?? EMPTY_STATE)).toEqual(withoutIds(one));
			}),
		);
		expect(toPairs(SECOND_WEEK)).toBeNull();
		expect(toPairs(EMPTY_STATE)).toBeNull();
	});

	test('gives the same ids to the same link and others to another: merging it twice adds nothing', () => {
		const one =
			fromPairs([
				['proof', ''],
				['step', 'a'],
			]) ?? EMPTY_STATE;
		const other =
			fromPairs([
				['proof', ''],
				['step', 'b'],
			]) ?? EMPTY_STATE;
		expect(merge(merge(one, other), one).proofs).toHaveLength(2);
	});

	test.each([
		[
			'a name that it does not know',
			[
				['proof', ''],
				['maybe', '1'],
			],
		],
		['a step before its proof', [['step', 'a']]],
		[
			'hours before their step',
			[
				['proof', ''],
				['effort', '2'],
			],
		],
		[
			'hours that are none',
			[
				['proof', ''],
				['step', 'a'],
				['effort', 'two'],
			],
		],
		[
			'hours below nothing',
			[
				['proof', ''],
				['step', 'a'],
				['effort', '-2'],
			],
		],
		[
			'a day that is none',
			[
				['start', 'soon'],
				['proof', ''],
			],
		],
		[
			'a level too high',
			[
				['proof', ''],
				['level', '5'],
			],
		],
		[
			'a done that is neither day nor yes',
			[
				['proof', ''],
				['step', 'a'],
				['done', 'maybe'],
			],
		],
		[
			'half a range',
			[
				['off', '2026-04-03'],
				['proof', ''],
			],
		],
		['no proof', [['start', '2026-03-02']]],
	] as [string, [string, string][]][])('with %s is none', (_, pairs) => {
		expect(fromPairs(pairs)).toBeNull();
	});
});

describe('merging', () => {
	test('of sheets that share no proof gives the same from either side, each in its own order', () => {
		fc.assert(
			fc.property(state(['b', 'd']), state(['c', 'a']), (one, other) => {
				expect(merge(one, other)).toEqual(merge(other, one));
				expect(merge(one, other).proofs.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
			}),
		);
	});

	test('never drops a proof, a step or a field, and what is done stays done', () => {
		fc.assert(
			fc.property(state(['a', 'b']), state(['b', 'c']), (one, other) => {
				const merged = merge(one, other);
				for (const { proofs } of [one, other]) {
					for (const { id, steps, ...fields } of proofs) {
						const found = merged.proofs.find((proof) => proof.id === id);
						expect(Object.keys(found ?? {})).toEqual(expect.arrayContaining(Object.keys(fields)));
						expect(Object.keys(found?.answers ?? {})).toEqual(expect.arrayContaining(Object.keys(fields.answers)));
						for (const step of steps) {
							const same = found?.steps.find((candidate) => candidate.id === step.id);
							expect(Object.keys(same ?? {})).toEqual(expect.arrayContaining(Object.keys(step)));
							if (step.done) expect(same?.done).toBe(true);
						}
					}
				}
			}),
		);
		expect(merge(SECOND_WEEK, EMPTY_STATE)).toEqual(SECOND_WEEK);
		expect(merge(EMPTY_STATE, SECOND_WEEK)).toEqual(SECOND_WEEK);
		expect(merge(SECOND_WEEK, SECOND_WEEK)).toEqual(SECOND_WEEK);
	});
});

describe('a gap from another tool', () => {
	const gap = {
		weakness: 'I had never read a query plan. ',
		goal: 'Explain one',
		facts: ['Two index migrations in production', 'A course'],
	};
	const { preview, take } = receives.gap;

	test('becomes a proof of its own', () => {
		expect(preview(EMPTY_STATE, gap, t)).toEqual([
			'A new proof: I had never read a query plan. ',
			'Goal: Explain one',
			'Stands already: Two index migrations in production',
			'Stands already: A course',
		]);
		expect(take(EMPTY_STATE, gap, () => 'n').proofs).toEqual([
			{ id: 'n', answers: { weakness: gap.weakness, goal: 'Explain one' }, facts: gap.facts, steps: [] },
		]);
	});

	test('adds what is new to the proof that works on it already, and keeps the reader’s goal', () => {
		expect(preview(SECOND_WEEK, gap, t)).toEqual([
			'The proof that works on it already gets what is new: I had never read a query plan. ',
			'Stands already: A course',
		]);
		const taken = take(SECOND_WEEK, gap, () => 'n');
		expect(taken.proofs).toHaveLength(2);
		expect(taken.proofs[0]).toMatchObject({ answers: SECOND_WEEK.proofs[0]?.answers, facts: gap.facts });
		expect(take(taken, gap, () => 'n')).toBe(taken);
		expect(preview(taken, gap, t)).toHaveLength(1);
	});
});

test('what was proved, for other tools: what can be looked at, was seen, or was gained; a sentence with blanks is not handed on', () => {
	const evidence = evidenceOf(SECOND_WEEK);
	expect(evidence?.entries).toEqual([
		{
			what: 'One page with both plans',
			date: '2026-03-05',
			seenBy: 'Kim, database administrator',
			link: 'https://example.org/plans?a_b=1',
			result: '',
		},
		{
			what: 'A script that fills the table',
			date: '2026-03-05',
			seenBy: 'Kim, database administrator',
			link: 'https://example.org/pr/1',
			result: 'Support sees the order during the call.',
		},
	]);
	expect(parcelShapes.evidence.safeParse(evidence).success).toBe(true);
	expect(evidenceOf(EMPTY_STATE)).toBeNull();
});
