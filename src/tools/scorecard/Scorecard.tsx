/** The scorecard in the browser. It shows what `scorecard.ts` says and changes the sheet through `scorecard.changes.ts`. */
import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { rankText } from '../../core/ranking.ts';
import { ExportBar } from '../../kit/ExportBar.tsx';
import { localDay } from '../../kit/local-day.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { AddForm } from '../../ui/AddForm.tsx';
import { loadable } from '../../ui/loadable.tsx';
import { OptionCard } from './OptionCard.tsx';
import { Result } from './Result.tsx';
import * as changes from './scorecard.changes.ts';
import { comparisonToMarkdown, comparisonToRows } from './scorecard.export.ts';
import type { ScorecardDefinition } from './scorecard.schema.ts';
import * as share from './scorecard.share.ts';
import type { ScorecardState } from './scorecard.state.ts';
import * as shape from './scorecard.state.ts';
import { compare, type Score } from './scorecard.ts';
import { scoreText, verdictText } from './scorecard.wording.ts';
import { WeightPanel } from './WeightPanel.tsx';

// Nobody needs the form before there is an option: it is fetched while the first name is typed.
const loadForm = () => import('./AnswerForm.tsx');
const AnswerForm = loadable(loadForm);

interface Props extends ToolProps {
	definition: ScorecardDefinition;
}

export function ScorecardTool({ definition, ...props }: Props) {
	const kind = useMemo(() => ({ ...share, ...share.withoutNames(definition.current) }), [definition]);
	const tool = useToolSheet<ScorecardState>(props, definition.rules, shape, kind);
	const { t, bench, language, root, message } = tool;
	const openOption = useSignal<string | null>(null);
	const comparison = useComputed(() => compare(definition, bench.state.value));

	/** Makes a change and says where the option and the comparison stand after it. */
	const change = (id: string, label: string, next: (state: ScorecardState) => ScorecardState, field?: string) => {
		bench.change(label, next, field);
		const { ranked } = comparison.value;
		const placed = ranked.find(({ option }) => option.id === id);
		message.value = [
			...(placed ? [t('scorecard.said.placed', { name: placed.option.name, score: scoreText(t, placed) })] : []),
			verdictText(t, comparison.value, language),
		].join(' ');
	};
	const add = (name: string) => {
		const id = crypto.randomUUID();
		bench.change(t('scorecard.did.add'), (state) => changes.addOption(state, name, id));
		openOption.value = id;
		message.value = t('scorecard.said.added', { name });
	};
	const remove = ({ option }: Score) => {
		bench.change(t('scorecard.did.remove', { name: option.name }), (state) => changes.removeOption(state, option.id));
		message.value = t('scorecard.said.removed', { name: option.name });
		root.current?.querySelector<HTMLInputElement>('[name=name]')?.focus();
	};

	const renderOption = (score: Score, rank: string) => {
		const { id, name } = score.option;
		const isOpen = openOption.value === id;
		const did = t('scorecard.did.answer', { name });
		return (
			<OptionCard
				key={id}
				score={score}
				rank={rank}
				isOpen={isOpen}
				t={t}
				onToggle={() => {
					openOption.value = isOpen ? null : id;
				}}
				onRename={(to) => change(id, t('scorecard.did.rename'), (state) => changes.renameOption(state, id, to))}
				onRemove={() => remove(score)}
			>
				{isOpen && (
					<AnswerForm
						definition={definition}
						option={score.option}
						t={t}
						onAnswer={(criterion, answer, field) =>
							change(id, did, (state) => changes.answer(state, id, criterion.id, answer, localDay()), field)
						}
						onGate={(gate, passes) => change(id, did, (state) => changes.answerGate(state, id, gate, passes))}
					/>
				)}
			</OptionCard>
		);
	};

	const { ranked, out, blank, weights } = comparison.value;
	const { options, reweighed } = bench.state.value;
	const hasCurrent = share.findPresentJob(bench.state.value, definition.current, t) !== undefined;
	const lanes = [
		{ id: 'ranked', cards: ranked.map((score) => ({ score, rank: rankText(score.rank) })) },
		{ id: 'out', cards: out.map((score) => ({ score, rank: '' })) },
		{ id: 'blank', cards: blank.map((score) => ({ score, rank: '' })) },
	];
	const addForm = (
		<AddForm
			field="name"
			isKept
			label={t('scorecard.addLabel', { one: definition.option.one })}
			button={t('scorecard.add')}
			longest={120}
			onAdd={add}
			onFocus={() => void loadForm()}
		>
			{!hasCurrent && (
				<button type="button" onClick={() => add(definition.current)}>
					{t('scorecard.addCurrent', { name: definition.current })}
				</button>
			)}
		</AddForm>
	);
	return (
		<ToolFrame tool={tool} class="scorecard-tool" add={addForm} isEmpty={options.length === 0}>
			{options.length === 0 ? (
				<p class="empty">{t('scorecard.empty')}</p>
			) : (
				<>
					{lanes.map(
						({ id, cards }) =>
							cards.length > 0 && (
								<section key={id} class={`lane lane-${id}`} aria-label={t(`scorecard.lane.${id}`)}>
									<h2 class="label">{t(`scorecard.lane.${id}`)}</h2>
									<ol class="items">{cards.map(({ score, rank }) => renderOption(score, rank))}</ol>
								</section>
							),
					)}
					<Result definition={definition} comparison={comparison.value} reweighed={reweighed ?? ''} language={language} t={t} />
					<WeightPanel
						definition={definition}
						weights={bench.state.value.weights}
						shares={weights}
						t={t}
						onWeight={(criterion, weight) =>
							change('', t('scorecard.did.weigh'), (state) => changes.setWeight(state, criterion, weight, localDay()))
						}
						onReset={() => change('', t('scorecard.did.weigh'), (state) => changes.resetWeights(state, localDay()))}
					/>
					<ExportBar
						name={`${props.slug}-${localDay()}`}
						markdown={() => comparisonToMarkdown(definition, comparison.value, { t, language, today: localDay() })}
						rows={() => comparisonToRows(definition, comparison.value, t)}
						t={t}
					/>
				</>
			)}
		</ToolFrame>
	);
}
// strings: scorecard.lane.*
