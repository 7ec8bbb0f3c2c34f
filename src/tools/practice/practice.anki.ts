/**
 * Cards, own cards and stories as a text file that Anki imports, after its manual (https://docs.ankiweb.net/importing/text-files.html):
 * headers, columns between tabs, every field in quotation marks, HTML in the fields, line breaks as `<br>`. The first column is an id
 * that stays the same, so that importing a later file updates what is there and keeps Anki's schedule.
 */
import { oneLine } from '../../core/one-line.ts';
import type { Translate } from '../../core/strings.ts';
import { type Card, cardsOf } from './practice.cards.ts';
import { storyFields } from './practice.export.ts';
import type { PracticeDefinition } from './practice.schema.ts';
import type { PracticeState } from './practice.state.ts';
import { matchStories } from './practice.stories.ts';
import { areaText } from './practice.wording.ts';

const COLUMNS = ['GUID', 'Front', 'Back', 'Tags'];
/** Tags of one family, so that they stand together in Anki. */
const FAMILY = 'backend-field-manual';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as HTML: nothing of it becomes markup. What Anki reads besides HTML is written as characters too: media and LaTeX in brackets,
 * MathJax after a backslash, clozes in double braces.
 */
export const htmlText = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/(?!\n)\p{Cc}/gu, ' ')
		.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
		.replace(/[[\]{}\\]/g, (character) => `&#${character.charCodeAt(0)};`)
		.replace(/\n/g, '<br>');

const list = (tag: 'ol' | 'ul', lines: readonly string[]): string =>
	lines.length === 0 ? '' : `<${tag}>${lines.map((line) => `<li>${htmlText(line)}</li>`).join('')}</${tag}>`;

const section = (heading: string, body: string): string => (body === '' ? '' : `<p><b>${htmlText(heading)}</b></p>${body}`);

function backOf({ outline, rubric, followUps, mistakes }: Card, { grades }: PracticeDefinition, t: Translate): string {
	const graded = rubric.map((wording, value) => `${value} ${grades[value]?.name ?? ''}: ${wording}`);
	return [
		section(t('practice.outline'), list('ol', outline)),
		section(t('practice.rubric'), list('ul', graded)),
		section(
			t('practice.followUps'),
			list(
				'ul',
				followUps.map(({ question, answer }) => (answer === '' ? question : `${question}\n${answer}`)),
			),
		),
		section(t('practice.mistakes', { count: mistakes.length }), list('ul', mistakes)),
	].join('');
}

function frontOf(card: Card, t: Translate): string {
	const about = [areaText(t, card), ...(card.minutes === null ? [] : [t('practice.minutes', { count: card.minutes })])];
	return `${htmlText(card.question)}<br><small>${htmlText(about.join(' · '))}</small>`;
}

/** Spaces part tags. */
const tag = (...names: string[]): string => [FAMILY, ...names].map((name) => oneLine(name, 100).replace(/[\s:"]+/g, '-')).join('::');
const quote = (field: string): string => `"${field.replaceAll('"', '""')}"`;

/**
 * @param slug of the tool: a part of the ids, which are never to change
 * @returns the file's text; its lines end with a line feed
 */
export function toAnki(slug: string, definition: PracticeDefinition, state: PracticeState, t: Translate): string {
	const cards = cardsOf(definition, state);
	const guid = (kind: string, id: string) => `${FAMILY}.${slug}.${kind}.${oneLine(id, 200)}`;
	const rows = [
		...cards.map((card) => [
			guid('card', card.id),
			frontOf(card, t),
			backOf(card, definition, t),
			[tag(card.area?.id ?? 'own'), ...(card.isOwn ? [tag('own-card')] : []), ...(card.isFirst ? [tag('first')] : [])].join(' '),
		]),
		...matchStories(definition, state, cards).stories.map((view) => {
			const answered = cards.filter(({ id }) => view.story.answers.includes(id)).map(({ question }) => question);
			const fields = storyFields(view, definition, t).map(([label, text]) => section(label, `<p>${htmlText(text)}</p>`));
			return [
				guid('story', view.story.id),
				`${htmlText(t('practice.anki.story', { title: view.story.title }))}`,
				[...fields, section(t('practice.story.answers'), list('ul', answered))].join(''),
				tag('story'),
			];
		}),
	];
	return [
		'#separator:tab',
		'#html:true',
		'#notetype:Basic',
		`#columns:${COLUMNS.join('\t')}`,
		`#guid column:${COLUMNS.indexOf('GUID') + 1}`,
		`#tags column:${COLUMNS.indexOf('Tags') + 1}`,
		...rows.map((row) => row.map(quote).join('\t')),
		'',
	].join('\n');
}
