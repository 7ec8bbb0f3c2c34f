/** A session: one card at a time, said aloud, revealed, graded; stopped whenever the reader likes. Every grade is saved at once. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';
import { type KeyHandlers, singleKeys } from '../../ui/single-keys.ts';
import { AnswerTimer, useStopwatch } from './AnswerTimer.tsx';
import { CardAnswer } from './CardAnswer.tsx';
import { GradeButtons } from './GradeButtons.tsx';
import type { Grade } from './practice.cards.ts';
import type { ToldStory } from './practice.stories.ts';
import type { Standing } from './practice.ts';
import { areaText } from './practice.wording.ts';

export interface SessionProps {
	standing: Standing;
	/** Which card of how many, from 1. */
	place: { number: number; total: number };
	grades: readonly Grade[];
	previews: readonly { due: string | null; pause: number | null }[];
	stories: readonly ToldStory[];
	sources: readonly { text: string; address: string }[];
	isRevealed: boolean;
	isTriedToday: boolean;
	hasKeys: boolean;
	/** Whether there is a grade of this session to take back. */
	canTakeBack: boolean;
	/** Whether there is another card to go to. */
	canPutOff: boolean;
	language: string;
	t: Translate;
	onReveal: () => void;
	/** @param seconds how long the answer was; null where no clock ran */
	onGrade: (value: number, seconds: number | null) => void;
	onPutOff: () => void;
	onTakeBack: () => void;
	onNote: (note: string) => void;
	onKeys: (hasKeys: boolean) => void;
	onStop: () => void;
	/** Tells it to a screen reader. */
	onSay: (text: string) => void;
}

/** Rendered with the card's id as its key, so that each card has a clock of its own. */
export function SessionView(props: SessionProps) {
	const { standing, place, grades, isRevealed, isTriedToday, hasKeys, canTakeBack, canPutOff, t, onReveal, onPutOff, onTakeBack } = props;
	const { card, note } = standing;
	const root = useRef<HTMLElement>(null);
	const question = useRef<HTMLHeadingElement>(null);
	const answer = useRef<HTMLHeadingElement>(null);
	const target = card.minutes === null ? null : card.minutes * 60;
	const watch = useStopwatch(target, () => props.onSay(t('practice.timer.over', { count: card.minutes ?? 0 })));

	// With the card, not after it: who works by keys is quicker than a frame.
	useLayoutEffect(() => question.current?.focus(), []);
	const wasRevealed = useRef(isRevealed);
	useEffect(() => {
		if (isRevealed && !wasRevealed.current) answer.current?.focus();
		wasRevealed.current = isRevealed;
	}, [isRevealed]);

	const reveal = () => {
		watch.pause();
		onReveal();
	};
	const grade = (value: number) => props.onGrade(value, watch.seconds);
	/** What each key does now; a key that does nothing now stays the browser's. */
	const handlers = (): KeyHandlers => {
		const when = (can: boolean, action: () => void) => () => {
			if (can) action();
			return can;
		};
		return {
			' ': when(!isRevealed, reveal),
			t: when(!isRevealed, watch.toggle),
			s: when(canPutOff, onPutOff),
			u: when(canTakeBack, onTakeBack),
			...Object.fromEntries(grades.map((_, value) => [`${value}`, when(isRevealed, () => grade(value))])),
		};
	};
	const current = useRef(handlers);
	current.current = handlers;
	useLayoutEffect(() => (hasKeys && root.current ? singleKeys(root.current, () => current.current()) : undefined), [hasKeys]);

	return (
		<section class="session" aria-label={t('practice.session')} ref={root}>
			<p class="session-line" id="session-line">
				<span>{t('practice.session.place', place)}</span> <span>{areaText(t, card)}</span>{' '}
				<span>{t(card.isStory ? 'practice.type.story' : 'practice.type.technical')}</span>{' '}
				{card.minutes !== null && <span>{t('practice.session.aim', { count: card.minutes })}</span>}
			</p>
			{/* The focus comes here, past the line above: it is said with the question. */}
			<h2 class="session-question" aria-describedby="session-line" tabIndex={-1} ref={question}>
				{card.question}
			</h2>
			<AnswerTimer watch={watch} target={target} t={t} />
			<p class="sheet-actions session-actions">
				<button type="button" class={isRevealed ? undefined : 'button-main'} disabled={isRevealed} onClick={reveal}>
					{t('practice.session.reveal')}
				</button>
				<button type="button" disabled={!canPutOff} onClick={onPutOff}>
					{t('practice.session.later')}
				</button>
				<button type="button" disabled={!canTakeBack} onClick={onTakeBack}>
					{t('practice.session.takeBack')}
				</button>
				<button type="button" onClick={props.onStop}>
					{t('practice.session.stop')}
				</button>
			</p>
			{isRevealed && (
				<div class="session-answer">
					<div class="session-outline">
						<h3 tabIndex={-1} ref={answer}>
							{t('practice.outline')}
						</h3>
						<CardAnswer card={card} stories={props.stories} sources={props.sources} t={t} />
					</div>
					<div class="session-grade">
						<GradeButtons
							card={card}
							grades={grades}
							previews={props.previews}
							isAgain={isTriedToday}
							language={props.language}
							t={t}
							onGrade={grade}
						/>
						<label class="session-note">
							<span class="choice-title">{t('practice.note')}</span>
							<textarea rows={2} maxLength={2_000} value={note} onInput={(event) => props.onNote(event.currentTarget.value)} />
						</label>
					</div>
				</div>
			)}
			<div class="session-keys">
				<label class="check">
					<input type="checkbox" checked={hasKeys} onChange={(event) => props.onKeys(event.currentTarget.checked)} />
					<span>{t('practice.keys.on')}</span>
				</label>
				<p class="practice-hint">
					<kbd>{t('practice.keys.space')}</kbd> {t('practice.keys.reveal')} · <kbd>0</kbd>–<kbd>{grades.length - 1}</kbd>{' '}
					{t('practice.keys.grade')} · <kbd>T</kbd> {t('practice.keys.timer')} · <kbd>S</kbd> {t('practice.keys.later')} · <kbd>U</kbd>{' '}
					{t('practice.keys.undo')}
				</p>
			</div>
		</section>
	);
}
