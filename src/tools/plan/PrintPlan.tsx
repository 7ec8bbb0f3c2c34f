/** The sheet on paper: worksheets and steps with their days, without anything to press. */
import type { Translate } from '../../core/strings.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { PlanState } from './plan.state.ts';
import { answersOf, daysText, doneText, hoursText, levelText, moveText, proofName } from './plan.wording.ts';

interface Props {
	definition: PlanDefinition;
	state: PlanState;
	language: string;
	t: Translate;
}

export function PrintPlan({ definition, state, language, t }: Props) {
	const words = { t, language };
	return (
		<div class="print-only plan-print">
			{state.proofs.map((proof, index) => (
				<section key={proof.id}>
					<h2>{proofName(t, proof, index)}</h2>
					<dl class="plan-proved-lines">
						{answersOf(definition, proof).map(({ name, text }) => (
							<div key={name}>
								<dt>{name}</dt>
								<dd>{text}</dd>
							</div>
						))}
					</dl>
					<table>
						<thead>
							<tr>
								{[t('plan.step.done'), t('plan.csv.step'), t('plan.csv.hours'), t('plan.column.date')].map((name) => (
									<th key={name} scope="col">
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{proof.steps.map((step) => (
								<tr key={step.id}>
									<td>{step.done ? '☑' : '☐'}</td>
									<td>
										<b>{step.task}</b>
										{step.artifact && ` ${t('plan.artifact')}: ${step.artifact}.`}
										{step.check && ` ${t('plan.done')}: ${step.check}`}
										{step.link && ` ${step.link}`}
										{step.seenBy && ` ${t('plan.proved.seenBy', { names: step.seenBy })}.`}
										{step.sentence && ` ${step.sentence}`}
									</td>
									<td>{hoursText(t, step.hours)}</td>
									<td>{doneText(words, step) || daysText(words, step)}</td>
								</tr>
							))}
						</tbody>
					</table>
					{proof.level !== undefined && (
						<p>
							{t('plan.proof')}: {levelText(t, definition, proof.level)}
						</p>
					)}
				</section>
			))}
			{(state.moves ?? []).map((move, index) => (
				<p key={`${index} ${move.on}`}>{moveText(words, move)}</p>
			))}
		</div>
	);
}
