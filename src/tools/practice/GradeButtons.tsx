/** The card's rubric as buttons: the number, what an answer of this grade contains, and when the card would come again. */
import type { Translate } from '../../core/strings.ts';
import type { Card, Grade } from './practice.cards.ts';
import { pauseText } from './practice.wording.ts';

interface Props {
	card: Card;
	grades: readonly Grade[];
	/** For each grade. */
	previews: readonly { due: string | null; pause: number | null }[];
	/** Whether the card was tried today: the first try of a day counts. */
	isAgain: boolean;
	language: string;
	t: Translate;
	onGrade: (value: number) => void;
}

export function GradeButtons({ card, grades, previews, isAgain, language, t, onGrade }: Props) {
	return (
		<section class="grade-buttons" aria-label={t('practice.grade')}>
			<h3>{t('practice.grade')}</h3>
			<p class="practice-hint">{t(isAgain ? 'practice.grade.again' : 'practice.grade.help')}</p>
			<ul>
				{grades.map(({ id, name }, value) => {
					const pause = isAgain ? '' : pauseText(t, previews[value] ?? { due: null, pause: null }, language);
					return (
						<li key={id}>
							<button type="button" class={`grade-button grade-${value}`} onClick={() => onGrade(value)}>
								<b>
									<span class="practice-value">{value}</span> {name}
								</b>
								<span class="grade-wording">{card.rubric[value]}</span>
								{pause && <span class="grade-pause">{pause}</span>}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
