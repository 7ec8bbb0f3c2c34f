/** A ranking as Markdown for an issue or a document, and as rows for a CSV file. */
import { markdownText as cell, markdownTable } from '../../core/markdown.ts';
import { rankText } from '../../core/ranking.ts';
import type { Translate } from '../../core/strings.ts';
import { dueAgain } from './rubric.retriage.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Assessment, Ranking } from './rubric.ts';
import { bandText, intervalText, reasons } from './rubric.wording.ts';

function titleCell({ item, address }: Assessment): string {
	const name = cell(item.key ? `${item.key} ${item.title}` : item.title);
	return address ? `[${name}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)` : name;
}

const levelText = (level: number | null): string => (level === null ? '?' : `${level}`);

/** In the order of the ranking, then what waits for evidence, then what nobody has rated. */
function lines<Line>(ranking: Ranking, line: (assessment: Assessment, rank: string) => Line): Line[] {
	return [
		...ranking.ranked.map((assessment) => line(assessment, rankText(assessment.rank))),
		...[...ranking.needsEvidence, ...ranking.unrated].map((assessment) => line(assessment, '–')),
	];
}

/** The band, or the lane where there is none. */
function priority(t: Translate, definition: RubricDefinition, assessment: Assessment): string {
	return assessment.lane === 'ranked' ? bandText(t, definition.bands, assessment.band) : t(`rubric.lane.${assessment.lane}`);
}
// strings: rubric.lane.*

/** What is due for another look, for the meeting that the list is taken to. */
function dueLines(definition: RubricDefinition, ranking: Ranking, t: Translate, today: string): string[] {
	const lines = dueAgain(definition, ranking, today).flatMap(({ rule, items }) =>
		items.map(({ assessment, days, isHeld }) => {
			const due = (isHeld && definition.retriageHeld) || rule.due;
			return `- ${titleCell(assessment)}, ${t('rubric.due.days', { count: days })}: ${cell(due)}`;
		}),
	);
	return lines.length > 0 ? [t('rubric.export.due'), '', ...lines, ''] : [];
}

/** @param today YYYY-MM-DD, printed with the version of the rules */
export function rankingToMarkdown(definition: RubricDefinition, ranking: Ranking, t: Translate, today: string): string {
	const letters = definition.criteria.map(({ letter }) => letter);
	const heading = ['#', t('rubric.column.title'), t('rubric.column.priority'), t('rubric.column.points'), ...letters];
	const rows = lines(ranking, (assessment, rank) => [
		cell(rank),
		titleCell(assessment),
		priority(t, definition, assessment),
		intervalText(assessment.points),
		...assessment.parts.map(({ level }) => levelText(level)),
	]);
	const explained = ranking.ranked
		.filter(({ appliedGates }) => appliedGates.length > 0)
		.map((assessment) => `- ${titleCell(assessment)}: ${reasons(t, definition, assessment).map(cell).join(' ')}`);
	return [
		`## ${definition.title}, ${today}`,
		'',
		markdownTable(heading, rows),
		'',
		...(explained.length > 0 ? [t('rubric.export.gates'), '', ...explained, ''] : []),
		...dueLines(definition, ranking, t, today),
		`${definition.criteria.map(({ letter, name }) => `${letter} ${name}`).join(', ')}. ${t('rubric.export.rules', { rules: definition.rules })}`,
		'',
	].join('\n');
}

/** A header row and one row an item, in the order of the ranking. Guarding against formulas is the CSV writer's business. */
export function rankingToRows(definition: RubricDefinition, ranking: Ranking, t: Translate): string[][] {
	const heading = [
		t('rubric.column.rank'),
		t('rubric.column.key'),
		t('rubric.column.title'),
		t('rubric.column.url'),
		t('rubric.column.priority'),
		t('rubric.column.points'),
		...definition.criteria.map(({ name }) => name),
		definition.cost.name,
		t('rubric.column.reasons'),
	];
	const rows = lines(ranking, (assessment, rank) => [
		rank,
		assessment.item.key ?? '',
		assessment.item.title,
		assessment.address ?? '',
		priority(t, definition, assessment),
		intervalText(assessment.points),
		...assessment.parts.map(({ level }) => levelText(level)),
		levelText(assessment.item.cost ?? null),
		assessment.lane === 'unrated' ? '' : reasons(t, definition, assessment).join(' '),
	]);
	return [heading, ...rows];
}
