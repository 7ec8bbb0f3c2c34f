/** A comparison as Markdown and as rows for a CSV file. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import type { Translate } from '../../core/strings.ts';
import type { ScorecardDefinition } from './scorecard.schema.ts';
import type { Comparison, Score } from './scorecard.ts';
import { flipsOf, gateTexts, questionText, tableOf, verdictText } from './scorecard.wording.ts';

const inOrder = ({ ranked, out, blank }: Comparison): Score[] => [...ranked, ...out, ...blank];
const list = (lines: readonly string[]): string[] => lines.map((line) => `- ${markdownText(line)}`);

/** @param today YYYY-MM-DD, printed with the version of the rules. @param language BCP 47 */
export function comparisonToMarkdown(
	definition: ScorecardDefinition,
	comparison: Comparison,
	{ t, today, language }: { t: Translate; today: string; language: string },
): string {
	const scores = inOrder(comparison);
	const { heading, rows } = tableOf(t, definition, scores);
	const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`### ${title}`, '', ...lines, '']);
	const evidence = scores.flatMap(({ option, parts }) => [
		...parts.flatMap(({ criterion }) => {
			const { note, date } = option.answers[criterion.id] ?? {};
			return note ? [`${option.name}, ${criterion.name}${date ? `, ${date}` : ''}: ${note}`] : [];
		}),
		...(option.flags ?? []).map(({ name, evidence: heard, date }) => `${option.name}, ${name}${date ? `, ${date}` : ''}: ${heard}`),
	]);
	return [
		`## ${definition.title}, ${today}`,
		'',
		markdownText(verdictText(t, comparison, language)),
		'',
		markdownTable(
			heading.map(markdownText),
			rows.map((row) => row.map(markdownText)),
		),
		'',
		...section(t('scorecard.gates'), list(scores.flatMap((score) => gateTexts(t, score).map((text) => `${score.option.name}: ${text}`)))),
		...section(t('scorecard.ask'), list(comparison.questions.slice(0, 5).map((question) => questionText(t, question)))),
		...section(t('scorecard.flip'), list(flipsOf(t, comparison.ranked).map(({ text }) => text))),
		...section(t('scorecard.evidence'), list(evidence)),
		t('scorecard.rules', { rules: definition.rules }),
		'',
	].join('\n');
}

/** A header row, then one row a deal-breaker and a criterion, an option a column. */
export function comparisonToRows(definition: ScorecardDefinition, comparison: Comparison, t: Translate): string[][] {
	const { heading, rows } = tableOf(t, definition, inOrder(comparison));
	return [heading, ...rows];
}
