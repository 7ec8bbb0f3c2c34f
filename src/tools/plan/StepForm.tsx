/** Everything about one step: hours, phase, what exists afterward, who saw it, and what it did for the business. Loaded on demand. */
import { LAST_DAY } from '../../core/calendar-day.ts';
import type { Translate } from '../../core/strings.ts';
import { isWebAddress } from '../../core/web-address.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import type { StepText } from './plan.changes.ts';
import type { PlanDefinition } from './plan.schema.ts';
import type { Step } from './plan.state.ts';

interface Props {
	definition: Pick<PlanDefinition, 'phases' | 'sizes'>;
	step: Step;
	t: Translate;
	onHours: (field: 'hours' | 'took', hours: number | null) => void;
	onText: (field: StepText, text: string) => void;
	onDoneOn: (day: string) => void;
}

export default function StepForm({ definition: { phases, sizes }, step, t, onHours, onText, onDoneOn }: Props) {
	const { id, hours, took, phase = '', done, doneOn = '', link = '' } = step;
	const text = (field: 'artifact' | 'check' | 'seenBy' | 'sentence', label: string) => (
		<label>
			<span>{label}</span>
			<textarea rows={2} maxLength={1_000} value={step[field] ?? ''} onInput={(event) => onText(field, event.currentTarget.value)} />
		</label>
	);
	return (
		<div class="plan-step-form">
			<div class="plan-fields">
				<NumberField
					class="plan-number"
					id={`hours-${id}`}
					label={t('plan.step.hours')}
					value={hours}
					min={0.1}
					max={1_000}
					step={0.5}
					t={t}
					onValue={(value) => onHours('hours', value)}
				/>
				<fieldset class="plan-sizes">
					<legend>{t('plan.step.sizes')}</legend>
					{sizes.map((size) => (
						<button key={size.name} type="button" aria-pressed={hours === size.hours} onClick={() => onHours('hours', size.hours)}>
							{t('plan.step.size', { name: size.name, hours: size.hours })}
						</button>
					))}
				</fieldset>
				<label class="plan-number">
					<span>{t('plan.step.phase')}</span>
					<select value={phase} onChange={(event) => onText('phase', event.currentTarget.value)}>
						<option value="">{t('plan.step.noPhase')}</option>
						{phases.map(({ id: value, name }) => (
							<option key={value} value={value}>
								{name}
							</option>
						))}
					</select>
				</label>
			</div>
			{text('artifact', t('plan.artifact'))}
			{text('check', t('plan.done'))}
			<div class="plan-fields">
				<div class="plan-number">
					<label for={`on-${id}`}>{t('plan.step.day')}</label>
					<input
						id={`on-${id}`}
						type="date"
						max={LAST_DAY}
						value={done ? doneOn : ''}
						onChange={(event) => onDoneOn(event.currentTarget.value)}
					/>
				</div>
				<NumberField
					class="plan-number"
					id={`took-${id}`}
					label={t('plan.step.took')}
					value={took}
					min={0.1}
					max={1_000}
					step={0.5}
					t={t}
					onValue={(value) => onHours('took', value)}
				/>
			</div>
			<label>
				<span>{t('plan.link')}</span>
				<input
					type="text"
					inputMode="url"
					autocomplete="off"
					maxLength={1_000}
					value={link}
					onInput={(event) => onText('link', event.currentTarget.value)}
				/>
			</label>
			{isWebAddress(link) && (
				<p>
					<a class="button" href={link} rel="noreferrer">
						{t('plan.step.linkOpen')}
					</a>
				</p>
			)}
			{text('seenBy', t('plan.seenBy'))}
			{text('sentence', t('plan.sentence'))}
		</div>
	);
}
