/** The questions about one option: deal-breakers, then each criterion with its level, how it is known, and a note. Loaded on demand. */
import type { Translate } from '../../core/strings.ts';
import { ChoiceGroup } from '../../ui/ChoiceGroup.tsx';
import { choiceOfLevel, levelChoices, levelOfChoice } from '../../ui/level-choices.ts';
import type { ScorecardDefinition } from './scorecard.schema.ts';
import type { Answer, ScoredOption } from './scorecard.state.ts';
import type { Criterion } from './scorecard.ts';

interface Props {
	definition: ScorecardDefinition;
	option: ScoredOption;
	t: Translate;
	onAnswer: (criterion: Criterion, change: Partial<Answer>, field?: string) => void;
	onGate: (gate: string, passes: boolean | null) => void;
}

const PASS = 'pass';
const FAIL = 'fail';

/** Warning signs that bear on a criterion or a deal-breaker, where another tool handed some over. */
function Flags({ option, list, id, t }: { option: ScoredOption; list: 'criteria' | 'gates'; id: string; t: Translate }) {
	const flags = (option.flags ?? []).filter((flag) => flag[list].includes(id));
	if (flags.length === 0) return null;
	return (
		<ul class="heard">
			{flags.map(({ id: flag, name, evidence, date }) => (
				<li key={flag}>{t('scorecard.heard', { name, evidence, date })}</li>
			))}
		</ul>
	);
}

export default function AnswerForm({ definition, option, t, onAnswer, onGate }: Props) {
	const gateChoices = [
		{ value: PASS, name: t('scorecard.pass') },
		{ value: FAIL, name: t('scorecard.fail') },
		{ value: null, name: t('kit.answer.notKnown') },
	];
	const gateChoice = (passes: boolean | null | undefined) => (passes == null ? passes : passes ? PASS : FAIL);
	const grades = definition.grades.map(({ id, name, meaning }) => ({ value: id, name, anchor: meaning }));
	return (
		<form class="rating-form" onSubmit={(event) => event.preventDefault()}>
			<section>
				<h4>{t('scorecard.gates')}</h4>
				<p>{t('scorecard.gates.toolHelp')}</p>
				<div class="gate-groups">
					{definition.gates.map(({ id, name, question }) => (
						<div key={id}>
							<ChoiceGroup
								name={`${option.id}-${id}`}
								title={name}
								question={question}
								choices={gateChoices}
								chosen={gateChoice(option.gates[id])}
								onChoose={(value) => onGate(id, value === null ? null : value === PASS)}
							/>
							<Flags option={option} list="gates" id={id} t={t} />
						</div>
					))}
				</div>
			</section>
			<section>
				<h4>{t('scorecard.criteria')}</h4>
				<p>{t('scorecard.criteria.toolHelp')}</p>
				{definition.criteria.map((criterion) => {
					const answer = option.answers[criterion.id];
					return (
						<div key={criterion.id} class="criterion-answer">
							<ChoiceGroup
								name={`${option.id}-${criterion.id}`}
								title={criterion.name}
								question={criterion.question}
								choices={levelChoices(criterion.levels, t)}
								chosen={choiceOfLevel(answer?.level)}
								onChoose={(value) => onAnswer(criterion, { level: levelOfChoice(value) })}
							/>
							<Flags option={option} list="criteria" id={criterion.id} t={t} />
							{answer && answer.level !== null && (
								<ChoiceGroup
									name={`${option.id}-${criterion.id}-grade`}
									question={t('scorecard.grade.question', { name: criterion.name })}
									choices={grades}
									chosen={answer.grade}
									onChoose={(value) => onAnswer(criterion, value === null ? {} : { grade: value })}
								/>
							)}
							<label class="note">
								<span>{t('scorecard.note', { name: criterion.name })}</span>
								<textarea
									rows={2}
									maxLength={2_000}
									value={answer?.note ?? ''}
									onInput={(event) => onAnswer(criterion, { note: event.currentTarget.value }, `${option.id}-${criterion.id}-note`)}
								/>
							</label>
						</div>
					);
				})}
			</section>
		</form>
	);
}
