/**
 * Times the words said aloud. The clock is seen, not heard: a screen reader is told when it starts, when the time is over, and what
 * it came to, so that nothing talks over the reader.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { timeText } from './script.wording.ts';

interface Props {
	/** How long the words take at the pace of the script, in seconds. */
	target: number;
	t: Translate;
	/** Tells it to a screen reader. */
	onSay: (text: string) => void;
}

const TICK_MS = 200;

export function SpeechTimer({ target, t, onSay }: Props) {
	const [startedAt, setStartedAt] = useState<number | null>(null);
	const [elapsed, setElapsed] = useState<number | null>(null);
	const isOverSaid = useRef(false);
	useEffect(() => {
		if (startedAt === null) return;
		const timer = setInterval(() => {
			const seconds = (performance.now() - startedAt) / 1_000;
			setElapsed(seconds);
			if (seconds <= target || isOverSaid.current) return;
			isOverSaid.current = true;
			onSay(t('script.timer.over'));
		}, TICK_MS);
		return () => clearInterval(timer);
	}, [startedAt, target]);
	const isRunning = startedAt !== null;
	const toggle = () => {
		if (!isRunning) {
			isOverSaid.current = false;
			setElapsed(0);
			setStartedAt(performance.now());
			onSay(t('script.timer.started', { target: timeText(target) }));
			return;
		}
		const seconds = (performance.now() - startedAt) / 1_000;
		setElapsed(seconds);
		setStartedAt(null);
		onSay(t('script.timer.result', { time: timeText(seconds), target: timeText(target) }));
	};
	return (
		<div class={isRunning ? 'timer timer-runs' : 'timer'}>
			<button type="button" onClick={toggle}>
				{t(isRunning ? 'script.timer.stop' : 'script.timer.start')}
			</button>
			<svg class="timer-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
				<rect class="timer-track" x="0" y="2" width="100" height="2" />
				<rect class="timer-done" x="0" y="1" width={Math.min(100, ((elapsed ?? 0) / Math.max(target, 1)) * 100)} height="4" />
			</svg>
			<span class="timer-time">
				{t('script.timer.time', { time: elapsed === null ? '–:––' : timeText(elapsed), target: timeText(target) })}
			</span>
		</div>
	);
}
