/** On which days nobody expects anything: days of the week, holidays and leave. */
import { rangeText, weekdayNames } from '../core/day-text.ts';
import type { Translate } from '../core/strings.ts';
import { type Calendar, type DaysOff, WEEKEND } from '../core/working-days.ts';

interface Props {
	calendar: Calendar;
	/** What is asked of the days of the week. */
	question: string;
	/** Whether a tick means work on that day; without it, rest. */
	asksForWork?: boolean;
	language: string;
	t: Translate;
	onWeekday: (weekday: number) => void;
	/** @param to empty for a single day */
	onAdd: (from: string, to: string) => void;
	onRemove: (range: DaysOff) => void;
}

/** Monday first: that is how a working week runs. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

export function RestDays({ calendar, question, asksForWork = false, language, t, onWeekday, onAdd, onRemove }: Props) {
	const names = weekdayNames(language);
	const { weekend = WEEKEND, daysOff = [] } = calendar;
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
		<div class="rest-days">
			<fieldset class="choice-group">
				<legend>{question}</legend>
				<div class="weekdays">
					{WEEK.map((weekday) => (
						<label key={weekday} class="check">
							<input type="checkbox" checked={weekend.includes(weekday) !== asksForWork} onChange={() => onWeekday(weekday)} />
							{names[weekday]}
						</label>
					))}
				</div>
			</fieldset>
			<form class="days-off" aria-label={t('kit.daysOff')} onSubmit={add}>
				<label>
					<span>{t('kit.daysOff.from')}</span>
					<input type="date" name="from" />
				</label>
				<label>
					<span>{t('kit.daysOff.to')}</span>
					<input type="date" name="to" />
				</label>
				<button type="submit">{t('kit.daysOff.add')}</button>
			</form>
			{daysOff.length > 0 && (
				<ul class="days-off-list">
					{daysOff.map((range) => (
						<li key={`${range.from} ${range.to}`}>
							{rangeText(range, language)}{' '}
							<button
								type="button"
								aria-label={t('kit.daysOff.remove', { days: rangeText(range, language) })}
								onClick={() => onRemove(range)}
							>
								{t('kit.item.remove')}
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
