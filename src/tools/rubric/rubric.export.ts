/** A ranking as Markdown for an issue or a document, and as rows for a CSV file. */
import { markdownText as cell, markdownTable } from '../../core/markdown.ts';
import { rankText } from '../../core/ranking.ts';
import type { Translate } from '../../core/strings.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { Assessment, Ranking } from './rubric.ts';
import { bandText, intervalText, reasons } from './rubric.wording.ts';

function titleCell({ item }: Assessment): string {
	const name = cell(item.key ? `${item.key} ${item.title}` : item.title);
	return item.url ? `[${name}](<${item.url.replace(/[<>\s]/g, encodeURIComponent)}>)` : name;
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
		assessment.item.url ?? '',
		priority(t, definition, assessment),
		intervalText(assessment.points),
		...assessment.parts.map(({ level }) => levelText(level)),
		levelText(assessment.item.cost ?? null),
		assessment.lane === 'unrated' ? '' : reasons(t, definition, assessment).join(' '),
	]);
	return [heading, ...rows];
}
