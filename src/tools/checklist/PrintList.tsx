/** The sheet on paper: every item with its answer and its note, without anything to press. */
import { dayText } from '../../core/day-text.ts';
import type { Translate } from '../../core/strings.ts';
import type { Progress } from './checklist.ts';
import { statusText } from './checklist.wording.ts';

/** A mark that ink shows: ticked, struck, empty. */
const SIGN = { done: '☑', skipped: '–', open: '☐' };

export function PrintList({ progress, language, t }: { progress: Progress; language: string; t: Translate }) {
	return (
		<div class="print-only print-list">
			{progress.phases.map(({ of, date, entries }) => (
				<section key={of?.id ?? ''}>
					<h2>
						{of?.name ?? t('checklist.noPhase')}
						{date && `, ${t('checklist.dueDay', { day: dayText(date, language) })}`}
					</h2>
					<ul>
						{entries.map(({ id, owner, text, mark }) => (
							<li key={id}>
								<span aria-hidden="true">{SIGN[mark.status ?? 'open']}</span> <b>{owner.name}:</b> {text}{' '}
								{mark.status && `${statusText(t, mark)}.`} {mark.note && <i>{mark.note}</i>} {mark.link}
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}
