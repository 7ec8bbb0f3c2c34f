/** How far a proof has come: the levels to choose from, and what the entries speak for. Loaded on demand. */
import type { Translate } from '../../core/strings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { choiceOfLevel, levelChoices, levelOfChoice } from '../../ui/level-choices.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { Proof } from './plan.state.ts';
import { shownLevel } from './plan.ts';

interface Props {
	definition: Pick<PlanDefinition, 'proof'>;
	proof: Proof;
	t: Translate;
	onLevel: (level: number | null) => void;
}

export default function LevelPanel({ definition, proof, t, onLevel }: Props) {
	const choices = levelChoices(definition.proof, t).map((choice) => (choice.value === null ? { ...choice, anchor: '' } : choice));
	return (
		<>
			<ChoiceGroup
				name={`level-${proof.id}`}
				question={t('plan.level.question')}
				choices={choices}
				chosen={choiceOfLevel(proof.level)}
				onChoose={(value) => onLevel(levelOfChoice(value))}
			/>
			<p class="plan-help">{t('plan.level.shown', { level: shownLevel(proof) })}</p>
		</>
	);
}
