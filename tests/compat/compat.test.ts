/**
 * Every state, file and link that was ever released must open for good. The files beside this test are frozen: they are added to and
 * never changed. See README.md here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeLink, type LinkReading } from '../../src/kit/share-link.ts';
import type { SheetKind } from '../../src/kit/sheet-kind.ts';
import { type EntryReading, readEntry } from '../../src/kit/shelf-storage.ts';
import { planRestore } from '../../src/kit/whole-kit.ts';
import * as careerMapShare from '../../src/tools/career-map/career-map.share.ts';
import * as careerMap from '../../src/tools/career-map/career-map.state.ts';
import * as checklistShare from '../../src/tools/checklist/checklist.share.ts';
import * as checklist from '../../src/tools/checklist/checklist.state.ts';
import * as loadShare from '../../src/tools/load/load.share.ts';
import * as load from '../../src/tools/load/load.state.ts';
import * as offersShare from '../../src/tools/offers/offers.share.ts';
import * as offers from '../../src/tools/offers/offers.state.ts';
import * as planShare from '../../src/tools/plan/plan.share.ts';
import * as plan from '../../src/tools/plan/plan.state.ts';
import * as practiceShare from '../../src/tools/practice/practice.share.ts';
import * as practice from '../../src/tools/practice/practice.state.ts';
import * as redFlagsShare from '../../src/tools/red-flags/red-flags.share.ts';
import * as redFlags from '../../src/tools/red-flags/red-flags.state.ts';
import * as rubricShare from '../../src/tools/rubric/rubric.share.ts';
import * as rubric from '../../src/tools/rubric/rubric.state.ts';
import * as scanShare from '../../src/tools/scan/scan.share.ts';
import * as scan from '../../src/tools/scan/scan.state.ts';
import * as scorecardShare from '../../src/tools/scorecard/scorecard.share.ts';
import * as scorecard from '../../src/tools/scorecard/scorecard.state.ts';
import * as scriptShare from '../../src/tools/script/script.share.ts';
import * as script from '../../src/tools/script/script.state.ts';
import { MemoryStorage } from '../memory-storage.ts';

const FOLDER = import.meta.dirname;
interface Shape<State> {
	VERSION: number;
	parseState: (value: unknown) => State | null;
	stateSchema: z.core.$ZodType;
}

/** What a tool saves and shares, opened. @param titlesOf what the reader's own entries are called */
function toolOf<State>(
	tool: string,
	{ VERSION: version, parseState: parse, stateSchema: schema }: Shape<State>,
	share: Pick<SheetKind<State>, 'fromPairs'>,
	titlesOf: (state: State) => string[],
) {
	const format = { tool, version, rules: '1.0', parse };
	const summarize = (reading: EntryReading<State> | LinkReading<State>) => {
		if (!reading.ok) throw new Error(reading.fault);
		return { name: reading.entry.name, titles: titlesOf(reading.entry.state) };
	};
	return {
		tool,
		version,
		schema,
		openSheet: (text: string) => summarize(readEntry(format, text)),
		openLink: async (text: string) => summarize(await decodeLink(format, share, text, { id: 'new', now: '2026-11-22T00:00:00.000Z' })),
	};
}
const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);
const TOOLS = [
	toolOf('bug-priority', rubric, rubricShare, ({ items }) => items.map(({ title }) => title)),
	toolOf('career-map', careerMap, careerMapShare, ({ areas, own, entries, goals, ownGoals }) => [
		...Object.keys(areas),
		...namesOf(own),
		...entries.map(({ what }) => what),
		...Object.keys(goals),
		...namesOf(ownGoals),
	]),
	toolOf('employer-scorecard', scorecard, scorecardShare, ({ options }) => namesOf(options)),
	toolOf('interview-practice', practice, practiceShare, ({ marks, own, stories }) => [
		...Object.keys(marks),
		...own.map(({ question }) => question),
		...stories.map(({ title }) => title),
	]),
	toolOf('offer-comparison', offers, offersShare, (state) => namesOf(state.offers)),
	toolOf('on-call-load', load, loadShare, ({ values, designs, people }) => [
		...Object.entries(values).map(([id, value]) => `${id}: ${JSON.stringify(value)}`),
		...namesOf(designs),
		...people.map(({ name = '' }) => name),
	]),
	toolOf('onboarding', checklist, checklistShare, ({ marks, own }) => [...Object.keys(marks), ...own.map(({ text }) => text)]),
	toolOf('proof-plan', plan, planShare, ({ proofs }) =>
		proofs.flatMap(({ answers, steps }) => [answers.weakness ?? '', ...steps.map(({ task }) => task)]),
	),
	toolOf('red-flags', redFlags, redFlagsShare, ({ employers }) => namesOf(employers)),
	toolOf('resume-scan', scan, scanShare, ({ text = '', signals, steps, result }) => [
		text,
		...Object.entries({ ...signals, ...steps }).map((entry) => entry.join(': ')),
		...Object.entries(result?.signals ?? {}).map((entry) => entry.join(': ')),
	]),
	toolOf('salary-script', script, scriptShare, ({ situation = '', blanks, private: own }) => [
		situation,
		...Object.entries({ ...blanks, ...own }).map((entry) => entry.join(': ')),
	]),
];
const read = (...path: string[]) => readFileSync(join(FOLDER, ...path), 'utf8');

test('every folder here belongs to a tool', () => {
	expect(
		readdirSync(FOLDER, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name),
	).toEqual(TOOLS.map(({ tool }) => tool));
});

describe.each(TOOLS)('$tool', ({ tool, version: current, schema, openSheet, openLink }) => {
	const files = readdirSync(join(FOLDER, tool));
	const summary = JSON.parse(read(tool, 'expected.json')) as Record<string, { name: string; titles: string[] }>;

	test('has frozen examples of every version', () => {
		for (let version = 1; version <= current; version += 1) {
			for (const file of [
				`sheet.v${version}.json`,
				`link-readable.v${version}.txt`,
				`link-packed.v${version}.txt`,
				`shape.v${version}.json`,
			])
				expect(files).toContain(file);
		}
	});

	test('the state has the shape that its version says: a new shape needs a new version, a migration and new frozen files', () => {
		const shape = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })));
		expect(shape).toEqual(JSON.parse(read(tool, `shape.v${current}.json`)));
	});

	test.each(files.filter((file) => file.startsWith('sheet.')))('%s opens', (file) => {
		expect(openSheet(read(tool, file))).toEqual(summary[file]);
	});

	test.each(files.filter((file) => file.startsWith('link-')))('%s opens', async (file) => {
		expect(await openLink(read(tool, file).trim())).toEqual(summary[file]);
	});
});

test.each(readdirSync(FOLDER).filter((file) => /^backup\.v\d+\.json$/.test(file)))('%s can be brought back', (file) => {
	expect(planRestore(new MemoryStorage(), read(file))?.added).toEqual(['handbook:bug-priority:v1:5f1c2a52-6d4f-4f0e-9d53-0c6a3b1d9e11']);
});

test('there is a frozen backup', () => {
	expect(existsSync(join(FOLDER, 'backup.v1.json'))).toBe(true);
});
