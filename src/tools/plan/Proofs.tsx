/** All proofs of the sheet, and what each button and field in them changes. */
import type { Translate } from '../../core/strings.ts';
import { type ProofActions, ProofCard } from './ProofCard.tsx';
import * as changes from './plan.changes.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { PlanState } from './plan.state.ts';

interface Props {
	definition: PlanDefinition;
	state: PlanState;
	/** YYYY-MM-DD. */
	today: string;
	language: string;
	t: Translate;
	/** @param field names the text field that is being typed in */
	change: (label: string, next: (state: PlanState) => PlanState, field?: string) => void;
	/** Tells a screen reader something else than where the reader stands. */
	say: (text: string) => void;
	newId: () => string;
}

export function Proofs({ definition, state, today, language, t, change, say, newId }: Props) {
	const step = t('plan.did.step');
	const actions: ProofActions = {
		onAnswer: ({ id }, field, text) => change(t('plan.did.answer'), (before) => changes.answer(before, id, field, text), `${id} ${field}`),
		onFacts: ({ id }, facts) => change(t('plan.did.answer'), (before) => changes.setProof(before, id, { facts }), `${id} facts`),
		onLink: ({ id }, link) => change(t('plan.did.answer'), (before) => changes.setProof(before, id, { link }), `${id} link`),
		onLevel: ({ id }, level) => change(t('plan.did.level'), (before) => changes.setProof(before, id, { level })),
		onExamples: ({ id, template: name }) => {
			const template = definition.templates.find((one) => one.id === name);
			if (template) change(t('plan.did.examples'), (before) => changes.fillFromTemplate(before, id, template));
		},
		onMoveProof: ({ id }, by) => change(t('plan.did.order'), (before) => changes.moveProof(before, id, by)),
		onRemoveProof: ({ id }, name) => {
			change(t('plan.did.removeProof', { name }), (before) => changes.removeProof(before, id));
			say(t('plan.said.removed', { task: name }));
		},
		onAddStep: ({ id: proof }, task) => {
			const id = newId();
			change(step, (before) => changes.addStep(before, proof, task, id));
			return id;
		},
		onDone: ({ id, task }, isDone) =>
			isDone
				? change(t('plan.did.done', { task }), (before) => changes.finishStep(before, id, today))
				: change(t('plan.did.open', { task }), (before) => changes.reopenStep(before, id)),
		onDoneOn: ({ id, task, done }, day) => {
			if (day !== '' || done) change(t('plan.did.done', { task }), (before) => changes.finishStep(before, id, day));
		},
		onMove: ({ id }, by) => change(t('plan.did.order'), (before) => changes.moveStep(before, id, by)),
		onRename: ({ id }, task) => change(step, (before) => changes.renameStep(before, id, task)),
		onRemove: ({ id, task }) => {
			change(t('plan.did.removeStep', { task }), (before) => changes.removeStep(before, id));
			say(t('plan.said.removed', { task }));
		},
		onHours: ({ id }, field, hours) => change(step, (before) => changes.setHours(before, id, field, hours)),
		onText: ({ id }, field, text) => change(step, (before) => changes.describeStep(before, id, field, text), `${id} ${field}`),
	};
	return (
		<>
			{state.proofs.map((proof, index) => (
				<ProofCard
					key={proof.id}
					{...actions}
					definition={definition}
					proof={proof}
					index={index}
					count={state.proofs.length}
					today={today}
					language={language}
					t={t}
				/>
			))}
		</>
	);
}
