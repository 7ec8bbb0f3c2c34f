/** Which key press opens the search: Control or Command with K anywhere, the slash where nobody is typing. */

export interface KeyPress {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	shiftKey: boolean;
}

/** @param typing whether the press goes into a field that takes text */
export function opensSearch(press: KeyPress, typing: boolean): boolean {
	if (press.altKey) return false;
	if (press.ctrlKey !== press.metaKey) return !press.shiftKey && press.key.toLowerCase() === 'k';
	// Shift stays free: on many keyboards, the German one among them, the slash is a shifted key.
	return press.key === '/' && !press.ctrlKey && !typing;
}
