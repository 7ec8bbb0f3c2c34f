/** "What I proved", on one page: for each proof the weakness, what can be opened, who saw it, before and after, and what is missing yet. */
import { markdownText } from '../../core/markdown.ts';
import { markdownLink } from '../../core/markdown-link.ts';
import type { Translate } from '../../core/strings.ts';
import type { ExportWords } from './plan.export.ts';
import { sumHours } from './plan.hours.ts';
import type { PlanDefinition } from './plan.schema.ts';
import { answerOf, type PlanState, type Proof, type Step } from './plan.state.ts';
import { hasBlank, shownLevel, witnessesOf } from './plan.ts';
import { doneText, hoursText, levelText, proofName } from './plan.wording.ts';

/** What a proof still lacks to be shown. */
export type Lack = 'done' | 'artifact' | 'link' | 'seen' | 'sentence' | 'blanks' | 'level' | 'high';

export interface Proved {
	proof: Proof;
	name: string;
	weakness: string;
	goal: string;
	baseline: string;
	artifact: string;
	link: string;
	witnesses: string[];
	sentence: string;
	/** Done, in the order of the work. */
	steps: Step[];
	/** The hours that the done steps took, where the reader said, else those that they were planned with. */
	hours: number;
	/** What the entries speak for, 0 to 3. */
	shown: number;
	lacks: Lack[];
}

function lacksOf(proof: Proof, shown: number): Lack[] {
	const isEmpty = (text: string | undefined) => (text ?? '').trim() === '';
	const sentence = answerOf(proof.answers, 'sentence');
	const isLinked = !isEmpty(proof.link) || proof.steps.some(({ done, link }) => done && !isEmpty(link));
	return [
		...(shown === 0 ? (['done'] as const) : []),
		...(isEmpty(answerOf(proof.answers, 'artifact')) ? (['artifact'] as const) : []),
		...(isLinked ? [] : (['link'] as const)),
		...(witnessesOf(proof).length === 0 ? (['seen'] as const) : []),
		...(isEmpty(sentence) ? (['sentence'] as const) : hasBlank(sentence) ? (['blanks'] as const) : []),
		...(proof.level === undefined ? (['level'] as const) : []),
		// The fourth level, measured, is in no field; it needs what the third needs.
		...((proof.level ?? 0) > shown && !(proof.level === 4 && shown === 3) ? (['high'] as const) : []),
	];
}

export function provedOf({ proofs }: PlanState, t: Translate): Proved[] {
	return proofs.map((proof, index) => {
		const steps = proof.steps.filter(({ done }) => done);
		const shown = shownLevel(proof);
		const text = (field: string) => answerOf(proof.answers, field).trim();
		return {
			proof,
			name: proofName(t, proof, index),
			weakness: text('weakness'),
			goal: text('goal'),
			baseline: text('baseline'),
			artifact: text('artifact'),
			link: (proof.link ?? '').trim(),
			witnesses: witnessesOf(proof),
			sentence: text('sentence'),
			steps,
			hours: sumHours(steps.map(({ took, hours }) => ({ hours: took ?? hours }) as Pick<Step, 'hours'>)),
			shown,
			lacks: lacksOf(proof, shown),
		};
	});
}

/** "2 of 3 proofs are at level 3 or 4." What nobody has rated is in no level. */
export function scoreText(t: Translate, proved: readonly Proved[]): string {
	const high = proved.filter(({ proof }) => (proof.level ?? 0) >= 3).length;
	return t(proved.length === 1 && high === 0 ? 'plan.proved.scoreOpen' : 'plan.proved.score', { high, count: proved.length });
}

/** Name and text of what stands on the page, without what is empty. */
export function provedLines(definition: PlanDefinition, proved: Proved, t: Translate): { name: string; text: string; isLink?: boolean }[] {
	const { fields } = definition;
	const fieldName = (id: string) => fields.find((field) => field.id === id)?.name ?? id;
	return [
		{ name: fieldName('weakness'), text: proved.weakness },
		{ name: fieldName('goal'), text: proved.goal },
		{ name: fieldName('baseline'), text: proved.baseline },
		{ name: fieldName('artifact'), text: proved.artifact },
		{ name: t('plan.link'), text: proved.link, isLink: true },
		{ name: t('plan.seenBy'), text: proved.witnesses.join('; ') },
		{ name: fieldName('sentence'), text: hasBlank(proved.sentence) ? '' : proved.sentence },
		{ name: t('plan.proof'), text: levelText(t, definition, proved.proof.level) },
		{
			name: t('plan.proved.work'),
			text:
				proved.steps.length === 0
					? ''
					: t('plan.proved.hours', { count: proved.steps.length, hours: Math.round(proved.hours * 100) / 100 }),
		},
	].filter(({ text }) => text !== '');
}

/** "Rebuild and measure: A script that fills the table. Done on Mar 5. Seen by Kim. So that …", parts that are empty left out. */
export function stepText({ t, language }: Pick<ExportWords, 't' | 'language'>, step: Step): string {
	const { task, artifact = '', seenBy = '', sentence = '' } = step;
	const took = step.took === undefined ? '' : hoursText(t, step.took);
	return [
		artifact.trim() || task,
		doneText({ t, language }, step),
		took,
		seenBy.trim() && t('plan.proved.seenBy', { names: seenBy.trim() }),
		sentence.trim(),
	]
		.filter((text) => text !== '')
		.map((text) => text.replace(/\.$/, ''))
		.join('. ');
}

/** The page as Markdown. What is missing yet is the reader's business and not on it. */
export function provedToMarkdown(definition: PlanDefinition, state: PlanState, words: ExportWords): string {
	const { t } = words;
	const page = provedOf(state, t).filter(({ steps }) => steps.length > 0);
	return [
		`## ${t('plan.proved')}, ${words.today}`,
		'',
		...page.flatMap((proved) => [
			`### ${markdownText(proved.name)}`,
			'',
			...provedLines(definition, proved, t).map(
				({ name, text, isLink }) => `- **${markdownText(name)}:** ${isLink ? markdownLink(text) : markdownText(text)}`,
			),
			'',
			...proved.steps
				.filter(({ link = '', seenBy = '', sentence = '' }) => [link, seenBy, sentence].some((text) => text.trim() !== ''))
				.map(
					(step) => `- ${markdownText(stepText(words, step))}${(step.link ?? '').trim() === '' ? '' : ` ${markdownLink(step.link ?? '')}`}`,
				),
			'',
		]),
		t('plan.rules', { rules: definition.rules }),
		'',
	]
		.join('\n')
		.replace(/\n{3,}/g, '\n\n');
}
