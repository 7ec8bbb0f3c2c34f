/**
 * Ctrl/⌘ Z and Ctrl/⌘ Shift Z (or Ctrl Y) while the focus is in the tool. In a text field they undo typing, unless it is empty and nobody
 * has emptied it by hand: there is nothing to undo in it, and after a deletion the focus is often in such a field.
 */
export function undoKeys(root: HTMLElement, undo: () => void, redo: () => void): () => void {
	/** What was in a field after the reader last typed in it. */
	const typed = new WeakMap<EventTarget, string>();
	const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
		target instanceof HTMLTextAreaElement ||
		(target instanceof HTMLInputElement && !['radio', 'checkbox', 'file', 'button'].includes(target.type));
	/** A day that is half typed has no value either. */
	const isUntouched = (field: HTMLInputElement | HTMLTextAreaElement) =>
		field.value === '' && typed.get(field) !== '' && !field.validity.badInput;
	const onInput = ({ target }: Event) => {
		if (isTextField(target)) typed.set(target, target.value);
	};
	const onKey = (event: KeyboardEvent) => {
		const { target } = event;
		if (!(event.ctrlKey || event.metaKey) || event.altKey || (isTextField(target) && !isUntouched(target))) return;
		const key = event.key.toLowerCase();
		if (key === 'z') (event.shiftKey ? redo : undo)();
		else if (key === 'y') redo();
		else return;
		event.preventDefault();
	};
	root.addEventListener('input', onInput);
	root.addEventListener('keydown', onKey);
	return () => {
		root.removeEventListener('input', onInput);
		root.removeEventListener('keydown', onKey);
	};
}
