/** The plan in the browser. It shows what the model says and changes the sheet through `plan.changes.ts` and `plan.days.ts`. */
import { useSignal } from '@preact/signals';
import * as calendar from '../../core/working-days-changes.ts';
import type { Target } from '../../kit/HandOver.tsx';
import { localDay } from '../../kit/local-day.ts';
import { openEntry } from '../../kit/shelf.ts';
import { ToolFrame } from '../../kit/ToolFrame.tsx';
import { type ToolProps, useToolSheet } from '../../kit/tool-sheet.ts';
import { loadable } from '../../ui/loadable.tsx';
import { ProgressView } from './ProgressView.tsx';
import { Proofs } from './Proofs.tsx';
import * as changes from './plan.changes.ts';
import { capacityOf } from './plan.hours.ts';
import type { PlanDefinition } from './plan.schema.ts';
import * as share from './plan.share.ts';
import type { PlanState } from './plan.state.ts';
import * as shape from './plan.state.ts';
import { assess } from './plan.ts';
import { capacityText, headline } from './plan.wording.ts';
import { StartPanel } from './StartPanel.tsx';
import { TimePanel } from './TimePanel.tsx';

const DaysPanel = loadable(() => import('./DaysPanel.tsx'));
const PlanExport = loadable(() => import('./PlanExport.tsx'));
const ProvedPage = loadable(() => import('./ProvedPage.tsx'));
const WeeksPanel = loadable(() => import('./WeeksPanel.tsx'));

interface Props extends ToolProps {
	definition: PlanDefinition;
	/** Tools that take what was proved. */
	targets: readonly Target[];
}

export function PlanTool({ definition, targets, ...props }: Props) {
	const tool = useToolSheet<PlanState>(props, definition.rules, shape, share);
	const { t, bench, language, message } = tool;
	const isProvedOpen = useSignal(false);
	const areWeeksOpen = useSignal(false);
	const state = bench.state.value;
	const today = localDay();
	const progress = assess(definition, state, today);
	const capacity = capacityOf(definition, state);
	const isEmpty = state.proofs.length === 0;
	const sheet = bench.visited.value ?? openEntry(bench.shelf.value);

	/** Makes a change, and says where the reader stands after it. */
	const change = (label: string, next: (state: PlanState) => PlanState, field?: string) => {
		bench.change(label, next, field);
		message.value = headline({ t, language }, assess(definition, bench.state.value, today));
	};
	/** A change of the working time: what matters then is whether the steps fit. */
	const changeTime = (next: (state: PlanState) => PlanState) => {
		bench.change(t('plan.did.time'), next);
		message.value = capacityText(t, capacityOf(definition, bench.state.value)).join(' ');
	};
	/** Shows what was just begun. */
	const goTo = (id: string) => setTimeout(() => document.getElementById(`proof-${id}`)?.focus());
	const begin = (label: string, next: (state: PlanState) => PlanState) => {
		change(label, next);
		const proof = bench.state.value.proofs.at(-1);
		if (proof) goTo(proof.id);
	};
	const newId = () => crypto.randomUUID().slice(0, 8);
	const start = (
		<StartPanel
			templates={definition.templates}
			t={t}
			onTemplate={(template) =>
				begin(t('plan.did.template', { name: template.name }), (before) => changes.addTemplate(before, template, newId))
			}
			onEmpty={() => {
				const id = newId();
				begin(t('plan.did.proof'), (before) => changes.addProof(before, id));
			}}
		/>
	);
	return (
		<ToolFrame tool={tool} class="plan plan-tool" isEmpty={isEmpty}>
			{isEmpty && (
				<>
					<h2>{t('plan.start.title')}</h2>
					{start}
				</>
			)}
			{progress.all.steps > 0 && <ProgressView progress={progress} today={today} language={language} t={t} />}
			<TimePanel
				definition={definition}
				state={state}
				capacity={capacity}
				language={language}
				t={t}
				onStart={(first) => changeTime((before) => calendar.setStart(before, first))}
				onBudget={(field, value) => changeTime((before) => changes.setBudget(before, field, value))}
				onWeekday={(weekday) => changeTime((before) => calendar.toggleWeekday(before, weekday))}
				onAdd={(from, to) => changeTime((before) => calendar.addDaysOff(before, from, to))}
				onRemove={(range) => changeTime((before) => calendar.removeDaysOff(before, range))}
			/>
			{progress.all.steps > 0 && (
				<DaysPanel
					definition={definition}
					state={state}
					progress={progress}
					today={today}
					language={language}
					t={t}
					onGive={(next, isMove) => change(t(isMove ? 'plan.did.move' : 'plan.did.days'), next)}
				/>
			)}
			<Proofs
				definition={definition}
				state={state}
				today={today}
				language={language}
				t={t}
				change={change}
				say={(text) => {
					message.value = text;
				}}
				newId={newId}
			/>
			{!isEmpty && (
				<>
					<details class="plan-more">
						<summary>{t('plan.start.more')}</summary>
						{start}
					</details>
					<details class="plan-weeks" onToggle={(event) => (areWeeksOpen.value = event.currentTarget.open)}>
						<summary>{t('plan.weeks')}</summary>
						{areWeeksOpen.value && (
							<WeeksPanel
								definition={definition}
								state={state}
								today={today}
								language={language}
								t={t}
								onAnswer={(question, text) =>
									change(t('plan.did.week'), (before) => changes.answerWeek(before, today, question, text), `week ${question}`)
								}
								onRemove={(on) => change(t('plan.did.week'), (before) => changes.removeWeek(before, on))}
							/>
						)}
					</details>
					<p class="item-actions plan-proved-button">
						<button
							type="button"
							class="button-main"
							aria-expanded={isProvedOpen.value}
							onClick={() => (isProvedOpen.value = !isProvedOpen.value)}
						>
							{t(isProvedOpen.value ? 'plan.proved.close' : 'plan.proved.open')}
						</button>
					</p>
					{isProvedOpen.value && (
						<ProvedPage
							definition={definition}
							state={state}
							from={props.slug}
							sheet={sheet.name}
							targets={targets}
							today={today}
							language={language}
							t={t}
						/>
					)}
					<PlanExport
						definition={definition}
						state={state}
						progress={progress}
						sheet={sheet}
						slug={props.slug}
						today={today}
						language={language}
						t={t}
						onCalendar={(memory) => bench.change(t('plan.did.calendar'), (before) => ({ ...before, calendar: memory }))}
					/>
				</>
			)}
		</ToolFrame>
	);
}
