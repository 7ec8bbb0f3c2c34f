/** On which days nobody expects anything: days of the week, holidays and leave. */
import { rangeText, weekdayNames } from '../core/day-text.ts';
import type { Translate } from '../core/strings.ts';
import { type Calendar, type DaysOff, WEEKEND } from '../core/working-days.ts';
import { DayRanges } from './DayRanges.tsx';

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
	const isLast = WEEK.filter((weekday) => !weekend.includes(weekday)).length === 1;
	return (
		<div class="rest-days">
			<fieldset class="choice-group">
				<legend>{question}</legend>
				<div class="weekdays">
					{WEEK.map((weekday) => (
						<label key={weekday} class="check">
							<input
								type="checkbox"
								checked={weekend.includes(weekday) !== asksForWork}
								disabled={isLast && !weekend.includes(weekday)}
								onChange={() => onWeekday(weekday)}
							/>
							{names[weekday]}
						</label>
					))}
				</div>
				{isLast && <p>{t('kit.weekdays.last')}</p>}
			</fieldset>
			<DayRanges
				title={t('kit.daysOff')}
				from={t('kit.daysOff.from')}
				to={t('kit.daysOff.to')}
				button={t('kit.daysOff.add')}
				ranges={daysOff}
				say={(range) => rangeText(range, language)}
				t={t}
				onAdd={onAdd}
				onRemove={onRemove}
			/>
		</div>
	);
}
