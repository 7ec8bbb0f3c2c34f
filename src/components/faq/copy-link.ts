/** A button after each first sentence that copies the answer's address. */
import type { Answer } from './answers.ts';

/** @param words `data-*` of the element; @param say reads a sentence aloud */
export function addCopyLink({ section, id, details }: Answer, words: DOMStringMap, say: (text: string) => void): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'copy-link';
	button.textContent = words.copy ?? '';
	// Of which answer is said after the name, not in it; the heading is the answer's question.
	button.setAttribute('aria-describedby', id);
	const said = document.createElement('p');
	said.className = 'copy-said';

	button.addEventListener('click', async () => {
		const address = new URL(`#${id}`, location.href.replace(/[?#].*$/, '')).href;
		for (const other of document.querySelectorAll('.copy-said')) other.remove();
		button.after(said);
		try {
			await navigator.clipboard.writeText(address);
			said.textContent = words.copied ?? '';
		} catch {
			const shown = document.createElement('code');
			shown.textContent = address;
			said.replaceChildren(`${words.copyFailed} `, shown);
			getSelection()?.selectAllChildren(shown);
		}
		say(said.textContent ?? '');
	});
	section.insertBefore(button, details);
}
