/** The questions about one item: evidence, gates, criteria, fix cost. */
import type { Translate } from '../../core/strings.ts';
import { type Choice, ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { choiceOfLevel, levelChoices, levelOfChoice } from '../../ui/level-choices.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { RubricItem } from './rubric.state.ts';

export interface Answers {
	onRate: (criterion: string, level: number | null) => void;
	onGate: (gate: string, yes: boolean | null) => void;
	onDenyOpenGates: () => void;
	onEvidence: (yes: boolean | null) => void;
	onCost: (level: number | null) => void;
}

interface Props extends Answers {
	definition: RubricDefinition;
	item: RubricItem;
	t: Translate;
}

const yesOrNo = (value: string | null): boolean | null => (value === null ? null : value === 'yes');
const asChoice = (answer: boolean | null | undefined): string | null | undefined => (answer == null ? answer : answer ? 'yes' : 'no');

export function RatingForm({ definition, item, t, onRate, onGate, onDenyOpenGates, onEvidence, onCost }: Props) {
	const yesNo: Choice[] = [
		{ value: 'yes', name: t('rubric.yes') },
		{ value: 'no', name: t('rubric.no') },
		{ value: null, name: t('kit.answer.notKnown') },
	];
	const openGates = definition.gates.filter(({ id }) => item.gates[id] === undefined);
	return (
		<form class="rating-form" onSubmit={(event) => event.preventDefault()}>
			<section>
				<h4>{t('rubric.step.gates')}</h4>
				<p>{t('rubric.step.gatesHelp')}</p>
				<div class="gate-groups">
					<ChoiceGroup
						name={`${item.id}-evidence`}
						question={definition.evidence.question}
						choices={yesNo}
						chosen={asChoice(item.evidence)}
						onChoose={(value) => onEvidence(yesOrNo(value))}
					/>
					{definition.gates.map((gate) => (
						<ChoiceGroup
							key={gate.id}
							name={`${item.id}-${gate.id}`}
							question={gate.question}
							choices={yesNo}
							chosen={asChoice(item.gates[gate.id])}
							onChoose={(value) => onGate(gate.id, yesOrNo(value))}
						/>
					))}
				</div>
				{openGates.length > 1 && (
					<button type="button" onClick={onDenyOpenGates}>
						{t('rubric.denyGates', { count: openGates.length })}
					</button>
				)}
			</section>
			<section>
				<h4>{t('rubric.step.levels')}</h4>
				<p>{t('rubric.step.levelsHelp')}</p>
				{definition.criteria.map((criterion) => (
					<ChoiceGroup
						key={criterion.id}
						name={`${item.id}-${criterion.id}`}
						title={criterion.name}
						question={criterion.question}
						choices={levelChoices(criterion.levels, t)}
						chosen={choiceOfLevel(item.ratings[criterion.id])}
						onChoose={(value) => onRate(criterion.id, levelOfChoice(value))}
					/>
				))}
			</section>
			<section>
				<h4>{t('rubric.step.cost')}</h4>
				<p>{t('rubric.step.costHelp')}</p>
				<ChoiceGroup
					name={`${item.id}-cost`}
					title={definition.cost.name}
					question={definition.cost.question}
					choices={levelChoices(definition.cost.levels, t)}
					chosen={choiceOfLevel(item.cost)}
					onChoose={(value) => onCost(levelOfChoice(value))}
				/>
			</section>
		</form>
	);
}
