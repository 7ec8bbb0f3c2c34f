/** When the reader works on the plan, and whether the steps fit into that. */
import { useState } from 'preact/hooks';
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import type { DaysOff } from '../../core/working-days.ts';
import { loadable } from '../../ui/loadable.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { Capacity } from './plan.hours.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { PlanState } from './plan.state.ts';
import { capacityText } from './plan.wording.ts';

// Folded, and set once a plan.
const RestDays = loadable(() => import('../../ui/RestDays.tsx').then((module) => ({ default: module.RestDays })));

interface Props {
	definition: PlanDefinition;
	state: PlanState;
	capacity: Capacity;
	language: string;
	t: Translate;
	onStart: (start: string) => void;
	onBudget: (field: 'hours' | 'share' | 'length', value: number | null) => void;
	onWeekday: (weekday: number) => void;
	onAdd: (from: string, to: string) => void;
	onRemove: (range: DaysOff) => void;
}

/** A step of the scale, in units of the picture. */
const SCALE = 100;

/** Filled: the hours of the steps. Outlined: what fits. The sentence above says both. */
function FitBar({ needed, fits }: Pick<Capacity, 'needed' | 'fits'>) {
	const most = Math.max(needed, fits, 1);
	return (
		<svg class="plan-fit-bar" viewBox={`-1 -1 ${SCALE + 2} 12`} preserveAspectRatio="none" aria-hidden="true">
			<rect class="fit-room" x="0" y="0" width={(fits / most) * SCALE} height="10" />
			<rect class={needed > fits ? 'fit-over' : 'fit-needed'} x="0" y="2.5" width={(needed / most) * SCALE} height="5" />
		</svg>
	);
}

export function TimePanel({ definition, state, capacity, language, t, onStart, onBudget, ...rest }: Props) {
	const { budget, needed, over } = capacity;
	const [sum = '', ...others] = capacityText(t, capacity);
	/** Once unfolded it stays, with what is half typed in it. */
	const [hasRest, showRest] = useState(false);
	const hasSteps = state.proofs.some(({ steps }) => steps.length > 0);
	return (
		<section class="plan-time" aria-label={t('plan.when')}>
			<h2>{t('plan.when')}</h2>
			<div class="plan-fields">
				<div class="plan-number">
					<label for="plan-first">{t('plan.first')}</label>
					<input
						id="plan-first"
						type="date"
						max={LAST_DAY}
						value={state.start ?? ''}
						onChange={(event) => onStart(event.currentTarget.value)}
					/>
				</div>
				<NumberField
					class="plan-number"
					id="plan-length"
					label={t('plan.length')}
					value={budget.length}
					min={7}
					max={366}
					step={1}
					isWhole
					t={t}
					onValue={(value) => onBudget('length', value)}
				/>
				<NumberField
					class="plan-number"
					id="plan-hours"
					label={t('plan.hoursPerWeek')}
					value={budget.hoursPerWeek}
					min={0.5}
					max={168}
					step={0.5}
					t={t}
					onValue={(value) => onBudget('hours', value)}
				/>
				<NumberField
					class="plan-number"
					id="plan-share"
					label={t('plan.share')}
					value={Math.round(budget.share * 1_000) / 10}
					min={1}
					max={100}
					step={1}
					t={t}
					onValue={(value) => onBudget('share', value === null ? null : value / 100)}
				/>
			</div>
			<p class="plan-help">{definition.capacity.reason}</p>
			<details class="plan-rest" onToggle={(event) => event.currentTarget.open && showRest(true)}>
				<summary>{t('plan.rest')}</summary>
				{hasRest && <RestDays calendar={state} question={t('plan.weekdays')} asksForWork language={language} t={t} {...rest} />}
			</details>
			<div class={`plan-fits ${!hasSteps ? 'plan-fits-empty' : over > 0 ? 'plan-fits-over' : ''}`}>
				<h3>{t('plan.fits')}</h3>
				<p>{sum}</p>
				{hasSteps ? others.map((line, index) => <p key={line}>{index === 0 ? <b>{line}</b> : line}</p>) : <p>{t('plan.fits.none')}</p>}
				<FitBar needed={needed} fits={capacity.fits} />
			</div>
		</section>
	);
}
