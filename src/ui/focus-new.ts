/**
 * For `ref`: a field that appears takes the focus, once. A function written in place would be another one at each drawing, and would
 * take the focus back from wherever the reader has gone since.
 */
export const focusNew = (field: HTMLElement | null): void => field?.focus();

/** Whether a field has the focus with words in it: what comes late, because it had to be fetched, must not take the reader away. */
export const isTyping = (): boolean => {
	const field = document.activeElement;
	return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text') ? field.value !== '' : false;
};
