/**
 * Counts up while the reader speaks. The clock is seen, not heard: a screen reader is told once, when the target is reached. Nothing is
 * recorded; the page has no way to the microphone.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { clockText } from './practice.wording.ts';

export interface Stopwatch {
	/** Whole seconds; null before the first start. */
	seconds: number | null;
	isRunning: boolean;
	toggle: () => void;
	pause: () => void;
	reset: () => void;
}

const TICK_MS = 250;

/** @param onTarget called once, when so many seconds are reached */
export function useStopwatch(target: number | null, onTarget: () => void): Stopwatch {
	const [elapsed, setElapsed] = useState<number | null>(null);
	const [startedAt, setStartedAt] = useState<number | null>(null);
	const isSaid = useRef(false);
	/** Milliseconds before the last pause. */
	const kept = useRef(0);
	useEffect(() => {
		if (startedAt === null) return;
		const timer = setInterval(() => {
			const total = kept.current + performance.now() - startedAt;
			setElapsed(total);
			if (target === null || total < target * 1_000 || isSaid.current) return;
			isSaid.current = true;
			onTarget();
		}, TICK_MS);
		return () => clearInterval(timer);
	}, [startedAt, target]);
	const pause = () => {
		if (startedAt === null) return;
		kept.current += performance.now() - startedAt;
		setElapsed(kept.current);
		setStartedAt(null);
	};
	return {
		seconds: elapsed === null ? null : Math.floor(elapsed / 1_000),
		isRunning: startedAt !== null,
		pause,
		toggle: () => {
			if (startedAt !== null) return pause();
			setElapsed(kept.current);
			setStartedAt(performance.now());
		},
		reset: () => {
			kept.current = 0;
			isSaid.current = false;
			setElapsed(null);
			setStartedAt(null);
		},
	};
}

interface Props {
	watch: Stopwatch;
	/** In seconds; null where nobody said how long to talk. */
	target: number | null;
	t: Translate;
}

export function AnswerTimer({ watch: { seconds, isRunning, toggle, reset }, target, t }: Props) {
	const isOver = target !== null && seconds !== null && seconds >= target;
	return (
		<div class={`answer-timer ${isRunning ? 'answer-timer-runs' : ''} ${isOver ? 'answer-timer-over' : ''}`}>
			<span class="answer-time" role="timer">
				{target === null ? clockText(seconds ?? 0) : t('practice.timer.time', { time: clockText(seconds ?? 0), target: clockText(target) })}
			</span>
			<button type="button" onClick={toggle}>
				{t(isRunning ? 'practice.timer.pause' : seconds === null ? 'practice.timer.start' : 'practice.timer.resume')}
			</button>
			<button type="button" disabled={seconds === null} onClick={reset}>
				{t('practice.timer.reset')}
			</button>
			{target !== null && (
				<svg class="answer-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
					<rect class="answer-track" x="0" y="1" width="100" height="2" />
					<rect class="answer-done" x="0" y="0" width={Math.min(100, ((seconds ?? 0) / target) * 100)} height="4" />
				</svg>
			)}
			<p class="practice-hint">{t('practice.timer.nothingRecorded')}</p>
		</div>
	);
}
