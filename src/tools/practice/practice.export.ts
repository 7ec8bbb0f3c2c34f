/** A sheet as Markdown to read, and its cards as rows. The whole of it: own cards and stories with their text. */
import { markdownTable, markdownText } from '../../core/markdown.ts';
import type { Translate } from '../../core/strings.ts';
import { linesOf } from './practice.cards.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';
import { matchStories, type StoryView } from './practice.stories.ts';
import type { Overview, Standing } from './practice.ts';
import { areaOfReadiness, areaText, clockText, gradeText, nextText, planTexts, readyText } from './practice.wording.ts';

interface Words {
	t: Translate;
	/** BCP 47. */
	language: string;
	/** YYYY-MM-DD. */
	today: string;
}

function cardRow({ card, last, tries, due }: Standing, definition: PracticeDefinition, t: Translate): string[] {
	const time = tries.at(-1)?.seconds;
	return [
		areaText(t, card),
		card.question,
		last ? gradeText(definition, last.grade) : '',
		last?.date ?? '',
		`${tries.length}`,
		time == null ? '' : clockText(time),
		due ?? '',
	];
}

// strings: practice.export.*
const COLUMNS = ['area', 'question', 'grade', 'day', 'tries', 'time', 'due'];

/** A header row and one row a card. */
export const sheetToRows = (definition: PracticeDefinition, { standings }: Overview, t: Translate): string[][] => [
	COLUMNS.map((column) => t(`practice.export.${column}`)),
	...standings.map((standing) => cardRow(standing, definition, t)),
];

/** Each line of a text as a line of its own within a list. */
const inLines = (text: string): string => linesOf(text).map(markdownText).join('<br>');

/** Labels and texts of a story, in the order in which it is told; empty ones left out. */
export function storyFields({ story, prompt }: StoryView, { storyParts }: PracticeDefinition, t: Translate): [string, string][] {
	const fields: [string, string][] = [
		[t('practice.story.prompt'), prompt?.name ?? ''],
		...storyParts.map(({ id, name }): [string, string] => [name, story.parts[id] ?? '']),
		[t('practice.story.numbers'), story.numbers ?? ''],
		[t('practice.story.date'), story.date ?? ''],
		[t('practice.story.link'), story.link ?? ''],
		[t('practice.story.seenBy'), story.seenBy ?? ''],
	];
	return fields.filter(([, text]) => text.trim() !== '');
}

function ownLines({ own }: PracticeState, t: Translate): string[] {
	if (own.length === 0) return [];
	const steps = (label: string, text = '') => (linesOf(text).length === 0 ? [] : [`- **${label}:** ${inLines(text)}`]);
	return [
		`### ${t('practice.own')}`,
		'',
		...own.flatMap(({ question, outline, followUps }) => [
			`#### ${markdownText(question)}`,
			'',
			...steps(t('practice.own.outline'), outline),
			...steps(t('practice.followUps'), followUps),
			'',
		]),
	];
}

function storyLines(definition: PracticeDefinition, state: PracticeState, { standings }: Overview, t: Translate): string[] {
	if (state.stories.length === 0) return [];
	const cards = standings.map(({ card }) => card);
	const { stories, rows } = matchStories(definition, state, cards);
	const answersOf = (stories: Overview['standings'][number]['card'][]) => stories.map(({ name }) => markdownText(name)).join(', ');
	return [
		`### ${t('practice.stories')}`,
		'',
		...stories.flatMap((view) => {
			const answered = cards.filter(({ id }) => view.story.answers.includes(id));
			return [
				`#### ${markdownText(view.story.title)}`,
				'',
				...storyFields(view, definition, t).map(([label, text]) => `- **${label}:** ${inLines(text)}`),
				...(answered.length > 0 ? [`- **${t('practice.story.answers')}:** ${answersOf(answered)}`] : []),
				'',
			];
		}),
		`### ${t('practice.matrix')}`,
		'',
		markdownTable(
			[t('practice.column.question'), t('practice.matrix.column')],
			rows.map(({ card, cells }) => [
				markdownText(card.name),
				cells.flatMap(({ story, answers }) => (answers ? [markdownText(story.title)] : [])).join(', ') || t('practice.matrix.none'),
			]),
		),
		'',
	];
}

/** The whole sheet. */
export function sheetToMarkdown(
	definition: PracticeDefinition,
	state: PracticeState,
	overview: Overview,
	{ t, language, today }: Words,
): string {
	const notes = overview.standings.filter(({ note }) => note !== '');
	return [
		`## ${markdownText(definition.title)}, ${today}`,
		'',
		markdownText([nextText(t, overview.next, definition), ...planTexts(t, overview.plan, language)].join(' ')),
		'',
		`### ${t('practice.ready')}`,
		'',
		markdownTable(
			[t('practice.ready.area'), t('practice.ready.tried'), t('practice.ready.column')],
			overview.readiness.map((line) => [
				markdownText(areaOfReadiness(t, line)),
				t('practice.ready.seen', { seen: line.seen, total: line.total }),
				readyText(t, line),
			]),
		),
		'',
		`### ${t('practice.cards')}`,
		'',
		markdownTable(
			COLUMNS.map((column) => t(`practice.export.${column}`)),
			overview.standings.map((standing) => cardRow(standing, definition, t).map(markdownText)),
		),
		'',
		...(notes.length > 0 ? [`### ${t('practice.notes')}`, ''] : []),
		...notes.map(({ card, note }) => `- **${markdownText(card.name)}:** ${inLines(note)}`),
		...(notes.length > 0 ? [''] : []),
		...ownLines(state, t),
		...storyLines(definition, state, overview, t),
		t('practice.rules', { rules: definition.rules, count: definition.questions.length }),
		'',
	].join('\n');
}
