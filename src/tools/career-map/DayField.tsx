/** A day in a native date field. Years that are still being typed are no days of anybody's work, so they change nothing. */
interface Props {
	label: string;
	/** YYYY-MM-DD, or empty. */
	value: string;
	name?: string;
	onDay: (day: string) => void;
}

const FIRST_YEAR = '1970';

export function DayField({ label, value, name, onDay }: Props) {
	return (
		<label>
			<span>{label}</span>
			<input
				type="date"
				name={name}
				value={value}
				onInput={({ currentTarget: { value: day } }) => {
					if (day === '' || day >= FIRST_YEAR) onDay(day);
				}}
			/>
		</label>
	);
}
