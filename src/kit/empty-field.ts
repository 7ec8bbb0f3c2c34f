/**
 * A form that is sent without what it needs does nothing, and says so: the focus goes to the field, the tool's live region has the
 * sentence. It holds for every form in the tool whose field carries `aria-required`, or `data-needed` where the kind of field
 * does not take that: days.
 */

/** @param say told with the label of the field. @returns what ends it */
export function emptyFields(root: HTMLElement, say: (label: string) => void): () => void {
	const onSubmit = ({ target }: Event) => {
		const field = (target as HTMLFormElement).querySelector<HTMLInputElement>('[aria-required], [data-needed]');
		if (field?.value.trim() !== '') return;
		field.focus();
		// The label's first part is its name; what else stands in it is the field itself.
		say(field.labels?.[0]?.firstElementChild?.textContent ?? '');
	};
	// Before the form's own listener, which empties what it has taken.
	root.addEventListener('submit', onSubmit, { capture: true });
	return () => root.removeEventListener('submit', onSubmit, { capture: true });
}
