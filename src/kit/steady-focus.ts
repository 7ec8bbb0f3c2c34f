/**
 * Keeps the reader where they are when a list re-sorts under them: a moved or rebuilt control gets the focus back, and the page
 * scrolls by as much as the control moved. Without it a keyboard user loses their place with each answer.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

interface Place {
	control: HTMLElement;
	/** Finds the same control after it was built anew: fields by name and value. */
	selector: string | null;
	/** Distance from the top of the window, in CSS pixels. */
	top: number;
}

function findPlace(root: HTMLElement | null): Place | null {
	const control = document.activeElement;
	if (!root || !(control instanceof HTMLElement) || !root.contains(control)) return null;
	const { top } = control.getBoundingClientRect();
	const selector =
		control instanceof HTMLInputElement && control.type === 'radio'
			? `[name="${CSS.escape(control.name)}"][value="${CSS.escape(control.value)}"]`
			: null;
	return { control, selector, top };
}

function returnTo(root: HTMLElement | null, { control, selector, top }: Place) {
	const now = control.isConnected ? control : selector && root?.querySelector<HTMLElement>(selector);
	if (!now) return;
	if (document.activeElement !== now) now.focus({ preventScroll: true });
	scrollBy(0, now.getBoundingClientRect().top - top);
}

/** Call in the component that renders the list, with the element around it. */
export function useSteadyFocus(root: RefObject<HTMLElement>): void {
	const place = typeof document === 'undefined' ? null : findPlace(root.current);
	useLayoutEffect(() => {
		if (place) returnTo(root.current, place);
	});
}
