/** A day in a native date field. Years that are still being typed are no days of anybody's work, so they change nothing. */
import { LAST_DAY } from '../../core/calendar-day.ts';

interface Props {
	label: string;
	/** What it is the day of, for those who do not see where it stands. */
	of?: string;
	/** YYYY-MM-DD, or empty. */
	value: string;
	name?: string;
	onDay: (day: string) => void;
}

const FIRST_YEAR = '1970';

export function DayField({ label, of, value, name, onDay }: Props) {
	return (
		<label>
			<span>
				{label}
				{of && <span class="visually-hidden"> ({of})</span>}
			</span>
			<input
				type="date"
				max={LAST_DAY}
				name={name}
				value={value}
				onInput={({ currentTarget: { value: day } }) => {
					if (day === '' || day >= FIRST_YEAR) onDay(day);
				}}
			/>
		</label>
	);
}
