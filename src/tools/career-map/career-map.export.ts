/** A map out of the page: the whole sheet as Markdown, the log as rows. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import { rankText } from '../../core/ranking.ts';
import { byDate, weigh } from './career-map.evidence.ts';
import type { GoalReading, PlannedGoal } from './career-map.goals.ts';
import type { Fading } from './career-map.refresh.ts';
import type { CareerMapDefinition } from './career-map.schema.ts';
import type { CareerMapState, Entry } from './career-map.state.ts';
import type { MapArea, Reading, Standing } from './career-map.ts';
import { ageText, cellText, dayText, fadingText, headline, levelText, milestoneText, nextTexts, type Words } from './career-map.wording.ts';

/** An address that Markdown can hold as it is; other links are written as text. */
export const isWebAddress = (link: string): boolean => /^https?:\/\/[^\s<>]+$/i.test(link);
export const linkText = (link: string): string => (isWebAddress(link) ? `<${link}>` : markdownText(link));

/** "Operations: Mid; People: level not said". */
export function areasText(words: Words, { areas }: Pick<Entry, 'areas'>, all: readonly MapArea[]): string {
	const { t, levels } = words;
	return Object.entries(areas)
		.map(([id, level]) => {
			const index = levels.findIndex((one) => one.id === level) + 1;
			return `${all.find((area) => area.id === id)?.name ?? id}: ${index === 0 ? t('careerMap.log.noLevel') : levelText(words, index)}`;
		})
		.join('; ');
}

function entryLines(words: Words, entry: Entry, about: string): string[] {
	const { t, language } = words;
	const { what, date, link, seenBy, result } = entry;
	const field = (label: string, text: string | undefined) => (text ? [`  - ${t(label)}: ${text}`] : []);
	return [
		`- **${markdownText(what)}** (${date === undefined ? t('careerMap.log.noDate') : dayText(date, language)})${about === '' ? '' : `, ${markdownText(about)}`}`,
		...field('careerMap.log.resultLabel', result && markdownText(result)),
		...field('careerMap.log.seenBy', seenBy && markdownText(seenBy)),
		...field('careerMap.log.link', link && linkText(link)),
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

const listed = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']);

/** The numbers of the picture: a heading row and a row an area. */
export function mapRows(words: Words, { standings }: Pick<Reading, 'standings'>): string[][] {
	const { t } = words;
	const columns = ['area', 'claimed', 'evidenced', 'target', 'gap', 'importance', 'size'];
	const number = (value: number | null, target: number | null) => (target === null ? '–' : value === null ? '?' : `${value}`);
	return [
		columns.map((column) => t(`careerMap.column.${column}`)), // strings: careerMap.column.*
		...standings.map(({ area, claimed, shown, target, gap, importance }) => [
			area.name,
			cellText(words, claimed),
			cellText(words, shown),
			target === null ? '–' : cellText(words, target),
			number(gap, target),
			`${importance}`,
			number(gap === null ? null : gap * importance, target),
		]),
	];
}

interface Sheet {
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
			reading.unknown.map((standing) => `- **${markdownText(standing.area.name)}**: ${step(standing)}`),
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
