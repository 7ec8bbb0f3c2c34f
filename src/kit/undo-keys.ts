/** Ctrl/⌘ Z and Ctrl/⌘ Shift Z (or Ctrl Y) while the focus is in the tool, but never in a text field: there they undo typing. */
export function undoKeys(root: HTMLElement, undo: () => void, redo: () => void): () => void {
	const isTextField = (target: EventTarget | null) =>
		target instanceof HTMLTextAreaElement ||
		(target instanceof HTMLInputElement && !['radio', 'checkbox', 'file', 'button'].includes(target.type));
	const onKey = (event: KeyboardEvent) => {
		if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
		const key = event.key.toLowerCase();
		if (key === 'z') (event.shiftKey ? redo : undo)();
		else if (key === 'y') redo();
		else return;
		event.preventDefault();
	};
	root.addEventListener('keydown', onKey);
	return () => root.removeEventListener('keydown', onKey);
}
