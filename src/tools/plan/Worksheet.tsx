/** The lines of one proof, from the weakness to the sentence for the business, with examples to read beside them. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import type { PlanDefinition } from './plan.schema.ts';
import { answerOf, type Proof } from './plan.state.ts';

interface Props {
	definition: PlanDefinition;
	proof: Proof;
	t: Translate;
	onAnswer: (field: string, text: string) => void;
	onFacts: (facts: string[]) => void;
	onLink: (link: string) => void;
	onExamples: (() => void) | null;
}

export function Worksheet({ definition, proof, t, onAnswer, onFacts, onLink, onExamples }: Props) {
	const { fields, templates } = definition;
	const filled = fields.filter(({ id }) => answerOf(proof.answers, id).trim() !== '').length;
	// What another tool has handed over is to be seen, and its other lines to be filled in.
	const [startsOpen] = useState(filled === 0 || (proof.steps.length === 0 && filled < fields.length));
	const [hasExamples, showExamples] = useState(false);
	const template = templates.find(({ id }) => id === proof.template);
	return (
		<details class="plan-worksheet" open={startsOpen}>
			<summary>
				{t('plan.worksheet')} <span>{t('plan.worksheet.count', { filled, count: fields.length })}</span>
			</summary>
			<p class="item-actions">
				<button type="button" aria-expanded={hasExamples} onClick={() => showExamples(!hasExamples)}>
					{t(hasExamples ? 'plan.worksheet.hide' : 'plan.worksheet.show')}
				</button>
				{onExamples && (
					<button type="button" onClick={onExamples}>
						{t('plan.worksheet.copy')}
					</button>
				)}
			</p>
			<div class="plan-lines">
				{fields.map(({ id, name, question, weak, strong }) => (
					<div key={id} class="plan-line">
						<label for={`${proof.id}-${id}`}>
							<b>{name}</b> <span class="plan-help">{question}</span>
						</label>
						{hasExamples &&
							(template ? (
								<p class="plan-example">
									<b>{t('plan.worksheet.example')}</b> {template.answers[id]}
								</p>
							) : (
								<>
									<p class="plan-example">
										<b>{t('compare.weak')}</b> {weak}
									</p>
									<p class="plan-example">
										<b>{t('compare.strong')}</b> {strong}
									</p>
								</>
							))}
						<textarea
							id={`${proof.id}-${id}`}
							rows={2}
							maxLength={2_000}
							value={answerOf(proof.answers, id)}
							onInput={(event) => onAnswer(id, event.currentTarget.value)}
						/>
					</div>
				))}
				<div class="plan-line">
					<label for={`${proof.id}-link`}>
						<b>{t('plan.artifactLink')}</b>
					</label>
					<input
						id={`${proof.id}-link`}
						type="text"
						inputMode="url"
						autocomplete="off"
						maxLength={1_000}
						value={proof.link ?? ''}
						onInput={(event) => onLink(event.currentTarget.value)}
					/>
				</div>
				{proof.facts && (
					<div class="plan-line">
						<label for={`${proof.id}-facts`}>
							<b>{t('plan.facts')}</b> <span class="plan-help">{t('plan.facts.help')}</span>
						</label>
						<textarea
							id={`${proof.id}-facts`}
							rows={3}
							value={proof.facts.join('\n')}
							onInput={(event) => onFacts(event.currentTarget.value.split('\n'))}
						/>
					</div>
				)}
			</div>
		</details>
	);
}
