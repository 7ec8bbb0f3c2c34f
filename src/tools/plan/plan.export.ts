/**
 * A plan as a Markdown task list that can live in an issue, after GitHub's rules: `- [ ]` open, `- [x]` done. Ids and days stand in HTML
 * comments, which a rendered page does not show; they never change, so that a list can be told from the next one.
 *
 *     - [x] Rebuild and measure (2 h, Mar 2, 2026 – Mar 4, 2026) <!-- id:measure from:2026-03-02 to:2026-03-04 hours:2 on:2026-03-05 -->
 *       - **Artifact:** A script that fills the table
 */
import { markdownText } from '../../core/markdown.ts';
import { markdownLink } from '../../core/markdown-link.ts';
import type { Translate } from '../../core/strings.ts';
import { budgetOf } from './plan.hours.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { PlanState, Proof, Step } from './plan.state.ts';
import type { Progress } from './plan.ts';
import { answersOf, daysText, headline, hoursText, levelText, moveText, proofName } from './plan.wording.ts';

export interface ExportWords {
	t: Translate;
	/** BCP 47. */
	language: string;
	/** YYYY-MM-DD. */
	today: string;
}

/** Ids may come from anywhere; what could end a comment must not stand in one. */
const commentId = (id: string): string => (/^[\w-]{1,64}$/.test(id) ? ` id:${id}` : '');

/** One line, so that it stays in its place in a list. */
const detail = (name: string, text: string | undefined): string[] =>
	(text ?? '').trim() === '' ? [] : [`  - **${markdownText(name)}:** ${markdownText((text ?? '').trim())}`];

export function stepLines(step: Step, { t, language }: Pick<ExportWords, 't' | 'language'>): string[] {
	const { id, task, hours, planned, done, doneOn, artifact, check, link = '', seenBy, sentence, took } = step;
	const when = [hoursText(t, hours), daysText({ t, language }, step)].filter((text) => text !== '').join(', ');
	const comment = [
		...(planned ? [`from:${planned.from}`, `to:${planned.to}`] : []),
		...(hours === undefined ? [] : [`hours:${hours}`]),
		...(done && doneOn ? [`on:${doneOn}`] : []),
	].join(' ');
	return [
		`- [${done ? 'x' : ' '}] ${markdownText(task)} (${markdownText(when)}) <!--${commentId(id)}${comment && ` ${comment}`} -->`,
		...detail(t('plan.artifact'), artifact),
		...detail(t('plan.done'), check),
		...(link.trim() === '' ? [] : [`  - **${t('plan.link')}:** ${markdownLink(link)}`]),
		...detail(t('plan.seenBy'), seenBy),
		...detail(t('plan.sentence'), sentence),
		...(took === undefined ? [] : detail(t('plan.step.took'), hoursText(t, took))),
	];
}

function proofLines(proof: Proof, index: number, definition: PlanDefinition, words: ExportWords): string[] {
	const { t } = words;
	const level = levelText(t, definition, proof.level);
	return [
		`### ${markdownText(proofName(t, proof, index))} <!-- proof${commentId(proof.id)} -->`,
		'',
		...answersOf(definition, proof).map(({ name, text }) => `**${markdownText(name)}:** ${markdownText(text)}<br>`),
		...(proof.facts ?? []).map((fact) => `**${t('plan.facts')}:** ${markdownText(fact)}<br>`),
		...((proof.link ?? '').trim() === '' ? [] : [`**${t('plan.link')}:** ${markdownLink(proof.link ?? '')}<br>`]),
		...(level === '' ? [] : [`**${t('plan.proof')}:** ${markdownText(level)}`]),
		'',
		...proof.steps.flatMap((step) => stepLines(step, words)),
		'',
	];
}

/** The sheet's settings in one comment, as they are in force. */
function settings(definition: PlanDefinition, state: PlanState): string {
	const { hoursPerWeek, share, length } = budgetOf(definition, state);
	return [
		`<!-- plan rules:${definition.rules}`,
		...(state.start ? [`start:${state.start}`] : []),
		`length:${length} hours:${hoursPerWeek} share:${share}`,
		...(state.weekend ? [`weekend:${state.weekend.join(',') || 'none'}`] : []),
		...(state.daysOff ?? []).map(({ from, to }) => `off:${from}..${to}`),
		'-->',
	].join(' ');
}

/** The whole sheet: the worksheets, the steps as a task list, moves and answers of the weeks. */
export function sheetToMarkdown(definition: PlanDefinition, state: PlanState, progress: Progress, words: ExportWords): string {
	const { t } = words;
	const { moves = [], weeks = [] } = state;
	return [
		`## ${markdownText(definition.title)}, ${words.today} ${settings(definition, state)}`,
		'',
		markdownText(headline(words, progress)),
		'',
		...state.proofs.flatMap((proof, index) => proofLines(proof, index, definition, words)),
		...(moves.length > 0 ? [`### ${t('plan.moves')}`, '', ...moves.map((move) => `- ${markdownText(moveText(words, move))}`), ''] : []),
		...(weeks.length > 0 ? [`### ${t('plan.weeks')}`, ''] : []),
		...weeks.flatMap(({ on, answers }) => [
			`- ${on}`,
			...definition.weekly.flatMap(({ id, question }) => detail(question, Object.hasOwn(answers, id) ? answers[id] : '')),
		]),
		...(weeks.length > 0 ? [''] : []),
		t('plan.rules', { rules: definition.rules }),
		'',
	].join('\n');
}

/** A header row and one row a step, in the order of the work. */
export function sheetToRows({ phases }: PlanDefinition, { proofs }: PlanState, t: Translate): string[][] {
	// strings: plan.csv.*
	const heading = [
		'proof',
		'step',
		'phase',
		'hours',
		'from',
		'to',
		'done',
		'on',
		'took',
		'artifact',
		'check',
		'link',
		'seenBy',
		'sentence',
	].map((column) => t(`plan.csv.${column}`));
	return [
		heading,
		...proofs.flatMap((proof, index) =>
			proof.steps.map(({ task, phase, hours, planned, done, doneOn, took, artifact, check, link, seenBy, sentence }) => [
				proofName(t, proof, index),
				task,
				phases.find(({ id }) => id === phase)?.name ?? phase ?? '',
				`${hours ?? ''}`,
				planned?.from ?? '',
				planned?.to ?? '',
				done ? t('plan.csv.yes') : '',
				doneOn ?? '',
				`${took ?? ''}`,
				artifact ?? '',
				check ?? '',
				link ?? '',
				seenBy ?? '',
				sentence ?? '',
			]),
		),
	];
}
