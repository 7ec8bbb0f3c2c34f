import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parcelShapes } from '../../core/parcel.ts';
import { translator } from '../../core/strings.ts';
import { briefParts, briefToMarkdown, bulletText } from './career-map.brief.ts';
import { mapRows } from './career-map.cells.ts';
import { bulletsOf, composeBrief } from './career-map.drafts.ts';
import { chapterExample, EXAMPLE_DAY, fullSheet, OBSERVABILITY } from './career-map.examples.ts';
import { logToRows, sheetToMarkdown } from './career-map.export.ts';
import { entryOfMilestone, planGoals } from './career-map.goals.ts';
import { evidenceParcel, gapParcel } from './career-map.parcels.ts';
import { fadingSoon } from './career-map.refresh.ts';
import { careerMapSchema } from './career-map.schema.ts';
import { type CareerMapState, EMPTY_STATE } from './career-map.state.ts';
import { read } from './career-map.ts';
import { fadingText, headline, nextTexts, standingText, sumText, whyText } from './career-map.wording.ts';

const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');
const definition = careerMapSchema.parse(parse(readFileSync('tests/fixtures/tools/career-map.yaml', 'utf8')));
const words = { t, language: 'en-US', levels: definition.levels };
const readingOf = (state: CareerMapState) => read(definition, state, EXAMPLE_DAY);
const standingOf = (state: CareerMapState, id: string) => {
	const found = readingOf(state).standings.find(({ area }) => area.id === id);
	if (!found) throw new Error(id);
	return found;
};
const briefOf = (state: CareerMapState) => composeBrief(readingOf(state), planGoals(definition, state, EXAMPLE_DAY), state);
const sheetOf = (state: CareerMapState) => ({
	definition,
	state,
	reading: readingOf(state),
	goals: planGoals(definition, state, EXAMPLE_DAY),
	fading: fadingSoon(definition, state, EXAMPLE_DAY),
	today: EXAMPLE_DAY,
});

describe('in words', () => {
	test('the worked example says what it takes to hold the claim', () => {
		const standing = standingOf(OBSERVABILITY, 'observability');
		expect(standingText(words, standing)).toBe('You say: Senior. Shown: Mid. Target: Senior. One level is missing.');
		expect(whyText(words, standing)).toEqual([
			'Senior is not held yet: ½ speaks for it, 1 is enough.',
			'Mid is held: 1½ speaks for it, 1 is enough.',
		]);
		expect(nextTexts(words, standing)).toEqual([
			'Refresh to hold Senior: what you have there counts half, one fresh piece brings it back.',
			'Next, Senior: Sets targets for a service and ends a kind of blind spot.',
		]);
	});

	test('an area without evidence is to be looked into, and one of the reader’s own without words is to be described', () => {
		expect(nextTexts(words, standingOf(chapterExample(), 'code'))).toEqual([
			'Such as: A feature whose tests run against a real database; A flaky test with its cause, not a retry.',
		]);
		const own: CareerMapState = { ...EMPTY_STATE, own: [{ id: 'o', name: 'Own', signals: {} }], areas: { o: { claimed: 'none' } } };
		expect(nextTexts(words, standingOf(own, 'o'))).toEqual(['Next is Junior. Write down what others would see there.']);
	});

	test('claimed above shown without a trace is a search first', () => {
		expect(nextTexts(words, standingOf(chapterExample(), 'people'))[0]).toBe(
			'You say Mid. If you have done it, find the evidence first: it is the cheapest step.',
		);
	});

	test('the headline counts areas and never adds levels up', () => {
		expect(headline(words, readingOf(EMPTY_STATE))).toBe('Evidence holds a level in 0 of 9 areas. Choose a target to see the gaps.');
		expect(headline(words, readingOf(chapterExample()))).toBe(
			'Evidence meets the target in 2 of 7 areas. 2 are not known. The largest gaps, equal in size: Operations, Planning and product.',
		);
	});

	test('sums are written in halves', () => {
		expect([0, 0.5, 1, 1.5, 4].map(sumText)).toEqual(['0', '½', '1', '1½', '4']);
	});

	test('what goes stale says which level falls', () => {
		const lines = fadingSoon(definition, chapterExample(), '2026-12-22').map((one) => fadingText(words, one));
		expect(lines).toEqual([
			'From Mar 22, 2027 this counts half: Page in the wiki on local setup. People and writing falls from Junior to nothing yet.',
			'From Mar 22, 2027 this counts no more: Led the incident of the double bookings. No level falls with it.',
		]);
	});
});

describe('goals', () => {
	test('have days from the month in which they begin, and say what is late', () => {
		const { chosen, due, rest } = planGoals(definition, fullSheet(), EXAMPLE_DAY);
		// Begun 2026-08-22: months 1, 2, 3, 4 and 6 end on the 22nd of September to February.
		expect(chosen[0]?.milestones.map((one) => one.due)).toEqual(['2026-09-22', '2026-10-22', '2026-11-22', '2026-12-22', '2027-02-22']);
		expect(chosen[0]).toMatchObject({ by: '2027-02-22', done: 2, isMet: false });
		expect(chosen[1]).toMatchObject({ id: 'mentor-juniors', by: null, start: null });
		expect(due.map(({ goal, milestone, day }) => [goal.id, milestone.id, day, milestone.isLate])).toEqual([
			['g1', 'm1', '2026-10-22', true],
			['new-framework', 'merged', '2026-11-22', false],
			['new-framework', 'failure', '2026-12-22', false],
		]);
		expect(rest).toHaveLength(definition.goals.length - 2);
	});

	test('become evidence milestone by milestone, and only the last speaks for the level', () => {
		const [goal] = planGoals(definition, fullSheet(), EXAMPLE_DAY).chosen;
		const planned = definition.goals.find(({ id }) => id === 'new-framework');
		const entries = goal?.milestones.map((milestone) => entryOfMilestone(goal, milestone)) ?? [];
		expect(entries.map(({ what }) => what)).toEqual(planned?.milestones.map(({ reached }) => reached));
		// Begun 2026-08-22, the first was reached two months before November 22.
		expect(entries[0]).toMatchObject({ date: '2026-09-22', area: planned?.areas[0], level: '' });
		expect(entries.map(({ level }) => level).slice(-2)).toEqual(['', planned?.level]);
		expect(entries.at(-1)?.date).toBe('');
	});

	test('that the map no longer has are named', () => {
		expect(planGoals(definition, { ...EMPTY_STATE, goals: { constructor: { done: {} } } }, EXAMPLE_DAY).retired).toEqual(['constructor']);
	});
});

describe('drafts of bullets', () => {
	test('are put together from the log and name what is missing', () => {
		expect(bulletsOf(chapterExample(), EXAMPLE_DAY).map((bullet) => bulletText(t, bullet))).toEqual([
			'Estimate of the partner import, and what became of it: [what it changed, for whom, with a number]',
			'Changed a table of 40 million rows while people used it: no minute of downtime, order list from 1,900 to 140 ms',
			'Runbook for the booking queue: next incident over in 18 minutes instead of 50',
			'Contract of the partner API, with the frontend’s comments: [what it changed, for whom, with a number]',
			'Page in the wiki on local setup: newcomers start faster [a number, before and after]',
			'Led the incident of the double bookings: [what it changed, for whom, with a number]',
		]);
		const page = bulletsOf(chapterExample(), EXAMPLE_DAY).find(({ what }) => what.startsWith('Page'));
		expect(page?.missing).toEqual(['number']);
		expect(bulletsOf(fullSheet(), EXAMPLE_DAY).map(({ what }) => what)).not.toContain('Something with a day to come');
	});
});

describe('the page for a talk', () => {
	test('says the target, what meets it, what is missing with its plan, and the ask', () => {
		const parts = briefParts(words, briefOf(chapterExample()));
		expect(parts.map(({ id }) => id)).toEqual(['target', 'met', 'gaps', 'unknown', 'ask']);
		const [target, met, gaps, unknown, ask] = parts.map(({ items }) => items);
		expect(target?.map(({ text }) => text)).toEqual([
			'Senior in: Data and databases, Operations, Planning and product',
			'Mid in: Code and tests, APIs and contracts, Security and privacy, People and writing',
		]);
		expect(met?.[0]).toEqual({
			text: 'Data and databases, Senior. Changes a large table under load, and repairs wrong data without a second loss.',
			below: [
				{
					text: 'Changed a table of 40 million rows while people used it, Jul 22, 2026: no minute of downtime, order list from 1,900 to 140 ms. Who saw it: Kim, platform.',
					link: 'https://example.org/wiki/migration-40m',
				},
			],
		});
		expect(gaps?.map(({ text }) => text.split('.')[0])).toEqual(['Operations', 'Planning and product', 'People and writing']);
		// It goes to a manager: nothing in it says "you".
		expect(gaps?.[0]?.text).toBe(
			'Operations. Shown: Mid. Target: Senior. What I have at Senior has aged; one fresh piece brings it back. Next, Senior: Sets targets and alerts for a service, leads an incident, and ends a kind of failure.',
		);
		expect(gaps?.[1]?.below[0]?.text).toMatch(/So far only I can say so\.$/);
		expect(unknown?.map(({ text }) => text)).toEqual(['Code and tests, Security and privacy: nothing collected yet']);
		expect(ask?.[0]?.text).toBe('[Your ask: who should do what, by when]');
	});

	test('does not name nine areas where all have the same target', () => {
		const [target] = briefParts(words, briefOf({ ...chapterExample(), target: 'senior', areas: {} }));
		expect(target?.items.map(({ text }) => text)).toEqual(['Senior in all 9 areas']);
	});

	test('says nothing of what the reader claims', () => {
		const silent = chapterExample();
		const areas = Object.fromEntries(
			Object.entries(silent.areas).map(([id, { claimed: _, ...answer }]): [string, typeof answer] => [id, answer]),
		);
		expect(briefToMarkdown(words, briefOf(silent), '1.0', EXAMPLE_DAY)).toBe(
			briefToMarkdown(words, briefOf({ ...silent, areas }), '1.0', EXAMPLE_DAY),
		);
	});

	test('names the goals that close a gap, and the ask of the reader', () => {
		const markdown = briefToMarkdown(words, briefOf(fullSheet()), '1.0', EXAMPLE_DAY);
		expect(markdown).toContain('  - Goal: Talk at the local meetup, by Apr 22, 2027');
		expect(markdown).toContain('## What I ask\n\nPut me forward in the spring round, or tell me which one piece is missing.');
		expect(markdown).toContain('A decision by Mar 22, 2027');
		expect(markdown).not.toMatch(/<b>|<script>/);
	});
});

describe('out of the page', () => {
	test('the table has the numbers of the picture', () => {
		expect(mapRows(words, readingOf(chapterExample())).slice(0, 6)).toEqual([
			['Area', 'I say', 'Shown', 'Target', 'Levels missing', 'Importance', 'Levels × importance'],
			['Code and tests', '2 Mid', '? not known', '2 Mid', '?', '1', '?'],
			['Data and databases', '3 Senior', '3 Senior', '3 Senior', '0', '1', '0'],
			['APIs and contracts', '2 Mid', '2 Mid', '2 Mid', '0', '1', '0'],
			['Delivery', '? not known', '? not known', '–', '–', '1', '–'],
			['Operations', '3 Senior', '2 Mid', '3 Senior', '1', '3', '3'],
		]);
	});

	test('Markdown holds everything, and what was typed stays text', () => {
		const markdown = sheetToMarkdown(words, sheetOf(fullSheet()));
		for (const part of [
			'# Career map and goals, Nov 22, 2026',
			'## Evidence log',
			'## Goals, each with a plan',
			'Levels and goals, version 1.0',
		])
			expect(markdown).toContain(part);
		expect(markdown).toContain('Search \\<b\\>\\*relevance\\*\\</b\\>');
		expect(markdown).toContain('- **Talk \\[link\\](x) \\`code\\` \\<script\\>** (no date)');
		expect(markdown).toContain('- [x] Rehearsed twice (reached Nov 22, 2026)');
		expect(markdown).toContain('  - Link: <https://example.org/runbooks/bookings>');
		expect(markdown).not.toMatch(/(?<!\\)<script|undefined|null|NaN/);
	});

	test('Markdown says once of all areas without evidence that nothing is logged', () => {
		const markdown = sheetToMarkdown(words, sheetOf(chapterExample()));
		const section = markdown.split(/^## /m).find((part) => part.startsWith('Not known yet\n'));
		expect(section?.trimEnd().split('\n')).toEqual([
			'Not known yet',
			'',
			'Nothing dated is logged for these; they may be met or wide open. Look for something dated before you work on them.',
			'',
			'- **Code and tests**: Such as: A feature whose tests run against a real database; A flaky test with its cause, not a retry.',
			expect.stringMatching(/^- \*\*Security and privacy\*\*: Such as: /),
		]);
		expect(markdown.match(/Nothing dated is logged/g)).toHaveLength(1);
		// An area of the reader's own, of which nobody has written what would show it, is named alone.
		const own: CareerMapState = { ...EMPTY_STATE, target: 'mid', own: [{ id: 'o', name: 'Own', signals: {} }], areas: {} };
		expect(sheetToMarkdown(words, sheetOf(own))).toMatch(/^- \*\*Own\*\*$/m);
	});

	test('the log is a row an entry, the newest first', () => {
		const rows = logToRows(words, sheetOf(chapterExample()));
		expect(rows[0]).toEqual([
			'When',
			'What you did',
			'Areas and levels',
			'What it changed, for whom, with a number',
			'Who saw it',
			'Link',
			'Counts',
		]);
		expect(rows.slice(1).map((row) => [row[0], row[2], row[6]])).toEqual([
			['2026-08-22', 'Planning and product: Mid', '1'],
			['2026-07-22', 'Data and databases: Senior', '1'],
			['2026-06-22', 'Operations: Mid', '1'],
			['2026-04-22', 'APIs and contracts: Mid', '1'],
			['2026-03-22', 'People and writing: Junior', '1'],
			['2025-03-22', 'Operations: Senior', '0.5'],
		]);
	});
});

describe('to other tools', () => {
	test('a gap goes with its signal as the goal and with what stands', () => {
		const data = gapParcel(words, standingOf(chapterExample(), 'operations'));
		expect(data).toEqual({
			weakness: 'Operations: nothing fresh shows Senior yet',
			goal: 'Sets targets and alerts for a service, leads an incident, and ends a kind of failure.',
			facts: [
				'Runbook for the booking queue (Mid, counts in full until Jun 22, 2027)',
				'Led the incident of the double bookings (Senior, counts half until Mar 22, 2027)',
			],
		});
		expect(parcelShapes.gap.safeParse(data).success).toBe(true);
		expect(gapParcel(words, standingOf(chapterExample(), 'code'))).toBeNull();
	});

	test('the log goes as evidence, all of it or one area', () => {
		const data = evidenceParcel(fullSheet(), EXAMPLE_DAY);
		// Nine pieces, one of which has its day still to come.
		expect(data?.entries).toHaveLength(8);
		expect(parcelShapes.evidence.safeParse(data).success).toBe(true);
		expect(evidenceParcel(chapterExample(), EXAMPLE_DAY, 'operations')?.entries.map(({ what, date }) => [what, date])).toEqual([
			['Runbook for the booking queue', '2026-06-22'],
			['Led the incident of the double bookings', '2025-03-22'],
		]);
		expect(evidenceParcel(EMPTY_STATE, EXAMPLE_DAY)).toBeNull();
		expect(evidenceParcel({ ...EMPTY_STATE, entries: [{ id: 'a', what: ' ', areas: {} }] }, EXAMPLE_DAY)).toBeNull();
	});
});

test('a day that no calendar has, or of another age, breaks nothing', () => {
	for (const day of ['2026-99-99', '0000-01-01', '9999-12-31', '2024-02-29']) {
		const full = fullSheet();
		const state: CareerMapState = {
			...full,
			entries: full.entries.map((entry) => ({ ...entry, date: day })),
			goals: { 'new-framework': { start: day, done: { proof: day } }, gone: { start: day, done: {} } },
			ownGoals: full.ownGoals.map((goal) => ({ ...goal, by: day, milestones: [{ id: 'm', text: 'M', due: day }] })),
			brief: { by: day },
		};
		expect(sheetToMarkdown(words, sheetOf(state))).not.toMatch(/Invalid|undefined|NaN/);
		expect(briefToMarkdown(words, briefOf(state), '1.0', EXAMPLE_DAY)).not.toMatch(/Invalid|undefined|NaN/);
	}
});
