/** When the reader starts, and on which days nobody expects anything. */
import type { Translate } from '../../core/strings.ts';
import { WEEKEND } from './checklist.days.ts';
import type { ChecklistState, DaysOff } from './checklist.state.ts';
import { dayText, weekdayNames } from './checklist.wording.ts';

interface Props {
	state: ChecklistState;
	language: string;
	t: Translate;
	onStart: (start: string) => void;
	onWeekday: (weekday: number) => void;
	onAdd: (from: string, to: string) => void;
	onRemove: (range: DaysOff) => void;
}

/** Monday first: that is how a working week runs. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

export function SetupPanel({ state, language, t, onStart, onWeekday, onAdd, onRemove }: Props) {
	const names = weekdayNames(language);
	const weekend = state.weekend ?? WEEKEND;
	const rangeText = ({ from, to }: DaysOff) =>
		from === to ? dayText(from, language) : `${dayText(from, language)} – ${dayText(to, language)}`;
	const add = (event: Event) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const [from, to] = ['from', 'to'].map((name) => form.elements.namedItem(name));
		if (!(from instanceof HTMLInputElement) || !(to instanceof HTMLInputElement) || from.value === '') return;
		onAdd(from.value, to.value);
		form.reset();
		from.focus();
	};
	return (
		<div class="checklist-setup">
			<label>
				<span class="choice-title">{t('checklist.start')}</span>
				<input type="date" value={state.start ?? ''} onChange={(event) => onStart(event.currentTarget.value)} />
				<span class="summary-note">{t('checklist.start.help')}</span>
			</label>
			<details>
				<summary>{t('checklist.setup')}</summary>
				<fieldset class="choice-group">
					<legend>{t('checklist.weekend')}</legend>
					<div class="weekdays">
						{WEEK.map((weekday) => (
							<label key={weekday} class="check">
								<input type="checkbox" checked={weekend.includes(weekday)} onChange={() => onWeekday(weekday)} />
								{names[weekday]}
							</label>
						))}
					</div>
				</fieldset>
				<form class="days-off" aria-label={t('checklist.daysOff')} onSubmit={add}>
					<label>
						<span>{t('checklist.daysOff.from')}</span>
						<input type="date" name="from" />
					</label>
					<label>
						<span>{t('checklist.daysOff.to')}</span>
						<input type="date" name="to" />
					</label>
					<button type="submit">{t('checklist.daysOff.add')}</button>
				</form>
				{(state.daysOff ?? []).length > 0 && (
					<ul class="days-off-list">
						{(state.daysOff ?? []).map((range) => (
							<li key={`${range.from} ${range.to}`}>
								{rangeText(range)}{' '}
								<button
									type="button"
									aria-label={t('checklist.daysOff.remove', { days: rangeText(range) })}
									onClick={() => onRemove(range)}
								>
									{t('kit.item.remove')}
								</button>
							</li>
						))}
					</ul>
				)}
			</details>
		</div>
	);
}
