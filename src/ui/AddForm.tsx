/** Adds an entry to a list by its name: a field, a button, and what else a tool offers beside them. */
import type { ComponentChildren } from 'preact';

interface Props {
	/** The name of the form field. */
	field: string;
	label: string;
	button: string;
	/** Characters. */
	longest: number;
	/** A name that is more than blanks, as it was typed. */
	onAdd: (name: string) => void;
	/** What is typed and not added stays while the form is away: it may come back in another place, or after something else was shown. */
	isKept?: boolean;
	/** The reader is about to type: time to fetch what comes next. */
	onFocus?: () => void;
	children?: ComponentChildren;
}

/** By the field's name and label; only one such form may keep its text. */
const typed = new Map<string, string>();

export function AddForm({ field: fieldName, label, button, longest, onAdd, isKept, onFocus, children }: Props) {
	const key = `${fieldName} ${label}`;
	const add = (event: Event) => {
		event.preventDefault();
		const field = (event.currentTarget as HTMLFormElement).elements.namedItem(fieldName);
		if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
		onAdd(field.value);
		field.value = '';
		typed.delete(key);
		field.focus();
	};
	return (
		<form class="add-form" onSubmit={add}>
			<label>
				<span class="choice-title">{label}</span>
				<input
					type="text"
					name={fieldName}
					aria-required="true"
					maxLength={longest}
					autocomplete="off"
					defaultValue={isKept ? typed.get(key) : undefined}
					onInput={(event) => isKept && typed.set(key, event.currentTarget.value)}
					onFocus={onFocus}
				/>
			</label>
			<button type="submit" class="button-main">
				{button}
			</button>
			{children}
		</form>
	);
}
