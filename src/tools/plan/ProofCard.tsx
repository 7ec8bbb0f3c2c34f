/** One proof: its worksheet, its steps, and how far it has come. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { LONGEST_TASK } from './plan.changes.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { Proof } from './plan.state.ts';
import { proofName } from './plan.wording.ts';
import { type StepActions, StepRow } from './StepRow.tsx';
import { Worksheet } from './Worksheet.tsx';

const LevelPanel = loadable(() => import('./LevelPanel.tsx'));

export interface ProofActions extends StepActions {
	onAnswer: (proof: Proof, field: string, text: string) => void;
	onFacts: (proof: Proof, facts: string[]) => void;
	onLink: (proof: Proof, link: string) => void;
	onLevel: (proof: Proof, level: number | null) => void;
	onExamples: (proof: Proof) => void;
	onMoveProof: (proof: Proof, by: 1 | -1) => void;
	onRemoveProof: (proof: Proof, name: string) => void;
	/** @returns the id of the new step */
	onAddStep: (proof: Proof, task: string) => string;
}

interface Props extends ProofActions {
	definition: PlanDefinition;
	proof: Proof;
	/** From 0, and how many there are. */
	index: number;
	count: number;
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
}

export function ProofCard(props: Props) {
	const { definition, proof, index, count, today, language, t } = props;
	const [added, setAdded] = useState('');
	const [isLevelOpen, setLevelOpen] = useState(false);
	const name = proofName(t, proof, index);
	const hasTemplate = definition.templates.some(({ id }) => id === proof.template);
	return (
		<section class="plan-proof-card" aria-label={t('plan.proof.number', { number: index + 1 })}>
			<h2 tabIndex={-1} id={`proof-${proof.id}`}>
				{name}
			</h2>
			<p class="item-actions">
				{count > 1 &&
					([-1, 1] as const).map((by) => (
						<button
							key={by}
							type="button"
							aria-label={t(by < 0 ? 'plan.proof.up' : 'plan.proof.down', { name })}
							aria-disabled={by < 0 ? index === 0 : index === count - 1}
							onClick={() => props.onMoveProof(proof, by)}
						>
							{by < 0 ? '↑' : '↓'}
						</button>
					))}
				<button type="button" aria-label={t('plan.proof.remove', { name })} onClick={() => props.onRemoveProof(proof, name)}>
					{t('plan.proof.removeShort')}
				</button>
			</p>
			<Worksheet
				definition={definition}
				proof={proof}
				t={t}
				onAnswer={(field, text) => props.onAnswer(proof, field, text)}
				onFacts={(facts) => props.onFacts(proof, facts)}
				onLink={(link) => props.onLink(proof, link)}
				onExamples={hasTemplate ? () => props.onExamples(proof) : null}
			/>
			<h3>{t('plan.stepList')}</h3>
			{proof.steps.length === 0 ? (
				<p class="empty">{t('plan.stepList.none')}</p>
			) : (
				<ol class="items">
					{proof.steps.map((step, place) => (
						<StepRow
							key={step.id}
							{...props}
							step={step}
							place={place}
							isLast={place === proof.steps.length - 1}
							startsOpen={step.id === added}
							today={today}
							language={language}
						/>
					))}
				</ol>
			)}
			<AddForm
				field="task"
				label={t('plan.step.add')}
				button={t('plan.step.addButton')}
				longest={LONGEST_TASK}
				onAdd={(task) => setAdded(props.onAddStep(proof, task))}
			/>
			<details class="plan-level" onToggle={(event) => setLevelOpen(event.currentTarget.open)}>
				<summary>{t('plan.proof')}</summary>
				{isLevelOpen && <LevelPanel definition={definition} proof={proof} t={t} onLevel={(level) => props.onLevel(proof, level)} />}
			</details>
		</section>
	);
}
