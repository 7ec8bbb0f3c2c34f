/**
 * More than a hundred thousand inputs into everything that reads what a reader, a link, a file or another program may bring: no
 * exception, no pollution of prototypes, and whatever is accepted has the promised shape.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMemory } from '../../src/core/memory.ts';
import { decodeLink } from '../../src/kit/share-link.ts';
import type { SheetKind } from '../../src/kit/sheet-kind.ts';
import { newEntry } from '../../src/kit/shelf.ts';
import { readEntry, writeEntry } from '../../src/kit/shelf-storage.ts';
import { planRestore } from '../../src/kit/whole-kit.ts';
import { fullSheet } from '../../src/tools/career-map/career-map.examples.ts';
import * as careerMapShare from '../../src/tools/career-map/career-map.share.ts';
import * as careerMap from '../../src/tools/career-map/career-map.state.ts';
import { SECOND_WEEK } from '../../src/tools/checklist/checklist.examples.ts';
import { readTaskList } from '../../src/tools/checklist/checklist.read.ts';
import * as checklistShare from '../../src/tools/checklist/checklist.share.ts';
import * as checklist from '../../src/tools/checklist/checklist.state.ts';
import { EVERY_KIND as EVERY_FIGURE } from '../../src/tools/load/load.examples.ts';
import { planRota } from '../../src/tools/load/load.rota.ts';
import { loadSchema } from '../../src/tools/load/load.schema.ts';
import * as loadShare from '../../src/tools/load/load.share.ts';
import * as load from '../../src/tools/load/load.state.ts';
import { outcomesOf } from '../../src/tools/load/load.ts';
import { EVERY_KIND } from '../../src/tools/offers/offers.examples.ts';
import * as offersShare from '../../src/tools/offers/offers.share.ts';
import * as offers from '../../src/tools/offers/offers.state.ts';
import { giveDays } from '../../src/tools/plan/plan.days.ts';
import { SECOND_WEEK as PLAN } from '../../src/tools/plan/plan.examples.ts';
import { capacityOf } from '../../src/tools/plan/plan.hours.ts';
import { drawProgress } from '../../src/tools/plan/plan.picture.ts';
import * as planShare from '../../src/tools/plan/plan.share.ts';
import * as plan from '../../src/tools/plan/plan.state.ts';
import { assess, weekOf } from '../../src/tools/plan/plan.ts';
import { WEEK_BEFORE } from '../../src/tools/practice/practice.examples.ts';
import { practiceSchema } from '../../src/tools/practice/practice.schema.ts';
import * as practiceShare from '../../src/tools/practice/practice.share.ts';
import * as practice from '../../src/tools/practice/practice.state.ts';
import { survey } from '../../src/tools/practice/practice.ts';
import { THREE_AT_ONCE } from '../../src/tools/red-flags/red-flags.examples.ts';
import * as redFlagsShare from '../../src/tools/red-flags/red-flags.share.ts';
import * as redFlags from '../../src/tools/red-flags/red-flags.state.ts';
import { EVERY_LANE } from '../../src/tools/rubric/rubric.examples.ts';
import * as share from '../../src/tools/rubric/rubric.share.ts';
import { parseState, VERSION } from '../../src/tools/rubric/rubric.state.ts';
import { addressOf, newIssueAddress } from '../../src/tools/rubric/rubric.tracker.ts';
import { parseKeyAddress, parseRepository } from '../../src/tools/rubric/rubric.tracker-fields.ts';
import { FULL as SCANNED } from '../../src/tools/scan/scan.examples.ts';
import * as scanShare from '../../src/tools/scan/scan.share.ts';
import * as scan from '../../src/tools/scan/scan.state.ts';
import { EVERY_LANE as EVERY_OPTION } from '../../src/tools/scorecard/scorecard.examples.ts';
import * as scorecardShare from '../../src/tools/scorecard/scorecard.share.ts';
import * as scorecard from '../../src/tools/scorecard/scorecard.state.ts';
import { LEAKING } from '../../src/tools/script/script.examples.ts';
import * as scriptShare from '../../src/tools/script/script.share.ts';
import * as script from '../../src/tools/script/script.state.ts';
import { MemoryStorage } from '../memory-storage.ts';

const format = { tool: 'bug-priority', version: VERSION, rules: '1.0', parse: parseState };
const birth = { id: 'new', now: '2026-11-22T10:00:00.000Z' };
const sheet = JSON.stringify(writeEntry(format, newEntry(EVERY_LANE, { id: 'a', name: 'Sheet', now: birth.now })));
const backup = JSON.stringify({
	type: 'backend-field-manual/backup',
	version: 1,
	exported: '',
	entries: { 'handbook:bug-priority:v1:a': sheet },
});
const link = 'sheet=1&tool=bug-priority&state=1&rules=1.0&name=x&bug=Search+fails&severity=3&gate.security=no&cost=2';

/** A good text with pieces cut out, doubled, or replaced by what breaks parsers. */
const broken = (text: string) =>
	fc
		.array(
			fc.tuple(
				fc.nat(text.length),
				fc.nat(12),
				fc.oneof(
					fc.string({ maxLength: 6 }),
					fc.constantFrom('"__proto__":', '{"a":', ']', '\u0000', '1e999', 'null', '%', '&', '="', '<script>'),
				),
			),
			{ minLength: 1, maxLength: 4 },
		)
		.map((edits) => edits.reduce((current, [at, length, piece]) => current.slice(0, at) + piece + current.slice(at + length), text));
const json = fc.json({ maxDepth: 4 });

afterEach(() => {
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test('60,000 saved texts', () => {
	fc.assert(
		fc.property(fc.oneof(broken(sheet), json, fc.string()), (text) => {
			const reading = readEntry(format, text);
			if (!reading.ok) return typeof reading.fault === 'string';
			return reading.entry.state.items.every(
				({ title, ratings }) =>
					typeof title === 'string' && Object.values(ratings).every((level) => level === null || (level >= 0 && level <= 4)),
			);
		}),
		{ numRuns: 60_000 },
	);
});

test('20,000 backups', () => {
	fc.assert(
		fc.property(fc.oneof(broken(backup), json), (text) => {
			const plan = planRestore(new MemoryStorage(), text);
			return plan === null || Object.keys(plan.entries).every((key) => key.startsWith('handbook:'));
		}),
		{ numRuns: 20_000 },
	);
});

test('20,000 readable links', async () => {
	await fc.assert(
		fc.asyncProperty(fc.oneof(broken(link), fc.string()), async (fragment) => {
			const reading = await decodeLink(format, share, fragment, birth);
			return reading.ok ? reading.entry.state.items.length > 0 : typeof reading.fault === 'string';
		}),
		{ numRuns: 20_000 },
	);
});

test('5,000 packed links', async () => {
	const head = 'sheet=1&tool=bug-priority&state=1&rules=1.0&name=x&packed=';
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(fc.base64String({ maxLength: 80 }), fc.string({ maxLength: 40 })),
			async (packed) => typeof (await decodeLink(format, share, head + packed, birth)).ok === 'boolean',
		),
		{ numRuns: 5_000 },
	);
});

/**
 * The other kinds have the same readers around a state of their own: a few thousand inputs each.
 * @param isWhole whether a state that was accepted has the shape that was promised
 */
function fuzzKind<State>(
	tool: string,
	parse: (value: unknown) => State | null,
	share: Pick<SheetKind<State>, 'fromPairs'>,
	example: State,
	linkText: string,
	isWhole: (state: State) => boolean,
) {
	const kind = { tool, version: 1, rules: '1.0', parse };
	const saved = JSON.stringify(writeEntry(kind, newEntry(example, { id: 'a', name: 'Sheet', now: birth.now })));

	test(`5,000 saved texts of ${tool}`, () => {
		fc.assert(
			fc.property(fc.oneof(broken(saved), json), (text) => {
				const reading = readEntry(kind, text);
				return reading.ok ? isWhole(reading.entry.state) : typeof reading.fault === 'string';
			}),
			{ numRuns: 5_000 },
		);
	});

	test(`5,000 readable links of ${tool}`, async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(broken(`sheet=1&tool=${tool}&state=1&rules=1.0&name=x&${linkText}`), fc.string()), async (fragment) => {
				const reading = await decodeLink(kind, share, fragment, birth);
				return reading.ok ? isWhole(reading.entry.state) : typeof reading.fault === 'string';
			}),
			{ numRuns: 5_000 },
		);
	});
}

fuzzKind(
	'offer-comparison',
	offers.parseState,
	offersShare,
	EVERY_KIND,
	'compare-in=EUR&offer=A&base=80000~95000&own=50~50&own-cliff=12&gate.clauses=yes',
	(state) =>
		state.offers.every(({ values }) =>
			Object.values(values).every((value) => typeof value !== 'number' || (value >= 0 && Number.isFinite(value))),
		),
);
fuzzKind(
	'employer-scorecard',
	scorecard.parseState,
	scorecardShare,
	EVERY_OPTION,
	'weight.pay=50&employer=Harbor&pay=3.told&on-call=%3F&gate.pay-floor=pass&employer=Quill&pay=0.seen&gate.in-writing=fail',
	({ options, weights }) =>
		Object.values(weights).every((weight) => weight >= 0) &&
		options.every(({ answers }) => Object.values(answers).every(({ level }) => level === null || (level >= 0 && level <= 4))),
);
fuzzKind(
	'red-flags',
	redFlags.parseState,
	redFlagsShare,
	THREE_AT_ONCE,
	'employer=Harbor&no-testing=heard&hero-talk=not-asked&employer=Quill&no-testing=not-heard',
	({ employers }) =>
		employers.every(({ answers }) =>
			Object.values(answers).every(
				({ status, notes = [] }) =>
					[undefined, 'heard', 'not-heard', 'not-asked'].includes(status) && notes.every(({ text }) => typeof text === 'string'),
			),
		),
);

const questions = practiceSchema.parse(parse(readFileSync('tests/fixtures/tools/interview-practice.yaml', 'utf8')));
const recall = createMemory();
fuzzKind(
	'interview-practice',
	practice.parseState,
	practiceShare,
	WEEK_BEFORE,
	'mode=date&date=2026-12-08&per-day=6&left-out=security&card.slow-query=fair_2026-11-22_240.strong_2026-11-24',
	(state) => {
		// Reading is not all: what was read must be shown, on any day, without an exception.
		const { readiness, plan } = survey(questions, state, '2026-12-01', recall);
		const [all] = readiness.slice(-1);
		return all !== undefined && all.ready + all.notReady + all.unknown === all.total && plan.done >= 0;
	},
);

fuzzKind(
	'resume-scan',
	scan.parseState,
	scanShare,
	SCANNED,
	'signal.api=shown&signal.cloud=hinted&steps=2.5.3.1.0&own.security=not-found',
	({ signals, steps, result }) =>
		Object.values({ ...signals, ...result?.signals }).every((verdict) => ['shown', 'hinted', 'not-found'].includes(verdict)) &&
		Object.values(steps).every((step) => step >= 0 && step <= 4) &&
		(result?.counts ?? []).every((count) => count >= 0),
);

test('10,000 repositories and trackers: what is accepted fits into the sheet and makes addresses of that host alone', () => {
	const anyText = fc.string({ unit: fc.constantFrom('a', '/', '.', '{key}', ' ', '\u0000', '漢', '\ud800', '%', '@', ':') });
	const typed = fc.oneof(
		broken('https://tracker.example.org/browse/PAY-12'),
		broken('https://tracker.example.org/{key}?a=b'),
		broken('example/billing'),
		anyText,
	);
	fc.assert(
		fc.property(typed, anyText, (text, key) => {
			const [repository, keyAddress] = [parseRepository(text), parseKeyAddress(text)];
			if (repository !== null) {
				expect(parseState({ items: [], repository })).not.toBeNull();
				expect(new URL(newIssueAddress(repository, key, text, 'cut')).pathname).toBe(`/${repository}/issues/new`);
			}
			if (keyAddress !== null) {
				expect(parseState({ items: [], keyAddress })).not.toBeNull();
				const address = addressOf({ id: 'a', title: 'a', key, ratings: {}, gates: {} }, keyAddress);
				// A host may still be none, such as one of dots alone: a link that leads nowhere, not one that leads elsewhere.
				const host = URL.parse(keyAddress.replaceAll('{key}', 'A-1'))?.host;
				if (address !== null) expect(URL.parse(address)?.host).toBe(host);
			}
		}),
		{ numRuns: 10_000 },
	);
});

fuzzKind(
	'salary-script',
	script.parseState,
	scriptShare,
	LEAKING,
	'situation=raise&channel=spoken&blank.me=Sam&blank.ask=%24134%2C000&check.aloud=yes',
	({ blanks, private: own, checked }) =>
		[...Object.values(blanks), ...Object.values(own)].every((value) => typeof value === 'string') &&
		Object.values(checked).every((value) => value === true),
);
fuzzKind(
	'onboarding',
	checklist.parseState,
	checklistShare,
	SECOND_WEEK,
	'start=2026-03-02&weekend=0.6&off=2026-04-03..2026-04-06&done=buddy.first-task&skipped=first-shift',
	({ marks, own }) =>
		own.every(({ id, text }) => id !== '' && typeof text === 'string') &&
		Object.values(marks).every(({ status }) => [undefined, 'done', 'skipped', 'open'].includes(status)),
);

const loadModel = loadSchema.parse(parse(readFileSync('tests/fixtures/tools/on-call-load.yaml', 'utf8')));
fuzzKind(
	'on-call-load',
	load.parseState,
	loadShare,
	EVERY_FIGURE,
	'people=5&pages=6~10&handling=?&mon=9-18&mon.meetings=14-15&goal=12&start=2026-12-07&turns=3&holiday=2026-12-25..2026-12-26&person=Ana&off=2026-12-24..2026-12-26&design=One&seats=1&rota=1',
	(state) => {
		// Whatever is accepted can be reckoned and planned: no sum is NaN and no rota runs for ever.
		const outcomes = outcomesOf(loadModel, state);
		planRota(state, outcomes[0].entries);
		return outcomes.every(({ answers }) =>
			Object.values(answers).every((answer) => [answer?.low ?? 0, answer?.high ?? 0].every(Number.isFinite)),
		);
	},
);

test('10,000 task lists, in no more time than their length allows', () => {
	const list =
		'## x <!-- list start:2026-03-02 -->\n- [x] **Ops:** ~~a~~ (b) <!-- id:buddy n/a on:2026-03-02 -->\n  - **Note:** a<br>b <!-- note -->\n';
	fc.assert(
		fc.property(fc.oneof(broken(list), fc.string()), (text) =>
			readTaskList(text).tasks.every(({ id, status }) => (id === null || id !== '') && [null, 'done', 'skipped', 'open'].includes(status)),
		),
		{ numRuns: 10_000 },
	);
	for (const piece of ['<!--', '~~', '**', '\\', '- [', '  ', '#', '`']) readTaskList(`- [ ] ${piece.repeat(20_000)}`);
}, 30_000);
fuzzKind(
	'proof-plan',
	plan.parseState,
	planShare,
	PLAN,
	'start=2026-03-02&hours=6&share=0.75&weekend=0.6&proof=x&answer.goal=y&level=2&step=Pick&effort=0.5&phase=choose&done=2026-03-02&step=Show&done=yes',
	(state) =>
		(state.hours === undefined || state.hours > 0) &&
		plan
			.stepsOf(state)
			.every(({ id, task, hours = 1, planned }) => id !== '' && typeof task === 'string' && hours > 0 && (planned?.hours ?? 1) > 0),
);

test('500 plans with days that no calendar has can be assessed and planned, in any year', () => {
	const days = fc.constantFrom('2026-03-02', '2026-02-30', '0000-01-01', '9999-12-31', '2026-99-99');
	const capacity = { hoursPerWeek: 6, usableShare: 0.75, hours: 18, reason: '' };
	const definition = { calendarDays: 30, capacity, phases: [] };
	fc.assert(
		fc.property(days, days, days, fc.constantFrom(0.001, 1, 168), fc.constantFrom(0.01, 2, 1_000), (start, end, done, hours, effort) => {
			const step = { id: 's', task: 'x', hours: effort, planned: { from: start, to: end, hours: effort } };
			const state = plan.parseState({
				start,
				hours,
				daysOff: [{ from: end, to: start }],
				proofs: [{ id: 'p', answers: {}, steps: [step, { ...step, id: 'd', done: true, doneOn: done }] }],
			});
			if (!state) return true;
			assess(definition, state, '2026-03-09');
			capacityOf(definition, state);
			weekOf(state, '2026-03-09');
			drawProgress(assess(definition, state, '2026-03-09'), '2026-03-09');
			return plan.parseState(giveDays(definition, state, '2026-03-09', '2026-03-09')) !== null;
		}),
		{ numRuns: 500 },
	);
});

fuzzKind(
	'career-map',
	careerMap.parseState,
	careerMapShare,
	fullSheet(),
	'target=senior&claim.code=mid&claim.apis=%3F&want.apis=none&weight.apis=3&looked.people=2026-11-22',
	({ areas, entries, ownGoals }) =>
		entries.every((entry) => entry.id !== '' && typeof entry.what === 'string') &&
		ownGoals.every(({ milestones }) => Array.isArray(milestones)) &&
		Object.values(areas).every(({ importance = 1 }) => [1, 2, 3].includes(importance)),
);
