/**
 * A sheet as a Markdown task list that can live in an issue, after GitHub's rules: `- [ ]` open, `- [x]` done. What a task list has no
 * place for stands in HTML comments, which a rendered page does not show: ids, what does not apply, days. `checklist.import.ts` reads it
 * back. Comments never break: ids of items, `list`, `phase`, `area`, `note`, `link`, `proof`, `prose`.
 *
 *     - [x] **Manager:** Have one named person who expects your questions. <!-- id:buddy on:2026-03-02 -->
 *       Done when: You know the name. <!-- proof -->
 *       - **Note:** Sam, mornings <!-- note -->
 */
import { markdownText } from '../../core/markdown.ts';
import { markdownLink } from '../../core/markdown-link.ts';
import type { Translate } from '../../core/strings.ts';
import { WEEKEND } from '../../core/working-days.ts';
import type { ChecklistDefinition } from './checklist.schema.ts';
import type { ChecklistState, Mark } from './checklist.state.ts';
import type { Entry, Group, Progress } from './checklist.ts';
import { headline } from './checklist.wording.ts';

/** GitHub's limit for the text of an issue, in characters. */
export const LONGEST_ISSUE = 65_536;

/** What a line of a note becomes: notes are lines of a list, so empty lines and spaces at the ends are left out. */
export const noteLines = (note: string): string[] =>
	note
		.split(/\r\n|[\n\r]/)
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');

/** Ids of own items may come from anywhere; what could end a comment must not stand in one. */
const commentId = (id: string): string => (/^[\w-]{1,64}$/.test(id) ? ` id:${id}` : '');

function itemLines(id: string, text: string, mark: Mark, owner: string, proof: string, t: Translate): string[] {
	const { status, note = '', link = '', date } = mark;
	const box = status === 'done' || status === 'skipped' ? 'x' : ' ';
	const state = status === 'skipped' ? ' n/a' : status === 'open' ? ' open' : '';
	const plain = markdownText(text);
	const shown = status === 'skipped' ? `~~${plain}~~ (${markdownText(t('checklist.status.skipped'))})` : plain;
	const lines = noteLines(note);
	return [
		`- [${box}] ${owner}${shown} <!--${commentId(id)}${state}${date ? ` on:${date}` : ''} -->`,
		...(proof ? [`  ${t('checklist.done')} ${markdownText(proof)} <!-- proof -->`] : []),
		...(lines.length > 0 ? [`  - **${t('checklist.note')}:** ${lines.map(markdownText).join('<br>')} <!-- note -->`] : []),
		...(link.trim() === '' ? [] : [`  - **${t('checklist.link')}:** ${markdownLink(link)} <!-- link -->`]),
	];
}

const entryLines = (entry: Entry, t: Translate): string[] =>
	itemLines(entry.id, entry.text, entry.mark, `**${markdownText(entry.owner.name)}:** `, entry.proof, t);

/** The sheet's settings in one comment: first day, days of the week without work where they are not the usual ones, days off. */
function settings(definition: ChecklistDefinition, { start, weekend, daysOff = [] }: ChecklistState): string {
	const isUsual = weekend === undefined || weekend.join() === WEEKEND.join();
	return [
		`<!-- list rules:${definition.rules}`,
		...(start ? [`start:${start}`] : []),
		...(isUsual ? [] : [`weekend:${weekend.join(',') || 'none'}`]),
		...daysOff.map(({ from, to }) => `off:${from}..${to}`),
		'-->',
	].join(' ');
}

function phaseLines(
	{ of, entries, date }: Group<Entry['phase']> & { date: string | null },
	definition: ChecklistDefinition,
	t: Translate,
): string[] {
	const due = date ? `, ${t('checklist.dueDay', { day: date })}` : '';
	const heading = of ? `### ${markdownText(of.name)}${due} <!-- phase:${of.id} -->` : `### ${t('checklist.noPhase')} <!-- phase: -->`;
	const groups = [...definition.areas, null]
		.map((area) => ({ area, own: entries.filter((entry) => entry.area?.id === area?.id) }))
		.filter(({ own }) => own.length > 0);
	return [
		heading,
		'',
		...groups.flatMap(({ area, own }) => [
			area ? `#### ${markdownText(area.name)} <!-- area:${area.id} -->` : `#### ${t('checklist.noArea')} <!-- area: -->`,
			'',
			...own.flatMap((entry) => entryLines(entry, t)),
			'',
		]),
	];
}

interface Words {
	t: Translate;
	/** BCP 47. */
	language: string;
	/** YYYY-MM-DD. */
	today: string;
}

/** The whole sheet as a task list. */
export function sheetToMarkdown(
	definition: ChecklistDefinition,
	state: ChecklistState,
	progress: Progress,
	{ t, language, today }: Words,
): string {
	return [
		`## ${markdownText(definition.title)}, ${today} ${settings(definition, state)}`,
		'',
		`${markdownText(headline(t, progress, language))} <!-- prose -->`,
		'',
		...progress.phases.filter(({ entries }) => entries.length > 0).flatMap((phase) => phaseLines(phase, definition, t)),
		...(progress.retired.length > 0 ? [`### ${t('checklist.retired')} <!-- phase: -->`, '', '<!-- area: -->', ''] : []),
		...progress.retired.flatMap(({ id, text, mark }) => itemLines(id, text, mark, '', '', t)),
		'',
		`${t('checklist.export.rules', { rules: definition.rules })} <!-- prose -->`,
		'',
	].join('\n');
}

/** A header row and one row an item, in the order of the days. */
export function sheetToRows({ phases, retired }: Progress, t: Translate): string[][] {
	const heading = ['phase', 'due', 'area', 'owner', 'item', 'status', 'note', 'link', 'date'].map((column) =>
		t(`checklist.column.${column}`),
	);
	// strings: checklist.column.*
	const last = ({ status, note = '', link = '', date = '' }: Mark) => [t(`checklist.status.${status ?? 'none'}`), note, link, date];
	return [
		heading,
		...phases.flatMap(({ of, date, entries }) =>
			entries.map(({ area, owner, text, mark }) => [of?.name ?? '', date ?? '', area?.name ?? '', owner.name, text, ...last(mark)]),
		),
		...retired.map(({ text, mark }) => [t('checklist.retired'), '', '', '', text, ...last(mark)]),
	];
}
// strings: checklist.status.*
