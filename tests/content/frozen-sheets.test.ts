/** What readers saved with earlier versions is shown with the entries and weights of today, whole. The files are those of `tests/compat/`. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as checklistState from '../../src/tools/checklist/checklist.state.ts';
import { assess } from '../../src/tools/checklist/checklist.ts';
import * as redFlagsState from '../../src/tools/red-flags/red-flags.state.ts';
import { readAll } from '../../src/tools/red-flags/red-flags.ts';
import * as rubricState from '../../src/tools/rubric/rubric.state.ts';
import { rankItems } from '../../src/tools/rubric/rubric.ts';
import * as scorecardState from '../../src/tools/scorecard/scorecard.state.ts';
import { compare } from '../../src/tools/scorecard/scorecard.ts';
import { liveTool } from './live.ts';

const rubric = liveTool('bug-priority', 'rubric');
const scorecard = liveTool('employer-scorecard', 'scorecard');
const checklist = liveTool('onboarding', 'checklist');
const redFlags = liveTool('red-flags', 'red-flags');

/** The ids of the reader's own entries that the tool shows, for the saved state; null where the tool or the state can't be read. */
const SHOWN: Record<string, (state: unknown) => { saved: string[]; shown: string[] } | null> = {
	'bug-priority': (saved) => {
		const state = rubricState.parseState(saved);
		if (!rubric || !state) return null;
		const { ranked, needsEvidence, unrated } = rankItems(rubric, state);
		return { saved: state.items.map(({ id }) => id), shown: [...ranked, ...needsEvidence, ...unrated].map(({ item }) => item.id) };
	},
	'employer-scorecard': (saved) => {
		const state = scorecardState.parseState(saved);
		if (!scorecard || !state) return null;
		const { ranked, out, blank } = compare(scorecard, state);
		return { saved: state.options.map(({ id }) => id), shown: [...ranked, ...out, ...blank].map(({ option }) => option.id) };
	},
	onboarding: (saved) => {
		const state = checklistState.parseState(saved);
		if (!checklist || !state) return null;
		const { entries, retired } = assess(checklist, state, '2026-11-22');
		const ids = [...entries, ...retired].map(({ id }) => id);
		const own = [...Object.keys(state.marks), ...state.own.map(({ id }) => id)];
		return { saved: [...new Set(own)], shown: ids.filter((id) => own.includes(id)) };
	},
	'red-flags': (saved) => {
		const state = redFlagsState.parseState(saved);
		if (!redFlags || !state) return null;
		return { saved: state.employers.map(({ id }) => id), shown: readAll(redFlags, state).map(({ employer }) => employer.id) };
	},
};

test.each(Object.keys(SHOWN).flatMap((tool) => globSync(`tests/compat/${tool}/sheet.v*.json`).map((file) => [tool, file] as const)))(
	'%s: all that %s holds is shown with the content of today',
	(tool, file) => {
		const found = SHOWN[tool]?.(JSON.parse(readFileSync(file, 'utf8')).state);
		expect(found?.saved.length, `content/tools/${tool}.yaml is gone, or the sheet can't be read.`).toBeGreaterThan(0);
		expect(found?.shown.toSorted()).toEqual(found?.saved.toSorted());
	},
);
