/**
 * Keys of the search. In the text field an active option is a place in the list, `null` is the field itself; the arrows go round
 * through both, as the ARIA combobox pattern describes. Home and End move the caret until an option is active.
 */

/** In: the key, the active option (from 0, or null) and the number of options. Out: the next one, or `undefined` for a key that is not ours. */
export function nextActive(key: string, active: number | null, count: number): number | null | undefined {
	if (count === 0) return undefined;
	const last = count - 1;
	switch (key) {
		case 'ArrowDown':
			return active === null ? 0 : active === last ? null : active + 1;
		case 'ArrowUp':
			return active === null ? last : active === 0 ? null : active - 1;
		case 'Home':
			return active === null ? undefined : 0;
		case 'End':
			return active === null ? undefined : last;
		default:
			return undefined;
	}
}
