/** The limits with their sources, what each rota makes of them, and what would have to change. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { CompareTable } from '../../ui/CompareTable.tsx';
import { ChangeList } from './ChangeList.tsx';
import type { LoadModel } from './load.entries.ts';
import { changesFor, goalLimit } from './load.plan.ts';
import { type Answer, type Outcome, type Result, type Verdict, verdictOf } from './load.ts';
import { answerText, boundText, figureInWords, resultOf } from './load.wording.ts';
import { VerdictCell } from './VerdictCell.tsx';

/** Where a limit comes from: author and year, and the address of its entry among the sources. */
export interface Cite {
	text: string;
	address: string;
}

interface Props {
	model: LoadModel;
	/** By limit id; a limit that is the manual's own advice has none. */
	cites: Readonly<Record<string, Cite>>;
	outcomes: readonly [Outcome, ...Outcome[]];
	goal: number | undefined;
	/** What is asked for already, a line each. */
	asked: readonly string[];
	language: string;
	t: Translate;
	onGoal: (goal: number | undefined) => void;
	onAsk: (line: string) => void;
}

export function Limits({ model, cites, outcomes, goal, asked, language, t, onGoal, onAsk }: Props) {
	const words = { t, language };
	const [chosen, choose] = useState('');
	const [today, ...others] = outcomes;
	const outcome = others.find(({ design }) => design?.id === chosen) ?? today;
	const own = goalLimit(goal);
	const hours = resultOf(model, 'focus-hours-on-call');
	const cell = (answer: Answer | null, verdict: Verdict, result: Result) => (
		<VerdictCell text={answerText(words, answer, result)} verdict={verdict} t={t} />
	);
	const rows = model.limits.map((limit) => {
		const cite = cites[limit.id];
		const result = resultOf(model, limit.result);
		return [
			`${result.name}: ${boundText(words, model, limit)}`,
			...outcomes.map((one) => cell(one.answers[limit.result], one.verdicts[limit.id] ?? 'open', result)),
			cite ? <a href={cite.address}>{cite.text}</a> : t('load.tool.limits.own'),
		];
	});
	const ownRow = own && [
		t('load.tool.goal.limit', { value: boundText(words, model, own) }),
		...outcomes.map(({ answers }) => cell(answers[own.result], verdictOf(answers[own.result], own), hours)),
		'',
	];
	return (
		<section aria-label={t('load.tool.limits')}>
			<h2>{t('load.tool.limits')}</h2>
			<CompareTable
				label={t('load.tool.limits.table')}
				heading={[
					t('load.tool.limits.limit'),
					t('load.tool.today'),
					...others.map(({ design }) => design?.name ?? ''),
					t('load.tool.limits.source'),
				]}
				rows={ownRow ? [...rows, ownRow] : rows}
			/>
			<details class="load-trace">
				<summary>{t('load.tool.limits.whose')}</summary>
				<dl>
					{model.limits.map((limit) => (
						<div key={limit.id}>
							<dt>{resultOf(model, limit.result).name}</dt>
							<dd>{limit.scope}</dd>
						</div>
					))}
				</dl>
			</details>
			<div class="load-goal">
				<AmountField
					id="load-goal"
					label={t('load.tool.goal')}
					unit={hours.unit.many}
					help={t('load.tool.goal.help')}
					value={goal}
					lone="decimal"
					say={({ low }) => figureInWords(low, hours.unit, 2, language)}
					t={t}
					onChange={(value) => onGoal(typeof value === 'number' ? value : undefined)}
				/>
			</div>
			<h3>{t('load.tool.change')}</h3>
			{others.length > 0 && (
				<label class="load-choice">
					<span class="choice-title">{t('load.tool.change.for')}</span>
					<select value={outcome.design?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
						{outcomes.map(({ design }) => (
							<option key={design?.id ?? ''} value={design?.id ?? ''}>
								{design?.name ?? t('load.tool.today')}
							</option>
						))}
					</select>
				</label>
			)}
			<ChangeList groups={changesFor(words, model, outcome, own)} asked={asked} t={t} onAsk={onAsk} />
		</section>
	);
}
