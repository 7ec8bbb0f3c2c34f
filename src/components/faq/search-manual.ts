/** The search of the whole manual with the words already in it. Its own button says it when the search cannot be had. */
export async function searchManual(query: string): Promise<void> {
	const search = document.querySelector<HTMLElement>('site-search');
	try {
		const { openSearch }: typeof import('../../search/dialog.ts') = await import(/* @vite-ignore */ search?.dataset.dialog ?? '');
		await openSearch();
	} catch {
		search?.querySelector('button')?.click();
		return;
	}
	const field = document.querySelector<HTMLInputElement>('dialog[open] [role=combobox]');
	if (!field) return;
	field.value = query;
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
