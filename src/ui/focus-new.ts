/**
 * For `ref`: a field that appears takes the focus, once. A function written in place would be another one at each drawing, and would
 * take the focus back from wherever the reader has gone since.
 */
export const focusNew = (field: HTMLElement | null): void => field?.focus();
