/** One step: ticked or not, its days, its place, and, where it is open, everything about it. */
import { useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { EntryCard } from '../../ui/EntryCard.tsx';
import { loadable } from '../../ui/loadable.tsx';
import type { StepText } from './plan.changes.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { Step } from './plan.state.ts';
import { daysText, doneText, hoursText } from './plan.wording.ts';

const StepForm = loadable(() => import('./StepForm.tsx'));

export interface StepActions {
	onDone: (step: Step, isDone: boolean) => void;
	onDoneOn: (step: Step, day: string) => void;
	onMove: (step: Step, by: 1 | -1) => void;
	onRename: (step: Step, task: string) => void;
	onRemove: (step: Step) => void;
	onHours: (step: Step, field: 'hours' | 'took', hours: number | null) => void;
	onText: (step: Step, field: StepText, text: string) => void;
}

interface Props extends StepActions {
	definition: PlanDefinition;
	step: Step;
	/** From 0, and whether it is the last. */
	place: number;
	isLast: boolean;
	/** YYYY-MM-DD. */
	today: string;
	startsOpen: boolean;
	language: string;
	t: Translate;
}

export function StepRow(props: Props) {
	const { definition, step, place, isLast, today, startsOpen, language, t } = props;
	const [isOpen, setOpen] = useState(startsOpen);
	const { id, task, done = false, planned, hours, phase } = step;
	const words = { t, language };
	const isLate = !done && planned !== undefined && planned.to < today;
	const isToday = !done && planned !== undefined && planned.from <= today && today <= planned.to;
	const phaseName = definition.phases.find((one) => one.id === phase)?.name ?? '';
	const days = doneText(words, step) || daysText(words, step);
	return (
		<EntryCard
			id={id}
			name={task}
			rank={{ text: `${place + 1}`, label: t('plan.step.rank') }}
			isOpen={isOpen}
			t={t}
			onToggle={() => setOpen(!isOpen)}
			onRename={(to) => props.onRename(step, to)}
			onRemove={() => props.onRemove(step)}
			head={
				<>
					<label class="plan-tick">
						<input
							type="checkbox"
							checked={done}
							aria-label={t('plan.step.doneOf', { task })}
							onChange={(event) => props.onDone(step, event.currentTarget.checked)}
						/>
					</label>
					<span class="plan-order">
						{([-1, 1] as const).map((by) => (
							<button
								key={by}
								type="button"
								aria-label={t(by < 0 ? 'plan.step.up' : 'plan.step.down', { task })}
								aria-disabled={by < 0 ? place === 0 : isLast}
								onClick={() => props.onMove(step, by)}
							>
								{by < 0 ? '↑' : '↓'}
							</button>
						))}
					</span>
				</>
			}
			below={
				<p class="plan-meta">
					{[hoursText(t, hours), days, phaseName].filter((text) => text !== '').join(' · ')}{' '}
					{isLate && <b class="plan-late">{t('plan.step.late')}</b>}
					{isToday && <b class="plan-today">{t('plan.step.today')}</b>}
				</p>
			}
		>
			{isOpen && (
				<StepForm
					definition={definition}
					step={step}
					t={t}
					onHours={(field, value) => props.onHours(step, field, value)}
					onText={(field, text) => props.onText(step, field, text)}
					onDoneOn={(day) => props.onDoneOn(step, day)}
				/>
			)}
		</EntryCard>
	);
}
