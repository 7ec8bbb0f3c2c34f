/** Chapters that work an example through: their numbers must follow from the rubric of today, by the tool's own rules. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rankText } from '../../src/core/ranking.ts';
import { chapterExample, EXAMPLE_DAY } from '../../src/tools/career-map/career-map.examples.ts';
import { read } from '../../src/tools/career-map/career-map.ts';
import { rankItems } from '../../src/tools/rubric/rubric.ts';
import type { ScorecardState } from '../../src/tools/scorecard/scorecard.state.ts';
import { compare } from '../../src/tools/scorecard/scorecard.ts';
import { checkChart, checkProse, checkTable, exampleItems } from './bug-priority-numbers.ts';
import { expectNone, liveTool, placeOf, readLive } from './live.ts';
import { readColumns, rowsAgainst } from './scorecard-numbers.ts';
import { rangeText, tablesOf } from './tables.ts';

interface ChartRow {
	label: string;
	points?: number[];
	from?: number;
	to?: number;
}

/** What to do when a sentence about the example stands no more. */
const SENTENCES = 'Rewrite what no longer follows, and its row in tests/content/worked-numbers.test.ts:';

/** The sentences that are gone from the file, and those that stand there though they no longer hold. */
function wrongSentences(file: string, sentences: readonly (readonly [sentence: string, says: unknown, is: unknown])[]): string[] {
	const text = readLive(file);
	if (text === null) return [];
	return sentences.flatMap(([sentence, says, is]) => {
		if (!text.includes(sentence)) return [`${file}: “${sentence}” stands there no more.`];
		const [told, found] = [JSON.stringify(says), JSON.stringify(is)];
		return told === found ? [] : [`${placeOf(file, sentence)}: “${sentence}” means ${told}; by the rubric of today it is ${found}.`];
	});
}

describe('bug-priority', () => {
	const CHAPTER = 'content/docs/on-the-job/bug-priority.mdx';
	const CHART = 'content/data/charts/bug-priority-example.yaml';
	const FIGURE = 'content/figures/bug-priority-gates.svg';
	const definition = liveTool('bug-priority', 'rubric');
	const [chapter, chart] = [readLive(CHAPTER), readLive(CHART)];
	const RUBRIC = 'content/tools/bug-priority.yaml gives other numbers than these places. Mend them:';

	test('the chapter’s table has the levels, points, pay-offs and bands of the rubric’s examples', () => {
		expectNone(definition && chapter ? checkTable(definition, CHAPTER, chapter) : [], RUBRIC);
	});

	test('the chart draws the same points', () => {
		expectNone(definition && chapter && chart ? checkChart(definition, [CHART, chart], chapter) : [], RUBRIC);
	});

	test.each([CHAPTER, CHART, FIGURE])('%s: ratings in a row, bands and the most points are those of the rubric', (file) => {
		const text = readLive(file);
		expectNone(definition && text ? checkProse(definition, file, text) : [], RUBRIC);
	});

	test('the sentences below the table say what the rubric says', () => {
		if (!definition) return expectNone([], SENTENCES);
		const { ranked } = rankItems(definition, { items: exampleItems(definition) });
		const find = (title: string) => ranked.find(({ item }) => item.title.startsWith(title));
		const [a, b, c, d, e] = ['Retry', 'Search', 'Receipt', 'Nightly', 'Export'].map(find);
		const pointsOf = (one: typeof a) => one && rangeText(one.points);
		const bandOfE = (level: number) => {
			const item = exampleItems(definition).find(({ title }) => title.startsWith('Export'));
			const items = item ? [{ ...item, ratings: { ...item.ratings, 'business-value': level } }] : [];
			return rankItems(definition, { items }).ranked[0]?.band.most.name;
		};
		const problems = wrongSentences(CHAPTER, [
			['**B and D tie at 14.**', ['14', '14', '1=', '1='], [pointsOf(b), pointsOf(d), b && rankText(b.rank), d && rankText(d.rank)]],
			['B goes first on pay-off, 12 to 11.', ['12', '11'], [b, d].map((one) => one?.payOff && rangeText(one.payOff))],
			['**A is third by points and P1 all the same**', ['3', 'P1', true], [a && rankText(a.rank), a?.band.least.name, a?.lifted]],
			['Business value 0 to 2 leaves it in P3, 3 or 4 makes it P2.', ['P3', 'P3', 'P3', 'P2', 'P2'], [0, 1, 2, 3, 4].map(bandOfE)],
			['and it is P1: leave that gate unanswered too', 'P1', e?.couldRiseTo?.name],
			['**C is cheap.**', 0, c?.item.cost],
		]);
		expectNone(problems, SENTENCES);
	});
});

describe('employer-scorecard', () => {
	const CHAPTER = 'content/docs/get-hired/choosing-an-employer.mdx';
	const definition = liveTool('employer-scorecard', 'scorecard');
	const chapter = readLive(CHAPTER);
	const worked = definition && chapter ? readColumns(definition, chapter) : null;

	test('the chapter’s table has a row for each criterion, with its weight', () => {
		expectNone(
			definition && chapter ? rowsAgainst(definition, CHAPTER, chapter) : [],
			'content/tools/employer-scorecard.yaml has other criteria or weights than the worked example. Mend the rows:',
		);
	});

	test('the ranges and the known weight at its foot follow from its rows', () => {
		if (!definition || !worked) return expectNone([], '');
		const { ranked, out } = compare(definition, worked.state);
		expect(out).toEqual([]);
		const problems = worked.options.flatMap(({ id, name, range, known }) => {
			const one = ranked.find(({ option }) => option.id === id);
			const is = one ? [rangeText(one.points), `${one.coverage}`] : [];
			return [range, known].join() === is.join()
				? []
				: [`${CHAPTER}:${worked.line}: ${name} has “${range}” and “${known}”; by the scorecard it is “${is.join('” and “')}”.`];
		});
		expectNone(problems, 'Mend the ranges, then the rows of “Asked”, the sentences and the chart choosing-ranges that use them:');
	});

	/** The four answers of the table “Asked”, as its rows say them. */
	const ASKED = [
		['Quarry', 'on-call', 3, 'seen', 'Quarry: the rota and the pages'],
		['Quarry', 'stability', 3, 'seen', 'Quarry: what would make someone cut this team?'],
		['Tern', 'respect', 1, 'agreed', 'Tern: the last time someone said no to a plan'],
		['Tern', 'growth', 1, 'seen', 'Tern: who was promoted last?'],
	] as const;
	const rangesOf = (state: ScorecardState) =>
		new Map(definition ? compare(definition, state).ranked.map(({ option, points }) => [option.name, rangeText(points)]) : []);
	const withAnswers = (count: number): ScorecardState => ({
		weights: {},
		options: (worked?.state.options ?? []).map((option) => {
			const given = ASKED.slice(0, count).filter(([name]) => name === option.name);
			return {
				...option,
				answers: { ...option.answers, ...Object.fromEntries(given.map(([, id, level, grade]) => [id, { level, grade }])) },
			};
		}),
	});

	test.each(ASKED.map(([, , , , row], index) => [row, index + 1] as const))('after “%s” the ranges are those of the row', (row, count) => {
		const found = tablesOf(chapter ?? '').flatMap(({ rows }) => rows.filter(({ cells }) => cells[0] === row))[0];
		const ranges = rangesOf(withAnswers(count));
		const [says, is] = [found?.cells.slice(-2).join(' and '), [ranges.get('Quarry'), ranges.get('Tern')].join(' and ')];
		const place = found ? `${CHAPTER}:${found.line}` : CHAPTER;
		expectNone(!worked || says === is ? [] : [`${place}: the row says ${says ?? 'nothing'}; by the scorecard it is ${is}.`], SENTENCES);
	});

	test('the chart choosing-ranges draws the ranges before and after', () => {
		const file = 'content/data/charts/choosing-ranges.yaml';
		const text = readLive(file);
		const drawn = text === null || !worked ? [] : (parse(text) as { rows: ChartRow[] }).rows;
		const half = drawn.length / 2;
		const problems = drawn.flatMap(({ label, points, from, to }, index) => {
			const is = rangesOf(withAnswers(index < half ? 0 : ASKED.length)).get(label);
			const says = points ? `${points[0]}` : `${from}–${to}`;
			return says === is ? [] : [`${file}: row ${index + 1}, “${label}”, draws ${says}; by the scorecard it is ${is}.`];
		});
		expectNone(problems, 'Mend the rows of the chart:');
	});
});

describe('onboarding', () => {
	const CHAPTER = 'content/docs/on-the-job/onboarding.mdx';

	test('the example that is behind has as many items due as the list has', () => {
		const list = liveTool('onboarding', 'checklist');
		const phases = list?.phases.filter(({ workingDay }) => workingDay <= 14).map(({ id }) => id) ?? [];
		const due = list?.items.filter(({ phase }) => phases.includes(phase)).length;
		const sentence = 'On working day 14 of the example, 25 items are due and 19 are done.';
		expectNone(list ? wrongSentences(CHAPTER, [[sentence, 25, due]]) : [], SENTENCES);
	});
});

describe('career-map', () => {
	const CHAPTER = 'content/docs/career/path.mdx';
	/** The rows of the example, and the areas that they are about. */
	const ROWS = { Data: 'databases', Operations: 'operations', People: 'people', APIs: 'apis', Planning: 'planning' };

	test('the rows of the example show the levels that the map reckons from its evidence', () => {
		const [map, chapter] = [liveTool('career-map', 'career-map'), readLive(CHAPTER)];
		const standings = map ? read(map, chapterExample(), EXAMPLE_DAY).standings : [];
		const table = tablesOf(chapter ?? '').find(({ head }) => head.cells.slice(0, 3).join() === 'Area,I say,Shown');
		const problems = Object.entries(ROWS).flatMap(([name, id]) => {
			const row = table?.rows.find(({ cells }) => cells[0] === name);
			const standing = standings.find(({ area }) => area.id === id);
			const says = row && [row.cells[1], row.cells[2], row.cells[4]].join(', ');
			const is = standing && [standing.claimed, standing.shown, standing.target].join(', ');
			return says === is
				? []
				: [`${CHAPTER}${row ? `:${row.line}` : ''}: ${name} has ${says ?? 'no row'}; by the map it is ${is ?? 'no area'}.`];
		});
		expectNone(map && chapter ? problems : [], 'Mend “I say”, “Shown” and “Target” in the rows of the example:');
	});
});
