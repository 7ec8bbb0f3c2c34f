import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parcelShapes } from '../../core/parcel.ts';
import { ONE_EMPLOYER, THREE_AT_ONCE } from './red-flags.examples.ts';
import { redFlagsSchema } from './red-flags.schema.ts';
import { type Employer, type FlagAnswer, SELF } from './red-flags.state.ts';
import { type RoleList, readAll, readEmployer, toParcel } from './red-flags.ts';

const definition = redFlagsSchema.parse(parse(readFileSync('tests/fixtures/tools/red-flags.yaml', 'utf8')));
const flags = definition.flags.map(({ id }) => id);
const roles = definition.roles.map(({ id }) => id);
const employer = (answers: Record<string, FlagAnswer>): Employer => ({ id: 'x', name: 'Harbor', answers });
const find = (answers: Record<string, FlagAnswer>, id: string) => {
	const found = readEmployer(definition, employer(answers)).findings.find(({ flag }) => flag.id === id);
	if (!found) throw new Error(`No flag "${id}".`);
	return found;
};
const said = (id: string, who?: string, text = 'Their words') => ({ id, text, ...(who === undefined ? {} : { who }), date: '2026-11-12' });
const heard = (...notes: ReturnType<typeof said>[]): FlagAnswer => ({ status: 'heard', notes });

describe('what an answer comes to', () => {
	// The flag "no-testing" is one to weigh, "hero-talk" one to note, "promises-not-written" a deal-breaker.
	test.each([
		['no answer', 'no-testing', {}, 'open', 'open'],
		['not asked', 'no-testing', { status: 'not-asked' }, 'open', 'open'],
		['not asked, with words from earlier', 'no-testing', { status: 'not-asked', notes: [said('a')] }, 'open', 'open'],
		['not heard', 'no-testing', { status: 'not-heard' }, 'cleared', null],
		['heard without a note', 'no-testing', { status: 'heard' }, 'bare', 'words'],
		['heard with an empty note', 'no-testing', heard(said('a', 'manager', '  \n')), 'bare', 'words'],
		['heard from one person', 'no-testing', heard(said('a', 'manager')), 'evidence', 'second'],
		['heard from nobody in particular', 'no-testing', heard(said('a')), 'evidence', 'second'],
		['heard from two', 'no-testing', heard(said('a', 'manager'), said('b', 'developer')), 'evidence', null],
		['heard from two of one role', 'no-testing', heard(said('a', 'developer'), said('b', 'developer')), 'evidence', null],
		['heard from one and an empty note', 'no-testing', heard(said('a', 'manager'), said('b', 'developer', '')), 'evidence', 'second'],
		['seen', 'no-testing', heard(said('a', SELF)), 'evidence', null],
		['a deal-breaker from one person', 'promises-not-written', heard(said('a', 'recruiter')), 'evidence', 'second'],
		['a note from one person', 'hero-talk', heard(said('a', 'recruiter')), 'evidence', null],
		['a note without words', 'hero-talk', { status: 'heard' }, 'bare', 'words'],
	] as [string, string, FlagAnswer, string, string | null][])('%s', (_, flag, answer, standing, why) => {
		const found = find({ [flag]: answer }, flag);
		expect([found.standing, found.why]).toEqual([standing, why]);
	});
});

test('the example employer: one deal-breaker, three to weigh, one to note; five settled', () => {
	const reading = readEmployer(definition, ONE_EMPLOYER.employers[0] as Employer);
	expect(
		reading.heard.map(({ severity, evidence, bare }) => [
			severity.id,
			evidence.map(({ flag }) => flag.id),
			bare.map(({ flag }) => flag.id),
		]),
	).toEqual([
		['deal-breaker', ['promises-not-written'], []],
		['weigh', ['no-testing', 'on-call-without-numbers'], ['debt-without-time']],
		['note', ['hero-talk'], []],
	]);
	// Settled: on-call by two, testing by eye, family as a note, and the two that were not heard. 28 − 5 = 23.
	expect(reading.unsettled).toBe(23);
});

describe('what to ask next', () => {
	const listOf = (lists: readonly RoleList[], role: string) => lists.find((list) => list.role.id === role)?.questions ?? [];

	test('every flag that is not settled stands with every role that can be asked, and no other', () => {
		const { lists } = readEmployer(definition, employer({ 'no-testing': { status: 'not-heard' } }));
		for (const role of roles) {
			const expected = definition.flags.filter(({ id, ask }) => id !== 'no-testing' && ask.includes(role)).map(({ id }) => id);
			expect(
				listOf(lists, role)
					.map(({ finding }) => finding.flag.id)
					.sort(),
			).toEqual(expected.sort());
		}
	});

	test('the gravest first, then what nobody knows better', () => {
		const { lists } = readEmployer(definition, employer({}));
		for (const { questions } of lists) {
			const places = questions.map(({ finding, isBest }) => definition.severities.indexOf(finding.severity) * 2 + (isBest ? 0 : 1));
			expect(places).toEqual([...places].sort((a, b) => a - b));
		}
		expect(listOf(lists, 'recruiter')[0]?.finding.severity.id).toBe('deal-breaker');
	});

	test('a second opinion is asked of someone who has not said it yet', () => {
		// "no-testing" can be asked of a developer and of the manager.
		const { lists } = readEmployer(definition, employer({ 'no-testing': heard(said('a', 'developer')) }));
		const isListed = (role: string) => listOf(lists, role).some(({ finding }) => finding.flag.id === 'no-testing');
		expect([isListed('developer'), isListed('manager')]).toEqual([false, true]);
		expect(listOf(lists, 'manager').find(({ finding }) => finding.flag.id === 'no-testing')).toMatchObject({ why: 'second', isBest: true });
	});

	test('where only one role can know, another of that role is asked', () => {
		// "fear-of-release" can be asked of developers alone.
		const { lists } = readEmployer(definition, employer({ 'fear-of-release': heard(said('a', 'developer')) }));
		expect(listOf(lists, 'developer').some(({ finding }) => finding.flag.id === 'fear-of-release')).toBe(true);
	});

	test('nothing is asked where everything is settled', () => {
		const all = Object.fromEntries(flags.map((id): [string, FlagAnswer] => [id, { status: 'not-heard' }]));
		expect(readEmployer(definition, employer(all))).toMatchObject({ unsettled: 0, lists: [] });
	});
});

describe('what goes to the scorecard', () => {
	test('flags heard with words, what they bear on, and the day of the latest', () => {
		const reading = readEmployer(definition, ONE_EMPLOYER.employers[0] as Employer);
		const parcel = toParcel(reading, ({ notes }) => notes.map(({ text }) => text).join(' / '));
		expect(parcel?.employer).toBe('Harbor Payments');
		expect(parcel?.flags.map(({ id, date }) => [id, date])).toEqual([
			['no-testing', '2026-11-12'],
			['on-call-without-numbers', '2026-11-12'],
			['hero-talk', '2026-11-03'],
			['promises-not-written', '2026-11-10'],
		]);
		expect(parcel?.flags[1]).toMatchObject({ criteria: ['on-call'], gates: ['nights-have-limits'] });
	});

	test('nothing where no flag has words', () => {
		const bare = readEmployer(
			definition,
			employer({ 'no-testing': { status: 'heard' }, 'hero-talk': { status: 'not-heard', notes: [said('a')] } }),
		);
		expect(toParcel(bare, () => '')).toBeNull();
	});

	test('whatever was written fits the parcel', () => {
		const long = { ...employer({ 'no-testing': heard(said('a', 'manager', 'x'.repeat(20_000))) }), name: 'N'.repeat(400) };
		const parcel = toParcel(readEmployer(definition, long), ({ notes }) => notes[0]?.text ?? '');
		expect(parcelShapes['employer-flags'].safeParse(parcel).success).toBe(true);
	});
});

const anyAnswer = fc.record(
	{
		status: fc.constantFrom('heard', 'not-heard', 'not-asked'),
		notes: fc.array(fc.record({ id: fc.uuid(), text: fc.string(), who: fc.constantFrom(...roles, SELF, 'gone') }), { maxLength: 3 }),
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<FlagAnswer>;
const anyEmployer = fc.record({
	id: fc.uuid(),
	name: fc.string({ minLength: 1 }),
	answers: fc.dictionary(fc.constantFrom(...flags, 'a-flag-that-is-gone'), anyAnswer),
}) as fc.Arbitrary<Employer>;

describe('whatever the answers', () => {
	test('every flag has one standing, and what is heard is listed once under its severity', () => {
		fc.assert(
			fc.property(anyEmployer, (one) => {
				const { findings, heard: groups } = readEmployer(definition, one);
				expect(findings.map(({ flag }) => flag.id)).toEqual(flags);
				const listed = groups.flatMap(({ evidence, bare }) => [...evidence, ...bare]).map(({ flag }) => flag.id);
				expect(listed.sort()).toEqual(
					findings
						.filter(({ status }) => status === 'heard')
						.map(({ flag }) => flag.id)
						.sort(),
				);
			}),
		);
	});

	test('an open flag is on somebody’s list, a settled one on nobody’s', () => {
		fc.assert(
			fc.property(anyEmployer, (one) => {
				const { findings, lists, unsettled } = readEmployer(definition, one);
				const asked = new Set(lists.flatMap(({ questions }) => questions.map(({ finding }) => finding.flag.id)));
				expect([...asked].sort()).toEqual(
					findings
						.filter(({ why }) => why !== null)
						.map(({ flag }) => flag.id)
						.sort(),
				);
				expect(unsettled).toBe(asked.size);
			}),
		);
	});

	test('not asked is never the same as not heard', () => {
		fc.assert(
			fc.property(anyEmployer, fc.constantFrom(...flags), (one, id) => {
				const withStatus = (status: 'not-heard' | 'not-asked') =>
					readEmployer(definition, { ...one, answers: { ...one.answers, [id]: { ...one.answers[id], status } } }).unsettled;
				expect(withStatus('not-asked')).toBe(withStatus('not-heard') + 1);
			}),
		);
	});

	test('one more note never opens what was settled', () => {
		fc.assert(
			fc.property(anyEmployer, fc.constantFrom(...flags), fc.constantFrom(...roles), (one, id, who) => {
				const answer = one.answers[id] ?? {};
				const more = { ...answer, notes: [...(answer.notes ?? []), said('more', who)] };
				const [before, after] = [find(one.answers, id), find({ ...one.answers, [id]: more }, id)];
				if (before.why === null) expect(after.why).toBeNull();
			}),
		);
	});

	test('employers do not touch each other and stay in their order', () => {
		fc.assert(
			fc.property(fc.array(anyEmployer, { maxLength: 4 }), (employers) => {
				expect(readAll(definition, { employers })).toEqual(employers.map((one) => readEmployer(definition, one)));
			}),
		);
		expect(readAll(definition, THREE_AT_ONCE).map(({ employer: { id } }) => id)).toEqual(['harbor', 'quill', 'north']);
	});
});
