/** A choice from a list of things with ids and names. */
interface Props {
	label: string;
	value: string;
	/** The first option, with an empty value. */
	none: string;
	list: readonly { id: string; name: string }[];
	name?: string;
	onChoose: (id: string) => void;
}

export function ListField({ label, value, none, list, name, onChoose }: Props) {
	return (
		<label>
			<span>{label}</span>
			<select name={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
				<option value="">{none}</option>
				{list.map((one) => (
					<option key={one.id} value={one.id}>
						{one.name}
					</option>
				))}
			</select>
		</label>
	);
}
