/** A map out of the page: the whole sheet as Markdown, the log as rows. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import { markdownLink } from '../../core/markdown-link.ts';
import { rankText } from '../../core/ranking.ts';
import { areasText, mapRows } from './career-map.cells.ts';
import { byDate, weigh } from './career-map.evidence.ts';
import type { GoalReading, PlannedGoal } from './career-map.goals.ts';
import type { Fading } from './career-map.refresh.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { CareerMapState, Entry } from './career-map.state.ts';
import type { Reading, Standing } from './career-map.ts';
import { ageText, dayText, fadingText, headline, milestoneText, nextTexts, type Words } from './career-map.wording.ts';

function entryLines(words: Words, entry: Entry, about: string): string[] {
	const { t, language } = words;
	const { what, date, link, seenBy, result } = entry;
	const field = (label: string, text: string | undefined) => (text ? [`  - ${t(label)}: ${text}`] : []);
	return [
		`- **${markdownText(what)}** (${date === undefined ? t('careerMap.log.noDate') : dayText(date, language)})${about === '' ? '' : `, ${markdownText(about)}`}`,
		...field('careerMap.log.resultLabel', result && markdownText(result)),
		...field('careerMap.log.seenBy', seenBy && markdownText(seenBy)),
		...field('careerMap.log.link', link && markdownLink(link)),
	];
}

const goalLines = (words: Words, { name, measure, by, milestones }: PlannedGoal): string[] => [
	`### ${markdownText(name)}${by === null ? '' : `, ${words.t('careerMap.goal.byDay', { day: dayText(by, words.language) })}`}`,
	'',
	...(measure === '' ? [] : [`**${words.t('careerMap.measure')}** ${markdownText(measure)}`, '']),
	...milestones.map((milestone) => {
		const when = milestoneText(words, milestone);
		return `- [${milestone.done === null ? ' ' : 'x'}] ${markdownText(milestone.text)}${when === '' ? '' : ` (${when})`}`;
	}),
	'',
];

/** @param about what holds for every line, said once above them */
const listed = (title: string, lines: readonly string[], about?: string): string[] =>
	lines.length === 0 ? [] : [`## ${title}`, '', ...(about ? [markdownText(about), ''] : []), ...lines, ''];

/** A sheet with all that the model says of it on a day. */
export interface Sheet {
	definition: CareerMapDefinition;
	state: CareerMapState;
	reading: Reading;
	goals: GoalReading;
	fading: readonly Fading[];
	/** YYYY-MM-DD. */
	today: string;
}

/** The whole sheet. */
export function sheetToMarkdown(words: Words, { definition, state, reading, goals, fading, today }: Sheet): string {
	const { t } = words;
	const [heading = [], ...rows] = mapRows(words, reading);
	const areas = reading.standings.map(({ area }) => area);
	const step = (standing: Standing) => nextTexts(words, standing).map(markdownText).join(' ');
	return [
		`# ${markdownText(definition.title)}, ${dayText(today, words.language)}`,
		'',
		markdownText(headline(words, reading)),
		'',
		markdownTable(
			heading,
			rows.map((row) => row.map(markdownText)),
		),
		'',
		...listed(
			t('careerMap.gaps'),
			reading.gaps.map(({ standing, rank }) => `- ${rankText(rank)} **${markdownText(standing.area.name)}**: ${step(standing)}`),
		),
		...listed(
			t('careerMap.unknown'),
			reading.unknown.map((standing) =>
				[`- **${markdownText(standing.area.name)}**`, step(standing)].filter((part) => part !== '').join(': '),
			),
			t('careerMap.unknown.help'),
		),
		...listed(
			t('careerMap.fading'),
			fading.map((one) => `- ${markdownText(fadingText(words, one))}`),
		),
		...listed(
			t('careerMap.log'),
			[...state.entries].sort(byDate).flatMap((entry) => {
				const age = entry.date === undefined ? '' : ageText(words, weigh(entry, definition.evidence, today));
				return entryLines(words, entry, [areasText(words, entry, areas), age].filter((part) => part !== '').join(', '));
			}),
		),
		...listed(
			t('careerMap.goals'),
			goals.chosen.flatMap((goal) => goalLines(words, goal)),
		),
		t('careerMap.rules', { rules: definition.rules }),
		'',
	].join('\n');
}

/** The log: a heading row and a row an entry, the newest first. */
export function logToRows(
	words: Words,
	{ definition, state, reading, today }: Pick<Sheet, 'definition' | 'state' | 'reading' | 'today'>,
): string[][] {
	const areas = reading.standings.map(({ area }) => area);
	const columns = ['date', 'what', 'areas', 'result', 'seenBy', 'link', 'weight'];
	return [
		columns.map((column) => words.t(`careerMap.log.${column}`)), // strings: careerMap.log.*
		...[...state.entries]
			.sort(byDate)
			.map((entry) => [
				entry.date ?? '',
				entry.what,
				areasText(words, entry, areas),
				entry.result ?? '',
				entry.seenBy ?? '',
				entry.link ?? '',
				`${weigh(entry, definition.evidence, today).weight}`,
			]),
	];
}
