/** A form that adds a day or several in a row, and the list of those that are there. */
import { LAST_DAY } from '../core/calendar-day.ts';
import type { Translate } from '../core/strings.ts';
import type { DaysOff } from '../core/working-days.ts';

interface Props {
	/** What the form is called. */
	title: string;
	/** The labels of its two fields, and its button. */
	from: string;
	to: string;
	button: string;
	ranges: readonly DaysOff[];
	/** A range in words. */
	say: (range: DaysOff) => string;
	t: Translate;
	/** @param to empty for a single day */
	onAdd: (from: string, to: string) => void;
	onRemove: (range: DaysOff) => void;
}

export function DayRanges({ title, from, to, button, ranges, say, t, onAdd, onRemove }: Props) {
	const add = (event: Event) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const [first, last] = ['from', 'to'].map((name) => form.elements.namedItem(name));
		if (!(first instanceof HTMLInputElement) || !(last instanceof HTMLInputElement) || first.value === '') return;
		onAdd(first.value, last.value);
		form.reset();
		first.focus();
	};
	return (
		<div class="day-ranges">
			<form class="days-off" aria-label={title} onSubmit={add}>
				<label>
					<span>{from}</span>
					<input type="date" name="from" max={LAST_DAY} data-needed />
				</label>
				<label>
					<span>{to}</span>
					<input type="date" name="to" max={LAST_DAY} />
				</label>
				<button type="submit">{button}</button>
			</form>
			{ranges.length > 0 && (
				<ul class="days-off-list">
					{ranges.map((range) => (
						<li key={`${range.from} ${range.to}`}>
							{say(range)}{' '}
							<button type="button" aria-label={t('kit.daysOff.remove', { days: say(range) })} onClick={() => onRemove(range)}>
								{t('kit.item.remove')}
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
