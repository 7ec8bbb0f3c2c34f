/**
 * The one polite live region of a tool: a sentence about a second after the last change, so that a screen reader hears the
 * outcome and not every step. What changes on the screen says the same in its own place.
 */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

const QUIET_MS = 900;

export function LiveStatus({ message }: { message: ReadonlySignal<string> }) {
	const [said, say] = useState('');
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stop = message.subscribe((text) => {
			clearTimeout(timer);
			timer = setTimeout(() => say(text), QUIET_MS);
		});
		return () => {
			clearTimeout(timer);
			stop();
		};
	}, [message]);
	return (
		<p class="visually-hidden" role="status">
			{said}
		</p>
	);
}
