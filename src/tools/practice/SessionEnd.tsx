/** The end of a session: what was graded, how long it took, when there is more. */
import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../core/strings.ts';

interface Props {
	/** One line a card: its name, its grade, and when it comes again; that is empty where nothing says so. */
	lines: readonly { id: string; name: string; grade: string; again: string }[];
	/** What to practice next, what is due. */
	texts: readonly string[];
	canTakeBack: boolean;
	t: Translate;
	onTakeBack: () => void;
	onClose: () => void;
}

export function SessionEnd({ lines, texts, canTakeBack, t, onTakeBack, onClose }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<section class="session" aria-label={t('practice.session')}>
			<h2 tabIndex={-1} ref={heading}>
				{lines.length === 0 ? t('practice.end.none') : t('practice.end', { count: lines.length })}
			</h2>
			<ul class="session-lines">
				{lines.map(({ id, name, grade, again }) => (
					<li key={id}>
						{name}: <b>{grade}</b>
						{again && `, ${again}`}
					</li>
				))}
			</ul>
			<p>{texts.join(' ')}</p>
			<p class="sheet-actions">
				<button type="button" class="button-main" onClick={onClose}>
					{t('practice.end.close')}
				</button>
				<button type="button" disabled={!canTakeBack} onClick={onTakeBack}>
					{t('practice.session.takeBack')}
				</button>
			</p>
		</section>
	);
}
