/**
 * `node scripts/bench-rubric.ts`: what ranking and its companions cost with 7, 200 and 5,000 bugs.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { translator } from '../src/core/strings.ts';
import { rankingToMarkdown } from '../src/tools/rubric/rubric.export.ts';
import { flipsAround } from '../src/tools/rubric/rubric.flip-wording.ts';
import { nextOpenItem } from '../src/tools/rubric/rubric.next.ts';
import { dueAgain } from '../src/tools/rubric/rubric.retriage.ts';
import { playRuns, prepareContest } from '../src/tools/rubric/rubric.robustness.ts';
import { type RubricDefinition, rubricSchema } from '../src/tools/rubric/rubric.schema.ts';
import type { RubricState } from '../src/tools/rubric/rubric.state.ts';
import { rankItems } from '../src/tools/rubric/rubric.ts';
import { measureInTurns, type Task } from './bench-in-turns.ts';

const SIZES = [7, 200, 5_000];
const TODAY = '2026-11-22';
const definition: RubricDefinition = rubricSchema.parse(parse(readFileSync('content/tools/bug-priority.yaml', 'utf8')));
const t = translator(parse(readFileSync('content/i18n/en.yaml', 'utf8')), 'en');

/** Levels that look mixed and are the same each time; every third bug lacks one of them. */
const makeState = (count: number): RubricState => ({
	items: Array.from({ length: count }, (_, n) => ({
		id: `bug-${n}`,
		title: `Queue ${(n * 7_919) % 1_009} stalls`,
		ratings: Object.fromEntries(
			definition.criteria.map(({ id }, index) => [id, n % 3 === 0 && index === 3 ? null : ((n * 31 + index * 17) >> index) % 5]),
		),
		gates: { 'damage-done': n % 50 === 0 },
		rated: n % 2 === 0 ? '2026-06-01' : TODAY,
	})),
});

const tasks: Task<RubricState>[] = [
	{ name: 'rank all', prepare: (state) => () => rankItems(definition, state) },
	{
		name: 'what would turn each pair of neighbors',
		prepare: (state) => {
			const { ranked } = rankItems(definition, state);
			return () => ranked.map((_, place) => flipsAround(t, ranked, place, false, 'en'));
		},
	},
	{
		name: 'due again, and the next bug',
		prepare: (state) => {
			const ranking = rankItems(definition, state);
			return () => [dueAgain(definition, ranking, TODAY), nextOpenItem(definition, ranking, 'bug-1')];
		},
	},
	{
		name: 'Markdown of all',
		prepare: (state) => {
			const ranking = rankItems(definition, state);
			return () => rankingToMarkdown(definition, ranking, t, TODAY);
		},
	},
	{
		name: 'prepare the runs',
		prepare: (state) => {
			const { ranked } = rankItems(definition, state);
			return () => prepareContest(definition, ranked);
		},
	},
	{
		name: '20 runs with random weights',
		prepare: (state) => {
			const contest = prepareContest(definition, rankItems(definition, state).ranked);
			return () => playRuns(contest, 0, 20);
		},
	},
];

measureInTurns(SIZES, 200, 'bugs', makeState, tasks);
