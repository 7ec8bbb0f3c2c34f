/** A sheet as Markdown and as rows for a CSV file. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import { askLines, composeMessage } from './load.case.ts';
import { dayCountText, dayNames } from './load.day-wording.ts';
import { type LoadModel, weekOf } from './load.entries.ts';
import { sharesOf } from './load.fairness.ts';
import { changesFor, goalLimit } from './load.plan.ts';
import { planRota } from './load.rota.ts';
import { conflictTexts, fairnessRows, stretchTexts, turnRows } from './load.rota-wording.ts';
import type { LoadState } from './load.state.ts';
import { DAY_IDS } from './load.state.ts';
import type { Outcome } from './load.ts';
import { answerText, boundText, entryText, figureLines, headline, resultOf, sumText, verdictText, type Words } from './load.wording.ts';

type Outcomes = readonly [Outcome, ...Outcome[]];

const nameOf = ({ t }: Words, { design }: Outcome): string => design?.name ?? t('load.tool.today');

/** A header row, then one row a figure, a result and a limit, a rota a column. */
export function sheetToRows(words: Words, model: LoadModel, outcomes: Outcomes): string[][] {
	const { t } = words;
	return [
		[t('load.result'), ...outcomes.map((outcome) => nameOf(words, outcome))],
		...model.inputs.map(({ id, name, unit }) => [name, ...outcomes.map(({ entries }) => entryText(words, entries[id], unit))]),
		...model.results.map((result) => [result.name, ...outcomes.map(({ answers }) => answerText(words, answers[result.id], result))]),
		...model.limits.map((limit) => [
			`${resultOf(model, limit.result).name}: ${boundText(words, model, limit)}`,
			...outcomes.map(({ verdicts }) => verdictText(t, verdicts[limit.id] ?? 'open')),
		]),
	];
}

function rotaLines(words: Words, state: LoadState, outcomes: Outcomes): string[] {
	const outcome = outcomes.find(({ design }) => design?.id === state.rota?.design && design !== null) ?? outcomes[0];
	const rota = planRota(state, outcome.entries);
	if (typeof rota === 'string') return [];
	const table = (rows: string[][]) => {
		const [heading = [], ...body] = rows.map((row) => row.map(markdownText));
		return markdownTable(heading, body);
	};
	return [
		`### ${words.t('load.tool.rota')}`,
		'',
		...[...conflictTexts(words, rota), ...stretchTexts(words, rota)].map((line) => `- ${markdownText(line)}`),
		'',
		table(fairnessRows(words, rota, sharesOf(rota, outcome.entries))),
		'',
		table(turnRows(words, rota)),
		'',
	];
}

/** @param today YYYY-MM-DD, printed with the version of the rules */
export function sheetToMarkdown(words: Words, model: LoadModel, state: LoadState, outcomes: Outcomes, today: string): string {
	const { t, language } = words;
	const [now] = outcomes;
	const list = (lines: readonly string[]) => lines.map((line) => `- ${markdownText(line)}`);
	const section = (title: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [`### ${markdownText(title)}`, '', ...list(lines), ''];
	const names = dayNames(language);
	const [heading = [], ...rows] = sheetToRows(words, model, outcomes).map((row) => row.map(markdownText));
	const message = composeMessage(words, model, now, state.ask);
	return [
		`## ${markdownText(model.title)}, ${today}`,
		'',
		markdownText(headline(words, model, now)),
		'',
		markdownTable(heading, rows),
		'',
		...section(t('load.tool.figures'), figureLines(words, model, now.entries)),
		...section(
			t('load.tool.days'),
			(weekOf(state)?.days ?? []).map((day) => `${names[DAY_IDS.indexOf(day.id)]}: ${dayCountText(words, day)}`),
		),
		...section(
			t('load.tool.trace'),
			model.results.flatMap((result) => {
				const answer = now.answers[result.id];
				if (!answer) return [];
				const sum = sumText(result, now.entries, language);
				return [`${result.name}: ${t('load.tool.trace.equals', { sum, value: answerText(words, answer, result) })}`];
			}),
		),
		...section(
			t('load.tool.change'),
			changesFor(words, model, now, goalLimit(state.goal)).flatMap(({ title, changes }) => changes.map(({ text }) => `${title}. ${text}`)),
		),
		...section(t('load.tool.ask.message'), [...message.findings, ...askLines(state.ask)]),
		...section(t('load.assumptions'), model.assumptions),
		...rotaLines(words, state, outcomes),
		t('load.tool.rules', { rules: model.rules }),
		'',
	].join('\n');
}
