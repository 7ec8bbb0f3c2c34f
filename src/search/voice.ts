/**
 * What a search says aloud. Its status changes with nearly every letter, for the eye; a screen reader hears the outcome, once the hand
 * has rested for about a second. The visible line is silent for that, and a hidden one beside it speaks.
 */
import { createElement } from './element.ts';

const QUIET_MS = 900;

export interface Voice {
	/** Shows a sentence at once and says it after the pause; an empty one is not said. */
	say(text: string): void;
	/** Another letter, or the end: what has not been said yet is not said any more. */
	hush(): void;
}

/** @param status the visible line, which spoke until now: in the page it tells that the search could not be fetched */
export function createVoice(status: HTMLElement): Voice {
	const spoken = createElement('p', { class: 'visually-hidden', role: 'status' });
	status.removeAttribute('role');
	status.after(spoken);
	let waiting = 0;
	const hush = () => clearTimeout(waiting);
	return {
		hush,
		say(text) {
			status.textContent = text;
			hush();
			// A new node each time: the same count of another question is news.
			waiting = window.setTimeout(() => spoken.replaceChildren(text), QUIET_MS);
		},
	};
}
