/** Opens the search of the whole manual with the words already in it. What answers is fetched by the search itself. */
export function searchManual(query: string): void {
	document.querySelector<HTMLButtonElement>('site-search button')?.click();
	const field = document.querySelector<HTMLInputElement>('dialog.search input');
	if (!field) return;
	field.value = query;
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
