/** The questions about one item: evidence, gates, criteria, fix cost; and the way on. */
import type { Translate } from '../../core/strings.ts';
import { type Choice, ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { choiceOfLevel, levelChoices, levelOfChoice } from '../../ui/level-choices.ts';
import * as changes from './rubric.changes.ts';
import type { RubricDefinition } from './rubric.schema.ts';
import type { RubricItem, RubricState } from './rubric.state.ts';

interface Props {
	definition: RubricDefinition;
	item: RubricItem;
	/** YYYY-MM-DD, noted with each answer. */
	today: string;
	t: Translate;
	onAnswer: (next: (state: RubricState) => RubricState) => void;
	/** The reader is done with this one. */
	onNext: () => void;
}

const yesOrNo = (value: string | null): boolean | null => (value === null ? null : value === 'yes');
const asChoice = (answer: boolean | null | undefined): string | null | undefined => (answer == null ? answer : answer ? 'yes' : 'no');

export function RatingForm({ definition, item, today, t, onAnswer, onNext }: Props) {
	const { id } = item;
	const yesNo: Choice[] = [
		{ value: 'yes', name: t('rubric.yes') },
		{ value: 'no', name: t('rubric.no') },
		{ value: null, name: t('kit.answer.notKnown') },
	];
	const openGates = definition.gates.filter((gate) => item.gates[gate.id] === undefined);
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
						onChoose={(value) => onAnswer((state) => changes.setEvidence(state, id, yesOrNo(value), today))}
					/>
					{definition.gates.map((gate) => (
						<ChoiceGroup
							key={gate.id}
							name={`${item.id}-${gate.id}`}
							question={gate.question}
							choices={yesNo}
							chosen={asChoice(item.gates[gate.id])}
							onChoose={(value) => onAnswer((state) => changes.answerGate(state, id, gate.id, yesOrNo(value), today))}
						/>
					))}
				</div>
				{openGates.length > 1 && (
					<button
						type="button"
						onClick={() =>
							onAnswer((state) =>
								changes.denyOpenGates(
									state,
									id,
									definition.gates.map((gate) => gate.id),
									today,
								),
							)
						}
					>
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
						onChoose={(value) => onAnswer((state) => changes.rateItem(state, id, criterion.id, levelOfChoice(value), today))}
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
					onChoose={(value) => onAnswer((state) => changes.setCost(state, id, levelOfChoice(value), today))}
				/>
			</section>
			<button type="button" class="button-main" onClick={onNext}>
				{t('rubric.next')}
			</button>
		</form>
	);
}
